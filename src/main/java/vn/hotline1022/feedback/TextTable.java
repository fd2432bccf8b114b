package vn.hotline1022.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** A table of texts that the program comes with. */
final class TextTable {

  private TextTable() {}

  /** Its rows, each by the names of the columns; NFC, without a mark of the byte order. */
  static List<Map<String, String>> read(String file) {
    try (InputStream in = TextTable.class.getResourceAsStream("/assets/tables/" + file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return read(in, file);
    } catch (IOException e) {
      throw new FaultException(new Fault.Unexpected(file), e);
    }
  }

  static List<Map<String, String>> read(InputStream in, String file) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(text).stream().map(CSVRecord::toMap).map(TextTable::composed).toList();
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new FaultException(new Fault.Unexpected(file), e);
    }
  }

  private static Map<String, String> composed(Map<String, String> row) {
    row.replaceAll((_, text) -> Normalizer.normalize(text, Normalizer.Form.NFC));
    return row;
  }
}
