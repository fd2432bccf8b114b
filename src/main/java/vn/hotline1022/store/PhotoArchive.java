package vn.hotline1022.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.photo.PhotoLimits;

/**
 * The encrypted photos of a profile as one part of a backup, one behind the other: name, length,
 * bytes. They are taken as they are; no key is needed and none is in it.
 */
final class PhotoArchive {
  private static final int NAME = 64;

  /** What encryption adds stays below. */
  private static final long MOST_BYTES = PhotoLimits.MOST_VIDEO_BYTES + (1 << 20);

  private final PhotoFiles files;
  private final List<Entry> entries;

  /** Of the files as they lie now; they never change. */
  PhotoArchive(PhotoFiles files) {
    this.files = files;
    try {
      this.entries = files.names().stream().filter(PhotoFiles::isName).map(this::entry).toList();
    } catch (IOException e) {
      throw DiskFaults.of(e, files.folder());
    }
  }

  private record Entry(String name, long bytes) {
    byte[] head() {
      return ByteBuffer.allocate(NAME + Long.BYTES)
          .put(name.getBytes(StandardCharsets.US_ASCII))
          .putLong(bytes)
          .array();
    }
  }

  private Entry entry(String name) {
    return new Entry(name, files.file(name).toFile().length());
  }

  /** How long it is. */
  long size() {
    return entries.stream().mapToLong(entry -> NAME + Long.BYTES + entry.bytes()).sum();
  }

  /** Reads it; each file is opened when it comes to it. */
  InputStream read() {
    return new Chained();
  }

  /** The head of a file, then the file, and so on. */
  private final class Chained extends InputStream {
    private final Iterator<Entry> each = entries.iterator();
    private Optional<String> following = Optional.empty();
    private InputStream current = InputStream.nullInputStream();

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = current.read(to, offset, length);
      while (read < 0 && next()) {
        read = current.read(to, offset, length);
      }
      return read;
    }

    private boolean next() throws IOException {
      current.close();
      if (following.isPresent()) {
        current = files.open(following.get());
        following = Optional.empty();
        return true;
      }
      if (!each.hasNext()) {
        return false;
      }
      Entry entry = each.next();
      current = new ByteArrayInputStream(entry.head());
      following = Optional.of(entry.name());
      return true;
    }

    @Override
    public void close() throws IOException {
      current.close();
    }
  }

  /** Writes what is in an archive into a folder that is made for it. */
  static void unpack(InputStream archive, Path folder) throws IOException {
    OwnerOnly.folder(folder);
    DataInputStream in = new DataInputStream(archive);
    byte[] head = in.readNBytes(NAME + Long.BYTES);
    while (head.length > 0) {
      String name = new String(head, 0, Math.min(NAME, head.length), StandardCharsets.US_ASCII);
      if (head.length < NAME + Long.BYTES || !PhotoFiles.isName(name)) {
        throw BackupFile.unreadable(null);
      }
      long bytes = ByteBuffer.wrap(head, NAME, Long.BYTES).getLong();
      if (bytes < 0 || bytes > MOST_BYTES) {
        throw BackupFile.unreadable(null);
      }
      unpack(in, bytes, folder.resolve(name));
      head = in.readNBytes(NAME + Long.BYTES);
    }
    AtomicFiles.forceFolder(folder);
  }

  private static void unpack(InputStream in, long bytes, Path target) throws IOException {
    OwnerOnly.newFile(target);
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      byte[] piece = new byte[PhotoCipher.PIECE];
      long left = bytes;
      while (left > 0) {
        int read = in.read(piece, 0, (int) Math.min(left, piece.length));
        if (read < 0) {
          throw new EOFException();
        }
        out.write(piece, 0, read);
        left -= read;
      }
      channel.force(true);
    }
  }

  /** Brings the files into another folder too, where they are not there; without room if it can. */
  void bringTo(Path folder) throws IOException {
    for (Entry entry : entries) {
      OwnerOnly.folder(folder);
      Path target = folder.resolve(entry.name());
      if (Files.notExists(target)) {
        bring(files.file(entry.name()), target);
      }
    }
  }

  /** They never change, so that one file may have two names. */
  private static void bring(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      // Another disk, or one without links.
      Files.copy(from, to);
      OwnerOnly.file(to);
    }
  }
}
