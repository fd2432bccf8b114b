package vn.hotline1022.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * The folder of a profile in which encrypted photos lie: each in a file of its own, for the owner
 * only, there whole or not at all, and never changed. The folder is made with the first one.
 */
final class PhotoFiles {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
  private static final long LEFT_FOR_THE_DESK = 64L << 20;
  private static final int AT_ONCE = 16;

  private final Path folder;
  private final AtomicFiles.Steps steps;

  PhotoFiles(Path folder) {
    this(folder, (step, file) -> {});
  }

  PhotoFiles(Path folder, AtomicFiles.Steps steps) {
    this.folder = folder;
    this.steps = steps;
  }

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Filling {
    void into(OutputStream out) throws IOException;
  }

  /** Whether a file is called as ours are. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Writes a file beside its place; {@link #settle} brings it there, safe on the disk.
   *
   * @param bytes about how long it gets: without room for it nothing is begun
   */
  void writeLoose(String name, long bytes, Filling filling) throws IOException {
    OwnerOnly.folder(folder);
    if (folder.toFile().getUsableSpace() < bytes + LEFT_FOR_THE_DESK) {
      throw new FaultException(new Fault.DiskFull());
    }
    Path temporary = AtomicFiles.temporary(file(name));
    try {
      steps.before("create", temporary);
      Files.deleteIfExists(temporary);
      OwnerOnly.newFile(temporary);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        OutputStream out =
            new BufferedOutputStream(Channels.newOutputStream(channel), PhotoCipher.PIECE);
        filling.into(out);
        out.flush();
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  /**
   * Brings files to their places, safe on the disk on return. Several are forced at the same time:
   * a disk takes as long for many as for one.
   */
  void settle(List<String> names) throws IOException {
    try {
      force(names);
      for (String name : names) {
        steps.before("move", file(name));
        Files.move(AtomicFiles.temporary(file(name)), file(name), StandardCopyOption.ATOMIC_MOVE);
      }
      if (!names.isEmpty()) {
        steps.before("force folder", folder);
        AtomicFiles.forceFolder(folder);
      }
    } catch (IOException | RuntimeException e) {
      for (String name : names) {
        Files.deleteIfExists(AtomicFiles.temporary(file(name)));
      }
      throw e;
    }
  }

  private void force(List<String> names) throws IOException {
    if (names.size() == 1) {
      force(names.getFirst());
      return;
    }
    List<Future<?>> forced = new ArrayList<>();
    try (ExecutorService several = Executors.newFixedThreadPool(AT_ONCE)) {
      for (String name : names) {
        forced.add(
            several.submit(
                () -> {
                  force(name);
                  return null;
                }));
      }
    }
    for (Future<?> one : forced) {
      if (one.state() == Future.State.FAILED) {
        throw new IOException(one.exceptionNow());
      }
    }
  }

  private void force(String name) throws IOException {
    Path temporary = AtomicFiles.temporary(file(name));
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      steps.before("force", temporary);
      channel.force(true);
    }
  }

  /** Opens one; {@code PhotoMissing} when it is not there. */
  InputStream open(String name) throws IOException {
    try {
      return Files.newInputStream(file(name));
    } catch (NoSuchFileException e) {
      throw new FaultException(new Fault.PhotoMissing(), e);
    }
  }

  boolean has(String name) {
    return Files.isRegularFile(file(name));
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(file(name));
  }

  /** The names of everything in the folder, also of what a crash left. */
  List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
