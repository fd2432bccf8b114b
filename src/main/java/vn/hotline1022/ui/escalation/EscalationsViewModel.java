package vn.hotline1022.ui.escalation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.SameFaults;
import vn.hotline1022.ui.common.Refresh;
import vn.hotline1022.ui.followup.GuardedText;

/**
 * The faults: the list by state, the one that is open, and what can be done with it and its like.
 * On the FX thread, starts no toolkit.
 */
public final class EscalationsViewModel {
  private final EscalationTools tools;
  private final Runnable promised;
  private final AnswersEntry answers;
  private final GuardedText answer;
  private final BatchModel batch;
  private final ToldModel told;
  private final Refresh<Fetched> refresh;
  private final ReadOnlyObjectWrapper<List<Escalation>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<FaultView> view = new SimpleObjectProperty<>(FaultView.OPEN);
  private final ObjectProperty<Optional<Escalation>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Map<FaultView, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper fresh = new ReadOnlyIntegerWrapper();
  private List<Escalation> all = List.of();

  /**
   * @param promised runs when call-backs have been promised
   */
  public EscalationsViewModel(EscalationTools tools, Runnable promised) {
    this.tools = tools;
    this.promised = promised;
    this.answers = new AnswersEntry(tools, this::refresh);
    this.answer = new GuardedText(tools.calls(), Escalation.ANSWER_MAX, () -> {});
    this.batch = new BatchModel(this, tools);
    this.told = new ToldModel(this, tools);
    this.refresh = new Refresh<>(tools.calls(), this::fetch, this::fetched, fault::set);
    view.addListener((_, _, _) -> sort());
    selected.subscribe(_ -> told.look());
  }

  private record Fetched(List<Escalation> faults, Set<UUID> promisedFor) {}

  /** Fetches everything anew. */
  public void refresh() {
    refresh.now();
  }

  private Fetched fetch() {
    List<Escalation> faults =
        tools.faults().newest(EscalationRepository.MOST).stream()
            .filter(one -> tools.handles() || one.operator().equals(tools.operator()))
            .toList();
    return new Fetched(faults, told.fetch());
  }

  private void fetched(Fetched found) {
    all = found.faults();
    told.known(found.promisedFor());
    sort();
  }

  /** Once a second. */
  public void tick() {
    refresh.tick();
  }

  /** Whether the person works on faults; else they see their own and change nothing. */
  public boolean handles() {
    return tools.handles();
  }

  /** What goes out of them. */
  public BatchModel batch() {
    return batch;
  }

  /** Who is to be told that the open fault is fixed. */
  public ToldModel told() {
    return told;
  }

  List<Escalation> all() {
    return all;
  }

  public AnswersEntry answers() {
    return answers;
  }

  /** What whoever mends it said of the open fault, as typed. */
  public GuardedText answer() {
    return answer;
  }

  /** The list: newest first, the same faults together. */
  public ReadOnlyObjectProperty<List<Escalation>> shown() {
    return shown.getReadOnlyProperty();
  }

  public ObjectProperty<FaultView> view() {
    return view;
  }

  /** The fault open beside the list. */
  public ObjectProperty<Optional<Escalation>> selected() {
    return selected;
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** How many are new. */
  public ReadOnlyIntegerProperty fresh() {
    return fresh.getReadOnlyProperty();
  }

  /** How many faults each view has. */
  public ReadOnlyObjectProperty<Map<FaultView, Integer>> counts() {
    return counts.getReadOnlyProperty();
  }

  private Map<FaultView, Integer> counted() {
    Map<FaultView, Integer> now = new EnumMap<>(FaultView.class);
    for (FaultView each : FaultView.values()) {
      now.put(each, (int) all.stream().filter(each::shows).count());
    }
    return now;
  }

  /** Opens a fault that was found elsewhere. */
  public void show(Escalation found) {
    for (FaultView each : FaultView.values()) {
      if (each != FaultView.OPEN && each.shows(found)) {
        view.set(each);
      }
    }
    selected.set(Optional.of(found));
  }

  /** The others of the open fault's group. */
  public List<Escalation> sameAsOpen() {
    return selected
        .get()
        .map(
            open ->
                all.stream()
                    .filter(one -> one.group().equals(open.group()) && !one.id().equals(open.id()))
                    .toList())
        .orElse(List.of());
  }

  /** Others that another desk gave the same code before the records were exchanged. */
  public List<Escalation> sharingItsCode() {
    return selected
        .get()
        .map(
            open ->
                all.stream()
                    .filter(one -> one.code().equals(open.code()) && !one.id().equals(open.id()))
                    .toList())
        .orElse(List.of());
  }

  /** Faults that look the same and are not grouped with it yet. */
  public List<Escalation> suggested() {
    return selected.get().map(open -> SameFaults.like(open, all)).orElse(List.of());
  }

  /** Says that the open fault and these are one. */
  public void group(Collection<UUID> same) {
    selected
        .get()
        .filter(_ -> tools.handles())
        .ifPresent(
            open -> {
              Set<UUID> ids = new LinkedHashSet<>(List.of(open.group()));
              ids.add(open.id());
              ids.addAll(same);
              write(() -> tools.faults().group(List.copyOf(ids), tools.operator()));
              batch.unmarkAll();
            });
  }

  /** Says that the open fault is one of its own. */
  public void ungroup() {
    selected.get().filter(_ -> tools.handles()).ifPresent(this::takeOut);
  }

  /** The group is named after one of its faults: when that one leaves, the others get another. */
  private void takeOut(Escalation open) {
    List<UUID> others = sameAsOpen().stream().map(Escalation::id).toList();
    boolean leads = open.group().equals(open.id()) && !others.isEmpty();
    write(
        leads
            ? () -> tools.faults().group(others, tools.operator())
            : () -> tools.faults().ungroup(open.id(), tools.operator()));
  }

  /** Brings the open fault, and those of its group that may, into this state. */
  public void move(EscalationState state) {
    selected
        .get()
        .filter(open -> open.state().canBecome(state))
        .ifPresent(
            open -> {
              move(
                  Stream.concat(Stream.of(open), sameAsOpen().stream()).toList(),
                  state,
                  answer.kept().strip());
              answer.text().set("");
            });
  }

  /** Brings those of these faults that may into a state. */
  void move(List<Escalation> faults, EscalationState state, String said) {
    List<UUID> ids =
        faults.stream().filter(one -> one.state().canBecome(state)).map(Escalation::id).toList();
    if (tools.handles() && !ids.isEmpty()) {
      EscalationStep step =
          new EscalationStep(state, tools.operator(), tools.calls().time().now(), said);
      write(() -> tools.faults().move(ids, step));
    }
  }

  void say(Fault failed) {
    fault.set(failed);
  }

  /** Writes something down and shows what came of it. */
  void write(Runnable change) {
    tools
        .calls()
        .writes()
        .run(change)
        .onSuccess(
            _ -> {
              fault.set(null);
              refresh();
              promised.run();
            })
        .onFailure(fault::set)
        .start();
  }

  private void sort() {
    counts.set(counted());
    fresh.set(counts.get().get(FaultView.NEW));
    Map<UUID, List<Escalation>> groups =
        SameFaults.groups(all.stream().filter(view.get()::shows).toList());
    List<Escalation> now = groups.values().stream().flatMap(List::stream).toList();
    shown.set(now);
    Optional<UUID> open = selected.get().map(Escalation::id);
    selected.set(
        all.stream()
            .filter(one -> open.equals(Optional.of(one.id())))
            .findFirst()
            .or(selected::get));
    told.look();
  }
}
