package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.draft.FormDraftJson;
import vn.hotline1022.privacy.DataSubject;

/** Forms somebody still writes in: local rows, never records. */
final class FormDraftRows {

  /** Names a draft among what is kept of somebody, although no record speaks of it. */
  static final String ENTITY = "draft";

  private static final int SHORTEST = 8;

  private static final String SELECT =
      "SELECT form, subject, operator, kept_at, content FROM form_draft ";

  private FormDraftRows() {}

  static void put(Session session, FormDraft draft) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO form_draft (form, subject, operator, kept_at, content)"
            + " VALUES (?, ?, ?, ?, ?)",
        draft.form().name(),
        draft.subject(),
        draft.operator(),
        draft.keptAt().toEpochMilli(),
        FormDraftJson.of(draft.fields()));
  }

  static List<FormDraft> of(Session session, String operator) throws SQLException {
    return session.list(
        SELECT + "WHERE operator = ? ORDER BY kept_at DESC, subject DESC",
        FormDraftRows::read,
        operator);
  }

  static List<FormDraft> all(Session session) throws SQLException {
    return session.list(SELECT, FormDraftRows::read);
  }

  /** Everybody's about this. */
  static List<FormDraft> about(Session session, UUID subject) throws SQLException {
    return session.list(SELECT + "WHERE subject = ?", FormDraftRows::read, subject);
  }

  private static FormDraft read(ResultSet row) throws SQLException {
    return new FormDraft(
        Form.valueOf(row.getString(1)),
        Ids.of(row.getBytes(2)),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        FormDraftJson.fields(row.getString(5)));
  }

  /** One person's draft is kept as a record now, or given up. */
  static void end(Session session, Form form, UUID subject, String operator) throws SQLException {
    session.update(
        "DELETE FROM form_draft WHERE form = ? AND subject = ? AND operator = ?",
        form.name(),
        subject,
        operator);
  }

  /** Everybody's draft in this form about this. */
  static void endOf(Session session, Form form, UUID subject) throws SQLException {
    session.update("DELETE FROM form_draft WHERE form = ? AND subject = ?", form.name(), subject);
  }

  /** Everybody's draft about this or with its id in a field, and the photos taken in for it. */
  static void endSpeakingOf(Session session, UUID id) throws SQLException {
    PhotoRows.forgetOfDrafts(session, id);
    session.update(
        "DELETE FROM form_draft WHERE subject = ? OR instr(content, ?) > 0", id, id.toString());
  }

  static int endBefore(Session session, Instant cutoff) throws SQLException {
    return session.update("DELETE FROM form_draft WHERE kept_at < ?", cutoff.toEpochMilli());
  }

  /**
   * What drafts are about that speak of a person: of any of these ids, or of a number of theirs.
   */
  static Set<UUID> speakingOf(Session session, DataSubject person, Set<UUID> ids)
      throws SQLException {
    Set<UUID> found = new HashSet<>();
    for (FormDraft draft : all(session)) {
      boolean speaks =
          ids.contains(draft.subject())
              || draft.fields().values().stream().anyMatch(text -> speaks(text, person, ids));
      if (speaks) {
        found.add(draft.subject());
      }
    }
    return found;
  }

  private static boolean speaks(String text, DataSubject person, Set<UUID> ids) {
    String digits = text.replaceAll("\\D", "");
    return person.phones().stream().anyMatch(phone -> speaks(digits, phone))
        || ids.stream().anyMatch(id -> text.contains(id.toString()));
  }

  /** However a number is written, with spaces or with +84; a short one is nobody's own. */
  static boolean speaks(String digits, String phone) {
    String number = phone.startsWith("0") ? phone.substring(1) : phone;
    return number.length() < SHORTEST ? digits.equals(phone) : digits.contains(number);
  }
}
