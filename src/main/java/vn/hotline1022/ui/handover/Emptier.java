package vn.hotline1022.ui.handover;

import java.nio.file.Path;
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

  /** What lies with the data and is not touched; blocks. */
  List<Path> spared();

  /** Leaves the desk and empties the computer; there is no way back. On the FX thread. */
  void empty();
}
