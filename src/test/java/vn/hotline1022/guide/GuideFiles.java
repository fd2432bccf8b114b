package vn.hotline1022.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The guide files of this project. */
final class GuideFiles {

  /** Those that are shipped. */
  static final Path SHIPPED = Path.of("assets/guides");

  private GuideFiles() {}

  static List<Path> shipped() {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      return files.filter(file -> file.toString().endsWith(GuideYaml.ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GuideFile read(Path file) {
    return read(text(file), file.getFileName().toString());
  }

  static GuideFile read(String text, String name) {
    return GuideYaml.read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  static Guide guide(Path file) {
    return read(file).guide().orElseThrow();
  }
}
