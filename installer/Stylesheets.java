import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.jar.JarFile;
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

  private Stylesheets() {}

  /** Which entries of this jar have none of that kind beside them yet. */
  static Predicate<String> unread(JarFile jar) {
    return name -> name.endsWith(TEXT) && jar.getEntry(read(name)) == null;
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
