package vn.hotline1022.ui.calls;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;

/** A call in words of one language, the same in every list and beside it. */
public final class CallTexts {
  private final Texts texts;
  private final CallTools tools;

  public CallTexts(Texts texts, CallTools tools) {
    this.texts = texts;
    this.tools = tools;
  }

  /** {@code 0912 345 678}, or that it is withheld or unknown. */
  public String number(PhoneNumber number) {
    return switch (number.kind()) {
      case WITHHELD -> texts.get("calls.number.withheld");
      case ERASED -> texts.get("calls.number.erased");
      case RESTRICTED -> texts.get("calls.number.restricted");
      case MOBILE, LANDLINE, SHORT_CODE, FOREIGN -> tools.shown(number);
      case INCOMPLETE ->
          number.key().isEmpty() ? texts.get("calls.number.none") : tools.shown(number);
    };
  }

  /** A number for somebody who need not call it: its middle hidden, whoever looks. */
  public String masked(PhoneNumber number) {
    return number.key().isEmpty() ? number(number) : tools.numbers().masked(number);
  }

  public String direction(Direction direction) {
    return texts.get("calls.direction." + direction);
  }

  /** All reasons in one line; a dash without one. */
  public String reasons(Call call) {
    return call.reasons().isEmpty()
        ? "–"
        : call.reasons().stream().map(this::reason).collect(Collectors.joining(", "));
  }

  public String reason(String code) {
    return lists().reasonName(code, locale());
  }

  public String disposition(String code) {
    return lists().dispositionName(code, locale());
  }

  /** How it ended; a dash when that was not said. */
  public String result(Call call) {
    if (call.state() == CallState.MISSED) {
      return texts.get("calls.missed");
    }
    return call.disposition().map(this::disposition).orElse("–");
  }

  /** Why it ended so, when that is known. */
  public Optional<String> cause(Call call) {
    String disposition = call.disposition().orElse("");
    return call.cause().map(code -> cause(disposition, code));
  }

  public String cause(String disposition, String code) {
    return lists().causeName(disposition, code, locale());
  }

  /** The badge's style class for how it ended; the word stands in it, colour only helps. */
  public String badge(Call call) {
    if (call.state() == CallState.MISSED) {
      return "badge-danger";
    }
    return call.disposition().map(this::badge).orElse("badge-neutral");
  }

  private String badge(String disposition) {
    return switch (disposition) {
      case "RESOLVED" -> "badge-success";
      case "INFORMED", "FILED", "REFERRED" -> "badge-info";
      case "CALLBACK" -> "badge-warning";
      case "ESCALATED", "EMERGENCY" -> "badge-danger";
      default ->
          lists()
              .groupOfDisposition(disposition)
              .filter(DispositionGroup.OUTBOUND::equals)
              .map(outbound -> "badge-warning")
              .orElse("badge-neutral");
    };
  }

  public String event(TimelineEntry.Kind kind) {
    return texts.get("calls.event." + kind);
  }

  /** Time talked, as a clock; a dash when there was no talking. */
  public String talk(Call call) {
    return call.talk().isZero() ? "–" : Formats.duration(call.talk());
  }

  /** Does this whenever something may be called otherwise than before. */
  public void onRenamed(Runnable show) {
    tools.listsInUse().subscribe((_, _) -> show.run());
  }

  private CallLists lists() {
    return tools.lists();
  }

  private Locale locale() {
    return texts.language().locale();
  }
}
