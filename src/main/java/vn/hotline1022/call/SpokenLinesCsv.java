package vn.hotline1022.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.Addressed;
import vn.hotline1022.text.PlainText;

/**
 * Reads the lines that stand ready to be read out, in the table's order. People edit it: a row that
 * cannot be used is named by its line.
 */
public final class SpokenLinesCsv {
  private static final String STANDARD = "/assets/tables/lines.csv";
  private static final List<String> COLUMNS = List.of("code", "name_vi", "name_en", "vi", "en");
  private static final int MOST_LINES = 20;
  private static final int MOST_BYTES = 1 << 16;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_LINE = 400;

  private SpokenLinesCsv() {}

  /** The lines the program comes with: the greeting with the recording notice, the closing. */
  public static List<SpokenLine> standard() {
    InputStream in = SpokenLinesCsv.class.getResourceAsStream(STANDARD);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + STANDARD);
    }
    return read(in, "lines.csv");
  }

  /**
   * Reads and closes {@code in}.
   *
   * @throws FaultException {@link Fault.TableBroken}
   */
  public static List<SpokenLine> read(InputStream in, String file) {
    List<SpokenLine> lines = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    try (in;
        CSVParser rows = CSVParser.parse(text(in), CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() == 1) {
          check(row.toList().equals(COLUMNS), file, rows, TableProblem.NOT_A_TABLE);
          continue;
        }
        check(row.size() == COLUMNS.size(), file, rows, TableProblem.COLUMNS);
        check(lines.size() < MOST_LINES, file, rows, TableProblem.NOT_A_TABLE);
        SpokenLine line = line(row);
        check(!line.code().isEmpty(), file, rows, TableProblem.CODE);
        check(codes.add(line.code()), file, rows, TableProblem.DUPLICATE);
        boolean worded = !line.nameVi().isEmpty() && !line.vi().isEmpty() && !line.en().isEmpty();
        check(worded && !line.nameEn().isEmpty(), file, rows, TableProblem.NAME);
        boolean filled = Addressed.isSound(line.vi()) && Addressed.isSound(line.en());
        check(filled, file, rows, TableProblem.NAME);
        lines.add(line);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new FaultException(new Fault.TableBroken(file, 1, TableProblem.NOT_A_TABLE), e);
    }
    return List.copyOf(lines);
  }

  private static String text(InputStream in) throws IOException {
    String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static SpokenLine line(CSVRecord row) {
    return new SpokenLine(
        tidy(row, 0, LONGEST_NAME),
        tidy(row, 1, LONGEST_NAME),
        tidy(row, 2, LONGEST_NAME),
        tidy(row, 3, LONGEST_LINE),
        tidy(row, 4, LONGEST_LINE));
  }

  private static String tidy(CSVRecord row, int column, int longest) {
    return PlainText.tidy(row.get(column), longest).text();
  }

  private static void check(boolean right, String file, CSVParser at, TableProblem problem) {
    if (!right) {
      throw new FaultException(new Fault.TableBroken(file, at.getCurrentLineNumber(), problem));
    }
  }
}
