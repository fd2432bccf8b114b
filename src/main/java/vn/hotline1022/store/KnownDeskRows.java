package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.KnownDesks;

/** Desks by their keys: this one, those that are known, and those somebody answered for. */
final class KnownDeskRows implements KnownDesks {
  private static final String COLUMNS =
      "device, name, signing, encryption, digits, added_at, added_by, revoked_at";

  private final Database database;
  private final TimeSource time;

  KnownDeskRows(Database database, TimeSource time) {
    this.database = database;
    this.time = time;
  }

  @Override
  public List<KnownDesk> all() {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT " + COLUMNS + " FROM known_desk ORDER BY name, device",
                    KnownDeskRows::read));
  }

  @Override
  public Optional<KnownDesk> find(UUID device) {
    return database.readers().read(s -> find(s, device));
  }

  static Optional<KnownDesk> find(Session session, UUID device) throws SQLException {
    return session.first(
        "SELECT " + COLUMNS + " FROM known_desk WHERE device = ?", KnownDeskRows::read, device);
  }

  @Override
  public KnownDesk add(IdentityFile file, String by) {
    KnownDesk desk = new KnownDesk(file, file.digits(), now(), by, Optional.empty());
    database
        .writer()
        .write(
            s -> {
              Optional<KnownDesk> before = find(s, file.device());
              if (before.filter(known -> !known.identity().sameKeys(file)).isPresent()) {
                RangeRows.forget(s, file.device());
                CarriedPhotoRows.forget(s, file.device());
              }
              return insert(s, desk);
            });
    return desk;
  }

  private static int insert(Session session, KnownDesk desk) throws SQLException {
    return session.update(
        "INSERT OR REPLACE INTO known_desk (device, name, signing, encryption, digits,"
            + " added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
        desk.identity().device(),
        desk.identity().name(),
        desk.identity().signing().toArray(),
        desk.identity().encryption().toArray(),
        desk.digits(),
        desk.addedAt().toEpochMilli(),
        desk.addedBy());
  }

  @Override
  public void revoke(UUID device, String by) {
    database
        .writer()
        .write(
            s ->
                s.update(
                    "UPDATE known_desk SET revoked_at = ?, revoked_by = ?"
                        + " WHERE device = ? AND revoked_at IS NULL",
                    now().toEpochMilli(),
                    by,
                    device));
  }

  private Instant now() {
    return Instant.ofEpochMilli(time.now().toEpochMilli());
  }

  /** This desk's keys, made when there are none. */
  static DeskIdentity own(Session session, UUID device, String name) throws SQLException {
    Optional<DeskIdentity> kept = ownKept(session, device, name);
    if (kept.isPresent()) {
      return kept.get();
    }
    DeskIdentity made = DeskIdentity.create(device, name);
    session.update(
        "INSERT INTO desk_identity (device, signing, encryption, signing_secret,"
            + " encryption_secret) VALUES (?, ?, ?, ?, ?)",
        device,
        made.shown().signing().toArray(),
        made.shown().encryption().toArray(),
        made.signingSecret().toArray(),
        made.encryptionSecret().toArray());
    return made;
  }

  static Optional<DeskIdentity> ownKept(Session session, UUID device, String name)
      throws SQLException {
    return session.first(
        "SELECT signing, encryption, signing_secret, encryption_secret FROM desk_identity"
            + " WHERE device = ?",
        row ->
            new DeskIdentity(
                new IdentityFile(device, name, bytes(row, 1), bytes(row, 2)),
                bytes(row, 3),
                bytes(row, 4)),
        device);
  }

  /** Remembers a desk that somebody answered for. */
  static void met(Session session, IdentityFile desk) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO met_desk (device, signing, encryption, name) VALUES (?, ?, ?, ?)",
        desk.device(),
        desk.signing().toArray(),
        desk.encryption().toArray(),
        desk.name());
  }

  /** Those that somebody answered for, with all keys that were said of them. */
  List<IdentityFile> met() {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT device, name, signing, encryption FROM met_desk",
                    row ->
                        new IdentityFile(
                            Ids.of(row.getBytes(1)),
                            row.getString(2),
                            bytes(row, 3),
                            bytes(row, 4))));
  }

  /** Who signs with this key, as far as anybody said. */
  static Optional<IdentityFile> signer(Session session, UUID device, Bytes signing)
      throws SQLException {
    String by = " WHERE device = ? AND signing = ?";
    return session.first(
        "SELECT name, encryption FROM known_desk"
            + by
            + " UNION ALL SELECT name, encryption FROM met_desk"
            + by,
        row -> new IdentityFile(device, row.getString(1), signing, bytes(row, 2)),
        device,
        signing.toArray(),
        device,
        signing.toArray());
  }

  private static KnownDesk read(ResultSet row) throws SQLException {
    long revoked = row.getLong(8);
    return new KnownDesk(
        new IdentityFile(Ids.of(row.getBytes(1)), row.getString(2), bytes(row, 3), bytes(row, 4)),
        row.getString(5),
        Instant.ofEpochMilli(row.getLong(6)),
        row.getString(7),
        revoked == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(revoked)));
  }

  private static Bytes bytes(ResultSet row, int column) throws SQLException {
    return Bytes.of(row.getBytes(column));
  }
}
