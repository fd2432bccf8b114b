package vn.hotline1022.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Holidays;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.report.WardSheet;
import vn.hotline1022.report.WardSheetWords;
import vn.hotline1022.report.WardSheets;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.wardmap.WardSheetTexts;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.Ward;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** {@code report unit}: writes the sheets of units. Waits until everything is counted. */
@Command(name = "unit")
final class ReportUnitCommand implements Callable<Integer> {

  /** Instead of codes: every unit. */
  private static final String ALL = "all";

  @Mixin private KeyOptions key;

  @Option(names = "--unit", paramLabel = "CODE", required = true, descriptionKey = "cli.unit")
  private List<String> codes;

  @Option(names = "--from", paramLabel = "D", required = true, descriptionKey = "cli.from")
  private String from;

  @Option(names = "--to", paramLabel = "D", required = true, descriptionKey = "cli.to")
  private String to;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.unitOut")
  private Path out;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  ReportUnitCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    Asked asked = new Asked(spec, console);
    LocalDate first = asked.day(from);
    LocalDate last = asked.day(to);
    asked.refuse(last.isBefore(first), "cli.export.daysTurned");
    asked.refuse(!Files.isDirectory(out), "cli.daily.noFolder");
    Wards wards = WardTables.standard(UnitTables.standard());
    List<NewUnit> units = units(wards, asked);
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.MAKE_REPORTS);
      profile.store().stats().catchUp();
      write(units, sheets(profile, wards, Period.between(first, last)));
      profile.note(AccessNote.Kind.FIGURES_EXPORTED, units.size());
      console.say("cli.unit.done", Formats.number(units.size()));
    }
    return Cli.DONE;
  }

  private List<NewUnit> units(Wards wards, Asked asked) {
    List<NewUnit> all = wards.all().stream().map(Ward::unit).toList();
    if (codes.contains(ALL)) {
      return all;
    }
    List<NewUnit> found = new ArrayList<>();
    for (String code : codes) {
      found.add(
          all.stream()
              .filter(unit -> unit.code().number().equals(code) || unit.code().text().equals(code))
              .findFirst()
              .orElseThrow(() -> asked.wrong("cli.unit.notKnown", code)));
    }
    return found;
  }

  private static WardSheets sheets(OpenProfile profile, Wards wards, Period period) {
    ListBook book = profile.lists().book();
    return WardSheets.of(
        new WardSheets.Sources(
            profile.store().stats(),
            wards,
            profile.lists(),
            new Deadlines(Holidays.in(book), OfficeHours.in(book))),
        period,
        TimeSource.system().now());
  }

  private void write(List<NewUnit> units, WardSheets sheets) {
    WardSheetWords words = new WardSheetTexts(console.shared());
    for (NewUnit unit : units) {
      for (WardSheet.Written file : sheets.sheet(unit, words).writeTo(out, words)) {
        console.sayPlain(file.hash() + "  " + file.path().toAbsolutePath());
      }
    }
  }
}
