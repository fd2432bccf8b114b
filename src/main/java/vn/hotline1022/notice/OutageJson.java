package vn.hotline1022.notice;

import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.FlatJson;
import vn.hotline1022.record.RecordDraft;

/**
 * Writes outages as records and reads them back. {@code outage.written} says the whole outage, its
 * cause in the personal part; the last one stands, all of them are its history.
 */
public final class OutageJson {

  /** Entity of every record of an outage. */
  public static final String ENTITY = "outage";

  /** An outage was written down or corrected. */
  public static final String WRITTEN = "outage.written";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final int WORD_MAX = 40;

  private OutageJson() {}

  /** The record of an outage as it now stands. */
  public static RecordDraft written(Outage outage) {
    Outage.check(outage);
    FlatJson.Out body =
        FlatJson.write()
            .text("effect", outage.effect().name())
            .moment("from", outage.from())
            .optionalMoment("until", outage.until())
            .flag("struck", outage.struck())
            .moment("at", outage.writtenAt());
    FlatJson.Out personal = FlatJson.write().text("cause", outage.cause());
    return new RecordDraft(
        ENTITY,
        outage.id(),
        WRITTEN,
        VERSION,
        outage.author(),
        -1,
        SCOPE,
        body.bytes(),
        personal.bytes());
  }

  /** The outage a record speaks of; empty when it cannot be read. */
  static Optional<Outage> read(DeskRecord record) {
    try {
      FlatJson body = FlatJson.read(record.body());
      String cause =
          record.erased() ? "" : FlatJson.read(record.personal()).text("cause", Outage.CAUSE_MAX);
      Outage outage =
          new Outage(
              record.header().entityId(),
              body.moment("from"),
              body.optionalMoment("until"),
              Outage.Effect.valueOf(body.text("effect", WORD_MAX)),
              cause,
              body.flag("struck"),
              record.header().actor(),
              body.moment("at"));
      Outage.check(outage);
      return Optional.of(outage);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
