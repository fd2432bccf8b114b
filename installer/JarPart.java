import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What of a jar is shipped: without some of its entries, its classes as somebody makes them, and
 * with some files more.
 *
 * @param without the entries that are left out
 * @param classes what becomes of each class
 * @param more the files in this folder, at any depth, join the entries
 */
record JarPart(Predicate<String> without, UnaryOperator<byte[]> classes, Optional<Path> more) {

  /** Entries get this time, in whatever zone: the same input gives the same jar. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.parse("2026-11-21T00:00:00");

  /** Classes as they are. */
  JarPart(Predicate<String> without) {
    this(without, UnaryOperator.identity());
  }

  /** Nothing more. */
  JarPart(Predicate<String> without, UnaryOperator<byte[]> classes) {
    this(without, classes, Optional.empty());
  }

  /** This, with these files more. */
  JarPart with(Path folder) {
    return new JarPart(without, classes, Optional.of(folder));
  }

  /** Writes it, with the time of the whole. */
  void write(Path from, Path to) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file, UTF_8)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (var entry : jar.stream().filter(e -> !without.test(e.getName())).toList()) {
        String name = entry.getName();
        byte[] content = jar.getInputStream(entry).readAllBytes();
        put(out, name, isClass(name) ? classes.apply(content) : content);
      }
      if (more.isPresent()) {
        putAll(out, more.get());
      }
    }
    Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
  }

  /** Writes it anew only when it would be another: the time of a jar tells whether a cache fits. */
  void writeIfOther(Path from, Path to) throws IOException {
    Path made = Files.createTempFile("part", ".jar");
    try {
      write(from, made);
      if (!Files.exists(to) || Files.mismatch(made, to) >= 0) {
        Files.write(to, Files.readAllBytes(made));
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
      }
    } finally {
      Files.delete(made);
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }

  private static void putAll(ZipOutputStream out, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        put(out, folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
