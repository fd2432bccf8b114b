package vn.hotline1022.call;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * Writes a file that appears whole or not at all, readable by its owner alone; one that was there
 * is replaced only then.
 */
public final class WholeFile {
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** Writes the content and tells how many entries are in it. */
  public interface Content {
    long write(OutputStream out) throws IOException;
  }

  /**
   * @throws FaultException {@link Fault.FileNotWritten}, or what the content throws
   */
  public static long write(Path file, Content content) {
    Path whole = file.toAbsolutePath();
    Path temporary = null;
    try {
      if (Files.isDirectory(whole)) {
        throw new FaultException(new Fault.FileNotWritten(file.toString()));
      }
      // Made for the owner alone, from its first moment.
      temporary = Files.createTempFile(whole.getParent(), ".hotline1022-", ".tmp");
      long count = fill(temporary, content);
      Files.move(
          temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return count;
    } catch (IOException | UncheckedIOException e) {
      throw new FaultException(new Fault.FileNotWritten(file.toString()), e);
    } finally {
      delete(temporary);
    }
  }

  private static long fill(Path file, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      long count = content.write(out);
      out.flush();
      channel.force(true);
      return count;
    }
  }

  private static void delete(Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The failure that led here is told; a leftover is readable by its owner alone.
      temporary.toFile().deleteOnExit();
    }
  }
}
