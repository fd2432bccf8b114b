package vn.hotline1022.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.notice.NoticeJson;
import vn.hotline1022.notice.OutageJson;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.record.Erasure.Target;
import vn.hotline1022.text.SearchKey;

/**
 * Finds where a person's name or number stands among words that were written for others: notes of
 * other people's calls, notices, outages, the directory, promises, faults and forms that are still
 * being written. Somebody else may have the same name, so whoever asks decides about each.
 */
final class Mentions {
  private static final List<String> ENTITIES = entities();

  private static final String RECORDS =
      "SELECT entity_id, personal FROM record INDEXED BY record_other"
          + " WHERE entity <> 'call' AND entity = ? AND personal IS NOT NULL";

  /** So many of the newest calls; the others come when these are erased. */
  private static final int CALLS = 200;

  private static final String NOTES =
      "SELECT c.id, c.notes FROM call_search s JOIN call c ON c.key = s.rowid"
          + " WHERE call_search MATCH ? ORDER BY s.rowid DESC";

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
    calls().forEach(id -> found.add(new Target(CallJson.ENTITY, id)));
    return found;
  }

  /** The search has the words in no order: each call it finds is read. */
  private List<UUID> calls() throws SQLException {
    String words =
        Stream.concat(names.stream(), subject.phones().stream().flatMap(Mentions::written))
            .map(way -> "(\"" + String.join("\" AND \"", way) + "\")")
            .collect(Collectors.joining(" OR "));
    List<UUID> ids = new ArrayList<>();
    if (!words.isEmpty()) {
      session.each(
          NOTES,
          row -> {
            if (mentioned(row.getString(2))) {
              ids.add(Ids.of(row.getBytes(1)));
            }
            return ids.size() < CALLS;
          },
          words);
    }
    return ids;
  }

  /** A number as people write it among words: together, in groups, as from abroad. */
  private static Stream<List<String>> written(String phone) {
    if (!phone.matches("0[0-9]{9}")) {
      return Stream.of(List.of(phone));
    }
    String rest = phone.substring(1);
    return Stream.of(
        List.of(phone),
        List.of("84" + rest),
        List.of(phone.substring(0, 4), phone.substring(4, 7), phone.substring(7)),
        List.of(phone.substring(0, 3), phone.substring(3, 6), phone.substring(6)),
        List.of("84", phone.substring(1, 4), phone.substring(4, 7), phone.substring(7)));
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
