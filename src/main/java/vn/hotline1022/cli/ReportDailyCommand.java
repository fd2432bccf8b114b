package vn.hotline1022.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailyReport;
import vn.hotline1022.report.ReportPdf;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.report.ReportXlsx;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Period;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.unit.UnitTables;

/**
 * {@code report daily}: writes the daily data of a day as a workbook and as a PDF, and keeps what
 * was handed out by its SHA-256. Waits until everything is counted.
 */
@Command(name = "daily")
final class ReportDailyCommand implements Callable<Integer> {

  @Mixin private KeyOptions key;

  @Option(names = "--date", paramLabel = "D", required = true, descriptionKey = "cli.date")
  private String date;

  @Option(names = "--since", paramLabel = "D", descriptionKey = "cli.since")
  private String since;

  @Option(names = "--recipient", paramLabel = "NAME", descriptionKey = "cli.recipient")
  private String recipient;

  @Option(names = "--final", descriptionKey = "cli.final")
  private boolean isFinal;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.dailyOut")
  private Path out;

  @Spec private CommandSpec spec;
  private final RootCommand root;
  private final Console console;

  ReportDailyCommand(RootCommand root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    Asked asked = new Asked(spec, console);
    LocalDate day = asked.day(date);
    LocalDate today = LocalDate.ofInstant(TimeSource.system().now(), Formats.ZONE);
    asked.refuse(isFinal && !day.isBefore(today), "cli.daily.notOver");
    asked.refuse(day.isAfter(today), "cli.daily.notBegun");
    LocalDate first = since == null ? day.withDayOfYear(1) : asked.day(since);
    asked.refuse(first.isAfter(day), "cli.daily.sinceAfter");
    asked.refuse(!Files.isDirectory(out), "cli.daily.noFolder");
    asked.refuse(
        to().isBlank() || to().length() > DailyIssue.RECIPIENT_MAX, "cli.daily.recipientTooLong");
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.MAKE_REPORTS);
      profile.store().stats().catchUp();
      if (isFinal && goingOn(profile.store(), day)) {
        console.warn("cli.daily.goingOn");
        return Cli.FAILED;
      }
      write(profile, new DailyOrder(day, first, to(), isFinal, names(profile)));
    }
    return Cli.DONE;
  }

  private static boolean goingOn(DeskStore store, LocalDate day) {
    return store.stats().totals(Period.day(day)).calls().get(CallCount.RUNNING) > 0;
  }

  private void write(OpenProfile profile, DailyOrder order) {
    ReportWords words = new ReportTexts(console.shared());
    DeskStore store = profile.store();
    DailyReport report =
        DailyReport.of(
            order,
            new DailyReport.Sources(
                store.stats(),
                store.escalations(),
                profile.lists(),
                UnitTables.standard(),
                new GuideRepository(
                    root.folder().guides(), new GuideChecker(profile.lists(), Optional.empty()))),
            words);
    byte[] workbook = ReportXlsx.bytes(report);
    byte[] pdf = ReportPdf.bytes(report, words);
    keep(workbook, order, ".xlsx");
    keep(pdf, order, ".pdf");
    store
        .dailyIssues()
        .keep(
            new DailyIssue(
                new Uuid7(TimeSource.system(), new SecureRandom()).next(),
                order.day(),
                order.since(),
                order.recipient(),
                order.isFinal(),
                TimeSource.system().now(),
                profile.person().code(),
                DailyIssue.hash(workbook),
                DailyIssue.hash(pdf)));
    console.say(
        "cli.daily.done",
        Formats.date(order.day()),
        words.word(order.isFinal() ? ReportWords.Word.FINAL : ReportWords.Word.PROVISIONAL),
        Formats.number(store.dailyIssues().of(order.day()).size()));
  }

  private void keep(byte[] bytes, DailyOrder order, String ending) {
    Path file = out.resolve("1022-" + order.day() + (order.isFinal() ? "" : "-tam-tinh") + ending);
    WholeFile.write(
        file,
        to -> {
          to.write(bytes);
          return bytes.length;
        });
    console.sayPlain(DailyIssue.hash(bytes) + "  " + file.toAbsolutePath());
  }

  private static Map<String, String> names(OpenProfile profile) {
    return profile.people().stream().collect(Collectors.toMap(Person::code, Person::name));
  }

  private String to() {
    return recipient == null ? console.texts().get("cli.daily.police") : recipient.strip();
  }
}
