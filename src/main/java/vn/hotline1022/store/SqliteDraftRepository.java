package vn.hotline1022.store;

import java.util.List;
import java.util.UUID;
import vn.hotline1022.draft.DraftRepository;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;

/** Drafts of forms as rows of the encrypted database. */
final class SqliteDraftRepository implements DraftRepository {
  private final Database database;

  SqliteDraftRepository(Database database) {
    this.database = database;
  }

  @Override
  public void keep(FormDraft draft) {
    database
        .writer()
        .write(
            s -> {
              FormDraftRows.put(s, draft);
              return null;
            });
  }

  @Override
  public void end(Form form, UUID subject, String operator) {
    database
        .writer()
        .write(
            s -> {
              FormDraftRows.end(s, form, subject, operator);
              return null;
            });
  }

  @Override
  public List<FormDraft> of(String operator) {
    return database.readers().read(s -> FormDraftRows.of(s, operator));
  }
}
