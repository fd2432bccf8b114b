package vn.hotline1022.cli.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.hotline1022.call.WholeFile;

/** What goes into a support file, as it is shown and as it is written. */
public record SupportFile(List<Part> parts) {

  /**
   * Most that is written, unpacked; parts that come later are left out whole. What is said of the
   * desk is a few pages, and {@link LogExcerpt} keeps within its own bound.
   */
  public static final long MOST = 4L << 20;

  public SupportFile {
    parts = List.copyOf(parts);
  }

  /**
   * One text of it.
   *
   * @param name the name of the file inside
   */
  public record Part(String name, String text) {

    /** How long it is, in bytes. */
    public long bytes() {
      return text.getBytes(UTF_8).length;
    }
  }

  /**
   * Writes it, whole or not at all, for its owner alone.
   *
   * @return how many bytes it has unpacked
   * @throws vn.hotline1022.fault.FaultException {@code FileNotWritten}
   */
  public long writeTo(Path file) {
    return WholeFile.write(
        file,
        out -> {
          long written = 0;
          ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
          for (Part part : parts) {
            if (written + part.bytes() <= MOST) {
              zip.putNextEntry(new ZipEntry(part.name()));
              zip.write(part.text().getBytes(UTF_8));
              zip.closeEntry();
              written += part.bytes();
            }
          }
          zip.finish();
          return written;
        });
  }
}
