package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Header;
import vn.hotline1022.record.DeskRecord.Origin;

/** Records as rows. */
final class RecordRows {

  static final String COLUMNS =
      "r.id, r.entity, r.entity_id, r.type, r.schema_version, r.hlc, r.actor, o.device,"
          + " o.incarnation, r.device_seq, r.prev, r.base_version, r.scope, r.body, r.salt,"
          + " r.personal, r.personal_digest, r.hash";

  static final String FROM = " FROM record r JOIN origin o ON o.number = r.origin ";

  private static final String INSERT =
      "INSERT INTO record (id, entity, entity_id, type, schema_version, hlc, actor, origin,"
          + " device_seq, prev, base_version, scope, body, salt, personal, personal_digest, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String INSERT_NEW = INSERT + " ON CONFLICT (id) DO NOTHING";

  /** Where among the values the number of the chain stands. */
  private static final int ORIGIN = 7;

  private RecordRows() {}

  static DeskRecord read(ResultSet row) throws SQLException {
    Header header =
        new Header(
            Ids.of(row.getBytes(1)),
            row.getString(2),
            Ids.of(row.getBytes(3)),
            row.getString(4),
            row.getInt(5),
            row.getLong(6),
            row.getString(7),
            new Origin(Ids.of(row.getBytes(8)), Ids.of(row.getBytes(9))),
            row.getLong(10),
            Bytes.of(row.getBytes(11)),
            row.getLong(12),
            row.getString(13));
    byte[] salt = row.getBytes(15);
    return new DeskRecord(
        header,
        bytes(row.getBytes(14)),
        salt == null ? null : Bytes.of(salt),
        salt == null ? null : bytes(row.getBytes(16)),
        Bytes.of(row.getBytes(17)),
        Bytes.of(row.getBytes(18)));
  }

  /**
   * @param origin number of the record's chain
   */
  static void insert(Session session, DeskRecord record, long origin) throws SQLException {
    session.update(INSERT, values(record, origin));
  }

  /** The same, unless its id is taken; tells whether it was inserted. */
  static boolean insertNew(Session session, DeskRecord record, long origin) throws SQLException {
    return session.update(INSERT_NEW, values(record, origin)) == 1;
  }

  /**
   * Records on their way into the table; on any thread.
   *
   * @return a row of each, still without the number of its chain
   */
  static List<Object[]> prepared(List<DeskRecord> records) {
    return records.stream().map(record -> values(record, -1)).toList();
  }

  /**
   * Inserts records of one chain, but those whose ids are taken.
   *
   * @return for each 1 if it was inserted, else 0
   */
  static int[] insertAllNew(Session session, List<Object[]> prepared, long origin)
      throws SQLException {
    prepared.forEach(row -> row[ORIGIN] = origin);
    return session.updateAll(INSERT_NEW, prepared);
  }

  private static Object[] values(DeskRecord record, long origin) {
    Header header = record.header();
    return new Object[] {
      Ids.bytes(header.id()),
      header.entity(),
      Ids.bytes(header.entityId()),
      header.type(),
      header.schemaVersion(),
      header.hlc(),
      header.actor(),
      origin,
      header.deviceSeq(),
      header.prev().toArray(),
      header.baseVersion(),
      header.scope(),
      blob(record.body()),
      record.erased() ? null : record.salt().toArray(),
      record.erased() ? null : blob(record.personal()),
      record.personalDigest().toArray(),
      record.hash().toArray()
    };
  }

  /** The driver takes empty bytes for null both ways, so they are kept as an empty text. */
  private static Object blob(Bytes value) {
    return value.size() == 0 ? "" : value.toArray();
  }

  private static Bytes bytes(byte[] value) {
    return value == null ? Bytes.EMPTY : Bytes.of(value);
  }
}
