package vn.hotline1022.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the city said of its accounts, at any desk. Methods block and throw {@link
 * vn.hotline1022.fault.FaultException}.
 */
public interface AccountsRepository {

  /** Appends {@code accounts.reported}; durable on return. */
  void keep(AccountsReport report);

  /** What stands for a day: the last that was said of it. */
  Optional<AccountsReport> of(LocalDate day);

  /** What stands for the latest day before this one of which anything was said. */
  Optional<AccountsReport> before(LocalDate day);
}
