package vn.hotline1022.ui.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.call.Call;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.guide.Address;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.GuideEnd;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Move;
import vn.hotline1022.guide.Passed;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskViewModel;

/**
 * What the end of a guide puts into the call in front: how it ended, a line for the notes, a
 * promise or a fault. What somebody chose or wrote by hand stays.
 */
final class EndFilling {
  private static final String MODEL = "model";
  private static final String VERSION = "version";
  private static final String MESSAGE = "message";

  private final GuideTools tools;
  private final Texts texts;
  private final Address address;

  EndFilling(GuideTools tools, Texts texts, Address address) {
    this.tools = tools;
    this.texts = texts;
    this.address = address;
  }

  /** Which end of which guide it is. */
  static String name(GuideEnd end) {
    return end.guide().id() + "/" + end.end().id();
  }

  /**
   * Fills the call.
   *
   * @param earlier what ends before this one have put in
   */
  EndFill fill(GuideRun run, GuideEnd end, List<EndFill> earlier) {
    EndFill.Result before = result();
    boolean free =
        before.disposition().isEmpty()
            || earlier.stream().anyMatch(fill -> fill.result().equals(before));
    EndFill.Result now =
        free
            ? new EndFill.Result(Optional.of(end.end().disposition()), end.end().cause())
            : EndFill.Result.NONE;
    if (free) {
      desk().setOutcome(now.disposition(), now.cause());
    }
    String line =
        texts.get("guide.end.line", speech(run, end).plain(run.first().title()), notes(run, end));
    desk().notes().append(line);
    EndFill fill = new EndFill(name(end), line, now, before, false);
    return fill.withForm(form(run, end));
  }

  private boolean form(GuideRun run, GuideEnd end) {
    return switch (end.end().kind()) {
      case SUCCESS, GIVEN_UP -> false;
      case LATER ->
          end.end()
              .callback()
              .filter(
                  in -> {
                    Instant at = tools.calls().time().now().plus(in);
                    return tools.forms().promise(at, notes(run, end));
                  })
              .isPresent();
      case ESCALATED -> tools.forms().fault(known(run, end));
    };
  }

  /** Takes back what is still as it was put in. */
  void takeBack(EndFill fill) {
    if (fill.form()) {
      tools.forms().takeBack();
    }
    desk().notes().takeBack(fill.line());
    if (fill.result().disposition().isPresent() && result().equals(fill.result())) {
      desk().setOutcome(fill.before().disposition(), fill.before().cause());
    }
  }

  private DeskViewModel desk() {
    return tools.desk();
  }

  private EndFill.Result result() {
    Optional<Call> call = desk().call().get();
    return new EndFill.Result(call.flatMap(Call::disposition), call.flatMap(Call::cause));
  }

  private String notes(GuideRun run, GuideEnd end) {
    return speech(run, end).plain(end.end().notes());
  }

  private Speech speech(GuideRun run, GuideEnd end) {
    return new Speech(end.guide(), run.values(), address, texts.language().locale());
  }

  /** Device, version, step and the way there, as far as the guide has found them out. */
  private Map<EscalationField, String> known(GuideRun run, GuideEnd end) {
    Map<String, String> values = run.values();
    Map<EscalationField, String> known = new EnumMap<>(EscalationField.class);
    put(known, EscalationField.DEVICE, values.getOrDefault(MODEL, ""));
    put(known, EscalationField.OS, (system(run) + " " + values.getOrDefault(VERSION, "")).strip());
    put(known, EscalationField.MESSAGE, values.getOrDefault(MESSAGE, ""));
    List<Passed> trail = run.trail();
    String where = trail.isEmpty() ? end.end().id() : title(trail.getLast(), run);
    String guide = speech(run, end).plain(end.guide().title());
    put(
        known,
        EscalationField.STEP,
        texts.get("guide.end.step", guide, end.guide().version(), where));
    put(known, EscalationField.TRIED, way(trail, run));
    return known;
  }

  private static void put(Map<EscalationField, String> known, EscalationField field, String value) {
    if (!value.isEmpty()) {
      known.put(field, PlainText.clean(value, field.max()).text());
    }
  }

  private static String system(GuideRun run) {
    return run.first()
        .system()
        .or(() -> PhoneSystem.of(run.values()))
        .map(
            system ->
                switch (system) {
                  case ANDROID -> "Android";
                  case IPHONE -> "iOS";
                })
        .orElse("");
  }

  /** The latest steps count most when there are too many. */
  private String way(List<Passed> trail, GuideRun run) {
    List<String> lines = new ArrayList<>();
    int left = EscalationField.TRIED.max();
    for (Passed passed : trail.reversed()) {
      String line = title(passed, run) + ": " + answer(passed, run);
      left -= line.length() + 2;
      if (passed.answer().isPresent() && left > 0) {
        lines.addFirst(line);
      }
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private String title(Passed passed, GuideRun run) {
    return speech(passed, run).plain(passed.step().title());
  }

  private String answer(Passed passed, GuideRun run) {
    return passed
        .answer()
        .map(
            answer ->
                switch (answer) {
                  case Answer.Choice choice -> speech(passed, run).plain(choice.text());
                  case Answer.Entry _ ->
                      passed.move().what() instanceof Move.Wrote(String text) ? text : "";
                })
        .orElse("");
  }

  private Speech speech(Passed passed, GuideRun run) {
    return new Speech(passed.guide(), run.values(), address, texts.language().locale());
  }
}
