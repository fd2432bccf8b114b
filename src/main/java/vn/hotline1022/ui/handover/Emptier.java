package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.fault.Fault;

/** Takes everything of this desk from the computer. */
public interface Emptier {

  /** Has everything that is being typed kept, behind which is looked. On the FX thread. */
  void keep();

  /** What would be lost now; blocks. */
  Optional<Fault> remains();

  /** Leaves to others what this computer would have sent to the receiver; how many; blocks. */
  int leaveSending();

  /** Calls and forms somebody began and has not kept, whoever it was; blocks. */
  List<LeftDraft> drafts();

  /**
   * Gives up what one person began, and writes down that it was; false when something came to it
   * since it was shown. Blocks.
   */
  boolean giveUp(LeftDraft seen);

  /** Photos of this computer that no file could take along, since they cannot be read; blocks. */
  long unreadable();

  /**
   * What one person began.
   *
   * @param code of the staff
   * @param name as people know them
   * @param since when the one that waits longest was touched last
   * @param own whether the person who sits here began it
   */
  record LeftDraft(String code, String name, long count, Instant since, boolean own) {}

  /** What lies with the data and is not touched; blocks. */
  List<Path> spared();

  /** Leaves the desk and empties the computer; there is no way back. On the FX thread. */
  void empty();
}
