package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Thumbnail;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;

/**
 * Photos in encrypted files beside the database, and their keys in it. The file is written first:
 * what a crash leaves is a file without a key, which {@link PhotoSweep} takes away. Thread-safe.
 */
final class SqlitePhotoStore implements PhotoStore {

  private static final Logger LOG = LoggerFactory.getLogger(SqlitePhotoStore.class);

  /** Longer ones are read piece by piece only. */
  private static final int MOST_AT_ONCE = 32 << 20;

  private final Database database;
  private final PhotoFiles files;
  private final Uuid7 ids;
  private final SecureRandom random;

  SqlitePhotoStore(Database database, PhotoFiles files, TimeSource time, SecureRandom random) {
    this.database = database;
    this.files = files;
    this.ids = new Uuid7(time, random);
    this.random = random;
  }

  @Override
  public Photo keep(UUID owner, Prepared prepared) {
    Photo photo =
        new Photo(
            ids.next(),
            prepared.kind(),
            prepared.width(),
            prepared.height(),
            prepared.bytes(),
            prepared.hash());
    PhotoRows.Row row = write(photo, prepared);
    try {
      keep(owner, row);
      return photo;
    } catch (IOException e) {
      throw StoreFaults.of(e, database.file());
    } finally {
      Arrays.fill(row.key(), (byte) 0);
    }
  }

  /** Writes the file of a photo, with a key of its own; it is nothing until its row is kept. */
  private PhotoRows.Row write(Photo photo, Prepared prepared) {
    try {
      PhotoRows.Row row = writeLoose(photo, (key, out) -> encrypt(prepared, key, out));
      files.settle(row.file());
      return row;
    } catch (IOException e) {
      throw StoreFaults.of(e, database.file());
    }
  }

  /**
   * The same of a photo that is still to be proven, not yet in its place: {@link
   * PhotoFiles.Several} brings it there.
   */
  PhotoRows.Row writeLoose(Photo photo, InputStream content) throws IOException {
    return writeLoose(photo, (key, out) -> encrypt(content, key, out));
  }

  /** The same of a picture that is in memory, on the way to its place already. */
  PhotoRows.Row writeLoose(Photo photo, byte[] content, PhotoFiles.Several underWay)
      throws IOException {
    byte[] key = PhotoCipher.newKey(random);
    String file = PhotoCipher.fileName(key, photo.id());
    underWay.write(file, content.length, out -> new PhotoCipher(key).encrypt(content, out));
    return new PhotoRows.Row(photo, file, key);
  }

  /** Looks at a photo, read from anywhere. */
  @FunctionalInterface
  interface Look {
    boolean at(SeekableByteChannel content) throws IOException;
  }

  /** Looks at one that is not yet in its place. */
  boolean isLoose(PhotoRows.Row row, Look look) throws IOException {
    try (FileChannel file = files.openLoose(row.file())) {
      return look.at(new PhotoCipher(row.key()).reading(file, row.photo().bytes()));
    }
  }

  /** Writes the content of a file with this key. */
  @FunctionalInterface
  private interface Encrypting {
    void into(byte[] key, OutputStream out) throws IOException;
  }

  private PhotoRows.Row writeLoose(Photo photo, Encrypting content) throws IOException {
    byte[] key = PhotoCipher.newKey(random);
    String file = PhotoCipher.fileName(key, photo.id());
    files.writeLoose(file, photo.bytes(), out -> content.into(key, out));
    return new PhotoRows.Row(photo, file, key);
  }

  /** Files written loosely, on their way to the disk. */
  PhotoFiles.Several several() {
    return files.several();
  }

  /** Takes a file away whose row was not kept; a key that was forgotten opens it no more. */
  void discard(PhotoRows.Row row) {
    Arrays.fill(row.key(), (byte) 0);
    discard(row.file());
  }

  private void discard(String file) {
    try {
      files.delete(file);
    } catch (IOException e) {
      // The next opening takes it away: nothing holds its key.
      LOG.warn("a photo's file stays: {}", e.getClass().getSimpleName());
    }
  }

  /** Takes away what came with bundles that were not sound, or cut short. */
  void discardStrays() {
    List<String> strays = database.readers().read(IncomingRows::strayFiles);
    if (!strays.isEmpty()) {
      database.writer().write(IncomingRows::forgetStrays);
      strays.forEach(this::discard);
    }
  }

  /** Without its row the file is nothing. */
  private void keep(UUID owner, PhotoRows.Row row) throws IOException {
    try {
      database
          .writer()
          .write(
              s -> {
                PhotoRows.insert(s, owner, row);
                return null;
              });
    } catch (RuntimeException e) {
      files.delete(row.file());
      throw e;
    }
  }

  /** A video is read again from where it came: it must be what was looked over. */
  private static void encrypt(Prepared prepared, byte[] key, OutputStream out) throws IOException {
    try (DigestInputStream in = new DigestInputStream(open(prepared), sha256())) {
      long bytes = encrypt(in, key, out);
      String hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
      if (bytes != prepared.bytes() || !hash.equals(prepared.hash())) {
        throw refused(prepared, PhotoProblem.CHANGED, null);
      }
    }
  }

  private static long encrypt(InputStream in, byte[] key, OutputStream out) throws IOException {
    try (OutputStream encrypting = new PhotoCipher(key).encrypting(out)) {
      return in.transferTo(encrypting);
    }
  }

  private static InputStream open(Prepared prepared) {
    try {
      return prepared.content().open();
    } catch (IOException e) {
      throw refused(prepared, PhotoProblem.CHANGED, e);
    }
  }

  private static FaultException refused(Prepared prepared, PhotoProblem problem, Exception cause) {
    return new FaultException(new Fault.PhotoRefused(prepared.name(), problem), cause);
  }

  @Override
  public List<Photo> of(UUID owner) {
    return database.readers().read(s -> PhotoRows.of(s, owner));
  }

  @Override
  public InputStream open(UUID photo) {
    PhotoRows.Row row = find(photo).orElseThrow(SqlitePhotoStore::missing);
    try {
      return new PhotoCipher(row.key()).decrypting(files.open(row.file()));
    } catch (IOException e) {
      throw StoreFaults.of(e, database.file());
    }
  }

  @Override
  public Optional<byte[]> thumbnail(UUID photo, int px) {
    PhotoRows.Row row = find(photo).orElseThrow(SqlitePhotoStore::missing);
    if (row.photo().kind() != Photo.Kind.JPEG || row.photo().bytes() > MOST_AT_ONCE) {
      return Optional.empty();
    }
    try (InputStream in = open(photo)) {
      return Optional.of(Thumbnail.of(in.readAllBytes(), px));
    } catch (IOException e) {
      throw StoreFaults.of(e, database.file());
    }
  }

  @Override
  public boolean isHere(UUID photo) {
    return find(photo).filter(row -> files.has(row.file())).isPresent();
  }

  @Override
  public void drop(UUID owner, UUID photo) {
    database
        .writer()
        .write(
            s -> {
              PhotoRows.forget(s, owner, photo);
              return null;
            });
  }

  @Override
  public void drop(UUID owner) {
    database
        .writer()
        .write(
            s -> {
              PhotoRows.forget(s, owner);
              return null;
            });
  }

  @Override
  public List<Path> export(List<UUID> photos, Path folder, String name) {
    List<Path> written = new ArrayList<>();
    for (UUID photo : photos) {
      PhotoRows.Row row = find(photo).orElseThrow(SqlitePhotoStore::missing);
      String file = name + "-" + (written.size() + 1) + "." + row.photo().kind().extension();
      written.add(export(photo, folder.resolve(file)));
    }
    return written;
  }

  private Path export(UUID photo, Path target) {
    Path temporary = AtomicFiles.temporary(target);
    try (InputStream in = open(photo)) {
      Files.deleteIfExists(temporary);
      OwnerOnly.newFileAnywhere(temporary);
      try (OutputStream out = Files.newOutputStream(temporary)) {
        in.transferTo(out);
      }
      return Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | FaultException e) {
      temporary.toFile().delete();
      if (e instanceof FaultException fault) {
        throw fault;
      }
      throw new FaultException(new Fault.FileNotWritten(String.valueOf(target.getFileName())), e);
    }
  }

  private Optional<PhotoRows.Row> find(UUID photo) {
    return database.readers().read(s -> PhotoRows.find(s, photo));
  }

  private static FaultException missing() {
    return new FaultException(new Fault.PhotoMissing());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
