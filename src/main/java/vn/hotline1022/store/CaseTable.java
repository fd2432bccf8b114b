package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.text.SearchKey;

/**
 * A row for each case of one kind, a promise or a fault: folded from the case's records, and found
 * by its id, by a condition, or by words that each stand in its folded text or its number.
 */
final class CaseTable<T> implements Projection {
  private final Kind<T> kind;
  private final String select;
  private final String put;
  private final String delete;

  /** What is special of one kind. */
  interface Kind<T> {
    /** The kind of entity, as in the records. */
    String entity();

    String table();

    /** The columns of a case, its id first; beside them stand {@code phone} and {@code folded}. */
    String columns();

    Optional<T> fold(List<DeskRecord> records);

    /** The values of the columns, in their order. */
    Object[] values(T one);

    /** What it is found by, beside its number. */
    String words(T one);

    T read(ResultSet row) throws SQLException;

    /** Whether it is of somebody who asked that their data be kept only. */
    boolean restricted(Session session, RestrictedCalls restricted, T one) throws SQLException;

    /** What of such a one may be shown. */
    T shown(T one);
  }

  CaseTable(Kind<T> kind) {
    this.kind = kind;
    String marks =
        Stream.of(kind.columns().split(",")).map(column -> "?").collect(Collectors.joining(", "));
    this.select = "SELECT " + kind.columns() + " FROM " + kind.table() + " ";
    this.put =
        "INSERT OR REPLACE INTO %s (%s, folded) VALUES (%s, ?)"
            .formatted(kind.table(), kind.columns(), marks);
    this.delete = "DELETE FROM " + kind.table();
  }

  @Override
  public String entity() {
    return kind.entity();
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<T> now = kind.fold(records);
    if (now.isEmpty()) {
      session.update(delete + " WHERE id = ?", id);
      return;
    }
    Object[] values = kind.values(now.get());
    Object[] all = new Object[values.length + 1];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = SearchKey.of(kind.words(now.get()));
    session.update(put, all);
  }

  @Override
  public void erase(Session session, UUID id) throws SQLException {
    SideDrafts.endOfEntity(session, id);
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update(delete);
  }

  /** The case as it is kept, for whoever writes about it. */
  Optional<T> kept(Session session, UUID id) throws SQLException {
    return session.first(select + "WHERE id = ?", kind::read, id);
  }

  /** As it may be shown, like all below. */
  Optional<T> find(Database database, UUID id) {
    return list(database, "WHERE id = ?", id).stream().findFirst();
  }

  /**
   * The cases of a condition.
   *
   * @param where begins with {@code WHERE} or {@code ORDER BY}
   */
  List<T> list(Database database, String where, Object... values) {
    return database
        .readers()
        .read(
            s -> {
              RestrictedCalls restricted = RestrictedCalls.in(s);
              List<T> all = new ArrayList<>();
              for (T one : s.list(select + where, kind::read, values)) {
                all.add(kind.restricted(s, restricted, one) ? kind.shown(one) : one);
              }
              return all;
            });
  }

  /**
   * The cases that every word fits; none of whoever asked that their data be kept only.
   *
   * @param also another column that may be the whole word, or empty
   * @param order how they are sorted
   */
  List<T> search(Database database, String words, String also, String order, int limit) {
    List<String> parts = SearchKey.words(words);
    if (parts.isEmpty()) {
      return List.of();
    }
    StringBuilder where = new StringBuilder("WHERE 1");
    List<Object> values = new ArrayList<>();
    for (String part : parts) {
      // Letters and digits alone, so nothing in it is a wildcard.
      where.append(" AND (folded LIKE ? OR phone LIKE ?");
      values.add("%" + part + "%");
      values.add("%" + part + "%");
      if (!also.isEmpty()) {
        where.append(" OR ").append(also).append(" = ?");
        values.add(part);
      }
      where.append(')');
    }
    where.append(" ORDER BY ").append(order);
    return database.readers().read(s -> open(s, where.toString(), values, limit));
  }

  private List<T> open(Session session, String where, List<Object> values, int limit)
      throws SQLException {
    RestrictedCalls restricted = RestrictedCalls.in(session);
    List<T> found = new ArrayList<>();
    session.each(
        select + where,
        row -> {
          T one = kind.read(row);
          if (!kind.restricted(session, restricted, one)) {
            found.add(one);
          }
          return found.size() < limit;
        },
        values.toArray());
    return found;
  }
}
