package vn.hotline1022.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.record.Erasure;

/**
 * Everything that is kept of somebody in this profile, whichever feature keeps it; requests about
 * it; and who looked at what. Methods block.
 */
public interface PrivacyRepository {

  /**
   * Everything kept of a person, newest first: their entries, calls with or for them, calls from
   * their numbers that are nobody else's, and whatever speaks of any of these.
   */
  List<KeptItem> keptOf(DataSubject subject);

  /**
   * What else has the person's name or number in its words, newest first: notes of other calls, of
   * which the newest, notices, outages, the directory, promises, faults, forms that are being
   * written. Others may be called the same.
   */
  List<KeptItem> mentionsOf(DataSubject subject);

  /** Erases what identifies a citizen in these, drafts too, in one step and for good. */
  void erase(Collection<Erasure.Target> targets, String actor);

  /**
   * Whether remains of what was erased still lie in unused places of a large file: shown and found
   * by nothing, gone once the desk is quiet or ends. In a small file they go within a moment.
   */
  boolean tracesWait();

  /**
   * Erases what identifies citizens in everything last touched before {@code cutoff}.
   *
   * @return how many calls, people and other things that were
   */
  long retain(Instant cutoff);

  /**
   * Whether somebody worked here between these moments: somebody signed in, or a call was taken. A
   * clock that is suddenly far ahead finds nobody in the days before.
   */
  boolean workedBetween(Instant from, Instant to);

  /** After how many months {@link #retain} erases. */
  int retentionMonths();

  void retentionMonths(int months);

  void receive(DataRequest request);

  void close(UUID request, Instant at, String actor);

  /** Those open first, then the newest. */
  List<DataRequest> requests(int limit);

  void note(AccessNote note);

  /** Newest first. */
  List<AccessNote> notes(int limit);
}
