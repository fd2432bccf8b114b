package vn.hotline1022.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.record.StrictJson;

/** Writes and reads {@code exchange.counted}: a day of an exchange, as numbers alone. */
public final class ExchangeJson {

  /** Entity of these records: one for each day of each exchange. */
  public static final String ENTITY = "exchange";

  static final String COUNTED = "exchange.counted";
  static final int VERSION = 1;
  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;
  private static final int TEXT_MAX = 100;
  private static final int NUMBERS = 4;

  private ExchangeJson() {}

  private static UUID id(LocalDate day, String exchange) {
    String name = ENTITY + " " + day + " " + exchange;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public static RecordDraft counted(ExchangeDay day) {
    ExchangeDay.check(day);
    ObjectNode body = StrictJson.object();
    body.put("day", day.day().toString());
    body.put("exchange", day.exchange());
    body.put("within", day.within().toSeconds());
    ArrayNode halves = body.putArray("halves");
    for (ExchangeCounts counts : day.halves()) {
      halves
          .addArray()
          .add(counts.answered())
          .add(counts.answeredInTime())
          .add(counts.abandoned())
          .add(counts.abandonedInTime());
    }
    body.put("at", day.writtenAt().toEpochMilli());
    return new RecordDraft(
        ENTITY,
        id(day.day(), day.exchange()),
        COUNTED,
        VERSION,
        day.writtenBy(),
        NO_BASE,
        SCOPE,
        StrictJson.bytes(body),
        Bytes.utf8("{}"));
  }

  /**
   * What stands of a day of an exchange.
   *
   * @param records of one of them, in any order; those that cannot be read are left aside
   */
  public static Optional<ExchangeDay> fold(List<DeskRecord> records) {
    return records.stream()
        .sorted(RecordOrder.FOLD)
        .flatMap(record -> read(record).stream())
        .reduce((one, later) -> ExchangeDay.BY_COVER.compare(one, later) > 0 ? one : later);
  }

  private static Optional<ExchangeDay> read(DeskRecord record) {
    boolean known =
        record.header().type().equals(COUNTED) && record.header().schemaVersion() == VERSION;
    try {
      return known ? Optional.of(day(record)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ExchangeDay day(DeskRecord record) {
    JsonNode body = StrictJson.read(record.body());
    List<ExchangeCounts> halves = new ArrayList<>();
    for (JsonNode half : StrictJson.array(body, "halves", ExchangeDay.HALVES)) {
      StrictJson.require(half.isArray() && half.size() == NUMBERS);
      halves.add(
          new ExchangeCounts(number(half, 0), number(half, 1), number(half, 2), number(half, 3)));
    }
    ExchangeDay day =
        new ExchangeDay(
            LocalDate.parse(StrictJson.text(body, "day", TEXT_MAX)),
            StrictJson.text(body, "exchange", TEXT_MAX),
            Duration.ofSeconds(StrictJson.number(body, "within")),
            halves,
            StrictJson.moment(body, "at"),
            record.header().actor());
    ExchangeDay.check(day);
    StrictJson.require(id(day.day(), day.exchange()).equals(record.header().entityId()));
    return day;
  }

  private static long number(JsonNode half, int place) {
    return StrictJson.number(half.get(place), ExchangeCounts.MOST);
  }
}
