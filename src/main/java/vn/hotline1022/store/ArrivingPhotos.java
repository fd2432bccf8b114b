package vn.hotline1022.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.sync.bundle.CarriedPhoto;

/**
 * The photos of a bundle while it is looked over: each is written as it will lie, with a file and
 * key of its own, so that nothing is left to do with its bytes once the bundle was found sound.
 * Until then nothing refers to these files, whatever happens.
 */
final class ArrivingPhotos implements AutoCloseable {

  /** Of so many the keys wait in memory. */
  private static final int MOST_WAITING = 512;

  private final Database database;
  private final SqlitePhotoStore photos;
  private final String bundle;
  private final PhotoFiles.Several underWay;
  private final List<IncomingRows.Arrived> waiting = new ArrayList<>();
  private boolean written;
  private boolean sound;

  /**
   * @param bundle the copy of the bundle, to be
   */
  ArrivingPhotos(Database database, SqlitePhotoStore photos, String bundle) {
    this.database = database;
    this.photos = photos;
    this.bundle = bundle;
    this.underWay = photos.several();
  }

  /** Writes a picture, while the next one is read. */
  void keep(CarriedPhoto carried, byte[] content) throws IOException {
    if (waiting.size() >= MOST_WAITING) {
      writeRows();
    }
    try {
      PhotoRows.Row row = photos.writeLoose(carried.photo(), content, underWay);
      waiting.add(new IncomingRows.Arrived(carried.owner(), row));
    } catch (IOException e) {
      throw new OpenBundle.CopyFailed(e);
    }
  }

  /** Writes a video. */
  void keep(CarriedPhoto carried, InputStream content) throws IOException {
    if (waiting.size() >= MOST_WAITING) {
      writeRows();
    }
    Source source = new Source(content);
    try {
      PhotoRows.Row row = photos.writeLoose(carried.photo(), source);
      waiting.add(new IncomingRows.Arrived(carried.owner(), row));
      underWay.add(row.file());
    } catch (IOException e) {
      throw source.failed == null ? new OpenBundle.CopyFailed(e) : source.failed;
    }
  }

  /** Looks at what was written last, as it lies there. */
  boolean isLast(SqlitePhotoStore.Look look) throws IOException {
    return photos.isLoose(waiting.getLast().row(), look);
  }

  /** They are nothing yet: a crash, or a flaw in what follows, has them swept away. */
  private void writeRows() throws IOException {
    settle();
    written = true;
    database
        .writer()
        .write(
            s -> {
              insert(s);
              return null;
            });
    waiting.clear();
  }

  /**
   * All are in their places, safe on the disk; and the row says that the bundle is sound, with the
   * keys of its photos.
   *
   * @param desk who wrote it
   */
  void sound(UUID desk) throws IOException {
    settle();
    database
        .writer()
        .write(
            s -> {
              insert(s);
              return IncomingRows.sound(s, bundle, desk);
            });
    sound = true;
  }

  /** All that came, in their places and safe on the disk, unless some wait in the database. */
  Optional<List<IncomingRows.Arrived>> settled() throws IOException {
    settle();
    return written ? Optional.empty() : Optional.of(waiting);
  }

  /** They have their rows. */
  void kept() {
    sound = true;
  }

  private void settle() throws IOException {
    try {
      underWay.settle();
    } catch (IOException e) {
      throw new OpenBundle.CopyFailed(e);
    }
  }

  private void insert(Session session) throws SQLException {
    for (IncomingRows.Arrived arrived : waiting) {
      IncomingRows.insert(session, bundle, arrived);
    }
  }

  /** Of a bundle that was not found sound nothing stays. */
  @Override
  public void close() {
    underWay.close();
    if (!sound) {
      waiting.forEach(arrived -> photos.discard(arrived.row()));
      if (written) {
        photos.discardStrays();
      }
    }
  }

  /** Remembers that it was not the disk here that failed. */
  private static final class Source extends FilterInputStream {
    private IOException failed;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      try {
        return super.read(to, offset, length);
      } catch (IOException e) {
        failed = e;
        throw e;
      }
    }

    @Override
    public void close() {
      // Whoever gave it reads on.
    }
  }
}
