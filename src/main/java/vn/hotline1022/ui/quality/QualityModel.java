package vn.hotline1022.ui.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.FeedbackQuality;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.QualityAt;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.ui.common.Refresh;
import vn.hotline1022.ui.supervision.Leads;
import vn.hotline1022.ui.supervision.PeriodModel;

/** How well the feedback of a period is served. On the FX thread, starts no toolkit. */
public final class QualityModel {
  private final QualityTools tools;
  private final PeriodModel period;
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.AGENCY);
  private final ReadOnlyObjectWrapper<Optional<QualityBoard>> board =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final Refresh<QualityBoard> refresh;
  private volatile Asked asked;

  private record Asked(Period period, Grouping grouping) {}

  public QualityModel(QualityTools tools, PeriodModel period) {
    this.tools = tools;
    this.period = period;
    this.asked = wanted();
    this.refresh = new Refresh<>(tools.calls(), this::read, this::show, fault::set);
    period.period().subscribe(_ -> again());
    grouping.subscribe(_ -> again());
  }

  private Asked wanted() {
    return new Asked(period.period().get(), grouping.get());
  }

  /** What was asked for is read; nothing before it was asked for once. */
  private void again() {
    if (board.get().isPresent() && !asked.equals(wanted())) {
      refresh();
    }
  }

  /** Reads everything anew. */
  public void refresh() {
    asked = wanted();
    refresh.now();
  }

  /** Once a second, while it is in front. */
  public void tick() {
    refresh.tick();
  }

  private QualityAt at() {
    return new QualityAt(tools.calls().time().now(), tools.deadlines().get());
  }

  private QualityBoard read() {
    Asked what = asked;
    QualityAt at = at();
    List<FeedbackFact> items = tools.stats().items(what.period());
    List<FeedbackFact> before = tools.stats().items(what.period().before(at.now()));
    Map<String, FeedbackQuality> groups = FeedbackQuality.by(code(what.grouping()), items, at);
    Map<String, FeedbackQuality> grounds =
        FeedbackQuality.by(item -> item.code(FeedbackBy.GROUND), items, at);
    return new QualityBoard(
        what.period(),
        what.grouping(),
        items.size(),
        FeedbackQuality.of(items, at),
        FeedbackQuality.of(before, at),
        groups.entrySet().stream()
            .map(entry -> new QualityBoard.Group(entry.getKey(), entry.getValue()))
            .filter(group -> group.quality().get(QualityCount.FILED) > 0)
            .sorted(mostFirst())
            .toList(),
        grounds.entrySet().stream()
            .map(
                entry ->
                    new QualityBoard.Ground(
                        entry.getKey(), entry.getValue().get(QualityCount.REFUSED)))
            .filter(ground -> ground.refused() > 0)
            .sorted(Comparator.comparingLong(QualityBoard.Ground::refused).reversed())
            .toList(),
        at.now());
  }

  private static Comparator<QualityBoard.Group> mostFirst() {
    return Comparator.comparingLong(
            (QualityBoard.Group group) -> group.quality().get(QualityCount.FILED))
        .reversed()
        .thenComparing(QualityBoard.Group::code);
  }

  /** Under which code an item stands; categories together with their main one. */
  private Function<FeedbackFact, String> code(Grouping by) {
    return switch (by) {
      case AGENCY -> item -> item.code(FeedbackBy.AGENCY);
      case KIND -> item -> item.code(FeedbackBy.KIND);
      case CATEGORY -> {
        FeedbackLists lists = tools.lists().get();
        yield item -> {
          String own = item.code(FeedbackBy.CATEGORY);
          return lists.main(own).map(ListEntry::code).orElse(own);
        };
      }
    };
  }

  private void show(QualityBoard now) {
    fault.set(null);
    if (wanted().equals(new Asked(now.period(), now.grouping()))) {
      board.set(Optional.of(now));
    }
  }

  /** Leads to all items of the period that are so. */
  void open(QualityCount count, String name) {
    board.get().ifPresent(now -> lead(name, now.period(), count, _ -> true));
  }

  /** Leads to those of one group. */
  void open(QualityBoard.Group group, QualityCount count, String name) {
    board
        .get()
        .ifPresent(
            now -> {
              Function<FeedbackFact, String> code = code(now.grouping());
              lead(name, now.period(), count, item -> code.apply(item).equals(group.code()));
            });
  }

  /** Leads to those that were refused for one reason. */
  void open(QualityBoard.Ground ground, String name) {
    board
        .get()
        .ifPresent(
            now ->
                lead(
                    name,
                    now.period(),
                    QualityCount.REFUSED,
                    item -> item.code(FeedbackBy.GROUND).equals(ground.code())));
  }

  private void lead(String name, Period of, QualityCount count, Predicate<FeedbackFact> among) {
    tools.show().to(name, () -> ids(of, count, among));
  }

  private List<UUID> ids(Period of, QualityCount count, Predicate<FeedbackFact> among) {
    QualityAt at = at();
    return Leads.newestFirst(
        tools.stats().items(of).stream().filter(among).filter(item -> count.holds(item, at)));
  }

  /** What the table is made of. */
  ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  /** What was read last; empty before. */
  ReadOnlyObjectProperty<Optional<QualityBoard>> board() {
    return board.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  PeriodModel period() {
    return period;
  }

  QualityTools tools() {
    return tools;
  }
}
