package vn.hotline1022.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.report.DailyIssue.Kept;
import vn.hotline1022.report.DailyOrder.Edition;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.text.Formats;

/**
 * Hands daily data out: makes the files, keeps what stood in them, tells when something of an
 * issued day is another one by now. Blocks.
 */
public final class DailyOffice {
  /** Whoever hands out every day finds the one before within so many days. */
  private static final int NEAR = 31;

  private final DailySources sources;
  private final DailyIssueRepository issues;
  private final Function<Locale, ReportWords> words;
  private final TimeSource time;
  private final Supplier<UUID> ids;

  /**
   * @param ids new UUIDv7s
   */
  public DailyOffice(
      DailySources sources,
      DailyIssueRepository issues,
      Function<Locale, ReportWords> words,
      TimeSource time,
      Supplier<UUID> ids) {
    this.sources = sources;
    this.issues = issues;
    this.words = words;
    this.time = time;
    this.ids = ids;
  }

  /**
   * An issue held against the figures of today.
   *
   * @param compared whether all of them could be; what is not in {@code changes} may have changed
   *     otherwise
   */
  public record Held(List<DailyChange> changes, boolean compared) {
    public Held {
      changes = List.copyOf(changes);
    }
  }

  /**
   * An issue with its files.
   *
   * @param isNew whether it was made now; otherwise the same was handed out before
   */
  public record Made(DailyIssue issue, Bytes workbook, Bytes pdf, boolean isNew) {

    /** What the files are called, without their ending. */
    public String fileName() {
      String number =
          issue.number().filter(which -> which > 1).map(which -> "-ban-" + which).orElse("");
      return "1022-" + issue.day() + (issue.isFinal() ? "" : "-tam-tinh") + number;
    }

    /** How many rows of figures stand in it. */
    public long rows() {
      return issue.kept().stream()
          .flatMap(kept -> kept.figures().stream())
          .mapToLong(table -> table.rows().size())
          .sum();
    }

    /** Whether they are, byte by byte, what was handed out. */
    public boolean isSame() {
      return DailyIssue.hash(workbook.toArray()).equals(issue.workbook())
          && DailyIssue.hash(pdf.toArray()).equals(issue.pdf());
    }

    /** Writes both into a folder, each whole or not at all: the workbook, the PDF. */
    public List<Path> write(Path folder) {
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, Bytes> file :
          List.of(Map.entry(".xlsx", workbook), Map.entry(".pdf", pdf))) {
        Path path = folder.resolve(fileName() + file.getKey());
        WholeFile.write(
            path,
            out -> {
              out.write(file.getValue().toArray());
              return file.getValue().size();
            });
        files.add(path);
      }
      return files;
    }
  }

  /** Whether something of the day still goes on, so that nothing of it is final. */
  public boolean goesOn(DailyOrder order) {
    return !time.now().isAfter(order.period().to())
        || sources.stats().lag() > 0
        || sources.stats().totals(order.period()).calls().get(CallCount.RUNNING) > 0;
  }

  /**
   * Makes the daily data: the first of its day, or one in the place of the one before, with what
   * changed. When nothing did, it is the one before again, byte by byte. Nothing is kept yet.
   *
   * @param by staff code
   */
  public Made make(DailyOrder order, Locale locale, String by) {
    List<DailyIssue> before = issues.of(order.day());
    ReportWords here = words.apply(locale);
    List<ReportTable> figures = DailyFigures.of(order, sources, here);
    Optional<DailyIssue> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    Optional<DailyIssue> same =
        last.filter(issue -> isSame(issue, order, figures, here.locale().getLanguage()));
    if (same.isPresent()) {
      Optional<Made> again = again(same.get());
      if (again.filter(Made::isSame).isPresent()) {
        return again.get();
      }
    }
    Edition edition =
        last.map(issue -> restating(issue, before.size() + 1, order, figures, here))
            .orElse(Edition.FIRST);
    return files(order, edition, figures, here, by);
  }

  /** Held against what was kept in the language it was kept in. */
  private Edition restating(
      DailyIssue issue, int number, DailyOrder order, List<ReportTable> figures, ReportWords here) {
    Optional<String> replaces = Optional.of(issue.workbook());
    if (issue.kept().isEmpty()) {
      return new Edition(number, replaces, List.of(), false);
    }
    Kept kept = issue.kept().get();
    boolean alike = kept.language().equals(here.locale().getLanguage());
    ReportWords there = alike ? here : words.apply(Locale.of(kept.language()));
    List<ReportTable> now = alike ? figures : DailyFigures.of(order, sources, there);
    List<DailyChange> changes = new ArrayList<>();
    if (!issue.since().equals(order.since())) {
      changes.add(
          new DailyChange(
              there.word(Word.COVER),
              there.word(Word.CUMULATIVE_FROM),
              there.word(Word.CONTENT),
              Formats.date(issue.since()),
              Formats.date(order.since())));
    }
    changes.addAll(new DailyChanges(there).between(kept.figures(), now));
    return new Edition(number, replaces, changes, DailyChanges.isWhole(kept.figures(), now));
  }

  /**
   * From when the cumulative figures of a day count unless somebody says otherwise: as in the last
   * issue of the day, or else of the last day before it that has one, so that whoever gets them can
   * go on reading; from the beginning of the year before there was any.
   */
  public LocalDate usualSince(LocalDate day) {
    return lastUntil(day, issues.since(day.minusDays(NEAR)))
        .or(() -> lastUntil(day, issues.since(LocalDate.EPOCH)))
        .map(DailyIssue::since)
        .orElseGet(() -> day.withDayOfYear(1));
  }

  /** Of one day, the one that was handed out last. */
  private static Optional<DailyIssue> lastUntil(LocalDate day, List<DailyIssue> found) {
    return found.stream()
        .filter(issue -> !issue.day().isAfter(day))
        .reduce((one, later) -> later.day().isBefore(one.day()) ? one : later);
  }

  private Made files(
      DailyOrder order, Edition edition, List<ReportTable> figures, ReportWords here, String by) {
    DailyReport report = DailyReport.of(order, edition, figures, here);
    byte[] workbook = ReportXlsx.bytes(report);
    byte[] pdf = ReportPdf.bytes(report, here);
    DailyIssue issue =
        new DailyIssue(
            ids.get(),
            order.day(),
            order.since(),
            order.recipient(),
            order.isFinal(),
            time.now(),
            by,
            DailyIssue.hash(workbook),
            DailyIssue.hash(pdf),
            Optional.of(
                new Kept(here.locale().getLanguage(), order.told(), edition, figures, false)));
    return new Made(issue, Bytes.of(workbook), Bytes.of(pdf), true);
  }

  /** Keeps what was made, once it is written. */
  public void keep(Made made) {
    if (made.isNew()) {
      issues.keep(made.issue());
    }
  }

  private static boolean isSame(
      DailyIssue issue, DailyOrder order, List<ReportTable> figures, String language) {
    return issue.isFinal() == order.isFinal()
        && issue.since().equals(order.since())
        && issue.recipient().equals(order.recipient())
        && issue
            .kept()
            .filter(kept -> kept.told().equals(order.told()))
            .filter(kept -> kept.language().equals(language))
            .filter(kept -> kept.figures().equals(figures))
            .isPresent();
  }

  /** The files of an issue once more, from what was kept of it; empty when nothing was. */
  public Optional<Made> again(DailyIssue issue) {
    return issue
        .kept()
        .map(
            kept -> {
              ReportWords there = words.apply(Locale.of(kept.language()));
              DailyReport report =
                  DailyReport.of(order(issue, kept), kept.edition(), kept.figures(), there);
              return new Made(
                  issue,
                  Bytes.of(ReportXlsx.bytes(report)),
                  Bytes.of(ReportPdf.bytes(report, there)),
                  false);
            });
  }

  private static DailyOrder order(DailyIssue issue, Kept kept) {
    return new DailyOrder(
        issue.day(), issue.since(), issue.recipient(), issue.isFinal(), Map.of(), kept.told());
  }

  /** Everything that was handed out of these days and later ones, oldest first. */
  public List<DailyIssue> since(LocalDate day) {
    return issues.since(day);
  }

  /**
   * Which figures of an issue are others by now.
   *
   * @param names of people, as for a new issue
   */
  public Held held(DailyIssue issue, Map<String, String> names) {
    if (issue.kept().isEmpty()) {
      return new Held(List.of(), false);
    }
    Kept kept = issue.kept().get();
    ReportWords there = words.apply(Locale.of(kept.language()));
    DailyOrder order =
        new DailyOrder(issue.day(), issue.since(), issue.recipient(), issue.isFinal(), names);
    List<ReportTable> now = DailyFigures.of(order, sources, there);
    return new Held(
        new DailyChanges(there).between(kept.figures(), now),
        DailyChanges.isWhole(kept.figures(), now));
  }
}
