package vn.hotline1022.photo;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** A process with little memory that looks at hostile files and says what became of each. */
public final class HostileFilesProcess {
  private HostileFilesProcess() {}

  /**
   * @param arguments the folder with the files
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (HostileFiles.Hostile hostile : HostileFiles.all()) {
      Path file = Files.write(folder.resolve(hostile.name()), hostile.bytes());
      long begin = System.nanoTime();
      long processor = threads.getCurrentThreadCpuTime();
      String outcome = outcome(file);
      long millis = (System.nanoTime() - begin) / 1_000_000;
      long busy = (threads.getCurrentThreadCpuTime() - processor) / 1_000_000;
      System.out.println(
          String.format(Locale.ROOT, "%s %d %d %s", hostile.name(), millis, busy, outcome));
    }
  }

  private static String outcome(Path file) {
    try {
      Prepared prepared = new PhotoPreparation().prepare(file, Progress.NONE);
      String text = PhotoSamples.text(PhotoSamples.content(prepared));
      boolean clean = !text.contains(HostileFiles.PAYLOAD) && !text.contains(PhotoSamples.PLACE);
      return clean ? "TAKEN" : "LEAKED";
    } catch (FaultException e) {
      boolean memory = e.getCause() instanceof OutOfMemoryError;
      return memory ? "MEMORY" : ((Fault.PhotoRefused) e.fault()).problem().name();
    }
  }
}
