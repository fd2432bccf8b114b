package vn.hotline1022.exchange;

import java.util.List;
import java.util.OptionalInt;
import vn.hotline1022.text.CsvTable;

/**
 * Where in a report what stands: by the headings of Asterisk and FreePBX (CDR, reports of queues)
 * and plain ones in Vietnamese and English, without marks and whatever is no letter or digit.
 *
 * @param date where day and time stand apart
 * @param duration from the first ring to the end, where no wait is told
 */
record ExchangeColumns(
    OptionalInt time,
    OptionalInt date,
    OptionalInt waited,
    OptionalInt talk,
    OptionalInt duration,
    OptionalInt result,
    OptionalInt queue,
    OptionalInt way,
    OptionalInt call) {
  private static final List<String> TIME =
      List.of(
          "calldate",
          "thoigiangoi",
          "thoidiemgoi",
          "thoigianbatdau",
          "thoidiem",
          "starttime",
          "datetime",
          "timestamp",
          "start",
          "calltime",
          "giogoi",
          "thoigian",
          "ngaygio",
          "time",
          "gio");
  private static final List<String> DATE = List.of("ngaygoi", "ngay", "date", "day");
  private static final List<String> WAIT =
      List.of(
          "thoigiancho",
          "sogiaycho",
          "thoigiandochuong",
          "chogiay",
          "cho",
          "waittime",
          "waitseconds",
          "waitsec",
          "waiting",
          "holdtime",
          "ringtime",
          "ringseconds",
          "wait");
  private static final List<String> TALK =
      List.of(
          "billsec",
          "thoigiandamthoai",
          "thoigiannoichuyen",
          "sogiaydamthoai",
          "damthoai",
          "talktime",
          "talkseconds",
          "talksec",
          "talking",
          "talk");
  private static final List<String> DURATION =
      List.of("duration", "thoiluong", "tongthoigian", "totaltime");
  private static final List<String> RESULT =
      List.of(
          "disposition", "trangthai", "ketqua", "tinhtrang", "status", "result", "event", "state");
  private static final List<String> QUEUE =
      List.of(
          "queuename",
          "queue",
          "hangcho",
          "hangdoi",
          "nhanh",
          "maynhanh",
          "mayle",
          "extension",
          "dst",
          "destination",
          "did");
  private static final List<String> WAY =
      List.of("direction", "huong", "chieu", "huonggoi", "chieugoi", "loaicuocgoi", "calltype");
  private static final List<String> CALL =
      List.of("linkedid", "callid", "macuocgoi", "uniqueid", "idcuocgoi");

  static ExchangeColumns of(CsvTable table) {
    return new ExchangeColumns(
        table.column(TIME),
        table.column(DATE),
        table.column(WAIT),
        table.column(TALK),
        table.column(DURATION),
        table.column(RESULT),
        table.column(QUEUE),
        table.column(WAY),
        table.column(CALL));
  }

  /** Whether it tells when, whether answered, and after how long. */
  boolean areEnough() {
    boolean answered = result.isPresent() || talk.isPresent();
    boolean told = waited.isPresent() || (duration.isPresent() && talk.isPresent());
    return (time.isPresent() || date.isPresent()) && answered && told;
  }
}
