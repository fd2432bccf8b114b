package vn.hotline1022.ui.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.event.DayReport;
import vn.hotline1022.event.DayReport.Counted;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.StopCause;
import vn.hotline1022.event.Stuck;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Step;
import vn.hotline1022.handout.FigureSheet;
import vn.hotline1022.handout.FigureSheet.Figure;
import vn.hotline1022.handout.Sheet;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitBook;

/** The day's report in words, for the screen and for paper alike. */
final class ReportWords {
  private static final int MOST = 6;

  private final Texts texts;
  private final EventTexts words;
  private final CallLists lists;
  private final Function<String, Optional<Guide>> guides;
  private final Function<String, Optional<String>> names;

  /**
   * @param guides by id
   * @param names of people by their codes, where they have a file here
   */
  ReportWords(
      Texts texts,
      UnitBook units,
      CallLists lists,
      Function<String, Optional<Guide>> guides,
      Function<String, Optional<String>> names) {
    this.texts = texts;
    this.words = new EventTexts(texts, units);
    this.lists = lists;
    this.guides = guides;
    this.names = names;
  }

  private Locale locale() {
    return texts.language().locale();
  }

  FigureSheet sheet(Event event, DayReport report, LocalDate today) {
    List<String> lines =
        Stream.of(
                Optional.of(words.kind(event.kind()) + " · " + words.time(event)),
                words.place(event),
                words.hosts(event))
            .flatMap(Optional::stream)
            .toList();
    return new FigureSheet(
        locale(),
        texts.get("event.report.from"),
        words.name(event),
        lines,
        figures(report),
        List.of(people(report), causes(report)),
        right(event, report),
        helpers(report),
        texts.get("handout.paper.PHONE"),
        today);
  }

  private List<Figure> figures(DayReport report) {
    return List.of(
        figure(report.visits().reached(), "reached"),
        figure(report.visits().helped(), "people"),
        figure(report.visits().activated(), "activated"),
        figure(report.visits().continued(), "continued"),
        new Figure(duration(report.visits().mean()), texts.get("event.report.mean")));
  }

  private Figure figure(int number, String name) {
    return new Figure(Integer.toString(number), texts.get("event.report." + name));
  }

  private static String duration(Optional<Duration> length) {
    return length.map(Formats::duration).orElse("–");
  }

  private Sheet.Section section(String heading, List<Sheet.Row> rows) {
    Optional<String> none =
        rows.isEmpty() ? Optional.of(texts.get("event.report.nothing")) : Optional.empty();
    return new Sheet.Section(texts.get("event.report." + heading), rows, none);
  }

  private static Sheet.Row row(String name, int count) {
    return new Sheet.Row(name, Integer.toString(count));
  }

  private Sheet.Section people(DayReport report) {
    return section(
        "outcomes",
        Stream.of(VisitOutcome.values())
            .map(
                outcome ->
                    row(
                        texts.get("event.outcome." + outcome),
                        report.outcomes().getOrDefault(outcome, 0)))
            .toList());
  }

  private Sheet.Section causes(DayReport report) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (VisitOutcome outcome :
        List.of(VisitOutcome.PREPARE_FIRST, VisitOutcome.NOT_POSSIBLE, VisitOutcome.STOPPED)) {
      report.causes().getOrDefault(outcome, List.of()).stream()
          .limit(MOST)
          .forEach(
              one ->
                  rows.add(
                      row(
                          texts.get(
                              "event.report.cause",
                              texts.get("event.outcome." + outcome),
                              cause(outcome, one.what())),
                          one.times())));
    }
    return section("causes", rows);
  }

  private String cause(VisitOutcome outcome, String code) {
    if (outcome == VisitOutcome.PREPARE_FIRST) {
      return texts.get("event.missing." + code);
    }
    boolean ours = Stream.of(StopCause.values()).anyMatch(cause -> cause.name().equals(code));
    return outcome == VisitOutcome.STOPPED && ours
        ? texts.get("event.stop." + code)
        : lists.causeName(outcome.name(), code, locale());
  }

  private List<Sheet.Section> right(Event event, DayReport report) {
    List<Sheet.Section> right = new ArrayList<>();
    right.add(tally(event, report));
    right.add(
        section(
            "times",
            List.of(
                new Sheet.Row(texts.get("event.report.average"), duration(report.visits().mean())),
                new Sheet.Row(
                    texts.get("event.report.longest"), duration(report.visits().longest())))));
    right.add(systems(report));
    right.add(section("stuck", report.stuck().stream().limit(MOST).map(this::stuck).toList()));
    return right;
  }

  /** A class is counted whole; at other events only what was. */
  private Sheet.Section tally(Event event, DayReport report) {
    return section(
        "tally",
        Stream.of(TallyKind.values())
            .filter(
                kind ->
                    kind == TallyKind.INFORMED
                        || event.kind() == EventKind.CLASS
                        || report.tally().getOrDefault(kind, 0) > 0)
            .map(
                kind -> row(texts.get("event.tally." + kind), report.tally().getOrDefault(kind, 0)))
            .toList());
  }

  private Sheet.Section systems(DayReport report) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (PhoneSystem system : PhoneSystem.values()) {
      rows.add(
          row(
              texts.get("handout.phone." + system),
              report.systems().getOrDefault(Optional.of(system), 0)));
    }
    int unknown = report.systems().getOrDefault(Optional.<PhoneSystem>empty(), 0);
    if (unknown > 0) {
      rows.add(row(texts.get("event.report.system.unknown"), unknown));
    }
    return section("systems", rows);
  }

  private Sheet.Row stuck(Counted<Stuck> one) {
    Optional<Guide> guide = guides.apply(one.what().guide());
    String title =
        guide.map(known -> known.title().in(locale()).source()).orElse(one.what().guide());
    String step =
        guide
            .map(known -> known.steps().get(one.what().step()))
            .filter(Step.Question.class::isInstance)
            .map(known -> ((Step.Question) known).title().in(locale()).source())
            .orElse(one.what().step());
    return row(step + " (" + title + ")", one.times());
  }

  private Sheet.Section helpers(DayReport report) {
    List<Sheet.Row> rows = report.helpers().stream().map(this::helper).toList();
    boolean open = report.helpers().stream().anyMatch(DayReport.Helper::open);
    Duration all =
        report.helpers().stream()
            .map(DayReport.Helper::hours)
            .reduce(Duration.ZERO, Duration::plus);
    String note = texts.get("event.report.hours.all", Formats.hours(all));
    return new Sheet.Section(
        texts.get("event.report.helpers"),
        rows,
        Optional.of(open ? note + " " + texts.get("event.report.hours.open") : note));
  }

  private Sheet.Row helper(DayReport.Helper one) {
    String hours = texts.get("event.hours", Formats.hours(one.hours())) + (one.open() ? " *" : "");
    String value = one.helped() > 0 ? texts.get("event.report.helped", one.helped(), hours) : hours;
    return new Sheet.Row(name(one.who()), value);
  }

  private String name(Volunteer who) {
    return who.name().isEmpty() ? names.apply(who.code()).orElse(who.code()) : who.name();
  }
}
