package vn.hotline1022.asset;

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

/** One folder of the files the program comes with, in its archive or beside its classes. */
public final class ShippedFiles {
  private final String folder;
  private final String one;

  /**
   * @param folder for example {@code assets/guides/}
   * @param one the name of a file that is always there; it tells where the others are
   */
  public ShippedFiles(String folder, String one) {
    this.folder = folder;
    this.one = one;
  }

  /** The names that end so, in their order; nothing of folders below. */
  public List<String> names(String ending) {
    URL place = ShippedFiles.class.getResource("/" + folder + one);
    if (place == null) {
      throw new IllegalStateException("not on the class path: " + folder + one);
    }
    try {
      return place.openConnection() instanceof JarURLConnection jar
          ? inJar(jar, ending)
          : inFolder(place, ending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exact bytes of a file; empty when there is none of that name. */
  public Optional<byte[]> bytes(String name) {
    try (InputStream in = ShippedFiles.class.getResourceAsStream("/" + folder + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> inJar(JarURLConnection connection, String ending) throws IOException {
    // The class loader's own: left open for it.
    return wanted(
        connection.getJarFile().stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(folder))
            .map(name -> name.substring(folder.length())),
        ending);
  }

  private static List<String> inFolder(URL place, String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(URI.create(place.toString())).getParent())) {
      return wanted(files.map(file -> file.getFileName().toString()), ending);
    }
  }

  private static List<String> wanted(Stream<String> names, String ending) {
    return names.filter(name -> name.endsWith(ending) && !name.contains("/")).sorted().toList();
  }
}
