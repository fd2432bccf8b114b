package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.text.SearchKey;

/**
 * What was posted and is looked for.
 *
 * @param service that it was posted to, or would be now; empty for none
 * @param mark that it bears
 * @param key its text as it is compared, with what stands in the item now
 * @param edited whether it was posted with other words
 * @param since when it was posted at the earliest
 * @param timeKnown whether it was posted then; else at any time after
 */
record Sought(
    Outgoing row,
    Feedback item,
    String service,
    String mark,
    String key,
    boolean edited,
    Instant since,
    boolean timeKnown) {

  /** A correction of which nobody knows here whether another life of the data told it, and how. */
  boolean isUnknownCorrection() {
    return !row.isReport() && row.told().digest().isEmpty();
  }

  static Sought of(Way way, Feedback item, Outgoing row) {
    Instant now = way.time().now();
    // Another life of the data posted it, or a clock that was ahead.
    boolean known =
        !row.told().digest().isEmpty()
            && !row.service().isEmpty()
            && !row.postedAt().isAfter(now.plus(LookUp.CLOCK));
    boolean written = !known && item.writtenAt().isBefore(row.postedAt());
    Instant posted = written ? item.writtenAt() : row.postedAt();
    String digest = row.told().digest();
    return new Sought(
        row,
        item,
        row.service().isEmpty()
            ? way.writer().service(item, way.settings().services()).orElse("")
            : row.service(),
        ReportWriter.mark(item, row.round()),
        SearchKey.of(way.writer().description(item, row)),
        !digest.isEmpty() && !digest.equals(way.writer().digest(item)),
        posted.isBefore(now) ? posted : now,
        known);
  }
}
