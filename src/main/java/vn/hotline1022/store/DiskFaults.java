package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** Turns what the file system throws into what a person can act on. */
final class DiskFaults {

  /** Less free than this, and an unexplained failure to write is a full disk. */
  private static final long NOTHING_LEFT = 64 * 1024;

  private DiskFaults() {}

  /** The fault behind {@code failure} while working in {@code folder}. */
  static FaultException of(Exception failure, Path folder) {
    if (isFull(failure, folder)) {
      return new FaultException(new Fault.DiskFull(), failure);
    }
    if (isReadOnly(failure)) {
      return new FaultException(new Fault.FolderReadOnly(folder.toString()), failure);
    }
    // The class only: a message may quote a path with somebody's name in it.
    return new FaultException(new Fault.StoreFailed(failure.getClass().getSimpleName()), failure);
  }

  private static boolean isFull(Exception failure, Path folder) {
    String words = words(failure);
    if (Stream.of("no space left", "not enough space", "quota exceeded")
        .anyMatch(words::contains)) {
      return true;
    }
    return failure instanceof IOException
        && Files.isDirectory(folder)
        && folder.toFile().getUsableSpace() < NOTHING_LEFT;
  }

  private static boolean isReadOnly(Exception failure) {
    return failure instanceof AccessDeniedException
        || failure instanceof ReadOnlyFileSystemException
        || words(failure).contains("read-only")
        || words(failure).contains("permission denied");
  }

  private static String words(Exception failure) {
    String reason =
        failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
    return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
  }
}
