package vn.hotline1022.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.call.Counted;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.stats.GuidePoint;
import vn.hotline1022.stats.Period;
import vn.hotline1022.ui.common.Refresh;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.supervision.Leads;
import vn.hotline1022.ui.supervision.PeriodModel;

/**
 * The shift board: what it shows of the period that is looked at. While it is in sight it asks
 * every second whether something was counted, and reads anew when it was; only what differs is set.
 * On the FX thread, starts no toolkit.
 */
public final class BoardModel {
  private static final Duration EVERY_SECOND = Duration.ofMillis(900);
  private static final Duration AT_THE_LATEST = Duration.ofSeconds(30);

  private final BoardTools tools;
  private final PeriodModel period;
  private final BoardReading reading;
  private final Refresh<Optional<Fresh>> refresh;
  private final Map<KeyFigure.Kind, ReadOnlyObjectWrapper<Optional<KeyFigure>>> figures =
      new EnumMap<>(KeyFigure.Kind.class);
  private final ReadOnlyObjectWrapper<Load> load = new ReadOnlyObjectWrapper<>(Load.NONE);
  private final ReadOnlyObjectWrapper<List<AtWork>> people = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<AtWard>> wards = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<GuideFunnel> funnel =
      new ReadOnlyObjectWrapper<>(GuideFunnel.NONE);
  private final ReadOnlyObjectWrapper<Queues> queues = new ReadOnlyObjectWrapper<>(Queues.NONE);
  private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Long> lag = new ReadOnlyObjectWrapper<>(0L);
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Group.By> by = new SimpleObjectProperty<>(Group.By.OPERATOR);
  private final ObjectProperty<Optional<String>> guide =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<BoardFacts> facts = Optional.empty();
  private volatile Period wanted;
  private volatile Read last = Read.NOTHING;
  private boolean inSight;

  /** What was read last, as the reading thread is to know it. */
  private record Read(long state, Optional<Period> period, Instant at) {
    static final Read NOTHING = new Read(-1, Optional.empty(), Instant.EPOCH);

    boolean isStill(long now, Period wanted, Instant moment) {
      return state == now
          && period.equals(Optional.of(wanted))
          && moment.isBefore(at.plus(AT_THE_LATEST));
    }
  }

  /** What was read, with what can be made of it beside the FX thread. */
  private record Fresh(BoardFacts facts, List<KeyFigure> figures, Load load) {
    static Fresh of(BoardFacts facts) {
      return new Fresh(facts, KeyFigures.of(facts), Load.of(facts));
    }
  }

  /** What is on the screen, for taking it out. */
  record Seen(
      Instant at,
      List<KeyFigure> figures,
      Load load,
      List<AtWork> people,
      List<Group> groups,
      GuideFunnel funnel,
      List<AtWard> wards,
      Queues queues) {}

  public BoardModel(BoardTools tools, PeriodModel period) {
    this.tools = tools;
    this.period = period;
    this.reading = new BoardReading(tools);
    for (KeyFigure.Kind kind : KeyFigure.Kind.values()) {
      figures.put(kind, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }
    now.set(tools.calls().time().now());
    this.refresh =
        new Refresh<>(
            tools.calls(),
            EVERY_SECOND,
            this::news,
            read -> read.ifPresent(this::take),
            failed -> set(fault, Optional.of(failed)));
    this.wanted = period.period().get();
    period
        .period()
        .subscribe(
            (_, other) -> {
              wanted = other;
              readNow();
            });
    by.subscribe((_, _) -> showGroups());
    guide.subscribe((_, _) -> showFunnel());
  }

  /** Reads on a reading thread, if there is anything new. */
  private Optional<Fresh> news() {
    Period of = wanted;
    long state = tools.stats().state();
    Instant at = tools.calls().time().now();
    if (last.isStill(state, of, at)) {
      return Optional.empty();
    }
    Fresh read = Fresh.of(reading.read(of));
    last = new Read(state, Optional.of(of), at);
    return Optional.of(read);
  }

  /** It came into sight or went out of it; out of sight it reads nothing. */
  public void inSight(boolean now) {
    inSight = now;
    if (now) {
      refresh.now();
    }
  }

  /** Reads anew whatever was read before. */
  public void readNow() {
    last = Read.NOTHING;
    reading.forget();
    if (inSight) {
      refresh.now();
    }
  }

  /** Once a second. */
  public void tick() {
    if (!inSight) {
      return;
    }
    now.set(tools.calls().time().now());
    refresh.tick();
    facts.ifPresent(this::showPeople);
  }

  private void take(Fresh fresh) {
    BoardFacts read = fresh.facts();
    if (!read.period().equals(period.period().get())) {
      return;
    }
    facts = Optional.of(read);
    set(fault, Optional.empty());
    fresh.figures().forEach(one -> set(figures.get(one.kind()), Optional.of(one)));
    set(load, fresh.load());
    set(wards, read.wards());
    set(queues, read.queues());
    set(lag, read.lag());
    showPeople(read);
    showGroups();
    showFunnel();
  }

  /** What people need changes by itself, as time passes. */
  private void showPeople(BoardFacts read) {
    set(people, People.of(read, now.get().isBefore(read.at()) ? read.at() : now.get()));
  }

  private void showGroups() {
    facts.ifPresent(read -> set(groups, Group.of(by.get(), read)));
  }

  private void showFunnel() {
    facts.ifPresent(read -> set(funnel, GuideFunnel.of(read.guides(), guide.get())));
  }

  private static <T> void set(ReadOnlyObjectWrapper<T> property, T value) {
    if (!value.equals(property.get())) {
      property.set(value);
    }
  }

  /** One of the large figures; empty before it was read. */
  ReadOnlyObjectProperty<Optional<KeyFigure>> figure(KeyFigure.Kind kind) {
    return figures.get(kind).getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Load> load() {
    return load.getReadOnlyProperty();
  }

  /** Whoever needs help first. */
  ReadOnlyObjectProperty<List<AtWork>> people() {
    return people.getReadOnlyProperty();
  }

  /** What the table tells apart. */
  ObjectProperty<Group.By> by() {
    return by;
  }

  /** By {@link #by}; empty for people. */
  ReadOnlyObjectProperty<List<Group>> groups() {
    return groups.getReadOnlyProperty();
  }

  /** Every unit of today, the most activated per resident first; none before it was read. */
  ReadOnlyObjectProperty<List<AtWard>> wards() {
    return wards.getReadOnlyProperty();
  }

  /** Which guide's funnel is wanted. */
  ObjectProperty<Optional<String>> guide() {
    return guide;
  }

  ReadOnlyObjectProperty<GuideFunnel> funnel() {
    return funnel.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Queues> queues() {
    return queues.getReadOnlyProperty();
  }

  /** The moment, to the second. */
  ReadOnlyObjectProperty<Instant> now() {
    return now.getReadOnlyProperty();
  }

  /** How many records wait to be counted. */
  ReadOnlyObjectProperty<Long> lag() {
    return lag.getReadOnlyProperty();
  }

  /** Why it could not be read. */
  ReadOnlyObjectProperty<Optional<Fault>> fault() {
    return fault.getReadOnlyProperty();
  }

  PeriodModel period() {
    return period;
  }

  BoardTools tools() {
    return tools;
  }

  /**
   * Shows the calls behind a figure.
   *
   * @param of who or where it is of
   */
  void open(Counted counted, Function<Texts, String> of) {
    tools.ways().calls().accept(counted, of);
  }

  /**
   * Shows the calls with a run that did so at a point of a guide.
   *
   * @param name of the point, for people
   */
  void openRuns(Counted.As as, GuidePoint point, BiFunction<Texts, GuidePoint, String> name) {
    Period of = period.period().get();
    open(
        Counted.in(of.from(), of.to(), as).at(new Counted.Point(point.guide(), point.step())),
        texts -> name.apply(texts, point));
  }

  /**
   * Shows the feedback that was written in the period.
   *
   * @param name of the figure, for people
   */
  void openItems(String name) {
    Period of = period.period().get();
    tools.ways().items().to(name, () -> Leads.newestFirst(tools.stats().items(of).stream()));
  }

  /** Shows the ward map of the same period and measure, with this unit open. */
  void openMap(Optional<String> ward) {
    tools.ways().map().accept(ward);
  }

  /** What is on the screen now. */
  Seen seen() {
    return new Seen(
        now.get(),
        figures.values().stream().flatMap(one -> one.get().stream()).toList(),
        load.get(),
        people.get(),
        groups.get(),
        funnel.get(),
        wards.get(),
        queues.get());
  }

  void go(Screen.Place place) {
    tools.ways().go().accept(place);
  }
}
