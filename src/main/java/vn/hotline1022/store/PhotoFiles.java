package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

  /** Of content that is written on another thread so much waits in memory. */
  private static final long MOST_UNWRITTEN = 4L << 20;

  /** So many files may be open at a time; a system may allow no more than a thousand. */
  private static final int MOST_OPEN = 128;

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
   * Writes a file beside its place; {@link #settle(String)} brings it there, safe on the disk.
   *
   * @param bytes about how long it gets: without room for it nothing is begun
   */
  void writeLoose(String name, long bytes, Filling filling) throws IOException {
    OwnerOnly.folder(folder);
    requireRoom(bytes);
    write(name, filling).close();
  }

  private void requireRoom(long bytes) throws IOException {
    if (folder.toFile().getUsableSpace() < bytes + LEFT_FOR_THE_DESK) {
      throw new FaultException(new Fault.DiskFull());
    }
  }

  /** What was written stays open, to be forced to the disk. */
  private FileChannel write(String name, Filling filling) throws IOException {
    Path temporary = AtomicFiles.temporary(file(name));
    try {
      steps.before("create", temporary);
      Files.deleteIfExists(temporary);
      FileChannel channel = OwnerOnly.write(temporary);
      try {
        filling.into(Channels.newOutputStream(channel));
        return channel;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  /** Brings a file to its place, safe on the disk on return. */
  void settle(String name) throws IOException {
    try {
      force(name, openLoose(name, StandardOpenOption.WRITE));
      move(name);
      forceFolder();
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(AtomicFiles.temporary(file(name)));
      throw e;
    }
  }

  private void move(String name) throws IOException {
    steps.before("move", file(name));
    Files.move(AtomicFiles.temporary(file(name)), file(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private void forceFolder() throws IOException {
    steps.before("force folder", folder);
    AtomicFiles.forceFolder(folder);
  }

  /**
   * Several files on their way to their places: the disk works while the next ones are written, and
   * takes hardly longer for many at a time than for one.
   */
  final class Several implements AutoCloseable {
    private final ExecutorService disk = Executors.newFixedThreadPool(AT_ONCE);
    private final ExecutorService writing = Executors.newSingleThreadExecutor();
    private final Map<String, CompletableFuture<Void>> under = new LinkedHashMap<>();
    // What is still to be written of them, the first of it first.
    private final Deque<Unwritten> unwritten = new ArrayDeque<>();
    private long unwrittenBytes;
    private long roomFor;
    // Those that may be open still, the first of them first.
    private final Deque<CompletableFuture<Void>> open = new ArrayDeque<>();

    /** One that was written. */
    void add(String name) {
      under.put(name, CompletableFuture.runAsync(() -> force(name), disk));
    }

    /**
     * One that is written on a thread of its own.
     *
     * @param bytes how many wait in memory till then; only so many do at a time
     */
    void write(String name, int bytes, Filling filling) throws IOException {
      makeRoom(bytes);
      CompletableFuture<FileChannel> written =
          CompletableFuture.supplyAsync(() -> writeOne(name, filling), writing);
      CompletableFuture<Void> forced =
          written.thenAcceptAsync(channel -> forceOne(name, channel), disk);
      under.put(name, forced);
      open.add(forced);
      unwritten.add(new Unwritten(bytes, written));
      unwrittenBytes += bytes;
    }

    /** On the disk it is looked for anew only after as much was written as was asked for. */
    private void makeRoom(int bytes) throws IOException {
      if (bytes > roomFor) {
        roomFor = Math.max(bytes, MOST_UNWRITTEN);
        OwnerOnly.folder(folder);
        requireRoom(unwrittenBytes + roomFor);
      }
      roomFor -= bytes;
      while (!unwritten.isEmpty() && unwrittenBytes + bytes > MOST_UNWRITTEN) {
        Unwritten first = unwritten.removeFirst();
        unwrittenBytes -= first.bytes();
        EarlyForce.await(first.written());
      }
      while (open.size() >= MOST_OPEN) {
        EarlyForce.await(open.removeFirst());
      }
    }

    private FileChannel writeOne(String name, Filling filling) {
      try {
        return PhotoFiles.this.write(name, filling);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void force(String name) {
      try {
        forceOne(name, openLoose(name, StandardOpenOption.WRITE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void forceOne(String name, FileChannel written) {
      try {
        PhotoFiles.this.force(name, written);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** All that were added are in their places and safe on the disk on return, or none counts. */
    void settle() throws IOException {
      try {
        for (CompletableFuture<Void> one : under.values()) {
          EarlyForce.await(one);
        }
        for (String name : under.keySet()) {
          move(name);
        }
        if (!under.isEmpty()) {
          forceFolder();
        }
      } finally {
        under.clear();
        unwritten.clear();
        unwrittenBytes = 0;
        open.clear();
      }
    }

    /** What was not settled is swept away by the next opening. */
    @Override
    public void close() {
      writing.close();
      disk.close();
    }
  }

  /** What waits in memory. */
  private record Unwritten(long bytes, Future<FileChannel> written) {}

  Several several() {
    return new Several();
  }

  private void force(String name, FileChannel written) throws IOException {
    try (written) {
      steps.before("force", AtomicFiles.temporary(file(name)));
      written.force(true);
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

  /** Opens one that is not in its place yet. */
  FileChannel openLoose(String name) throws IOException {
    return openLoose(name, StandardOpenOption.READ);
  }

  private FileChannel openLoose(String name, StandardOpenOption to) throws IOException {
    return FileChannel.open(AtomicFiles.temporary(file(name)), to);
  }

  boolean has(String name) {
    return Files.isRegularFile(file(name));
  }

  /** Also one that has not come to its place. */
  void delete(String name) throws IOException {
    Files.deleteIfExists(file(name));
    Files.deleteIfExists(AtomicFiles.temporary(file(name)));
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
