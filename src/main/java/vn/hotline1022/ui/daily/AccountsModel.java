package vn.hotline1022.ui.daily;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.accounts.AccountsFile;
import vn.hotline1022.accounts.AccountsPreview;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.unit.UnitFinder;

/** The city's file of accounts: looked over first, taken whole. On the FX thread. */
public final class AccountsModel {
  private final DailyTools tools;
  private final Runnable taken;
  private final ReadOnlyObjectWrapper<Optional<Looked>> looked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /** A file that was looked over, for a day. */
  public record Looked(LocalDate day, AccountsPreview preview) {}

  /**
   * @param taken told that accounts were taken in
   */
  AccountsModel(DailyTools tools, Runnable taken) {
    this.tools = tools;
    this.taken = taken;
  }

  /** What was looked over and is not taken yet. */
  public ReadOnlyObjectProperty<Optional<Looked>> looked() {
    return looked.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Looks a file over; nothing of it is kept. */
  public void look(Path file, LocalDate day) {
    Optional<UnitFinder> finder = tools.units().finder().get();
    looked.set(Optional.empty());
    fault.set(null);
    finder.ifPresent(
        units ->
            tools
                .slow()
                .run(() -> AccountsFile.read(file, units, tools.accounts().before(day)))
                .onSuccess(preview -> looked.set(Optional.of(new Looked(day, preview))))
                .onFailure(fault::set)
                .start());
  }

  /** Thinks better of it. */
  public void leave() {
    looked.set(Optional.empty());
  }

  /** Takes in what was looked over. */
  public void take() {
    Optional<Looked> now = looked.get().filter(one -> one.preview().isApplicable());
    leave();
    now.ifPresent(
        one ->
            tools
                .calls()
                .writes()
                .run(() -> tools.accounts().keep(report(one)))
                .onSuccess(_ -> taken.run())
                .onFailure(fault::set)
                .start());
  }

  private AccountsReport report(Looked one) {
    return new AccountsReport(
        tools.ids().get(),
        one.day(),
        one.preview().units(),
        tools.calls().time().now(),
        tools.person());
  }
}
