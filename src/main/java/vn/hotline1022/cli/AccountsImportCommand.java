package vn.hotline1022.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hotline1022.accounts.AccountsFile;
import vn.hotline1022.accounts.AccountsPreview;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.accounts.AccountsRepository;
import vn.hotline1022.accounts.GuardedAccounts;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.report.AccountsTexts;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

/**
 * {@code accounts import}: takes the city's accounts of a day from a file, whole or not at all;
 * with {@code --check} it only says what the file would bring.
 */
@Command(name = "import")
final class AccountsImportCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.accountsFile")
  private Path file;

  @Option(names = "--date", paramLabel = "D", required = true, descriptionKey = "cli.date")
  private String date;

  @Option(names = "--check", descriptionKey = "cli.accountsCheck")
  private boolean check;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  AccountsImportCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate day = new Asked(spec, console).day(date);
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.MAKE_REPORTS);
      AccountsRepository kept = new GuardedAccounts(profile.store().accounts(), profile.person());
      AccountsPreview preview =
          AccountsFile.read(file, new UnitFinder(UnitTables.standard()), kept.before(day));
      AccountsTexts words = new AccountsTexts(console.shared());
      preview.problems().forEach(problem -> console.sayPlain(words.problem(problem)));
      console.sayPlain(words.sum(preview));
      if (!preview.isApplicable()) {
        return Cli.FAILED;
      }
      if (!check) {
        kept.keep(report(profile, day, preview));
        console.say("cli.accounts.done", Formats.date(day));
      }
    }
    return Cli.DONE;
  }

  private static AccountsReport report(
      OpenProfile profile, LocalDate day, AccountsPreview preview) {
    return new AccountsReport(
        new Uuid7(TimeSource.system(), new SecureRandom()).next(),
        day,
        preview.units(),
        TimeSource.system().now(),
        profile.person().code());
  }
}
