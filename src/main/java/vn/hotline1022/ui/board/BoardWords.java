package vn.hotline1022.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.call.Presence;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.GuidePoint;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitTexts;
import vn.hotline1022.ui.wardmap.WardTexts;

/** What stands on the board, in words of one language. */
final class BoardWords {
  private final Texts texts;
  private final BoardTools tools;
  private final UnitTexts units;
  private final WardTexts wards;
  private final CallTexts calls;

  BoardWords(BoardTools tools, Texts texts) {
    this.tools = tools;
    this.texts = texts;
    this.units = new UnitTexts(texts);
    this.wards = new WardTexts(texts);
    this.calls = new CallTexts(texts, tools.calls());
  }

  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  String number(long number) {
    return texts.number(number);
  }

  String number(double number, int decimals) {
    return texts.number(number, decimals);
  }

  /** {@code Ca sáng · Thứ Bảy 21/11/2026}. */
  String title(Period period) {
    LocalDate first = period.from().atZone(Formats.ZONE).toLocalDate();
    LocalDate last = period.to().minusNanos(1).atZone(Formats.ZONE).toLocalDate();
    String day = weekday(first) + " " + Formats.date(first);
    return switch (period.kind()) {
      case SHIFT -> get("board.title.shift", shift(), day);
      case DAY -> day;
      case WEEK, MONTH, ANY ->
          first.equals(last)
              ? day
              : get("board.title.days", Formats.date(first), Formats.date(last));
    };
  }

  /** As it stands in a sentence. */
  private String shift() {
    Locale locale = texts.language().locale();
    String name = tools.shift().name(locale);
    return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
  }

  private String weekday(LocalDate day) {
    String name =
        day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
    return name.substring(0, 1).toUpperCase(texts.language().locale()) + name.substring(1);
  }

  /** The value alone. */
  String value(Figure figure) {
    return switch (figure) {
      case Figure.Amount amount -> texts.number(amount.value());
      case Figure.Share share -> percent(share.value());
      case Figure.Mean mean -> Formats.duration(mean.value());
      case Figure.NotMeasured _ -> get("board.notMeasured");
    };
  }

  /** The value for a column: a dash where it is not measured. */
  String cell(Figure figure) {
    return figure instanceof Figure.NotMeasured ? "–" : value(figure);
  }

  /** The same with what a share is a share of. */
  String withBase(Figure figure) {
    return figure instanceof Figure.Share share
        ? get("board.share", percent(share.value()), texts.number(share.base()))
        : cell(figure);
  }

  String percent(double share) {
    return Math.round(100 * share) + "\u00a0%";
  }

  String why(Figure.Why why) {
    return get("board.why." + why);
  }

  /** What stands below a large figure: its parts and its base, or why it is not measured. */
  String detail(KeyFigure key) {
    if (key.figure() instanceof Figure.NotMeasured none) {
      return why(none.why());
    }
    return switch (key.detail()) {
      case KeyFigure.Detail.Rate rate ->
          get(rate.hourly() ? "board.rate.hour" : "board.rate.day", texts.number(rate.calls(), 1));
      case KeyFigure.Detail.Missed missed -> missed(key, missed.missed());
      case KeyFigure.Detail.Handling handling ->
          get(
              "board.handling",
              Formats.duration(handling.talk()),
              Formats.duration(handling.after()));
      case KeyFigure.Detail.Base _ -> base(key.figure());
      case KeyFigure.Detail.Runs runs ->
          runs.completed() instanceof Figure.Share share
              ? get("board.runs", percent(share.value()), share.base())
              : get("board.runs.none");
      case KeyFigure.Detail.Items items ->
          get("board.items", items.accepted(), items.waiting(), items.refused());
    };
  }

  private String missed(KeyFigure key, long missed) {
    long base = key.figure() instanceof Figure.Share share ? share.base() : 0;
    return switch (key.kind()) {
      case SERVICE_LEVEL -> {
        String said =
            get(key.belowTarget() ? "board.target.missed" : "board.target.met", base, missed);
        yield key.behind().isPresent() ? said : said + ". " + get("board.exchange");
      }
      case FIRST_CALL_RESOLUTION ->
          get(
              key.provisional() ? "board.atOnce.provisional" : "board.atOnce.settled",
              base,
              missed);
      case CALLS, HANDLE_TIME, OCCUPANCY, ACTIVATIONS, FEEDBACK ->
          throw new IllegalArgumentException("has no target: " + key.kind());
    };
  }

  private String base(Figure figure) {
    return figure instanceof Figure.Share share
        ? get("board.base.hours", Formats.hours(Duration.ofSeconds(share.base())))
        : "";
  }

  /** Against the period before, by sign, number and word. */
  String change(KeyFigure key) {
    if (key.provisional()) {
      return get("board.change.provisional");
    }
    return switch (key.change()) {
      case KeyFigure.Change.By by -> change(by);
      case KeyFigure.Change.Unknown _ -> get("board.change.unknown");
    };
  }

  private String change(KeyFigure.Change.By by) {
    long hundredths = Math.round(Math.abs(by.hundredths()));
    if (hundredths == 0) {
      return get("board.change.same");
    }
    boolean up = by.hundredths() > 0;
    if (by.points()) {
      return get(up ? "board.change.up.points" : "board.change.down.points", hundredths);
    }
    return get(up ? "board.change.up" : "board.change.down", hundredths);
  }

  String state(AtWork person) {
    return person.state().map(state -> get("board.state." + state)).orElse(get("board.state.OFF"));
  }

  /** Why somebody is on a break, or their state. */
  String stateInFull(AtWork person) {
    return person.state().equals(Optional.of(Presence.BREAK)) && !person.reason().isEmpty()
        ? get(
            "board.state.break",
            tools.calls().lists().breakName(person.reason(), texts.language().locale()))
        : state(person);
  }

  /** For how long they have been at it, as far as that is known. */
  String lasted(AtWork person, Instant now) {
    return person.isTimed() ? Formats.duration(person.lasted(now)) : "–";
  }

  /** All of it, the most urgent first. */
  String needs(AtWork person) {
    return person.needs().stream()
        .sorted()
        .map(need -> get("board.need." + need))
        .collect(Collectors.joining(", "));
  }

  /** Of a state at another desk, as of when it is known. */
  String heard(AtWork person) {
    return person
        .heard()
        .map(at -> get("board.people.heard", Hours.text(LocalTime.ofInstant(at, Formats.ZONE))))
        .orElse("");
  }

  String name(AtWork person) {
    return person.volunteer() ? get("board.volunteer", person.name()) : person.name();
  }

  /** A reason, or a place. */
  String group(Group group) {
    return switch (group.by()) {
      case REASON -> group.code().isEmpty() ? get("board.reason.none") : calls.reason(group.code());
      case PLACE -> place(group.code());
      case TEAM -> group.code().isEmpty() ? get("board.team.none") : group.name();
      case ORGANISATION -> group.code().isEmpty() ? get("board.team.none") : group.code();
      case OPERATOR, VOLUNTEER, DUTY -> group.code();
    };
  }

  private String place(String code) {
    return WardFigures.ELSEWHERE.contains(code)
        ? wards.elsewhere(code)
        : units.place(code, tools.units().finder().get().map(finder -> finder.units()));
  }

  /** Shows the calls of a group; who it is of is said in the language of the moment. */
  static void open(BoardModel model, Group group) {
    group
        .behind()
        .ifPresent(
            figure ->
                model.open(figure, texts -> new BoardWords(model.tools(), texts).group(group)));
  }

  /** The title of a guide; its id when it is no longer here. */
  String guide(String id) {
    return tools
        .guides()
        .get()
        .guide(id)
        .map(guide -> guide.title().in(texts.language().locale()).source())
        .orElse(id);
  }

  /** A point of a guide in the language of the moment. */
  String point(Texts now, GuidePoint point) {
    BoardWords words = new BoardWords(tools, now);
    String title = words.guide(point.guide());
    return point.step().isEmpty()
        ? title
        : now.get("board.funnel.point", title, words.step(point.guide(), point.step()));
  }

  String step(String guide, String step) {
    Optional<Guide> known = tools.guides().get().guide(guide);
    return known
        .flatMap(one -> one.question(step))
        .map(question -> question.title().in(texts.language().locale()).source())
        .orElse(step);
  }
}
