package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What is still being typed of one kind of thing, at most one in a call: local rows. */
final class DraftTable<D> {
  private final Database database;
  private final SideDrafts.Kind kind;
  private final Function<D, SideDrafts.Row> row;
  private final Function<SideDrafts.Row, Optional<D>> read;

  /**
   * @param read empty when a row is none of ours
   */
  DraftTable(
      Database database,
      SideDrafts.Kind kind,
      Function<D, SideDrafts.Row> row,
      Function<SideDrafts.Row, Optional<D>> read) {
    this.database = database;
    this.kind = kind;
    this.row = row;
    this.read = read;
  }

  /** Replaces the draft of the same call. */
  void keep(D draft) {
    SideDrafts.Row kept = row.apply(draft);
    write(s -> SideDrafts.put(s, kind, kept));
  }

  void drop(UUID call) {
    write(s -> SideDrafts.end(s, kind, call));
  }

  /** What this operator has not finished. */
  List<D> of(String operator) {
    return drafts(s -> SideDrafts.of(s, kind, operator));
  }

  List<D> all() {
    return drafts(s -> SideDrafts.all(s, kind));
  }

  private List<D> drafts(Session.Work<List<SideDrafts.Row>> rows) {
    return database.readers().read(rows).stream().flatMap(one -> read.apply(one).stream()).toList();
  }

  private void write(Change change) {
    database
        .writer()
        .write(
            s -> {
              change.in(s);
              return null;
            });
  }

  @FunctionalInterface
  private interface Change {
    void in(Session session) throws SQLException;
  }
}
