import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which classes of some libraries the program can reach: those that its other jars name anywhere in
 * their classes, in code or in text, and those that these name in turn. A name that is put together
 * when the program runs is not seen; so only libraries without such are reduced, see {@link
 * AppImage}.
 */
final class Reached {

  private static final String CLASS = ".class";

  /** {@code META-INF/versions/11/} stands before the class of the same name for newer Javas. */
  private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/");

  /** A class as code, a descriptor, a signature or a text names it. */
  private static final Pattern NAME = Pattern.compile("[a-z][\\w]*(?:[/.][\\w$]+)+");

  /** What each class of the reduced libraries names, by its own name. */
  private final Map<String, Set<String>> named = new HashMap<>();

  private final Set<String> reached = new HashSet<>();

  /**
   * Looks through all of them.
   *
   * @param whole jars that are shipped as they are
   * @param reduced jars of which only what is reached is shipped
   */
  static Reached of(Collection<Path> whole, Collection<Path> reduced) throws IOException {
    Reached classes = new Reached();
    for (Path jar : reduced) {
      try (JarFile file = new JarFile(jar.toFile())) {
        for (JarEntry entry : classes(file)) {
          classes
              .named
              .computeIfAbsent(name(entry.getName()), _ -> new HashSet<>())
              .addAll(names(file, entry));
        }
      }
    }
    Deque<String> open = new ArrayDeque<>();
    for (Path jar : whole) {
      try (JarFile file = new JarFile(jar.toFile())) {
        for (JarEntry entry : classes(file)) {
          classes.reach(names(file, entry), open);
        }
      }
    }
    while (!open.isEmpty()) {
      classes.reach(classes.named.get(open.pop()), open);
    }
    return classes;
  }

  private void reach(Set<String> names, Deque<String> open) {
    for (String name : names) {
      if (named.containsKey(name) && reached.add(name)) {
        open.push(name);
      }
    }
  }

  /**
   * Whether an entry of a reduced jar is shipped: a class that is reached, the licence and whatever
   * says what the jar is. Without its signatures, which are of the whole jar, and without the
   * services it would offer, which nobody asks for.
   */
  boolean keeps(String entry) {
    if (entry.endsWith(CLASS)) {
      return reached.contains(name(entry));
    }
    if (entry.startsWith("META-INF/")) {
      return !entry.startsWith("META-INF/versions/")
          && !entry.startsWith("META-INF/services/")
          && !entry.matches(".*\\.(SF|RSA|DSA|EC)");
    }
    String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
    return !entry.endsWith("/")
        && (folder.isEmpty()
            || reached.stream()
                .anyMatch(
                    name ->
                        name.lastIndexOf('/') + 1 == folder.length() && name.startsWith(folder)));
  }

  private static List<JarEntry> classes(JarFile jar) {
    return jar.stream()
        .filter(entry -> entry.getName().endsWith(CLASS))
        .filter(entry -> !entry.getName().endsWith("module-info.class"))
        .toList();
  }

  private static String name(String entry) {
    String plain = VERSIONED.matcher(entry).replaceFirst("");
    return plain.substring(0, plain.length() - CLASS.length());
  }

  private static Set<String> names(JarFile jar, JarEntry entry) {
    Set<String> names = new HashSet<>();
    try (InputStream in = jar.getInputStream(entry)) {
      for (PoolEntry each : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
        if (each instanceof Utf8Entry text) {
          Matcher matcher = NAME.matcher(text.stringValue());
          while (matcher.find()) {
            names.add(matcher.group().replace('.', '/'));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
