package vn.hotline1022.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A font the program comes with: in the installation a file of its own, once; in a build a file on
 * the class path. JavaFX would copy one from a jar into the temporary folder, where a killed
 * process would leave it.
 *
 * @param path where it lies on the class path
 */
public record FontFile(String path) {
  /** System property: the installation's folder of fonts, set by its launchers. */
  private static final String FOLDER = "hotline1022.fonts";

  /** The pictures of the desk's icons. */
  public static final FontFile ICONS =
      new FontFile(
          "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf");

  /** Its name, without a folder. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Its file in the installation. */
  public Optional<Path> installed() {
    return Optional.ofNullable(System.getProperty(FOLDER))
        .map(folder -> Path.of(folder, name()))
        .filter(Files::isRegularFile);
  }

  /** All of it; fails when it is nowhere. */
  public byte[] bytes() throws IOException {
    Optional<Path> file = installed();
    if (file.isPresent()) {
      return Files.readAllBytes(file.get());
    }
    try (InputStream in = FontFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("neither installed nor on the class path: " + path);
      }
      return in.readAllBytes();
    }
  }
}
