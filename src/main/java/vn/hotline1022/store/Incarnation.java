package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord.Origin;

/**
 * Tells a profile that goes on from one that was restored, copied or cloned: two copies must never
 * write the same place of the same chain. At each start a token file is written anew, outside the
 * database, and the database remembers what it says and which file exactly it was. When one of them
 * is older, missing, or another file than it was, a new incarnation begins. A crash between the two
 * writes begins one too, which costs nothing but a short chain.
 */
public final class Incarnation implements OriginSource {

  private static final String SETTING = "incarnation";
  private static final int MOST_BYTES = 200;

  private final ProfileFolder folder;
  private final UUID device;
  private final AtomicFiles files;

  /**
   * @param device the computer's id, from {@link KeyFiles#deviceId}
   */
  public Incarnation(ProfileFolder folder, UUID device) {
    this(folder, device, new AtomicFiles());
  }

  Incarnation(ProfileFolder folder, UUID device, AtomicFiles files) {
    this.folder = folder;
    this.device = device;
    this.files = files;
  }

  /** What the token file says: the incarnation, and which start of it wrote the file. */
  private record Token(UUID incarnation, UUID start) {
    Bytes written() {
      return Bytes.utf8(incarnation + " " + start);
    }

    static Optional<Token> read(Bytes written) {
      String[] words = written.utf8().split(" ", -1);
      try {
        return words.length == 2
            ? Optional.of(new Token(UUID.fromString(words[0]), UUID.fromString(words[1])))
            : Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  @Override
  public Origin begin(LocalSettings settings) {
    Optional<UUID> running = running(settings);
    Token next = new Token(running.orElseGet(UUID::randomUUID), UUID.randomUUID());
    try {
      files.write(folder.incarnation(), next.written().toArray());
      settings.put(SETTING, Bytes.utf8(next.written().utf8() + "\n" + identity()));
    } catch (IOException | FaultException e) {
      if (running.isEmpty()) {
        throw e instanceof FaultException fault ? fault : DiskFaults.of(e, folder.root());
      }
      // A full disk: what was there still holds, or the next start begins a new incarnation.
    }
    return new Origin(device, next.incarnation);
  }

  /** The incarnation that goes on; empty when a new one has to begin. */
  private Optional<UUID> running(LocalSettings settings) {
    try {
      Bytes written = Bytes.of(AtomicFiles.read(folder.incarnation(), MOST_BYTES));
      String expected = written.utf8() + "\n" + identity();
      return settings
          .get(SETTING)
          .filter(remembered -> remembered.utf8().equals(expected))
          .flatMap(remembered -> Token.read(written))
          .map(Token::incarnation);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Which file it is: its number on the disk and when it was last changed, which no copying or
   * unpacking brings back. Without numbers (Windows) when and where it was made.
   */
  private String identity() throws IOException {
    Path file = folder.incarnation();
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.fileKey() == null) {
      return file + " " + attributes.creationTime().toMillis();
    }
    return attributes.fileKey() + " " + Files.getAttribute(file, "unix:ctime");
  }
}
