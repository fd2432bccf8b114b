package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.SearchKey;

/** Citizens as rows, with their phones and words in tables of their own. */
final class CitizenRows {

  /** What {@link #read} reads, in its order. */
  static final String COLUMNS =
      "c.id, c.name, c.age_group, c.addressing, c.place, c.phones, c.restricted";

  private static final String FIND = "SELECT " + COLUMNS + " FROM citizen c WHERE c.id = ?";
  private static final String SEPARATOR = "\u001f";

  private CitizenRows() {}

  static Citizen read(ResultSet row) throws SQLException {
    return new Citizen(
        Ids.of(row.getBytes(1)),
        row.getString(2),
        Optional.ofNullable(row.getString(3)).map(AgeGroup::valueOf),
        Optional.ofNullable(row.getString(4)).map(Addressing::valueOf),
        Optional.ofNullable(row.getString(5)),
        phones(row.getString(6)),
        row.getInt(7) != 0);
  }

  static Optional<Citizen> find(Session session, UUID id) throws SQLException {
    return session.first(FIND, CitizenRows::read, id);
  }

  static void put(Session session, Citizen citizen) throws SQLException {
    OptionalLong old = key(session, citizen.id());
    if (old.isPresent()) {
      removeSearch(session, old.getAsLong());
    }
    session.update(
        "INSERT OR REPLACE INTO citizen"
            + " (key, id, name, age_group, addressing, place, phones, restricted)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        old.isPresent() ? old.getAsLong() : null,
        citizen.id(),
        citizen.name(),
        citizen.ageGroup().map(AgeGroup::name).orElse(null),
        citizen.addressing().map(Addressing::name).orElse(null),
        citizen.place().orElse(null),
        text(citizen.phones()),
        citizen.restricted() ? 1 : 0);
    putSearch(session, key(session, citizen.id()).orElseThrow(), citizen);
  }

  static void remove(Session session, UUID id) throws SQLException {
    OptionalLong key = key(session, id);
    if (key.isPresent()) {
      removeSearch(session, key.getAsLong());
      session.update("DELETE FROM citizen WHERE key = ?", key.getAsLong());
    }
  }

  static void clear(Session session) throws SQLException {
    for (String table : List.of("citizen_search", "citizen_phone", "citizen_join", "citizen")) {
      session.update("DELETE FROM " + table);
    }
  }

  private static void putSearch(Session session, long key, Citizen citizen) throws SQLException {
    session.update(
        "INSERT INTO citizen_search (rowid, words, number) VALUES (?, ?, ?)",
        key,
        String.join(" ", SearchKey.words(citizen.name())),
        citizen.phones().stream()
            .map(phone -> SearchIndex.number(phone.key()))
            .collect(Collectors.joining(" ")));
    for (PhoneNumber phone : citizen.phones()) {
      session.update(
          "INSERT OR IGNORE INTO citizen_phone (phone, key) VALUES (?, ?)", phone.key(), key);
    }
  }

  private static void removeSearch(Session session, long key) throws SQLException {
    Optional<String> phones =
        session.first("SELECT phones FROM citizen WHERE key = ?", row -> row.getString(1), key);
    for (PhoneNumber phone : phones(phones.orElse(""))) {
      session.update("DELETE FROM citizen_phone WHERE phone = ? AND key = ?", phone.key(), key);
    }
    session.update("DELETE FROM citizen_search WHERE rowid = ?", key);
  }

  private static OptionalLong key(Session session, UUID id) throws SQLException {
    long key = session.number(-1, "SELECT key FROM citizen WHERE id = ?", id);
    return key < 0 ? OptionalLong.empty() : OptionalLong.of(key);
  }

  private static String text(List<PhoneNumber> phones) {
    return phones.stream()
        .map(phone -> phone.kind().name() + " " + phone.key())
        .collect(Collectors.joining(SEPARATOR));
  }

  private static List<PhoneNumber> phones(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(SEPARATOR)).map(CitizenRows::phone).toList();
  }

  private static PhoneNumber phone(String text) {
    int space = text.indexOf(' ');
    return new PhoneNumber(
        text.substring(space + 1), PhoneNumber.Kind.valueOf(text.substring(0, space)));
  }
}
