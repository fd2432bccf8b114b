package vn.hotline1022.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.FlatJson;
import vn.hotline1022.record.RecordDraft;

/**
 * Writes notices as records and reads them back. {@code notice.written} says the whole notice, its
 * words in the personal part; the last one stands. {@code notice.seen} says that its actor read it.
 */
public final class NoticeJson {

  /** Entity of every record of a notice. */
  public static final String ENTITY = "notice";

  /** A notice was written, corrected or taken back. */
  public static final String WRITTEN = "notice.written";

  /** Somebody read it. */
  public static final String SEEN = "notice.seen";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final int WORD_MAX = 40;

  private NoticeJson() {}

  /** The record of a notice as it now stands. */
  public static RecordDraft written(Notice notice) {
    Notice.check(notice);
    FlatJson.Out body =
        FlatJson.write()
            .text("kind", notice.kind().name())
            .moment("from", notice.from())
            .optionalMoment("until", notice.until())
            .flag("withdrawn", notice.withdrawn())
            .moment("at", notice.writtenAt());
    FlatJson.Out personal =
        FlatJson.write().text("title", notice.title()).text("text", notice.text());
    return draft(notice.id(), WRITTEN, notice.author(), body, personal);
  }

  /** The record that somebody read it. */
  public static RecordDraft seen(UUID notice, String person) {
    return draft(notice, SEEN, person, FlatJson.write(), FlatJson.write());
  }

  private static RecordDraft draft(
      UUID id, String type, String actor, FlatJson.Out body, FlatJson.Out personal) {
    return new RecordDraft(
        ENTITY, id, type, VERSION, actor, -1, SCOPE, body.bytes(), personal.bytes());
  }

  /** The notice a record speaks of, read by nobody; empty when it cannot be read. */
  static Optional<Notice> read(DeskRecord record) {
    try {
      FlatJson body = FlatJson.read(record.body());
      Notice notice =
          new Notice(
              record.header().entityId(),
              Notice.Kind.valueOf(body.text("kind", WORD_MAX)),
              "",
              "",
              body.moment("from"),
              body.optionalMoment("until"),
              body.flag("withdrawn"),
              record.header().actor(),
              body.moment("at"),
              Set.of());
      Notice whole = record.erased() ? notice : withWords(notice, record);
      Notice.check(whole);
      return Optional.of(whole);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Notice withWords(Notice notice, DeskRecord record) {
    FlatJson personal = FlatJson.read(record.personal());
    Instant from = notice.from();
    return new Notice(
        notice.id(),
        notice.kind(),
        personal.text("title", Notice.TITLE_MAX),
        personal.text("text", Notice.TEXT_MAX),
        from,
        notice.until(),
        notice.withdrawn(),
        notice.author(),
        notice.writtenAt(),
        Set.of());
  }
}
