package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;

/**
 * The rows of photos: local, never records, since the key in them is what an erasure takes away.
 * Feedback tells of its photos in its own records.
 */
final class PhotoRows {
  static final String COLUMNS = "id, kind, width, height, bytes, hash, file, key";

  private static final String GONE =
      "INSERT OR REPLACE INTO photo_gone (file, at)"
          + " SELECT file, CAST(strftime('%s', 'now') AS INTEGER) * 1000 FROM photo WHERE ";

  /** Whether something of this id was written, or is being written. */
  private static final String KNOWN =
      "SELECT EXISTS (SELECT 1 FROM record WHERE entity_id = ?)"
          + " OR EXISTS (SELECT 1 FROM form_draft WHERE subject = ?)";

  private static final String OF_DRAFTS =
      "owner IN (SELECT subject FROM form_draft WHERE subject = ? OR instr(content, ?) > 0)"
          + " AND NOT EXISTS (SELECT 1 FROM record WHERE record.entity_id = photo.owner)";

  /** One that another desk handed over may have come before what tells of it. */
  private static final String STRAYS =
      "SELECT owner FROM photo WHERE ? OR NOT EXISTS"
          + " (SELECT 1 FROM handed_photo h WHERE h.photo = photo.id AND h.given = 0)"
          + " GROUP BY owner HAVING max(id) < ?";

  private static final String KEPT =
      "SELECT EXISTS (SELECT 1 FROM photo WHERE file = ?)"
          + " OR EXISTS (SELECT 1 FROM incoming_photo JOIN incoming_bundle b ON b.file = bundle"
          + " WHERE incoming_photo.file = ?)";

  private PhotoRows() {}

  /** A photo and where its content lies. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Row(Photo photo, String file, byte[] key) {}

  static void insert(Session session, UUID owner, Row row) throws SQLException {
    session.update(
        "INSERT INTO photo (id, owner, place, kind, width, height, bytes, hash, file, key) VALUES"
            + " (?, ?, (SELECT coalesce(max(place), 0) + 1 FROM photo WHERE owner = ?),"
            + " ?, ?, ?, ?, ?, ?, ?)",
        row.photo.id(),
        owner,
        owner,
        row.photo.kind().name(),
        row.photo.width(),
        row.photo.height(),
        row.photo.bytes(),
        row.photo.hash(),
        row.file,
        row.key);
  }

  static List<Photo> of(Session session, UUID owner) throws SQLException {
    return session.list(
        "SELECT " + COLUMNS + " FROM photo WHERE owner = ? ORDER BY place",
        row -> photo(row, 1),
        owner);
  }

  static Optional<Row> find(Session session, UUID photo) throws SQLException {
    return session.first(
        "SELECT " + COLUMNS + " FROM photo WHERE id = ?", row -> read(row, 1), photo);
  }

  /** It comes behind those the new owner has already. */
  static void give(Session session, UUID photo, UUID from, UUID to) throws SQLException {
    session.update(
        "UPDATE photo SET owner = ?,"
            + " place = (SELECT coalesce(max(place), 0) + 1 FROM photo WHERE owner = ?)"
            + " WHERE id = ? AND owner = ?",
        to,
        to,
        photo,
        from);
  }

  /** The owner's, and those that wait beside it. */
  static void forgetAll(Session session, UUID owner) throws SQLException {
    forget(session, owner);
    forget(session, PhotoStore.beside(owner));
  }

  static void forget(Session session, UUID owner) throws SQLException {
    forget(session, "owner = ?", owner);
  }

  static void forget(Session session, UUID owner, UUID photo) throws SQLException {
    forget(session, "owner = ? AND id = ?", owner, photo);
  }

  /**
   * Those of drafts that end since they speak of this; what was written meanwhile keeps its own.
   */
  static void forgetOfDrafts(Session session, UUID id) throws SQLException {
    forget(session, OF_DRAFTS, id, id.toString());
  }

  /**
   * Those that belong to nothing: a form that was given up when the machine stopped.
   *
   * @param before ids made later are left alone, they may belong to what is only begun
   * @param arrived also those of other desks, whose records may still come
   */
  static void forgetStrays(Session session, UUID before, boolean arrived) throws SQLException {
    List<UUID> owners =
        session.list(STRAYS, row -> Ids.of(row.getBytes(1)), arrived ? 1 : 0, before);
    for (UUID owner : owners) {
      if (!isKnown(session, owner) && !isKnown(session, PhotoStore.beside(owner))) {
        forget(session, owner);
      }
    }
  }

  private static boolean isKnown(Session session, UUID owner) throws SQLException {
    return session.number(0, KNOWN, owner, owner) == 1;
  }

  private static void forget(Session session, String which, Object... parameters)
      throws SQLException {
    session.update(GONE + which, parameters);
    session.update("DELETE FROM photo WHERE " + which, parameters);
  }

  /** Whether a file belongs to a photo that is kept, or that is being taken in. */
  static boolean isKept(Session session, String file) throws SQLException {
    return session.number(0, KEPT, file, file) == 1;
  }

  /** When the key of a file went, in milliseconds since 1970; empty when it was never known. */
  static Optional<Long> goneAt(Session session, String file) throws SQLException {
    return session.first("SELECT at FROM photo_gone WHERE file = ?", row -> row.getLong(1), file);
  }

  static void gone(Session session, String file) throws SQLException {
    session.update("DELETE FROM photo_gone WHERE file = ?", file);
  }

  /**
   * A photo.
   *
   * @param first the column of its id; the others of {@link #COLUMNS} follow
   */
  static Row read(ResultSet row, int first) throws SQLException {
    return new Row(photo(row, first), row.getString(first + 6), row.getBytes(first + 7));
  }

  /**
   * What is known of a photo.
   *
   * @param first the column of its id; kind, width, height, bytes and hash follow
   */
  static Photo photo(ResultSet row, int first) throws SQLException {
    return new Photo(
        Ids.of(row.getBytes(first)),
        Photo.Kind.valueOf(row.getString(first + 1)),
        row.getInt(first + 2),
        row.getInt(first + 3),
        row.getLong(first + 4),
        row.getString(first + 5));
  }
}
