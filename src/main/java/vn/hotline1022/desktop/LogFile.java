package vn.hotline1022.desktop;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hotline1022.store.OwnerOnly;

/** A rolling file that nobody but its owner could ever read, not even while it is made. */
final class LogFile<E> extends RollingFileAppender<E> {

  @Override
  public void openFile(String name) throws IOException {
    Path file = Path.of(name);
    if (Files.exists(file)) {
      OwnerOnly.file(file);
    } else {
      OwnerOnly.newFile(file);
    }
    super.openFile(name);
  }
}
