package vn.hotline1022.ui.daily;

import java.time.LocalDate;
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
        ? texts.get("daily.minutes", texts.number(minutes))
        : texts.get("daily.hours", texts.number(minutes / HOUR), texts.number(minutes % HOUR));
  }

  /**
   * What is said on top of issues and the figures of now.
   *
   * @param warns whether something changed
   */
  record Standing(String words, boolean warns) {}

  /** That figures are others by now, those of the day itself before earlier ones. */
  Optional<Standing> standing(DailyState state, List<EarlierIssues.Line> earlier) {
    if (!state.changes().isEmpty()) {
      return Optional.of(changed(state.ready().day(), state.changes().size()));
    }
    return earlier.stream()
        .filter(EarlierIssues.Line::isChanged)
        .findFirst()
        .map(line -> changed(line.issue().day(), line.seen().orElseThrow().figures()))
        .or(() -> unchanged(earlier));
  }

  private Standing changed(LocalDate day, int figures) {
    return new Standing(
        texts.get("daily.changed", Formats.date(day).substring(0, 5), texts.number(figures)), true);
  }

  private Optional<Standing> unchanged(List<EarlierIssues.Line> earlier) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    String says = "daily.earlier.all.same";
    if (earlier.stream().anyMatch(line -> line.seen().isEmpty())) {
      says = "daily.earlier.all.checking";
    } else if (earlier.stream().anyMatch(line -> !line.seen().orElseThrow().compared())) {
      says = "daily.earlier.all.notCompared";
    }
    return Optional.of(new Standing(texts.get(says), false));
  }

  /** {@code 19/11/2026 · Bản 1 · Chính thức}. */
  String earlier(DailyIssue issue) {
    return Formats.date(issue.day()) + " · " + issue(issue);
  }

  /** How an earlier issue stands. */
  String standing(EarlierIssues.Line line) {
    return line.seen()
        .map(
            seen -> {
              if (seen.figures() > 0) {
                return texts.get("daily.earlier.changed", texts.number(seen.figures()));
              }
              return texts.get(
                  seen.compared() ? "daily.earlier.same" : "daily.earlier.notCompared");
            })
        .orElseGet(() -> texts.get("daily.earlier.checking"));
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
      String waiting = texts.get("daily.ready.lag", texts.number(ready.lag()));
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
                            texts.number(count)),
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
        "daily.event." + state.amiss(), state.event().name(), texts.number(state.people()));
  }

  String gap(Readiness.Gap gap, long count) {
    return texts.get("daily.gap." + gap, texts.number(count));
  }

  /** {@code Bản 1 · Tạm tính}. */
  String issue(DailyIssue issue) {
    String state = texts.get(issue.isFinal() ? "daily.final" : "daily.provisional");
    return issue
        .number()
        .map(number -> texts.get("daily.number", texts.number(number), state))
        .orElse(state);
  }

  /** What came of writing files. */
  String written(DailyIssuing.Written written) {
    return texts.get(
        "daily.written." + written.outcome(),
        Formats.date(written.day()),
        texts.number(written.number()),
        written.files().isEmpty()
            ? ""
            : String.valueOf(written.files().getFirst().toAbsolutePath().getParent()));
  }
}
