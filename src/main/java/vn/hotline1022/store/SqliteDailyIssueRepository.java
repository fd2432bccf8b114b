package vn.hotline1022.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyIssueJson;
import vn.hotline1022.report.DailyIssueRepository;
import vn.hotline1022.text.Formats;

/**
 * Daily data that were handed out: one a day or a few, so read from their records. None is handed
 * out before its day has begun by the clock that its id is made by: older ones need not be read.
 */
final class SqliteDailyIssueRepository implements DailyIssueRepository {
  private final Database database;
  private final RecordStore records;

  SqliteDailyIssueRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void keep(DailyIssue issue) {
    records.append(DailyIssueJson.issued(issue));
  }

  @Override
  public List<DailyIssue> of(LocalDate day) {
    return all(day, issue -> issue.day().equals(day));
  }

  @Override
  public List<DailyIssue> since(LocalDate day) {
    return all(day, issue -> !issue.day().isBefore(day));
  }

  private List<DailyIssue> all(LocalDate day, Predicate<DailyIssue> wanted) {
    long begun = Math.max(0, day.atStartOfDay(Formats.ZONE).toInstant().toEpochMilli());
    UUID first = new UUID(begun << 16, 0);
    return database
        .readers()
        .read(s -> RecordTable.ofKindFrom(s, DailyIssueJson.ENTITY, first))
        .stream()
        .flatMap(record -> DailyIssueJson.read(record).stream())
        .filter(wanted)
        .sorted(Comparator.comparing(DailyIssue::issuedAt).thenComparing(DailyIssue::id))
        .toList();
  }
}
