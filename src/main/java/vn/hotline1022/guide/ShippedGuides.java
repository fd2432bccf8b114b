package vn.hotline1022.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The guides the program comes with. */
public final class ShippedGuides {
  private static final String FOLDER = "assets/guides/";

  /** One that is always there tells where the others are. */
  private static final String ONE = "/" + FOLDER + "no-otp" + GuideYaml.ENDING;

  private ShippedGuides() {}

  /** Reads all of them, in the order of their names. */
  public static List<GuideFile> read() {
    List<String> names = names();
    return names.parallelStream().map(name -> GuideYaml.read(bytes(name), name)).toList();
  }

  /** All sound ones as they came with the program, whatever a profile has of its own. */
  public static Guides guides() {
    return new Unchanging(read().stream().flatMap(file -> file.guide().stream()).toList());
  }

  /** Guides that stay as they are. */
  private record Unchanging(List<Guide> all) implements Guides {

    @Override
    public Optional<Guide> latest(String id) {
      return all.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Guide> exact(Guide.Pin pin) {
      return all.stream().filter(guide -> guide.pin().equals(pin)).findFirst();
    }
  }

  /** The exact text of one. */
  static byte[] bytes(String name) {
    try (InputStream in = ShippedGuides.class.getResourceAsStream("/" + FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names() {
    URL one = ShippedGuides.class.getResource(ONE);
    if (one == null) {
      throw new IllegalStateException("not on the class path: " + ONE);
    }
    try {
      return one.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(one);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    // The class loader's own: left open for it.
    return guides(
        connection.getJarFile().stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(FOLDER))
            .map(name -> name.substring(FOLDER.length())));
  }

  private static List<String> inFolder(URL one) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(URI.create(one.toString())).getParent())) {
      return guides(files.map(file -> file.getFileName().toString()));
    }
  }

  private static List<String> guides(Stream<String> names) {
    return names
        .filter(name -> name.endsWith(GuideYaml.ENDING) && !name.contains("/"))
        .sorted()
        .toList();
  }
}
