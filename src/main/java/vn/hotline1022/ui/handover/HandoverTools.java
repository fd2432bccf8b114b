package vn.hotline1022.ui.handover;

import java.util.concurrent.Executor;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.ui.common.Tasks;

/**
 * What handing over works with.
 *
 * @param reads for what is counted and shown
 * @param writes one after the other, behind everything that is being kept
 * @param slow for files
 * @param ui runs on the FX thread
 * @param applied told on the FX thread that records of other desks came in
 */
public record HandoverTools(
    Bundles bundles,
    Self self,
    HandoverLog log,
    Emptier emptier,
    TimeSource time,
    Tasks reads,
    Tasks writes,
    Tasks slow,
    Executor ui,
    Runnable applied) {

  /**
   * This desk and who sits at it.
   *
   * @param name what people call the computer
   * @param person staff code
   * @param inCharge whether the person decides which desks are trusted, and may empty this one
   */
  public record Self(String name, String person, boolean inCharge) {}
}
