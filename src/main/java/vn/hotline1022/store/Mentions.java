package vn.hotline1022.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.notice.NoticeJson;
import vn.hotline1022.notice.OutageJson;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.record.Erasure.Target;
import vn.hotline1022.text.SearchKey;

/**
 * Finds where a person's name or number stands among words that were written for others: notices,
 * outages, the directory, promises, faults and forms that are still being written. Somebody else
 * may have the same name, so whoever asks decides about each.
 */
final class Mentions {
  private static final List<String> ENTITIES = entities();

  private static final String RECORDS =
      "SELECT entity_id, personal FROM record INDEXED BY record_other"
          + " WHERE entity <> 'call' AND entity = ? AND personal IS NOT NULL";

  private final Session session;
  private final DataSubject subject;
  private final List<List<String>> names;

  Mentions(Session session, DataSubject subject) {
    this.session = session;
    this.subject = subject;
    // One word alone is half the city's.
    this.names =
        subject.names().stream().map(SearchKey::words).filter(name -> name.size() > 1).toList();
  }

  private static List<String> entities() {
    List<String> all = new ArrayList<>(KeptTargets.OTHERS);
    all.addAll(List.of(NoticeJson.ENTITY, OutageJson.ENTITY, ContactJson.ENTITY));
    return List.copyOf(all);
  }

  Set<Target> find() throws SQLException {
    Set<Target> found = new LinkedHashSet<>();
    for (String entity : ENTITIES) {
      List<UUID> ids = new ArrayList<>();
      session.each(
          RECORDS,
          row -> {
            String words = new String(row.getBytes(2), StandardCharsets.UTF_8);
            if (mentioned(words.replaceAll("\\\\[nrt]", " "))) {
              ids.add(Ids.of(row.getBytes(1)));
            }
            return true;
          },
          entity);
      ids.forEach(id -> found.add(new Target(entity, id)));
    }
    for (FormDraft draft : FormDraftRows.all(session)) {
      if (draft.fields().values().stream().anyMatch(this::mentioned)) {
        found.add(new Target(FormDraftRows.ENTITY, draft.subject()));
      }
    }
    return found;
  }

  private boolean mentioned(String words) {
    String digits = words.replaceAll("\\D", "");
    return subject.phones().stream().anyMatch(phone -> FormDraftRows.speaks(digits, phone))
        || named(words);
  }

  /** The words of a name one after the other. */
  private boolean named(String words) {
    if (names.isEmpty()) {
      return false;
    }
    String folded = " " + String.join(" ", SearchKey.words(words)) + " ";
    return names.stream().anyMatch(name -> folded.contains(" " + String.join(" ", name) + " "));
  }
}
