package vn.hotline1022.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where faults are kept. Methods block and may be called from any thread but the FX thread; what
 * writes returns when it is durable. All throw {@link vn.hotline1022.fault.FaultException}; nothing
 * is half-written then.
 */
public interface EscalationRepository {

  /**
   * How many faults are open.
   *
   * @param fresh of these, those that nobody has begun with
   */
  record Open(int all, int fresh) {}

  /** Most faults in one list. */
  int MOST = 1_000;

  /**
   * Appends {@code fault.written} with a code that no fault known here has, and ends the draft, in
   * one transaction.
   *
   * @param fault its code is not looked at
   * @param day the day in Hanoi that its code begins with
   * @return the fault with its code
   */
  Escalation write(Escalation fault, LocalDate day);

  /** Appends a change of state; all of them or none. */
  void move(List<UUID> faults, EscalationStep step);

  /** Says that these are the same as the first of them. */
  void group(List<UUID> faults, String actor);

  /** Says that this one is none of its group. */
  void ungroup(UUID fault, String actor);

  Optional<Escalation> find(UUID id);

  /**
   * The faults of this code, newest first: normally one, several when desks gave the same before
   * they exchanged their records.
   */
  List<Escalation> withCode(String code);

  /** How many somebody still works on, however many there are. */
  Open countOpen();

  /** Newest first. */
  List<Escalation> newest(int limit);

  /** Those written down from a moment until before another, oldest first. */
  List<Escalation> between(Instant from, Instant to);

  /** What fits all words, each in code, step, message, device, version, answer or number. */
  List<Escalation> search(String words, int limit);

  void keepDraft(EscalationDraft draft);

  void dropDraft(UUID call);

  List<EscalationDraft> drafts(String operator);
}
