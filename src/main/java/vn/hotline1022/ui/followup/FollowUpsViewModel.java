package vn.hotline1022.ui.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.call.Call;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.DueGroup;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.ui.common.Refresh;

/**
 * The promises: what is overdue, due today, later and over; the one that is open beside the list.
 * On the FX thread, starts no toolkit.
 */
public final class FollowUpsViewModel {
  private static final int MOST_CLOSED = 200;

  private final FollowUpTools tools;
  private final ReadOnlyObjectWrapper<Map<DueGroup, List<FollowUp>>> groups =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<List<FollowUp>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<FollowUp>> today =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper dueToday = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper overdue = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<DueGroup> group = new SimpleObjectProperty<>(DueGroup.TODAY);
  private final ObjectProperty<Optional<FollowUp>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Call>> origin =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final DueEntry moved;
  private List<FollowUp> waiting = List.of();
  private List<FollowUp> closed = List.of();
  private final Refresh<List<List<FollowUp>>> refresh;

  public FollowUpsViewModel(FollowUpTools tools) {
    this.tools = tools;
    this.moved = new DueEntry(tools.calls().time(), () -> {});
    this.refresh =
        new Refresh<>(
            tools.calls(),
            () -> List.of(tools.promises().waiting(), tools.promises().closed(MOST_CLOSED)),
            this::fetched,
            fault::set);
    group.addListener((_, _, now) -> shown.set(in(now)));
    selected.subscribe(this::fetchOrigin);
    tools.desk().call().subscribe(_ -> busy.set(false));
  }

  /** Fetches everything anew. */
  public void refresh() {
    refresh.now();
  }

  private void fetched(List<List<FollowUp>> found) {
    waiting = found.getFirst();
    closed = found.getLast();
    fault.set(null);
    sort();
  }

  /** Once a second: what was due is overdue. */
  public void tick() {
    if (!refresh.tick() && tools.calls().time().now().getEpochSecond() % 15 == 0) {
      sort();
    }
  }

  /** All of them by when they are due. */
  public ReadOnlyObjectProperty<Map<DueGroup, List<FollowUp>>> groups() {
    return groups.getReadOnlyProperty();
  }

  List<FollowUp> in(DueGroup of) {
    return groups.get().getOrDefault(of, List.of());
  }

  /** The list in front. */
  public ReadOnlyObjectProperty<List<FollowUp>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** What remains for today, the overdue first. */
  public ReadOnlyObjectProperty<List<FollowUp>> today() {
    return today.getReadOnlyProperty();
  }

  /** How many are due today or overdue. */
  public ReadOnlyIntegerProperty dueToday() {
    return dueToday.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty overdue() {
    return overdue.getReadOnlyProperty();
  }

  /** Which list is in front. */
  public ObjectProperty<DueGroup> group() {
    return group;
  }

  /** The promise open beside the list. */
  public ObjectProperty<Optional<FollowUp>> selected() {
    return selected;
  }

  /** The call in which the open promise was made. */
  public ReadOnlyObjectProperty<Optional<Call>> origin() {
    return origin.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** To which time the open promise is to be moved. */
  public DueEntry moved() {
    return moved;
  }

  public Instant now() {
    return tools.calls().time().now();
  }

  /** Calls back; false when a call is on the desk or the promise is over or erased. */
  public boolean callBack(FollowUp promise) {
    boolean begun =
        promise.state().waits()
            && tools.desk().callBack(promise.phone(), Optional.of(promise.id()));
    busy.set(!begun);
    return begun;
  }

  /** A call-back was asked for while another call goes on. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** The next one to call: the one that is due first. */
  public Optional<FollowUp> next() {
    return today.get().stream().findFirst();
  }

  /** Opens a promise that was found elsewhere. */
  public void show(FollowUp promise) {
    group.set(DueGroup.of(promise, now()));
    selected.set(Optional.of(promise));
  }

  /** Agrees the open promise for another time. */
  public void move() {
    Optional<Instant> to = moved.at();
    selected
        .get()
        .filter(promise -> promise.state().waits() && to.isPresent())
        .ifPresent(
            promise ->
                write(
                    promise.id(),
                    () -> tools.promises().promise(promise.movedTo(to.get()), tools.operator())));
  }

  /** Gives the open promise up. */
  public void withdraw() {
    selected
        .get()
        .filter(promise -> promise.can(FollowUpStep.Kind.WITHDRAWN))
        .ifPresent(
            promise ->
                write(
                    promise.id(),
                    () ->
                        tools
                            .promises()
                            .step(
                                promise.id(),
                                FollowUpStep.withdrawn(
                                    tools.operator(), now(), Optional.empty()))));
  }

  private void write(UUID id, Runnable change) {
    tools
        .calls()
        .writes()
        .run(
            () -> {
              change.run();
              return tools.promises().find(id);
            })
        .onSuccess(
            now -> {
              fault.set(null);
              moved.show("", "");
              now.ifPresent(this::show);
              refresh();
            })
        .onFailure(fault::set)
        .start();
  }

  private void sort() {
    Instant now = now();
    Map<DueGroup, List<FollowUp>> sorted = new EnumMap<>(DueGroup.class);
    for (DueGroup each : DueGroup.values()) {
      sorted.put(each, new ArrayList<>());
    }
    waiting.forEach(promise -> sorted.get(DueGroup.of(promise, now)).add(promise));
    sorted.get(DueGroup.CLOSED).addAll(closed);
    if (sorted.equals(groups.get())) {
      return;
    }
    groups.set(sorted);
    shown.set(in(group.get()));
    List<FollowUp> remains = new ArrayList<>(sorted.get(DueGroup.OVERDUE));
    overdue.set(remains.size());
    remains.addAll(sorted.get(DueGroup.TODAY));
    today.set(List.copyOf(remains));
    dueToday.set(remains.size());
    keepSelected();
  }

  /** The open promise as it is now, wherever it went. */
  private void keepSelected() {
    selected
        .get()
        .flatMap(
            open ->
                groups.get().values().stream()
                    .flatMap(List::stream)
                    .filter(promise -> promise.id().equals(open.id()))
                    .findFirst())
        .ifPresent(now -> selected.set(Optional.of(now)));
  }

  private void fetchOrigin(Optional<FollowUp> promise) {
    origin.set(Optional.empty());
    promise
        .flatMap(FollowUp::call)
        .ifPresent(
            id ->
                tools
                    .calls()
                    .reads()
                    .run(() -> tools.calls().calls().shown(id))
                    .onSuccess(
                        found -> {
                          if (selected.get().flatMap(FollowUp::call).equals(Optional.of(id))) {
                            origin.set(found);
                          }
                        })
                    .start());
  }
}
