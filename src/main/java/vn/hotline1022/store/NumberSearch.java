package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.call.CallWords.NumberPart;

/**
 * Calls by part of their number, from either end. Where few numbers fit, their keys are read from
 * the B-trees and sorted; where many do, the newest calls are looked through, since enough of them
 * fit.
 */
final class NumberSearch {

  /** Up to so many keys are sorted. */
  static final int FEW = 20_000;

  private static final String RANGES =
      "SELECT key FROM phone_forward WHERE phone >= ? AND phone < ?"
          + " UNION ALL SELECT key FROM phone_forward WHERE phone >= ? AND phone < ?"
          + " UNION ALL SELECT key FROM phone_reverse WHERE phone >= ? AND phone < ?";

  private static final String COUNT = "SELECT count(*) FROM (" + RANGES + " LIMIT ?)";

  private static final String SORTED =
      "SELECT DISTINCT key FROM ("
          + RANGES
          + ") WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT ?";

  /** With {@link #ranges} as its parameters after the others; for a row of {@code call}. */
  static final String FITS =
      "(phone >= ? AND phone < ? OR phone >= ? AND phone < ? OR substr(phone, ?) = ?)";

  private static final String SCAN =
      "SELECT key FROM call WHERE key >= ? AND key < ? AND state IN ('SAVED', 'MISSED') AND "
          + FITS
          + " ORDER BY key DESC LIMIT ?";

  private final Session session;
  private final CallFilter filter;
  private final NumberPart part;

  NumberSearch(Session session, CallFilter filter, NumberPart part) {
    this.session = session;
    this.filter = filter;
    this.part = part;
  }

  /** Whether more than {@link #FEW} calls fit, of any time. */
  boolean many() throws SQLException {
    return session.number(0, COUNT, parameters(ranges(), FEW + 1)) > FEW;
  }

  /** Keys of fitting calls in the period, newest first. */
  List<Long> newest(int most) throws SQLException {
    if (many()) {
      List<Object> parameters = new ArrayList<>(List.of(filter.from(), filter.to()));
      parameters.addAll(fits());
      parameters.add(most);
      return session.list(SCAN, NumberSearch::key, parameters.toArray());
    }
    return sorted(most);
  }

  List<Long> sorted(int most) throws SQLException {
    return session.list(
        SORTED, NumberSearch::key, parameters(ranges(), filter.from(), filter.to(), most));
  }

  /** The parameters of {@link #FITS}. */
  List<Object> fits() {
    List<Object> fits = new ArrayList<>(ranges().subList(0, 4));
    fits.add(-part.digits().length());
    fits.add(part.digits());
    return fits;
  }

  private List<Object> ranges() {
    String reversed = SearchIndex.reversed(part.digits());
    // The same range twice would list its calls twice.
    boolean same = part.normal().startsWith(part.digits());
    String other = same ? part.digits() : part.normal();
    String none = same ? part.digits() : after(part.normal());
    return List.of(part.digits(), after(part.digits()), other, none, reversed, after(reversed));
  }

  private static Object[] parameters(List<Object> ranges, Object... more) {
    List<Object> all = new ArrayList<>(ranges);
    all.addAll(List.of(more));
    return all.toArray();
  }

  /** The first text after all that begin so. */
  static String after(String start) {
    int last = start.length() - 1;
    return start.substring(0, last) + (char) (start.charAt(last) + 1);
  }

  private static long key(ResultSet row) throws SQLException {
    return row.getLong(1);
  }
}
