package vn.hotline1022.followup;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.text.SearchKey;

/** The contract in memory; {@link #failWith} has every later write fail, as a full disk does. */
public final class MemoryFollowUpRepository implements FollowUpRepository {
  private static final Comparator<FollowUp> BY_DUE =
      Comparator.comparing(FollowUp::due).thenComparing(FollowUp::id, RecordOrder.BY_BYTES);

  private final Map<UUID, FollowUp> promises = new LinkedHashMap<>();
  private final Map<UUID, PromiseDraft> drafts = new LinkedHashMap<>();
  private final Map<UUID, OutcomeDraft> outcomes = new LinkedHashMap<>();
  private Optional<Fault> failure = Optional.empty();
  private Optional<Fault> unreadable = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  /** Has the codes in use not be readable from now on; {@code null} ends it. */
  public synchronized void failReadsWith(Fault fault) {
    unreadable = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void promise(FollowUp promise, String actor) {
    promiseAll(List.of(promise), actor);
  }

  @Override
  public synchronized void promiseAll(List<FollowUp> several, String actor) {
    refuseIfFailing();
    several.forEach(promise -> FollowUpJson.promised(promise, actor));
    for (FollowUp promise : several) {
      FollowUp before = promises.getOrDefault(promise.id(), promise);
      FollowUp now = promise;
      for (FollowUpStep step : before.steps()) {
        now = now.steps().equals(before.steps()) ? now : now.after(step);
      }
      promises.put(promise.id(), now.movedTo(promise.due()));
      drafts.values().removeIf(draft -> draft.id().equals(promise.id()));
    }
  }

  @Override
  public synchronized void step(UUID id, FollowUpStep step) {
    refuseIfFailing();
    promises.computeIfPresent(id, (_, promise) -> promise.after(step));
    step.call().ifPresent(outcomes::remove);
  }

  @Override
  public synchronized Optional<FollowUp> find(UUID id) {
    return Optional.ofNullable(promises.get(id));
  }

  @Override
  public synchronized List<FollowUp> ofCall(UUID call) {
    return promises.values().stream()
        .filter(promise -> promise.call().filter(call::equals).isPresent())
        .sorted(
            Comparator.comparing(FollowUp::promisedAt)
                .thenComparing(FollowUp::id, RecordOrder.BY_BYTES))
        .toList();
  }

  @Override
  public synchronized List<FollowUp> waiting() {
    return waitingOnes().sorted(BY_DUE).limit(MOST).toList();
  }

  @Override
  public synchronized Waiting count(Instant now) {
    long overdue = waitingOnes().filter(promise -> promise.due().isBefore(now)).count();
    return new Waiting((int) waitingOnes().count(), (int) overdue);
  }

  private Stream<FollowUp> waitingOnes() {
    return promises.values().stream().filter(promise -> promise.state().waits());
  }

  @Override
  public synchronized List<FollowUp> closed(int limit) {
    return promises.values().stream()
        .filter(promise -> !promise.state().waits())
        .sorted(BY_DUE.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<FollowUp> search(String words, int limit) {
    List<String> parts = SearchKey.words(words);
    return promises.values().stream()
        .filter(promise -> !parts.isEmpty())
        .filter(promise -> parts.stream().allMatch(part -> fits(promise, part)))
        .sorted(
            Comparator.comparing((FollowUp promise) -> !promise.state().waits())
                .thenComparing(FollowUp::due, Comparator.reverseOrder()))
        .limit(limit)
        .toList();
  }

  private static boolean fits(FollowUp promise, String part) {
    return SearchKey.of(promise.why()).contains(part)
        || promise.phone().key().contains(part)
        || promise.code().equals(part);
  }

  @Override
  public synchronized Set<String> codesInUse() {
    unreadable.ifPresent(
        fault -> {
          throw new FaultException(fault);
        });
    Set<String> codes = new HashSet<>();
    waitingOnes().map(FollowUp::code).forEach(codes::add);
    drafts.values().stream().map(PromiseDraft::code).forEach(codes::add);
    return codes;
  }

  @Override
  public synchronized void keepDraft(PromiseDraft draft) {
    refuseIfFailing();
    drafts.put(draft.call(), draft);
  }

  @Override
  public synchronized void dropDraft(UUID call) {
    refuseIfFailing();
    drafts.remove(call);
  }

  @Override
  public synchronized List<PromiseDraft> drafts(String operator) {
    return drafts.values().stream().filter(draft -> draft.operator().equals(operator)).toList();
  }

  @Override
  public synchronized void keepOutcome(OutcomeDraft draft) {
    refuseIfFailing();
    outcomes.put(draft.call(), draft);
  }

  @Override
  public synchronized List<OutcomeDraft> outcomes(String operator) {
    return outcomes.values().stream().filter(draft -> draft.operator().equals(operator)).toList();
  }

  private void refuseIfFailing() {
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
  }
}
