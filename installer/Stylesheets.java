import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Our stylesheets as JavaFX reads them fastest: those of the components as one, in the order of
 * their list, and beside each {@code x.css} the {@code x.bss} it looks for first, which is the
 * same, read already. Opening and reading 47 of them took a tenth of the time until somebody may
 * sign in. Made only for what is shipped: in a tree that is worked on, one that is older than its
 * text would be taken, too.
 *
 * <p>States of a part that are named together ({@code :hover:focused}) are written in the order of
 * a Java set, which is drawn anew in each process. So that two builds give the same bytes, this is
 * run as a process of its own, with the options {@code -XX:AOTMode=record} (in which Java draws
 * nothing) and {@code -XX:hashCode=2} (in which no object has a number of its own).
 */
final class Stylesheets {
  private static final String TEXT = ".css";
  private static final String READ = ".bss";

  /** Names those of the folder of the same name, which are joined. */
  private static final String LIST = ".list";

  private final Path from;
  private final Map<String, String> texts = new TreeMap<>();

  private Stylesheets(Path from) {
    this.from = from;
  }

  /**
   * @param args the folder they are in, at any depth, and the one where they come to, under the
   *     same names; what was in it goes
   */
  public static void main(String[] args) throws IOException {
    Stylesheets sheets = new Stylesheets(Path.of(args[0]));
    sheets.gather();
    Path to = Path.of(args[1]);
    if (Files.exists(to)) {
      delete(to);
    }
    sheets.write(to);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void gather() throws IOException {
    for (String name : names(TEXT)) {
      texts.put(name, Files.readString(from.resolve(name)));
    }
    for (String list : names(TEXT + LIST)) {
      join(
          list.substring(0, list.length() - LIST.length()), Files.readAllLines(from.resolve(list)));
    }
  }

  private List<String> names(String end) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      return files
          .map(file -> from.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(end))
          .toList();
    }
  }

  private void join(String whole, List<String> parts) {
    String folder = whole.substring(0, whole.length() - TEXT.length());
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      String text = texts.remove(folder + "/" + part + TEXT);
      if (text == null) {
        throw new IllegalStateException(whole + " is of " + part + " too, which is not there");
      }
      joined.append(text).append('\n');
    }
    texts.put(whole, joined.toString());
  }

  private void write(Path to) throws IOException {
    for (Map.Entry<String, String> each : texts.entrySet()) {
      Path text = to.resolve(each.getKey());
      Files.createDirectories(text.getParent());
      Files.write(text, each.getValue().getBytes(UTF_8));
      String name = text.getFileName().toString();
      Path read = text.resolveSibling(name.substring(0, name.length() - TEXT.length()) + READ);
      Stylesheet.convertToBinary(text.toFile(), read.toFile());
    }
  }
}
