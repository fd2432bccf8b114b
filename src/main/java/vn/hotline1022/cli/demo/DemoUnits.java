package vn.hotline1022.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Today's wards and communes of Hanoi, as they are spoken of: "phường Ngọc Hà". */
final class DemoUnits {

  private static final String TABLE = "/assets/tables/hanoi-units-2025.csv";

  private DemoUnits() {}

  /**
   * One of them.
   *
   * @param name with its kind, for example "phường Ngọc Hà"
   */
  record Named(String code, String name) {

    /** As calls and people keep it. */
    String place() {
      return "2025:" + code;
    }
  }

  static List<Named> all() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    InputStream in = DemoUnits.class.getResourceAsStream(TABLE);
    try (CSVParser rows =
        CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      return rows.stream()
          .map(
              row ->
                  new Named(
                      row.get("code"),
                      row.get("type").toLowerCase(Locale.ROOT) + " " + row.get("name")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
