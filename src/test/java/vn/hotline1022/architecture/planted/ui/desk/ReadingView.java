package vn.hotline1022.architecture.planted.ui.desk;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks: touches the disk on the FX thread. */
public record ReadingView(Path file) {
  boolean isThere() {
    return Files.exists(file);
  }
}
