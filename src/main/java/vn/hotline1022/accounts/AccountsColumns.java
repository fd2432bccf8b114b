package vn.hotline1022.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hotline1022.directory.SheetRow;
import vn.hotline1022.text.SearchKey;

/**
 * Where the columns of a table of accounts are, found by their headings.
 *
 * @param head which of the rows has the headings
 * @param code column of codes, -1 without one
 * @param name column of names, -1 without one
 * @param accounts column of accounts
 */
record AccountsColumns(int head, int code, int name, int accounts) {

  /** A title may stand above the headings, but not a whole page. */
  static final int HEAD_WITHIN = 20;

  /** The columns; empty when no row names them. */
  static Optional<AccountsColumns> find(List<SheetRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), HEAD_WITHIN); i++) {
      List<String> keys = rows.get(i).cells().stream().map(AccountsColumns::key).toList();
      AccountsColumns found =
          new AccountsColumns(
              i,
              first(keys, AccountsColumns::isCode),
              first(keys, AccountsColumns::isName),
              accounts(keys));
      if (found.accounts >= 0 && (found.code >= 0 || found.name >= 0)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String key(String heading) {
    return String.join(" ", SearchKey.words(heading));
  }

  private static boolean isCode(String key) {
    return key.equals("ma")
        || key.equals("code")
        || key.startsWith("ma phuong")
        || key.startsWith("ma xa")
        || key.startsWith("ma don vi")
        || key.startsWith("ma dvhc");
  }

  private static boolean isName(String key) {
    return !isCode(key)
        && !key.contains("tai khoan")
        && (key.equals("ten")
            || key.equals("don vi")
            || key.equals("unit")
            || key.startsWith("ten ")
            || key.startsWith("phuong")
            || key.startsWith("xa phuong")
            || key.startsWith("don vi hanh chinh"));
  }

  /** A number of accounts before a share of them. */
  private static int accounts(List<String> keys) {
    int exact =
        first(keys, key -> key.startsWith("so tai khoan") || key.startsWith("so luong tai khoan"));
    return exact >= 0
        ? exact
        : first(
            keys,
            key ->
                key.equals("accounts")
                    || (key.contains("tai khoan") && !key.contains("ty le") && !key.contains("%")));
  }

  private static int first(List<String> keys, Predicate<String> wanted) {
    for (int i = 0; i < keys.size(); i++) {
      if (wanted.test(keys.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
