package vn.hotline1022.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment it was written at, which the library puts in. */
final class SteadyZip {
  private static final String SAYS_WHEN = "docProps/core.xml";

  private SteadyZip() {}

  /** Writes a workbook. */
  @FunctionalInterface
  interface Content {
    void write(Path file) throws IOException;
  }

  /**
   * The bytes of a workbook as if it had been written at noon.
   *
   * @param day what it is about
   */
  static byte[] of(Content content, LocalDate day) throws IOException {
    // What the library writes can only be read from its end, so from a file; for the owner alone.
    Path file = Files.createTempFile("hotline1022-", ".xlsx");
    try {
      content.write(file);
      return steady(file, day);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] steady(Path file, LocalDate day) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(day.atTime(LocalTime.NOON));
        zip.putNextEntry(same);
        try (InputStream content = in.getInputStream(entry)) {
          byte[] bytes = content.readAllBytes();
          zip.write(entry.getName().equals(SAYS_WHEN) ? dated(bytes, day) : bytes);
        }
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] dated(byte[] content, LocalDate day) {
    return new String(content, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T05:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
