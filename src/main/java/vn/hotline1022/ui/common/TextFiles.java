package vn.hotline1022.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The only place where the screens touch a file; blocks, so it is called through {@link Tasks}. */
public final class TextFiles {

  private TextFiles() {}

  /** Writes a file that nobody but its owner may read, or throws {@code FileNotWritten}. */
  public static void writeForOwner(Path file, String text) {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        forOwner(file);
      }
      Files.writeString(file, text);
    } catch (IOException | UnsupportedOperationException e) {
      throw new FaultException(new Fault.FileNotWritten(file.getFileName().toString()), e);
    }
  }

  private static void forOwner(Path file) throws IOException {
    var rights = PosixFilePermissions.fromString("rw-------");
    if (Files.exists(file)) {
      Files.setPosixFilePermissions(file, rights);
    } else {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(rights));
    }
  }
}
