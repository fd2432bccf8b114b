package vn.hotline1022.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes and reads {@code daily.issued}: {@code day, since, recipient, final, at, by, workbook,
 * pdf} and what stood in it ({@link DailyKeptJson}), which records of earlier programs have not.
 * Nothing in the body identifies a citizen; {@code difficulties}, somebody's own words, are in the
 * personal part.
 */
public final class DailyIssueJson {

  /** Entity of these records; each has one. */
  public static final String ENTITY = "daily";

  static final String ISSUED = "daily.issued";
  static final int VERSION = 1;
  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;
  private static final int TEXT_MAX = 200;

  private DailyIssueJson() {}

  public static RecordDraft issued(DailyIssue issue) {
    ObjectNode body = StrictJson.object();
    body.put("day", issue.day().toString());
    body.put("since", issue.since().toString());
    body.put("recipient", issue.recipient());
    body.put("final", issue.isFinal());
    body.put("at", issue.issuedAt().toEpochMilli());
    body.put("by", issue.issuedBy());
    body.put("workbook", issue.workbook());
    body.put("pdf", issue.pdf());
    ObjectNode personal = StrictJson.object();
    issue
        .kept()
        .ifPresent(
            kept -> {
              DailyKeptJson.write(kept, body.putObject("kept"));
              personal.put("difficulties", kept.told().difficulties());
            });
    Bytes bytes = StrictJson.bytes(body);
    if (bytes.size() > RecordCodec.BODY_MAX) {
      // Its hashes prove it still; it can only not be written again.
      body.remove("kept");
      bytes = StrictJson.bytes(body);
    }
    return new RecordDraft(
        ENTITY,
        issue.id(),
        ISSUED,
        VERSION,
        issue.issuedBy(),
        NO_BASE,
        SCOPE,
        bytes,
        StrictJson.bytes(personal));
  }

  /** The issue a record speaks of; empty when it cannot be read. */
  public static Optional<DailyIssue> read(DeskRecord record) {
    boolean known =
        record.header().type().equals(ISSUED) && record.header().schemaVersion() == VERSION;
    try {
      return known ? Optional.of(issue(record)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DailyIssue issue(DeskRecord record) {
    JsonNode body = StrictJson.read(record.body());
    return new DailyIssue(
        record.header().entityId(),
        LocalDate.parse(StrictJson.text(body, "day", TEXT_MAX)),
        LocalDate.parse(StrictJson.text(body, "since", TEXT_MAX)),
        StrictJson.text(body, "recipient", TEXT_MAX),
        StrictJson.field(body, "final").asBoolean(),
        StrictJson.moment(body, "at"),
        StrictJson.text(body, "by", TEXT_MAX),
        StrictJson.text(body, "workbook", TEXT_MAX),
        StrictJson.text(body, "pdf", TEXT_MAX),
        kept(record, body));
  }

  private static Optional<DailyIssue.Kept> kept(DeskRecord record, JsonNode body) {
    if (!body.has("kept")) {
      return Optional.empty();
    }
    Optional<String> said =
        record.erased()
            ? Optional.empty()
            : StrictJson.optionalText(StrictJson.read(record.personal()), "difficulties")
                .or(() -> Optional.of(""));
    return Optional.of(DailyKeptJson.read(StrictJson.field(body, "kept"), said));
  }
}
