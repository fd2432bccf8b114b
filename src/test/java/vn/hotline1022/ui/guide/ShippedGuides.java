package vn.hotline1022.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideYaml;
import vn.hotline1022.guide.Guides;

/** The guides of this project. */
public record ShippedGuides(List<Guide> all) implements Guides {

  public static ShippedGuides read() {
    try (Stream<Path> files = Files.list(Path.of("assets/guides"))) {
      return new ShippedGuides(
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(ShippedGuides::guide)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Guide guide(Path file) {
    try {
      return GuideYaml.read(Files.readAllBytes(file), file.getFileName().toString())
          .guide()
          .orElseThrow(() -> new AssertionError("not readable: " + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Guide> latest(String id) {
    return all.stream().filter(guide -> guide.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Guide> exact(Guide.Pin pin) {
    return all.stream().filter(guide -> guide.pin().equals(pin)).findFirst();
  }
}
