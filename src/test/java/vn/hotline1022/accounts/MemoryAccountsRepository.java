package vn.hotline1022.accounts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/** Reports in memory. */
public final class MemoryAccountsRepository implements AccountsRepository {
  private final TreeMap<LocalDate, AccountsReport> reports = new TreeMap<>();

  @Override
  public void keep(AccountsReport report) {
    reports.put(report.day(), report);
  }

  @Override
  public Optional<AccountsReport> of(LocalDate day) {
    return Optional.ofNullable(reports.get(day));
  }

  @Override
  public Optional<AccountsReport> before(LocalDate day) {
    return Optional.ofNullable(reports.lowerEntry(day)).map(entry -> entry.getValue());
  }
}
