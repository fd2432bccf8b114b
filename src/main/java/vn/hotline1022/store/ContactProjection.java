package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.record.DeskRecord;

/** A row for each entry of the directory. */
final class ContactProjection implements Projection {
  static final String COLUMNS = "id, kind, name, agency, unit, phone, hours, note, removed";

  @Override
  public String entity() {
    return ContactJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<Contact> now = ContactJson.fold(records);
    if (now.isEmpty()) {
      session.update("DELETE FROM contact WHERE id = ?", id);
      return;
    }
    Contact contact = now.get();
    session.update(
        "INSERT OR REPLACE INTO contact (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        contact.id(),
        contact.kind().name(),
        contact.name(),
        contact.agency(),
        contact.unit(),
        contact.phone(),
        contact.hours(),
        contact.note(),
        contact.removed() ? 1 : 0);
  }

  static Contact read(ResultSet row) throws SQLException {
    return new Contact(
        Ids.of(row.getBytes(1)),
        Contact.Kind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getInt(9) == 1);
  }

  @Override
  public void erase(Session session, UUID id) {
    // An erased entry folds to none, and its row goes.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM contact");
  }
}
