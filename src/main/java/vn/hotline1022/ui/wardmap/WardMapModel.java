package vn.hotline1022.ui.wardmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Refresh;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.supervision.Leads;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.ui.unit.UnitEntry;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Units;
import vn.hotline1022.unit.Ward;
import vn.hotline1022.unit.Wards;

/** The units of the city and what was counted there. On the FX thread. */
public final class WardMapModel {
  private final WardMapTools tools;
  private final Refresh<Seen> refresh;
  private final UnitEntry search;
  private final ObjectProperty<WardMeasure> measure =
      new SimpleObjectProperty<>(WardMeasure.PER_THOUSAND);
  private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.UNITS);
  private final ObservableList<WardRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<WardRow>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<String> selected = Optional.empty();

  /** What a row of the table is. */
  public enum Level {
    UNITS,
    DISTRICTS
  }

  /**
   * What the map needs.
   *
   * @param due until when feedback is to be dealt with; changes with the lists
   * @param wards the tiles of the city, read on a reading thread
   * @param opener opens the calls behind a figure
   * @param items opens the feedback behind one
   */
  public record WardMapTools(
      CallTools calls,
      StatsRepository stats,
      PeriodModel period,
      UnitBook units,
      Supplier<Wards> wards,
      Supplier<DueDates> due,
      Consumer<Behind> opener,
      Leads items) {}

  /**
   * The calls behind a figure.
   *
   * @param row whose figure it is
   * @param places codes of the places that count in it
   */
  public record Behind(Period period, WardMeasure measure, WardRow row, Set<String> places) {

    /** The row in words. */
    public String name(Texts texts) {
      return new WardTexts(texts).name(row);
    }
  }

  /**
   * What was read.
   *
   * @param cutOff the moment at which it was
   */
  public record Seen(
      Wards wards, Period period, Instant cutOff, WardFigures now, WardFigures before) {}

  public WardMapModel(WardMapTools tools) {
    this.tools = tools;
    this.search = new UnitEntry(tools.units());
    this.refresh = new Refresh<>(tools.calls(), () -> reading().call(), this::show, fault::set);
    measure.subscribe((_, _) -> list());
    level.subscribe((_, _) -> changedLevel());
    tools.period().period().subscribe((_, _) -> refresh());
    search.code().subscribe((_, now) -> now.ifPresent(this::found));
  }

  public WardMapTools tools() {
    return tools;
  }

  public PeriodModel period() {
    return tools.period();
  }

  /** The field that finds a unit by a name of today or of before. */
  public UnitEntry search() {
    return search;
  }

  public ObjectProperty<WardMeasure> measure() {
    return measure;
  }

  public ObjectProperty<Level> level() {
    return level;
  }

  /** What was read; empty before the first answer. */
  public ReadOnlyObjectProperty<Optional<Seen>> seen() {
    return seen.getReadOnlyProperty();
  }

  /** The rows of the level, the highest value of the measure first, places that are none last. */
  public ObservableList<WardRow> rows() {
    return rows;
  }

  /** Why it could not be read; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** The open row. */
  public ReadOnlyObjectProperty<Optional<WardRow>> open() {
    return open.getReadOnlyProperty();
  }

  /** Reads everything anew. */
  public void refresh() {
    refresh.now();
  }

  /** Once a second: what came in from elsewhere is counted a while after it came. */
  public void tick() {
    refresh.tick();
  }

  /** What is asked for is fixed now; it is read in the background. */
  private Callable<Seen> reading() {
    Period period = tools.period().period().get();
    Instant now = tools.calls().time().now();
    DueDates due = tools.due().get();
    return () -> {
      Wards wards = tools.wards().get();
      WardFigures.Sources from = new WardFigures.Sources(tools.stats(), wards.units(), due);
      Period before = period.before(now);
      return new Seen(
          wards,
          period,
          now,
          WardFigures.of(from, period, earlier(now, period.to())),
          WardFigures.of(from, before, earlier(now, before.to())));
    };
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private void show(Seen now) {
    fault.set(null);
    seen.set(Optional.of(now));
    list();
  }

  private void changedLevel() {
    selected = Optional.empty();
    list();
  }

  private void list() {
    List<WardRow> made = new ArrayList<>(seen.get().map(this::made).orElse(List.of()));
    WardMeasure by = measure.get();
    made.sort(
        Comparator.comparing((WardRow row) -> row.unit().isEmpty())
            .thenComparingDouble(row -> -row.value(by).orElse(-1)));
    // What has not changed is left alone, so that nothing moves under the hands.
    if (!rows.equals(made)) {
      rows.setAll(made);
    }
    select(selected);
  }

  private List<WardRow> made(Seen now) {
    List<WardRow> made = new ArrayList<>();
    switch (level.get()) {
      case UNITS -> now.wards().all().forEach(ward -> made.add(unit(now, ward)));
      case DISTRICTS ->
          now.wards().byDistrict().forEach((one, some) -> made.add(district(now, one, some)));
    }
    WardFigures.ELSEWHERE.forEach(
        code -> made.add(row(now, code, Optional.empty(), Set.of(code), OptionalLong.empty())));
    return made;
  }

  private static WardRow unit(Seen now, Ward ward) {
    String code = WardFigures.row(ward.unit());
    return row(now, code, Optional.of(ward.unit()), Set.of(code), ward.residents());
  }

  /** A district's residents are known when those of all its units are. */
  private static WardRow district(Seen now, District district, List<Ward> wards) {
    boolean known = wards.stream().allMatch(ward -> ward.residents().isPresent());
    long sum = wards.stream().mapToLong(ward -> ward.residents().orElse(0)).sum();
    return row(
        now,
        district.code().text(),
        Optional.of(district),
        wards.stream().map(ward -> WardFigures.row(ward.unit())).collect(Collectors.toSet()),
        known ? OptionalLong.of(sum) : OptionalLong.empty());
  }

  private static WardRow row(
      Seen now, String code, Optional<Unit> unit, Set<String> members, OptionalLong residents) {
    return new WardRow(
        code, unit, members, residents, now.now().of(members), now.before().of(members));
  }

  /** Opens a row by its code; a unit's tile opens its district's row where those are listed. */
  public void select(Optional<String> code) {
    selected = code;
    open.set(rows.stream().filter(row -> code.filter(one -> is(row, one)).isPresent()).findFirst());
  }

  private static boolean is(WardRow row, String code) {
    return row.code().equals(code) || row.members().contains(code);
  }

  /** Rows of the units whose tiles are marked. */
  public Set<String> marked() {
    return open.get().map(WardRow::members).orElse(Set.of());
  }

  /** The rows of all units, whatever the table lists. */
  Map<String, WardRow> unitRows(Seen now) {
    return now.wards().all().stream()
        .map(ward -> unit(now, ward))
        .collect(Collectors.toMap(WardRow::code, row -> row));
  }

  /** The steps of all units' values of the measure. */
  public WardScale scale() {
    return WardScale.of(
        seen.get().stream()
            .flatMap(now -> unitRows(now).values().stream())
            .flatMap(row -> row.value(measure.get()).stream().boxed())
            .toList());
  }

  /** A unit of today opens; of an old one kept as it was said, the row of such addresses. */
  private void found(String code) {
    Optional<Units> units = tools.units().finder().get().map(finder -> finder.units());
    level.set(Level.UNITS);
    select(units.map(all -> WardFigures.row(all, code)));
  }

  /**
   * Opens what is behind a figure of the open row.
   *
   * @param name of the row, for people
   */
  public void openBehind(WardMeasure figure, String name) {
    open.get().ifPresent(row -> seen.get().ifPresent(now -> open(figure, row, name, now.wards())));
  }

  private void open(WardMeasure figure, WardRow row, String name, Wards wards) {
    Period period = tools.period().period().get();
    switch (figure) {
      case PER_THOUSAND, ACTIVATED, CALLS ->
          tools.opener().accept(new Behind(period, figure, row, places(row)));
      case WRITTEN, OVERDUE ->
          tools
              .items()
              .to(name, () -> items(period, row.members(), wards, figure == WardMeasure.OVERDUE));
    }
  }

  /** Items of the rows, newest first, as they are now; blocks. */
  private List<UUID> items(Period period, Set<String> rows, Wards wards, boolean overdue) {
    Instant asOf = earlier(tools.calls().time().now(), period.to());
    DueDates due = tools.due().get();
    return Leads.newestFirst(
        tools.stats().items(period).stream()
            .filter(item -> rows.contains(WardFigures.row(wards.units(), item.place())))
            .filter(item -> !overdue || item.overdueAt(asOf, due)));
  }

  /** The codes of places that count in a row. */
  Set<String> places(WardRow row) {
    Set<String> codes = new HashSet<>();
    seen.get()
        .ifPresent(
            now ->
                row.members()
                    .forEach(
                        member -> codes.addAll(now.now().places(now.wards().units(), member))));
    return codes;
  }

  /** The units of a row, for their sheets. */
  List<NewUnit> unitsOf(WardRow row) {
    Map<String, NewUnit> all =
        seen.get()
            .map(
                now ->
                    now.wards().all().stream()
                        .map(Ward::unit)
                        .collect(Collectors.toMap(WardFigures::row, unit -> unit)))
            .orElse(Map.of());
    return row.members().stream().filter(all::containsKey).sorted().map(all::get).toList();
  }
}
