package vn.hotline1022.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.ui.common.Delays;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Ticker;

/**
 * What the desk takes from outside itself, so that a test can give its own.
 *
 * @param screen brings what was found in the background to the FX thread, in order
 * @param cost what trying a passphrase costs
 * @param mostAtOnce the largest data file that is written anew at once after an erasure
 * @param guides those the program comes with; the first who asks has them read
 * @param warmUp what is done in the background while a passphrase is typed, see {@link WarmUp}
 */
public record Surroundings(
    Executor screen,
    TimeSource time,
    Ticker ticker,
    Delays delays,
    FilePicker files,
    Printing printing,
    Argon2Cost cost,
    long mostAtOnce,
    Supplier<List<GuideFile>> guides,
    List<Runnable> warmUp) {

  /**
   * The same for somebody who practises: nothing goes out, nothing comes in.
   *
   * @param said hears why
   */
  Surroundings practising(Consumer<Fault> said) {
    PracticePorts shut = new PracticePorts(said);
    return new Surroundings(
        screen, time, ticker, delays, shut, shut, cost, mostAtOnce, guides, warmUp);
  }
}
