package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** Says what a failure of the disk or the database means for a person. */
final class StoreFaults {
  // Less than one page and its log entry: the next write would fail.
  private static final long NO_ROOM = 64 * 1024;

  private StoreFaults() {}

  /**
   * @param code the driver's name of the error
   */
  static FaultException of(String code, Throwable cause, Path file) {
    return new FaultException(faultOf(code, file), cause);
  }

  /** For files beside the database. */
  static FaultException of(IOException e, Path file) {
    if (noRoom(file)) {
      return new FaultException(new Fault.DiskFull(), e);
    }
    return e instanceof AccessDeniedException || !writable(file)
        ? new FaultException(readOnly(file), e)
        : new FaultException(new Fault.StoreFailed(e.getClass().getSimpleName()), e);
  }

  private static Fault faultOf(String code, Path file) {
    if (code.startsWith("SQLITE_FULL") || (code.startsWith("SQLITE_IOERR") && noRoom(file))) {
      return new Fault.DiskFull();
    }
    if (code.startsWith("SQLITE_READONLY")
        || code.startsWith("SQLITE_CANTOPEN")
        || code.startsWith("SQLITE_PERM")
        || (code.startsWith("SQLITE_IOERR") && !writable(file))) {
      return noRoom(file) ? new Fault.DiskFull() : readOnly(file);
    }
    if (code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")) {
      return new Fault.StoreDamaged();
    }
    return new Fault.StoreFailed(code);
  }

  private static Fault readOnly(Path file) {
    return new Fault.FolderReadOnly(folder(file).toString());
  }

  private static boolean noRoom(Path file) {
    return folder(file).toFile().getUsableSpace() < NO_ROOM && writable(file);
  }

  private static boolean writable(Path file) {
    return Files.isWritable(folder(file));
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }
}
