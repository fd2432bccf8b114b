package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.citizen.CitizenRepository;
import vn.hotline1022.citizen.CitizenWords;
import vn.hotline1022.text.PhoneNumbers;

/** Citizens in the encrypted database, as records and as rows folded from them. */
public final class SqliteCitizenRepository implements CitizenRepository {

  /** So many of those known last are ranked, also when fewer are wanted. */
  private static final int RANKED = 200;

  /** Most entries that are one person. */
  private static final int TOGETHER_MAX = 32;

  private static final String MATCHING =
      "SELECT "
          + CitizenRows.COLUMNS
          + " FROM citizen_search s JOIN citizen c ON c.key = s.rowid"
          + " WHERE citizen_search MATCH ? AND c.restricted <= ? ORDER BY s.rowid DESC LIMIT ?";

  private static final String WITH_PHONE =
      "SELECT "
          + CitizenRows.COLUMNS
          + " FROM citizen_phone p JOIN citizen c ON c.key = p.key"
          + " WHERE p.phone = ? AND c.restricted <= ? ORDER BY p.key LIMIT ?";

  private static final String JOINED =
      "SELECT other FROM citizen_join WHERE one = ?1"
          + " UNION SELECT one FROM citizen_join WHERE other = ?1";

  private final Database database;
  private final RecordStore records;
  private final PhoneNumbers numbers;

  public SqliteCitizenRepository(Database database, RecordStore records, PhoneNumbers numbers) {
    this.database = database;
    this.records = records;
    this.numbers = numbers;
  }

  @Override
  public void change(Citizen before, Citizen after, String actor) {
    records.appendAll(CitizenJson.changes(before, after, actor));
  }

  @Override
  public void join(UUID one, UUID other, boolean joined, String actor) {
    records.appendAll(List.of(CitizenJson.joining(one, other, joined, actor)));
  }

  @Override
  public void erase(UUID id, String actor) {
    records.appendAll(List.of(CitizenJson.erasure(id, actor)));
  }

  @Override
  public Optional<Citizen> find(UUID id) {
    return database.readers().read(s -> CitizenRows.find(s, id));
  }

  @Override
  public List<Citizen> together(UUID id) {
    return database
        .readers()
        .read(
            s -> {
              List<Citizen> found = new ArrayList<>();
              for (UUID each : joined(s, id)) {
                CitizenRows.find(s, each).ifPresent(found::add);
              }
              return found;
            });
  }

  private static Set<UUID> joined(Session session, UUID id) throws SQLException {
    Set<UUID> known = new LinkedHashSet<>(List.of(id));
    List<UUID> open = new ArrayList<>(known);
    while (!open.isEmpty() && known.size() < TOGETHER_MAX) {
      UUID next = open.removeFirst();
      for (UUID other : session.list(JOINED, row -> Ids.of(row.getBytes(1)), next)) {
        if (known.add(other)) {
          open.add(other);
        }
      }
    }
    return known;
  }

  @Override
  public List<Citizen> withPhone(String phone, Who who, int limit) {
    return database
        .readers()
        .read(s -> s.list(WITH_PHONE, CitizenRows::read, phone, restrictions(who), limit));
  }

  @Override
  public List<Citizen> search(String words, Who who, int limit) {
    CitizenWords typed = CitizenWords.read(words, numbers);
    if (typed.isEmpty()) {
      return List.of();
    }
    int most = Math.max(RANKED, limit);
    // The sort is stable: what ranks the same stays in the order of the table.
    return database
        .readers()
        .read(s -> s.list(MATCHING, CitizenRows::read, expression(typed), restrictions(who), most))
        .stream()
        .sorted(Comparator.comparingInt(typed::rank))
        .limit(limit)
        .toList();
  }

  private static int restrictions(Who who) {
    return switch (who) {
      case IN_USE -> 0;
      case ALL -> 1;
    };
  }

  /** Words hold letters and digits and numbers are made of them too: nothing needs escaping. */
  private static String expression(CitizenWords typed) {
    if (typed.starts().isEmpty()) {
      return typed.words().stream()
          .map(SqliteCitizenRepository::beginning)
          .collect(Collectors.joining(" AND "));
    }
    List<String> ways = new ArrayList<>();
    typed.starts().forEach(start -> ways.add(beginning(SearchIndex.fromBeginning(start))));
    ways.add(beginning(SearchIndex.fromEnd(typed.ending())));
    return String.join(" OR ", ways);
  }

  private static String beginning(String word) {
    return '"' + word + "\" *";
  }
}
