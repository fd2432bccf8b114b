package vn.hotline1022.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.call.CallCells;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallsCsv;
import vn.hotline1022.call.CallsXlsx;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.text.Formats;

/**
 * {@code calls export}: writes the calls of some days into a file for spreadsheets. Whose
 * passphrase opens the profile decides, as at the desk: whether calls may leave it, and with whole
 * numbers.
 */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  /** The formats there are. */
  enum Format {
    CSV,
    XLSX
  }

  @Mixin private KeyOptions key;

  @Option(names = "--from", paramLabel = "D", required = true, descriptionKey = "cli.from")
  private String from;

  @Option(names = "--to", paramLabel = "D", required = true, descriptionKey = "cli.to")
  private String to;

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx",
      defaultValue = "csv",
      descriptionKey = "cli.format")
  private Format format;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.out")
  private Path out;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  ExportCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    Asked asked = new Asked(spec, console);
    LocalDate first = asked.day(from);
    LocalDate last = asked.day(to);
    asked.refuse(last.isBefore(first), "cli.export.daysTurned");
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.EXPORT_CALLS);
      long count = export(profile, query(first, last));
      profile.note(AccessNote.Kind.CALLS_EXPORTED, count);
      console.say("cli.export.done", Formats.number(count), out.toAbsolutePath());
    }
    return Cli.DONE;
  }

  private long export(OpenProfile profile, CallQuery query) {
    CallRepository calls = profile.store().calls();
    return switch (format) {
      case CSV -> new CallsCsv(calls, cells(profile)).export(query, out);
      case XLSX -> new CallsXlsx(calls, cells(profile)).export(query, out);
    };
  }

  private CallCells cells(OpenProfile profile) {
    return new CallCells(
        profile.lists(),
        profile.numbers(),
        profile.person().role().may(Permission.SEE_WHOLE_NUMBERS),
        console.texts().language().locale(),
        word -> console.shared().get("common.csv." + word));
  }

  /** Both days are in it, as people say "from the 1st to the 15th". */
  private static CallQuery query(LocalDate first, LocalDate last) {
    return new CallQuery("", begin(first), begin(last.plusDays(1)), Set.of(), Set.of(), 1);
  }

  private static Optional<Instant> begin(LocalDate day) {
    return Optional.of(day.atStartOfDay(Formats.ZONE).toInstant());
  }
}
