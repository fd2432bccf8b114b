package vn.hotline1022.ui.daily;

import java.util.Optional;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;

/** The words of the daily data. */
final class DailyTexts {
  private static final int HOUR = 60;

  private final Texts texts;

  DailyTexts(Texts texts) {
    this.texts = texts;
  }

  /** {@code Số liệu 10:00 · còn 18 ph}. */
  String ten(Optional<DailyIssue> last, long minutes) {
    return last.map(issue -> texts.get("daily.ten.issued", Formats.time(issue.issuedAt())))
        .orElseGet(
            () ->
                minutes >= 0
                    ? texts.get("daily.ten.left", minutes(minutes))
                    : texts.get("daily.ten.over", minutes(-minutes)));
  }

  private String minutes(long minutes) {
    return minutes < HOUR
        ? texts.get("daily.minutes", Formats.number(minutes))
        : texts.get("daily.hours", Formats.number(minutes / HOUR), Formats.number(minutes % HOUR));
  }

  /** That figures of an issued day are others by now; of the day itself before other days. */
  Optional<String> changed(DailyState state) {
    if (!state.changes().isEmpty()) {
      return Optional.of(
          changed(new DailyState.Changed(state.ready().day(), state.changes().size())));
    }
    return state.changed().stream().findFirst().map(this::changed);
  }

  private String changed(DailyState.Changed changed) {
    return texts.get(
        "daily.changed",
        Formats.date(changed.day()).substring(0, 5),
        Formats.number(changed.figures()));
  }

  /** What is known of a desk. */
  String desk(Readiness.DeskState state) {
    String name = state.desk().shownName();
    return state
        .desk()
        .last()
        .map(last -> texts.get("daily.desk." + state.reach(), name, Formats.dateTime(last)))
        .orElseGet(() -> texts.get("daily.desk.never", name));
  }

  /** What is amiss with an event. */
  String event(Readiness.EventState state) {
    return texts.get(
        "daily.event." + state.amiss(), state.event().name(), Formats.number(state.people()));
  }

  String gap(Readiness.Gap gap, long count) {
    return texts.get("daily.gap." + gap, Formats.number(count));
  }

  /** {@code Bản 1 · Tạm tính}. */
  String issue(DailyIssue issue) {
    String state = texts.get(issue.isFinal() ? "daily.final" : "daily.provisional");
    return issue
        .number()
        .map(number -> texts.get("daily.number", Formats.number(number), state))
        .orElse(state);
  }

  /** What came of writing files. */
  String written(DailyModel.Written written) {
    return texts.get(
        "daily.written." + written.outcome(),
        Formats.date(written.day()),
        Formats.number(written.number()),
        written.files().isEmpty()
            ? ""
            : String.valueOf(written.files().getFirst().toAbsolutePath().getParent()));
  }
}
