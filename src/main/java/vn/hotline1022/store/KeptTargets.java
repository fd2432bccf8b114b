package vn.hotline1022.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.privacy.DataRequestJson;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.record.Erasure.Target;
import vn.hotline1022.text.PhoneNumber;

/**
 * Finds everything that speaks of a person. Calls and people have their tables; whatever else is
 * kept of citizens is looked through record by record, so that no feature has to be asked.
 */
final class KeptTargets {

  /** Entities besides calls and people whose personal parts speak of citizens. */
  static final List<String> OTHERS =
      List.of("followup", "escalation", DataRequestJson.ENTITY, FeedbackJson.ENTITY);

  private static final int ID_LENGTH = 36;
  private static final int FIRST_DASH = 8;
  private static final Set<Integer> DASHES = Set.of(FIRST_DASH, 13, 18, 23);

  private static final String WITH =
      "SELECT c.id FROM call_citizen p JOIN call c ON c.key = p.key"
          + " WHERE p.citizen = ? AND c.phone_kind <> '"
          + PhoneNumber.Kind.ERASED
          + "'";

  private static final String OF =
      "SELECT c.id FROM call_citizen p JOIN call c ON c.key = p.key WHERE p.citizen = ?";

  private static final String FROM =
      "SELECT c.id, c.caller, c.helped FROM call_phone p JOIN call c ON c.key = p.key"
          + " WHERE p.phone = ?";

  private static final String TRAILS = "SELECT id FROM guide_trail WHERE call_id = ?";

  private static final String DRAFTS = "SELECT call_id, caller, helped, phone FROM draft";

  private static final String RECORDS =
      "SELECT entity_id, body, personal FROM record INDEXED BY record_other"
          + " WHERE entity <> 'call' AND entity = ? AND personal IS NOT NULL";

  private final Session session;
  private final DataSubject subject;
  private final Set<Target> found = new LinkedHashSet<>();
  // Erased ones too: what speaks of such a call may have come after that.
  private final Set<UUID> calls = new LinkedHashSet<>();

  KeptTargets(Session session, DataSubject subject) {
    this.session = session;
    this.subject = subject;
  }

  Set<Target> find() throws SQLException {
    for (UUID citizen : subject.citizens()) {
      if (CitizenRows.find(session, citizen).isPresent()) {
        found.add(new Target(CitizenJson.ENTITY, citizen));
      }
      session.list(WITH, row -> Ids.of(row.getBytes(1)), citizen).forEach(this::call);
      calls.addAll(session.list(OF, row -> Ids.of(row.getBytes(1)), citizen));
    }
    for (String phone : subject.phones()) {
      session.each(
          FROM,
          row -> {
            addUnlessOthers(Ids.of(row.getBytes(1)), row, 2);
            return true;
          },
          phone);
    }
    drafts();
    trails();
    for (String entity : OTHERS) {
      others(entity);
    }
    forms();
    return found;
  }

  private void call(UUID id) {
    found.add(new Target(CallJson.ENTITY, id));
  }

  /** Calls in progress, here or left open. */
  private void drafts() throws SQLException {
    session.each(
        DRAFTS,
        row -> {
          boolean mine =
              subject.phones().contains(row.getString(4)) || mine(row, 2) || mine(row, 3);
          if (mine) {
            addUnlessOthers(Ids.of(row.getBytes(1)), row, 2);
          }
          return true;
        });
  }

  /** Runs of guides in these calls; nothing but the call leads from them to anybody. */
  private void trails() throws SQLException {
    for (Target call : List.copyOf(found)) {
      session
          .list(TRAILS, row -> Ids.of(row.getBytes(1)), call.entityId())
          .forEach(id -> found.add(new Target(GuideTrailJson.ENTITY, id)));
    }
  }

  /** A number may be several people's: calls that are known to be another's stay. */
  private void addUnlessOthers(UUID id, ResultSet row, int column) throws SQLException {
    boolean nobodys = row.getBytes(column) == null && row.getBytes(column + 1) == null;
    if (nobodys || mine(row, column) || mine(row, column + 1)) {
      call(id);
    }
  }

  private boolean mine(ResultSet row, int column) throws SQLException {
    byte[] id = row.getBytes(column);
    return id != null && subject.citizens().contains(Ids.of(id));
  }

  private void others(String entity) throws SQLException {
    Set<UUID> ids = new LinkedHashSet<>(subject.citizens());
    ids.addAll(calls);
    found.forEach(target -> ids.add(target.entityId()));
    List<UUID> speaking = new ArrayList<>();
    session.each(
        RECORDS,
        row -> {
          String body = new String(row.getBytes(2), StandardCharsets.UTF_8);
          String personal = new String(row.getBytes(3), StandardCharsets.UTF_8);
          boolean named = subject.phones().stream().anyMatch(personal::contains);
          if (named || speaksOf(body, ids) || speaksOf(personal, ids)) {
            speaking.add(Ids.of(row.getBytes(1)));
          }
          return true;
        },
        entity);
    speaking.forEach(id -> found.add(new Target(entity, id)));
  }

  /** What is still being written of them. */
  private void forms() throws SQLException {
    Set<UUID> ids = new LinkedHashSet<>(subject.citizens());
    found.forEach(target -> ids.add(target.entityId()));
    FormDraftRows.speakingOf(session, subject, ids)
        .forEach(about -> found.add(new Target(FormDraftRows.ENTITY, about)));
  }

  private static boolean speaksOf(String json, Set<UUID> ids) {
    return named(json).stream().anyMatch(ids::contains);
  }

  /**
   * Whatever is named there by its id. Each record that comes in is asked, so it goes from one dash
   * to the next: an expression that tries each letter took half of what proving a file takes.
   */
  static List<UUID> named(String json) {
    List<UUID> ids = new ArrayList<>();
    int dash = json.indexOf('-');
    while (dash >= 0) {
      int next = dash + 1;
      int begin = dash - FIRST_DASH;
      if (isId(json, begin)) {
        ids.add(UUID.fromString(json.substring(begin, begin + ID_LENGTH)));
        next = begin + ID_LENGTH;
      }
      dash = json.indexOf('-', next);
    }
    return ids;
  }

  private static boolean isId(String json, int begin) {
    boolean is = begin >= 0 && begin + ID_LENGTH <= json.length();
    for (int i = 0; is && i < ID_LENGTH; i++) {
      char at = json.charAt(begin + i);
      is = DASHES.contains(i) ? at == '-' : (at >= '0' && at <= '9') || (at >= 'a' && at <= 'f');
    }
    return is;
  }
}
