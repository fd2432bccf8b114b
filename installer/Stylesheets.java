import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import javafx.css.Stylesheet;

/**
 * Stylesheets as JavaFX reads them fastest. Beside {@code x.css} it looks for {@code x.bss} first,
 * which is the same, read already: parsing ours took a tenth of the time until somebody may sign
 * in. Made only for what is shipped: in a tree that is worked on, one that is older than its text
 * would be taken, too.
 */
final class Stylesheets {
  private static final String TEXT = ".css";
  private static final String READ = ".bss";

  /** Two states of one part, or a picture. */
  private static final Pattern UNSTEADY = Pattern.compile(":[a-z][a-z-]*:[a-z]|url\\(");

  private Stylesheets() {}

  /**
   * Which entries of this jar are to have one of that kind beside them. Not where it would be
   * another each time: states of a part that are named together are written in an order that Java
   * draws anew in each process, and places of pictures with that of the text they were read from.
   */
  static Predicate<String> unread(JarFile jar) {
    return name ->
        name.endsWith(TEXT) && jar.getEntry(read(name)) == null && isSteady(text(jar, name));
  }

  /** Whether it is kept the same way each time. */
  static boolean isSteady(String text) {
    return !UNSTEADY.matcher(text).find();
  }

  private static String text(JarFile jar, String name) {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the one that is read already is called. */
  static String read(String text) {
    return text.substring(0, text.length() - TEXT.length()) + READ;
  }

  /** The text of one, as JavaFX keeps it. */
  static byte[] read(InputStream text) throws IOException {
    Path from = Files.createTempFile("style", TEXT);
    Path to = Files.createTempFile("style", READ);
    try {
      Files.copy(text, from, StandardCopyOption.REPLACE_EXISTING);
      Stylesheet.convertToBinary(from.toFile(), to.toFile());
      return Files.readAllBytes(to);
    } finally {
      Files.delete(from);
      Files.delete(to);
    }
  }
}
