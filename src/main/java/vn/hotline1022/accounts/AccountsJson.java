package vn.hotline1022.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes and reads {@code accounts.reported}: {@code day, at, by, units} (numbers of codes with
 * their accounts). Nothing in it identifies anybody.
 */
public final class AccountsJson {

  /** Entity of these records; each has one. */
  public static final String ENTITY = "accounts";

  static final String REPORTED = "accounts.reported";
  static final int VERSION = 1;
  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;
  private static final int TEXT_MAX = 64;

  private AccountsJson() {}

  public static RecordDraft reported(AccountsReport report) {
    ObjectNode body = StrictJson.object();
    body.put("day", report.day().toString());
    body.put("at", report.at().toEpochMilli());
    body.put("by", report.by());
    ObjectNode units = body.putObject("units");
    report.units().forEach(units::put);
    return new RecordDraft(
        ENTITY,
        report.id(),
        REPORTED,
        VERSION,
        report.by(),
        NO_BASE,
        SCOPE,
        StrictJson.bytes(body),
        Bytes.utf8("{}"));
  }

  /** The report a record speaks of; empty when it cannot be read. */
  public static Optional<AccountsReport> read(DeskRecord record) {
    boolean known =
        record.header().type().equals(REPORTED) && record.header().schemaVersion() == VERSION;
    try {
      return known ? Optional.of(report(record)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static AccountsReport report(DeskRecord record) {
    JsonNode body = StrictJson.read(record.body());
    JsonNode units = StrictJson.field(body, "units");
    StrictJson.require(units.isObject() && units.size() <= AccountsReport.UNITS_MAX);
    Map<String, Long> counts = new LinkedHashMap<>();
    units
        .properties()
        .forEach(each -> counts.put(each.getKey(), StrictJson.number(each.getValue())));
    return new AccountsReport(
        record.header().entityId(),
        LocalDate.parse(StrictJson.text(body, "day", TEXT_MAX)),
        counts,
        StrictJson.moment(body, "at"),
        StrictJson.text(body, "by", TEXT_MAX));
  }
}
