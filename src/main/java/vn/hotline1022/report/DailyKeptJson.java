package vn.hotline1022.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.StrictJson;

/**
 * What stood in daily data, compactly: {@code language, number, compared (only when it is false),
 * replaces, changes, missing, tables}. A cell is one value: words are text, an amount a number,
 * anything else an object of one field.
 */
final class DailyKeptJson {
  private static final int TABLES_MAX = 30;
  private static final int COLUMNS_MAX = 30;
  private static final int ROWS_MAX = 2_000;

  /** Days since 1970: beyond the year 2200. */
  private static final int DAY_MAX = 100_000;

  private static final int TEXT_MAX = 4_000;
  private static final int WIDTH_MAX = 1_000;

  private DailyKeptJson() {}

  /** Into the body of a record; what people said stands elsewhere. */
  static void write(DailyIssue.Kept kept, ObjectNode into) {
    into.put("language", kept.language());
    into.put("number", kept.edition().number());
    if (!kept.edition().compared()) {
      into.put("compared", false);
    }
    kept.edition().replaces().ifPresent(hash -> into.put("replaces", hash));
    ArrayNode changes = into.putArray("changes");
    for (DailyChange change : kept.edition().changes()) {
      changes
          .addArray()
          .add(change.table())
          .add(change.row())
          .add(change.column())
          .add(change.before())
          .add(change.after());
    }
    kept.told().missing().forEach(into.putArray("missing")::add);
    ArrayNode tables = into.putArray("tables");
    kept.figures().forEach(table -> write(table, tables.addObject()));
  }

  private static void write(ReportTable table, ObjectNode into) {
    into.put("title", table.title());
    table.columns().forEach(into.putArray("columns")::add);
    table.widths().forEach(into.putArray("widths")::add);
    into.put("note", table.note());
    ArrayNode rows = into.putArray("rows");
    for (List<Cell> row : table.rows()) {
      ArrayNode cells = rows.addArray();
      row.forEach(cell -> write(cell, cells));
    }
  }

  private static void write(Cell cell, ArrayNode into) {
    switch (cell) {
      case Cell.Words words -> into.add(words.text());
      case Cell.Amount amount -> into.add(amount.value());
      case Cell.Gap gap -> into.addObject().put("gap", gap.text());
      case Cell.Percent percent -> into.addObject().put("share", percent.value());
      case Cell.Rate rate -> into.addObject().put("rate", rate.value());
      case Cell.Time time -> into.addObject().put("millis", time.value().toMillis());
      case Cell.Moment moment -> into.addObject().put("at", moment.value().toEpochMilli());
      case Cell.Day day -> into.addObject().put("day", day.value().toEpochDay());
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param difficulties what people said, from where that stands; empty when it was erased
   * @throws IllegalArgumentException when it cannot be read
   */
  static DailyIssue.Kept read(JsonNode from, Optional<String> difficulties) {
    Optional<String> replaces = StrictJson.optionalText(from, "replaces");
    StrictJson.require(replaces.stream().allMatch(DailyIssue::isHash));
    List<DailyChange> changes = new ArrayList<>();
    for (JsonNode change : StrictJson.array(from, "changes", DailyOrder.Edition.CHANGES_MAX)) {
      StrictJson.require(change.isArray() && change.size() == 5);
      changes.add(
          new DailyChange(
              text(change.get(0)),
              text(change.get(1)),
              text(change.get(2)),
              text(change.get(3)),
              text(change.get(4))));
    }
    List<String> missing = new ArrayList<>();
    StrictJson.array(from, "missing", DailyOrder.Told.MISSING_MAX)
        .forEach(name -> missing.add(text(name)));
    List<ReportTable> tables = new ArrayList<>();
    StrictJson.array(from, "tables", TABLES_MAX).forEach(table -> tables.add(table(table)));
    long number = StrictJson.number(StrictJson.field(from, "number"), Short.MAX_VALUE);
    return new DailyIssue.Kept(
        StrictJson.text(from, "language", 8),
        new DailyOrder.Told(difficulties.orElse(""), missing),
        new DailyOrder.Edition(
            (int) number,
            replaces,
            changes,
            !from.has("compared") || from.get("compared").asBoolean()),
        tables,
        difficulties.isEmpty());
  }

  private static ReportTable table(JsonNode from) {
    List<String> columns = new ArrayList<>();
    StrictJson.array(from, "columns", COLUMNS_MAX).forEach(heading -> columns.add(text(heading)));
    List<Integer> widths = new ArrayList<>();
    StrictJson.array(from, "widths", COLUMNS_MAX)
        .forEach(width -> widths.add((int) StrictJson.number(width, WIDTH_MAX)));
    List<List<Cell>> rows = new ArrayList<>();
    for (JsonNode row : StrictJson.array(from, "rows", ROWS_MAX)) {
      StrictJson.require(row.isArray() && row.size() <= COLUMNS_MAX);
      List<Cell> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell(cell)));
      rows.add(cells);
    }
    return new ReportTable(
        StrictJson.text(from, "title", TEXT_MAX),
        columns,
        widths,
        rows,
        StrictJson.text(from, "note", TEXT_MAX));
  }

  private static Cell cell(JsonNode from) {
    if (from.isTextual()) {
      return new Cell.Words(text(from));
    }
    if (from.isIntegralNumber()) {
      return new Cell.Amount(StrictJson.number(from));
    }
    if (from.has("gap")) {
      return new Cell.Gap(StrictJson.text(from, "gap", TEXT_MAX));
    }
    if (from.has("share")) {
      StrictJson.require(from.get("share").isNumber());
      return new Cell.Percent(from.get("share").doubleValue());
    }
    if (from.has("rate")) {
      StrictJson.require(from.get("rate").isNumber());
      return new Cell.Rate(from.get("rate").doubleValue());
    }
    if (from.has("day")) {
      return new Cell.Day(
          LocalDate.ofEpochDay(StrictJson.number(StrictJson.field(from, "day"), DAY_MAX)));
    }
    return from.has("millis")
        ? new Cell.Time(Duration.ofMillis(StrictJson.number(from, "millis")))
        : new Cell.Moment(Instant.ofEpochMilli(StrictJson.number(from, "at")));
  }

  private static String text(JsonNode value) {
    return StrictJson.text(value, TEXT_MAX);
  }
}
