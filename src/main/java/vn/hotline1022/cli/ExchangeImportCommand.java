package vn.hotline1022.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeImport;
import vn.hotline1022.exchange.ExchangeOrder;
import vn.hotline1022.exchange.ExchangeReport;
import vn.hotline1022.exchange.GuardedExchange;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.text.Formats;

/**
 * {@code exchange import}: takes in the report of the telephone exchange, all of it or nothing. Of
 * rows that cannot be used it says the line and why, never what stands in them.
 */
@Command(name = "import")
final class ExchangeImportCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.exchangeFile")
  private Path file;

  @Option(names = "--check", descriptionKey = "cli.exchangeCheck")
  private boolean check;

  @Option(names = "--exchange", paramLabel = "NAME", descriptionKey = "cli.exchangeName")
  private String exchange;

  @Option(names = "--queue", paramLabel = "Q", descriptionKey = "cli.exchangeQueue")
  private String queue;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  ExchangeImportCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    String name = exchange == null ? ExchangeOrder.USUAL : exchange.strip();
    if (!ExchangeDay.isName(name)) {
      throw new ParameterException(spec.commandLine(), console.texts().get("cli.exchange.badName"));
    }
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.MAKE_REPORTS);
      ExchangeImport found =
          ExchangeReport.read(
              file,
              new ExchangeOrder(
                  name,
                  Optional.ofNullable(queue).map(String::strip),
                  Measure.TARGET_WAIT,
                  TimeSource.system().now(),
                  profile.person().code()));
      tell(found);
      if (!found.isSound()) {
        console.warn("cli.exchange.nothing", Formats.number(found.badRows()));
        return Cli.FAILED;
      }
      if (!check) {
        new GuardedExchange(profile.store().exchange(), profile.person()).write(found.days());
        console.say("cli.exchange.done", Formats.number(found.days().size()));
      }
      return Cli.DONE;
    }
  }

  private void tell(ExchangeImport found) {
    for (ExchangeImport.Bad bad : found.bad()) {
      console.warn(
          "cli.exchange.bad",
          Formats.number(bad.row()),
          console.texts().get("cli.exchange.problem." + bad.problem()));
    }
    for (ExchangeDay day : found.days()) {
      console.say(
          "cli.exchange.day",
          Formats.date(day.day()),
          Formats.number(day.sum().offered()),
          Formats.number(day.sum().answered()),
          Formats.number(day.sum().answeredInTime()),
          Formats.number(day.sum().abandoned()),
          Formats.number(day.sum().abandonedInTime()),
          day.isWhole() ? "24:00" : until(day));
    }
    if (found.leftOut() > 0) {
      console.say("cli.exchange.leftOut", Formats.number(found.leftOut()));
    }
  }

  private static String until(ExchangeDay day) {
    return "%02d:%02d".formatted(day.halves().size() / 2, day.halves().size() % 2 * 30);
  }
}
