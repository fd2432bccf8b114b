package vn.hotline1022.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files that are there whole or not at all, whatever happens to the machine: written beside, forced
 * to the disk, renamed, and the folder forced too. Readable for the owner only.
 */
final class AtomicFiles {

  /** Told before each step; a test throws there, which is what a killed process looks like. */
  @FunctionalInterface
  interface Steps {
    void before(String step, Path file) throws IOException;
  }

  private static final String TEMPORARY = ".tmp";

  private final Steps steps;

  AtomicFiles() {
    this((step, file) -> {});
  }

  AtomicFiles(Steps steps) {
    this.steps = steps;
  }

  /** Writes {@code content} to {@code target}; a failure leaves what was there. */
  void write(Path target, byte[] content) throws IOException {
    Path temporary = temporary(target);
    try {
      fill(temporary, content);
      move(temporary, target);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  /** Puts a file or folder that is complete on the disk into its place. */
  void move(Path from, Path to) throws IOException {
    steps.before("move", to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    steps.before("force folder", to);
    forceFolder(to.toAbsolutePath().getParent());
  }

  /** Deletes for good; nothing happens when it is not there. */
  void delete(Path file) throws IOException {
    steps.before("delete", file);
    if (Files.deleteIfExists(file)) {
      forceFolder(file.toAbsolutePath().getParent());
    }
  }

  /** Where {@code target} is written first; a leftover is overwritten. */
  static Path temporary(Path target) {
    return target.resolveSibling(target.getFileName() + TEMPORARY);
  }

  /** Reads a regular file of at most {@code most} bytes; anything else is refused unread. */
  static byte[] read(Path file, int most) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("no regular file");
    }
    try (var in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        throw new IOException("too large");
      }
      return content;
    }
  }

  private void fill(Path temporary, byte[] content) throws IOException {
    steps.before("create", temporary);
    Files.deleteIfExists(temporary);
    try (FileChannel channel = OwnerOnly.write(temporary)) {
      ByteBuffer half = ByteBuffer.wrap(content, 0, content.length / 2);
      steps.before("write", temporary);
      writeAll(channel, half);
      steps.before("write on", temporary);
      writeAll(channel, half.limit(content.length));
      steps.before("force", temporary);
      channel.force(true);
    }
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  static void forceFolder(Path folder) throws IOException {
    // Windows opens no folder as a file; its renames are journaled.
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
