package vn.hotline1022.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.report.GuardedDailyIssues;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;

/**
 * {@code report daily}: writes the daily data of a day as a workbook and as a PDF, and keeps what
 * was handed out. Waits until everything is counted. Where an earlier one of the day says something
 * else, it is issued anew and names what changed; when nothing did, the same files are written.
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

  @Option(names = "--difficulties", paramLabel = "FILE", descriptionKey = "cli.dailyDifficulties")
  private Path difficulties;

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
    Optional<LocalDate> first = Optional.ofNullable(since).map(asked::day);
    asked.refuse(first.filter(from -> from.isAfter(day)).isPresent(), "cli.daily.sinceAfter");
    asked.refuse(!Files.isDirectory(out), "cli.daily.noFolder");
    asked.refuse(
        to().isBlank() || to().length() > DailyIssue.RECIPIENT_MAX, "cli.daily.recipientTooLong");
    try (OpenProfile profile = key.open(root.folder(), spec, console)) {
      profile.require(Permission.MAKE_REPORTS);
      profile.store().stats().catchUp();
      DailyOffice office = office(profile);
      LocalDate from = first.orElseGet(() -> office.usualSince(day));
      return write(
          profile,
          office,
          new DailyOrder(day, from, to(), isFinal, names(profile), told(profile, day)));
    }
  }

  /** Desks without figures are named in the report. */
  private DailyOrder.Told told(OpenProfile profile, LocalDate day) {
    DeskStore store = profile.store();
    List<String> missing =
        Readiness.of(
                day,
                TimeSource.system().now(),
                new Readiness.Sources(
                    store.desks(),
                    store.events(),
                    store.attendance(),
                    store.followUps(),
                    store.begun(),
                    store.stats()))
            .missing()
            .stream()
            .map(state -> state.desk().shownName())
            .limit(DailyOrder.Told.MISSING_MAX)
            .toList();
    missing.forEach(name -> console.warn("cli.daily.missing", name));
    return new DailyOrder.Told(difficulties(), missing);
  }

  private String difficulties() {
    if (difficulties == null) {
      return "";
    }
    Optional<String> text = text(difficulties);
    new Asked(spec, console).refuse(text.isEmpty(), "cli.daily.noText");
    return new PersonalDataGuard().mask(text.orElseThrow());
  }

  private static Optional<String> text(Path file) {
    try {
      if (Files.size(file) > 4L * DailyOrder.Told.TEXT_MAX) {
        return Optional.empty();
      }
      PlainText.Cleaned text =
          PlainText.clean(Files.readString(file).strip(), DailyOrder.Told.TEXT_MAX);
      return text.cut() ? Optional.empty() : Optional.of(text.text());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private int write(OpenProfile profile, DailyOffice office, DailyOrder order) {
    if (isFinal && office.goesOn(order)) {
      console.warn("cli.daily.goingOn");
      return Cli.FAILED;
    }
    Locale locale = console.shared().language().locale();
    DailyOffice.Made made = office.make(order, locale, profile.person().code());
    List<Path> files = made.write(out);
    office.keep(made);
    profile.note(AccessNote.Kind.FIGURES_EXPORTED, made.rows());
    console.sayPlain(made.issue().workbook() + "  " + files.get(0).toAbsolutePath());
    console.sayPlain(made.issue().pdf() + "  " + files.get(1).toAbsolutePath());
    ReportWords words = new ReportTexts(console.shared());
    console.say(
        made.isNew() ? "cli.daily.done" : "cli.daily.same",
        Formats.date(order.day()),
        words.word(order.isFinal() ? ReportWords.Word.FINAL : ReportWords.Word.PROVISIONAL),
        Formats.number(made.issue().number().orElse(1)));
    changes(made).forEach(console::sayPlain);
    if (made.isNew() && made.issue().kept().stream().anyMatch(kept -> !kept.edition().compared())) {
      console.warn("cli.daily.notCompared");
    }
    return Cli.DONE;
  }

  private static List<String> changes(DailyOffice.Made made) {
    return made.issue().kept().stream()
        .filter(_ -> made.isNew())
        .flatMap(kept -> kept.edition().changes().stream())
        .map(
            change ->
                "%s · %s · %s: %s → %s"
                    .formatted(
                        change.table(),
                        change.row(),
                        change.column(),
                        change.before(),
                        change.after()))
        .toList();
  }

  private DailyOffice office(OpenProfile profile) {
    DeskStore store = profile.store();
    DailySources sources =
        new DailySources(
            store.stats(),
            store.escalations(),
            store.accounts(),
            store.teams(),
            profile.lists(),
            WardTables.standard(UnitTables.standard()),
            new GuideRepository(
                root.folder().guides(), new GuideChecker(profile.lists(), Optional.empty())));
    return new DailyOffice(
        sources,
        new GuardedDailyIssues(store.dailyIssues(), profile.person()),
        ReportTexts::in,
        TimeSource.system(),
        new Uuid7(TimeSource.system(), new SecureRandom())::next);
  }

  private static Map<String, String> names(OpenProfile profile) {
    return profile.people().stream().collect(Collectors.toMap(Person::code, Person::name));
  }

  private String to() {
    return recipient == null ? console.texts().get("cli.daily.police") : recipient.strip();
  }
}
