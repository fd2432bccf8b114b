package vn.hotline1022.store;

import java.util.List;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.directory.ContactRepository;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.record.RecordDraft;

/** The directory in the encrypted database, as records and as rows folded from them. */
public final class SqliteContactRepository implements ContactRepository {
  private final Database database;
  private final RecordStore records;

  SqliteContactRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void write(List<Contact> contacts, String actor) {
    List<RecordDraft> drafts =
        contacts.stream().map(contact -> ContactJson.written(contact, actor)).toList();
    database
        .writer()
        .write(
            s -> {
              for (RecordDraft draft : drafts) {
                records.append(s, draft);
                FormDraftRows.end(s, Form.CONTACT, draft.entityId(), actor);
              }
              return null;
            });
  }

  @Override
  public List<Contact> all() {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT " + ContactProjection.COLUMNS + " FROM contact ORDER BY id",
                    ContactProjection::read));
  }
}
