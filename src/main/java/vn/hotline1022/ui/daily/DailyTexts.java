package vn.hotline1022.ui.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.daily.DailyTools.About;

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

  /**
   * Something that is missing or not complete.
   *
   * @param todo what helps
   * @param about where that is done
   */
  record Lack(String what, String todo, Optional<About> about) {}

  /** Everything that is missing of a day or not complete, what weighs most first. */
  List<Lack> lacks(DailyState state) {
    Readiness ready = state.ready();
    List<Lack> lacks = new ArrayList<>();
    if (!ready.over()) {
      lacks.add(lack(texts.get("daily.ready.notOver"), "notOver", null));
    }
    if (ready.lag() > 0) {
      String waiting = texts.get("daily.ready.lag", Formats.number(ready.lag()));
      lacks.add(lack(waiting, "lag", null));
    }
    ready.missing().forEach(desk -> lacks.add(lack(desk(desk), "desk", About.DESKS)));
    ready
        .events()
        .forEach(event -> lacks.add(lack(event(event), event.amiss().name(), About.EVENTS)));
    for (Readiness.Gap gap : Readiness.Gap.values()) {
      long count = ready.gaps().getOrDefault(gap, 0L);
      if (count > 0) {
        lacks.add(lack(gap(gap, count), gap.name(), about(gap)));
      }
    }
    new TreeMap<>(ready.begun())
        .forEach(
            (code, count) ->
                lacks.add(
                    lack(
                        texts.get(
                            "daily.ready.begun",
                            state.names().getOrDefault(code, code),
                            Formats.number(count)),
                        "begun",
                        null)));
    return lacks;
  }

  private Lack lack(String what, String todo, About about) {
    return new Lack(what, texts.get("daily.todo." + todo), Optional.ofNullable(about));
  }

  private static About about(Readiness.Gap gap) {
    return switch (gap) {
      case RUNNING -> About.RUNNING_CALLS;
      case NO_REASON, NO_PLACE, NO_ENDING -> About.CALLS_OF_DAY;
      case PROMISES -> About.PROMISES;
    };
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
  String written(DailyIssuing.Written written) {
    return texts.get(
        "daily.written." + written.outcome(),
        Formats.date(written.day()),
        Formats.number(written.number()),
        written.files().isEmpty()
            ? ""
            : String.valueOf(written.files().getFirst().toAbsolutePath().getParent()));
  }
}
