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

  Optional<T> find(Database database, UUID id) {
    return list(database, "WHERE id = ?", id).stream().findFirst();
  }

  /**
   * The cases of a condition.
   *
   * @param where begins with {@code WHERE} or {@code ORDER BY}
   */
  List<T> list(Database database, String where, Object... values) {
    return database.readers().read(s -> s.list(select + where, kind::read, values));
  }

  /**
   * The cases that every word fits.
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
    where.append(" ORDER BY ").append(order).append(" LIMIT ?");
    values.add(limit);
    return list(database, where.toString(), values.toArray());
  }
}
