package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The tables that must be the same at every desk that was told the same, and search with them. */
final class BundleTables {
  private final DeskStore store;

  BundleTables(DeskStore store) {
    this.store = store;
  }

  List<String> rows() {
    SearchFollower follower = new SearchFollower();
    boolean more = true;
    while (more) {
      more = store.database().writer().alone(follower::step);
    }
    List<String> all = new ArrayList<>();
    for (String sql :
        List.of(
            "SELECT id, hash, personal FROM record",
            "SELECT " + CallRows.COLUMNS + " FROM call",
            "SELECT c.id, p.phone FROM call_phone p JOIN call c USING (key)",
            "SELECT operator FROM call_operator",
            "SELECT id, name, phones FROM citizen",
            "SELECT id, code, title, state, photos FROM feedback",
            "SELECT f.id, w.description, w.folded FROM feedback f"
                + " JOIN feedback_words w USING (revision)",
            "SELECT hash, id FROM feedback_photo",
            "SELECT id, owner, kind, width, height, bytes, hash FROM photo")) {
      store.database().readers().read(s -> s.list(sql, BundleTables::row)).stream()
          .sorted()
          .map(row -> sql.substring(0, 30) + row)
          .forEach(all::add);
    }
    return all;
  }

  private static String row(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      Object value = row.getObject(column);
      text.append(" | ")
          .append(value instanceof byte[] blob ? HexFormat.of().formatHex(blob) : value);
    }
    return text.toString();
  }
}
