package vn.hotline1022.ui.escalation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.followup.SameFaults;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.followup.GuardedText;

/**
 * The faults: the list by state, the one that is open, those that are marked, what can be done with
 * them, and whom to call once they are fixed. On the FX thread, starts no toolkit.
 */
public final class EscalationsViewModel {
  /** Faults of other desks come in without a word: looked for so often. */
  private static final Duration REFRESH = Duration.ofSeconds(30);

  /** So long after it was fixed the first call-back is due. */
  private static final Duration SOON = Duration.ofMinutes(30);

  private final EscalationTools tools;
  private final Runnable promised;
  private final AnswersEntry answers;
  private final GuardedText answer;
  private final ReadOnlyObjectWrapper<List<Escalation>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<FaultView> view = new SimpleObjectProperty<>(FaultView.OPEN);
  private final ObjectProperty<Optional<Escalation>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Set<UUID>> marked = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<List<Escalation>> toCall =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Exported>> exported =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Map<FaultView, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper fresh = new ReadOnlyIntegerWrapper();
  private List<Escalation> all = List.of();
  private Set<UUID> promisedFor = Set.of();
  private long refreshedAt;

  /**
   * @param promised runs when call-backs have been promised
   */
  public EscalationsViewModel(EscalationTools tools, Runnable promised) {
    this.tools = tools;
    this.promised = promised;
    this.answers = new AnswersEntry(tools, this::refresh);
    this.answer = new GuardedText(tools.calls(), Escalation.ANSWER_MAX, () -> {});
    view.addListener((_, _, _) -> sort());
    selected.subscribe(_ -> findToCall());
  }

  /** A file that was written, and how many faults are in it. */
  public record Exported(Path file, int faults) {}

  private record Fetched(List<Escalation> faults, Set<UUID> promisedFor) {}

  /** Fetches everything anew. */
  public void refresh() {
    refreshedAt = tools.calls().time().nanos();
    tools
        .calls()
        .reads()
        .run(this::fetch)
        .onSuccess(
            found -> {
              all = found.faults();
              promisedFor = found.promisedFor();
              sort();
            })
        .onFailure(fault::set)
        .start();
  }

  private Fetched fetch() {
    List<Escalation> faults =
        tools.faults().newest(EscalationRepository.MOST).stream()
            .filter(one -> tools.handles() || one.operator().equals(tools.operator()))
            .toList();
    int most = FollowUpRepository.MOST;
    Set<UUID> about =
        Stream.of(tools.promises().waiting(), tools.promises().closed(most))
            .flatMap(List::stream)
            .flatMap(promise -> promise.escalation().stream())
            .collect(Collectors.toSet());
    return new Fetched(faults, about);
  }

  /** Once a second. */
  public void tick() {
    if (tools.calls().time().nanos() - refreshedAt >= REFRESH.toNanos()) {
      refresh();
    }
  }

  /** Whether the person works on faults; else they see their own and change nothing. */
  public boolean handles() {
    return tools.handles();
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

  /** Those marked for a group or a batch. */
  public ReadOnlyObjectProperty<Set<UUID>> marked() {
    return marked.getReadOnlyProperty();
  }

  /** Whom to call once the open fault is fixed: those of its group whom nobody promised it yet. */
  public ReadOnlyObjectProperty<List<Escalation>> toCall() {
    return toCall.getReadOnlyProperty();
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

  /** Marks it, or takes the mark back. */
  public void toggleMark(UUID id) {
    Set<UUID> now = new LinkedHashSet<>(marked.get());
    if (!now.remove(id)) {
      now.add(id);
    }
    marked.set(now);
    exported.set(Optional.empty());
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
              marked.set(Set.of());
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
        .filter(open -> tools.handles() && open.state().canBecome(state))
        .ifPresent(
            open -> {
              List<UUID> ids =
                  Stream.concat(Stream.of(open), sameAsOpen().stream())
                      .filter(one -> one.state().canBecome(state))
                      .map(Escalation::id)
                      .toList();
              EscalationStep step =
                  new EscalationStep(state, tools.operator(), now(), answer.kept().strip());
              write(() -> tools.faults().move(ids, step));
              answer.text().set("");
            });
  }

  /** The batch that would go out: what is marked, or else everything new. */
  public List<Escalation> batch() {
    return all.stream()
        .filter(
            one ->
                marked.get().isEmpty()
                    ? one.state() == EscalationState.NEW
                    : marked.get().contains(one.id()))
        .toList();
  }

  /** The batch as last written; empty once something else was done. */
  public ReadOnlyObjectProperty<Optional<Exported>> exported() {
    return exported.getReadOnlyProperty();
  }

  /** A name for the file, without what tells its kind. */
  public String fileName() {
    return "hotline1022-ky-thuat-" + DueTime.today(now());
  }

  /**
   * Writes the batch and says that it is sent.
   *
   * @param writing writes it, off the FX thread
   */
  public void export(Path file, Consumer<List<Escalation>> writing) {
    List<Escalation> batch = batch();
    if (!tools.handles() || batch.isEmpty()) {
      return;
    }
    tools
        .calls()
        .reads()
        .run(() -> writing.accept(batch))
        .onSuccess(
            _ -> {
              exported.set(Optional.of(new Exported(file, batch.size())));
              sent(batch);
            })
        .onFailure(fault::set)
        .start();
  }

  /** A batch went out: what was new in it is sent. */
  private void sent(List<Escalation> batch) {
    List<UUID> ids =
        batch.stream()
            .filter(one -> one.state().canBecome(EscalationState.SENT))
            .map(Escalation::id)
            .toList();
    marked.set(Set.of());
    write(
        () ->
            tools
                .faults()
                .move(ids, new EscalationStep(EscalationState.SENT, tools.operator(), now(), "")));
  }

  /**
   * Promises a call-back to everybody whose fault is fixed, in one step.
   *
   * @param why what the calls are for, with the code of the fault in place of {@code {0}}
   */
  public void promiseAll(Function<Escalation, String> why) {
    Instant due = now().plus(SOON).truncatedTo(ChronoUnit.MINUTES);
    List<FollowUp> made = new ArrayList<>();
    for (Escalation one : toCall.get()) {
      made.add(
          FollowUp.promised(
                  tools.ids().get(),
                  one.call(),
                  tools.operator(),
                  now(),
                  due,
                  one.phone(),
                  PlainText.tidy(why.apply(one), FollowUp.WHY_MAX).text(),
                  "")
              .about(one.id()));
    }
    if (tools.handles() && !made.isEmpty()) {
      write(() -> tools.promises().promiseAll(made, tools.operator()));
    }
  }

  private Instant now() {
    return tools.calls().time().now();
  }

  private void write(Runnable change) {
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
    findToCall();
  }

  private void findToCall() {
    toCall.set(
        Stream.concat(selected.get().stream(), sameAsOpen().stream())
            .filter(one -> one.state() == EscalationState.FIXED)
            .filter(one -> tools.calls().numbers().dialable(one.phone()))
            .filter(one -> !promisedFor.contains(one.id()))
            .toList());
  }
}
