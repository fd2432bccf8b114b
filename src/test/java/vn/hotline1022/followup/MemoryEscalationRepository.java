package vn.hotline1022.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.text.SearchKey;

/** The contract in memory; {@link #failWith} has every later write fail, as a full disk does. */
public final class MemoryEscalationRepository implements EscalationRepository {
  private final Map<UUID, Escalation> faults = new LinkedHashMap<>();
  private final Map<UUID, EscalationDraft> drafts = new LinkedHashMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized Escalation write(Escalation fault, LocalDate day) {
    refuseIfFailing();
    Escalation coded =
        fault.withCode(EscalationCode.of(day, fault.id(), code -> !withCode(code).isEmpty()));
    EscalationJson.written(coded);
    faults.put(coded.id(), coded);
    drafts.values().removeIf(draft -> draft.id().equals(fault.id()));
    return coded;
  }

  /** A fault comes from another desk, with the code it has there. */
  public synchronized void receive(Escalation fault) {
    faults.put(fault.id(), fault);
  }

  @Override
  public synchronized void move(List<UUID> ids, EscalationStep step) {
    refuseIfFailing();
    ids.forEach(id -> faults.computeIfPresent(id, (_, fault) -> fault.after(step)));
  }

  @Override
  public synchronized void group(List<UUID> ids, String actor) {
    refuseIfFailing();
    ids.forEach(id -> faults.computeIfPresent(id, (_, fault) -> fault.inGroup(ids.getFirst())));
  }

  @Override
  public synchronized void ungroup(UUID id, String actor) {
    refuseIfFailing();
    faults.computeIfPresent(id, (_, fault) -> fault.inGroup(id));
  }

  @Override
  public synchronized Optional<Escalation> find(UUID id) {
    return Optional.ofNullable(faults.get(id));
  }

  @Override
  public synchronized List<Escalation> withCode(String code) {
    return newest(MOST).stream().filter(fault -> fault.code().equals(code)).toList();
  }

  @Override
  public synchronized List<Escalation> between(Instant from, Instant to) {
    return newest(MOST).reversed().stream()
        .filter(fault -> !fault.at().isBefore(from) && fault.at().isBefore(to))
        .toList();
  }

  @Override
  public synchronized Open countOpen() {
    long open = faults.values().stream().filter(fault -> fault.state().isOpen()).count();
    long fresh =
        faults.values().stream().filter(fault -> fault.state() == EscalationState.NEW).count();
    return new Open((int) open, (int) fresh);
  }

  @Override
  public synchronized List<Escalation> newest(int limit) {
    return faults.values().stream()
        .sorted(
            Comparator.comparing(Escalation::at)
                .thenComparing(Escalation::id, RecordOrder.BY_BYTES)
                .reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Escalation> search(String words, int limit) {
    List<String> parts = SearchKey.words(words);
    return newest(MOST).stream()
        .filter(fault -> !parts.isEmpty())
        .filter(fault -> parts.stream().allMatch(part -> text(fault).contains(part)))
        .limit(limit)
        .toList();
  }

  private static String text(Escalation fault) {
    return SearchKey.of(
        fault.code()
            + " "
            + fault.code().replaceAll("[^0-9]", "")
            + " "
            + String.join(" ", fault.fields().values())
            + " "
            + fault.answer()
            + " "
            + fault.phone().key());
  }

  @Override
  public synchronized void keepDraft(EscalationDraft draft) {
    refuseIfFailing();
    drafts.put(draft.call(), draft);
  }

  @Override
  public synchronized void dropDraft(UUID call) {
    refuseIfFailing();
    drafts.remove(call);
  }

  @Override
  public synchronized List<EscalationDraft> drafts(String operator) {
    return drafts.values().stream().filter(draft -> draft.operator().equals(operator)).toList();
  }

  private void refuseIfFailing() {
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
  }
}
