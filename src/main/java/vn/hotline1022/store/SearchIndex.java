package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.text.SearchKey;

/**
 * The search tables: folded words, codes and numbers from either end in FTS5, and numbers once more
 * in a B-tree. Rows have the key of their call.
 */
final class SearchIndex {

  /** The call up to whose arrival everything is in the tables; a local setting. */
  static final String CURSOR = "search.cursor";

  private SearchIndex() {}

  /** Puts a call that ended in, or puts it right. */
  static void put(Session session, long key, Call call) throws SQLException {
    putWords(session, key, call);
    if (!call.phone().key().isEmpty()) {
      session.update(
          "INSERT OR IGNORE INTO call_phone (phone, key) VALUES (?, ?)", call.phone().key(), key);
    }
    for (UUID citizen : call.parties().everybody().toList()) {
      session.update(
          "INSERT OR IGNORE INTO call_citizen (citizen, key) VALUES (?, ?)", citizen, key);
    }
  }

  /** The words, codes and number alone. */
  static void putWords(Session session, long key, Call call) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO call_search (rowid, words, codes, number) VALUES (?, ?, ?, ?)",
        key,
        String.join(" ", SearchKey.words(call.notes())),
        codes(call),
        number(call.phone().key()));
  }

  /** Takes out what was put in for {@code call}; nothing happens when it was not in yet. */
  static void remove(Session session, long key, Call call) throws SQLException {
    session.update("DELETE FROM call_search WHERE rowid = ?", key);
    session.update("DELETE FROM call_phone WHERE phone = ? AND key = ?", call.phone().key(), key);
    for (UUID citizen : call.parties().everybody().toList()) {
      session.update("DELETE FROM call_citizen WHERE citizen = ? AND key = ?", citizen, key);
    }
  }

  static void clear(Session session) throws SQLException {
    session.update("DELETE FROM call_search");
    session.update("DELETE FROM call_phone");
    session.update("DELETE FROM call_citizen");
    session.update("DELETE FROM local_setting WHERE name = ?", CURSOR);
  }

  /** Merges a little of the words of calls. */
  static boolean merge(Session session, int pages) throws SQLException {
    return merge(session, "call_search", pages);
  }

  /**
   * Merges a little of a search table.
   *
   * @param pages how many pages to write; negative to begin a merge of everything
   * @return whether there is more to merge
   */
  static boolean merge(Session session, String table, int pages) throws SQLException {
    long before = session.number(0, "SELECT total_changes()");
    session.update("INSERT INTO " + table + " (" + table + ", rank) VALUES ('merge', ?)", pages);
    // The insertion itself counts as one change.
    return session.number(0, "SELECT total_changes()") - before >= 2;
  }

  static String reasonToken(String code) {
    return "_r_" + token(code);
  }

  static String dispositionToken(String code) {
    return "_d_" + token(code);
  }

  static String operatorToken(String code) {
    return "_o_" + token(code);
  }

  static String placeToken(String code) {
    return "_u_" + token(code);
  }

  /** A number's digits as the tokens of numbers begin that begin with them. */
  static String fromBeginning(String digits) {
    return "<" + token(digits);
  }

  /** The same for numbers that end with them. */
  static String fromEnd(String digits) {
    return ">" + new StringBuilder(token(digits)).reverse();
  }

  /** A number's tokens, from either end. */
  static String number(String key) {
    return key.isEmpty() ? "" : fromBeginning(key) + " " + fromEnd(key);
  }

  private static String codes(Call call) {
    StringBuilder codes = new StringBuilder();
    call.reasons().forEach(code -> codes.append(reasonToken(code)).append(' '));
    call.disposition().ifPresent(code -> codes.append(dispositionToken(code)).append(' '));
    call.parties().place().ifPresent(code -> codes.append(placeToken(code)).append(' '));
    codes.append(operatorToken(call.operator()));
    return codes.toString();
  }

  /** No word of a text has _, < or >, so no word, finished or not, looks like these. */
  private static String token(String code) {
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean plain = c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
      token.append(plain ? c : '_');
    }
    return token.toString();
  }
}
