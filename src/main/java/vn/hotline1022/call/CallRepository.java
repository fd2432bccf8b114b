package vn.hotline1022.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where calls are kept. Methods block and may be called from any thread but the FX thread. What
 * {@link #start}, {@link #save} and {@link #keepDraft} return from is durable: it survives the
 * process being killed.
 *
 * <p>All methods throw {@link vn.hotline1022.fault.FaultException} (disk full, read-only, damaged);
 * nothing is half-written then.
 */
public interface CallRepository {

  /** Appends {@code call.started} and keeps the call as the operator's draft. */
  void start(Call call);

  /** Appends {@code call.saved} (state saved or missed) and ends the draft, in one transaction. */
  void save(Call call);

  /**
   * Appends {@code call.amended}: number, reasons, disposition, notes and parties as they are now.
   *
   * @param actor staff code of the person who corrects
   * @param seen how many revisions of {@link #history} that person saw
   */
  void amend(Call amended, String actor, long seen);

  /** The call after its save and after each amendment, oldest first. */
  List<CallRevision> history(UUID id);

  /**
   * Keeps the call in progress as typed; replaces the draft of the same call. No record is written.
   */
  void keepDraft(CallDraft draft);

  /** Calls in progress of this operator, oldest first: what a crash or a lock left open. */
  List<CallDraft> drafts(String operator);

  /** One call, folded from its records, with everything that is kept of it. */
  Optional<Call> find(UUID id);

  /**
   * One call as it may be shown: without number and notes when somebody in it asked that their data
   * be kept only. So are the calls of every list and export; by words and numbers they are not
   * found.
   */
  Optional<Call> shown(UUID id);

  /** Saved and missed calls, newest first; a save is found at the latest a second later. */
  List<Call> search(CallQuery query);

  /** How many calls match, counted up to {@code atMost}. */
  int count(CallQuery query, int atMost);

  /** Earlier calls of a number from its first digits, see {@link EarlierCalls}. */
  EarlierCalls earlier(String digits, int limit);

  /** Figures of one operator in a period, for the desk between calls. */
  CallFigures figures(String operator, Instant from, Instant to);

  /** Hands matching calls, oldest first, to {@code each} without holding them all in memory. */
  void export(CallQuery query, Consumer<Call> each);

  /** Staff codes of everybody who ever took a call, at any desk. */
  Set<String> operators();
}
