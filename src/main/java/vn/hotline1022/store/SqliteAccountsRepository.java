package vn.hotline1022.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hotline1022.accounts.AccountsJson;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.accounts.AccountsRepository;
import vn.hotline1022.record.RecordOrder;

/** What the city said of its accounts: once a day or a few, so read from their records. */
final class SqliteAccountsRepository implements AccountsRepository {
  private final Database database;
  private final RecordStore records;

  SqliteAccountsRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void keep(AccountsReport report) {
    records.append(AccountsJson.reported(report));
  }

  @Override
  public Optional<AccountsReport> of(LocalDate day) {
    return all(report -> report.day().equals(day)).stream().reduce((_, last) -> last);
  }

  @Override
  public Optional<AccountsReport> before(LocalDate day) {
    return all(report -> report.day().isBefore(day)).stream()
        .reduce((one, other) -> other.day().isBefore(one.day()) ? one : other);
  }

  /** In the order they were said. */
  private List<AccountsReport> all(Predicate<AccountsReport> wanted) {
    return database.readers().read(s -> RecordTable.ofKind(s, AccountsJson.ENTITY)).stream()
        .sorted(RecordOrder.FOLD)
        .flatMap(record -> AccountsJson.read(record).stream())
        .filter(wanted)
        .toList();
  }
}
