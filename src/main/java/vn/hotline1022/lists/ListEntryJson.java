package vn.hotline1022.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.FlatJson;
import vn.hotline1022.record.RecordDraft;

/**
 * Writes entries of lists as records and reads them back. {@code list.written} says the whole
 * entry; nothing in it is personal.
 */
public final class ListEntryJson {

  /** Entity of every record of an entry. */
  public static final String ENTITY = "list";

  /** An entry was added, renamed, moved, retired or brought back. */
  public static final String WRITTEN = "list.written";

  /** Version of the body written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final int WORD_MAX = 40;

  private ListEntryJson() {}

  /** The record of an entry as it now stands. */
  public static RecordDraft written(ListEntry entry, String actor) {
    ListEntry.check(entry);
    FlatJson.Out body =
        FlatJson.write()
            .text("kind", entry.kind().name())
            .text("group", entry.group())
            .text("code", entry.code())
            .text("vi", entry.vi())
            .text("en", entry.en())
            .number("rank", entry.rank())
            .flag("retired", entry.retired());
    entry
        .hours()
        .ifPresent(
            hours ->
                body.text("from", Hours.text(hours.from())).text("to", Hours.text(hours.to())));
    entry
        .days()
        .ifPresent(
            days -> body.text("from", days.from().toString()).text("to", days.to().toString()));
    return new RecordDraft(
        ENTITY,
        entry.id(),
        WRITTEN,
        VERSION,
        actor,
        -1,
        SCOPE,
        body.bytes(),
        FlatJson.write().bytes());
  }

  /** The entry a record speaks of; empty when it cannot be read or speaks of another. */
  static Optional<ListEntry> read(DeskRecord record) {
    try {
      FlatJson body = FlatJson.read(record.body());
      ListKind kind = ListKind.valueOf(body.text("kind", WORD_MAX));
      ListEntry entry =
          new ListEntry(
              kind,
              body.text("group", WORD_MAX),
              body.text("code", WORD_MAX),
              ListRules.tidy(body.text("vi", ListEntry.NAME_MAX)),
              ListRules.tidy(body.text("en", ListEntry.NAME_MAX)),
              body.number("rank", ListEntry.RANK_MAX),
              body.flag("retired"),
              kind.isTimed() ? Optional.of(hours(body)) : Optional.empty(),
              kind == ListKind.HOLIDAY ? Optional.of(days(body)) : Optional.empty());
      ListEntry.check(entry);
      return Optional.of(entry).filter(it -> it.id().equals(record.header().entityId()));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Days days(FlatJson body) {
    return new Days(
        LocalDate.parse(body.text("from", WORD_MAX)), LocalDate.parse(body.text("to", WORD_MAX)));
  }

  private static Hours hours(FlatJson body) {
    return new Hours(
        Hours.parse(body.text("from", WORD_MAX)).orElseThrow(IllegalArgumentException::new),
        Hours.parse(body.text("to", WORD_MAX)).orElseThrow(IllegalArgumentException::new));
  }
}
