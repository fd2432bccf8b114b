package vn.hotline1022.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.Sheet;
import vn.hotline1022.handout.SheetPdf;
import vn.hotline1022.text.Formats;

/**
 * Items that are filed together, as a table for a spreadsheet or on paper. Whatever was erased, or
 * is kept only, does not go out. A file appears whole or not at all, readable by its owner alone.
 */
public final class FeedbackBatch {

  /** A spreadsheet would calculate what begins so. */
  private static final String CALCULATED = "=+-@\t\r";

  private final List<Feedback> items;
  private final FilingFields fields;
  private final PaperText words;

  public FeedbackBatch(List<Feedback> items, FilingFields fields) {
    this.items = items.stream().filter(item -> !item.isErased() && !item.isRestricted()).toList();
    this.fields = fields;
    this.words = fields.words();
  }

  /** How many go out. */
  public int size() {
    return items.size();
  }

  /** Writes the table and tells how many items are in it. */
  public long writeTable(Path file) {
    return WholeFile.write(file, this::table);
  }

  /** Writes the papers and tells how many pages they have. */
  public long writePaper(Instant now, Path file) {
    return SheetPdf.write(sheet(now), file);
  }

  /** The first bytes tell a spreadsheet that it is UTF-8; Vietnamese would be lost otherwise. */
  long table(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\ufeff');
    CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180);
    List<String> names = new ArrayList<>();
    names.add(words.word("CODE"));
    names.add(words.word("WRITTEN_AT"));
    for (FilingField field : fields.order()) {
      names.add(words.word(field));
    }
    table.printRecord(names);
    for (Feedback item : items) {
      table.printRecord(row(item));
    }
    table.flush();
    return items.size();
  }

  private List<String> row(Feedback item) {
    List<String> row = new ArrayList<>();
    row.add(item.code());
    row.add(Formats.dateTime(item.writtenAt()));
    for (FilingField field : fields.order()) {
      row.add(plain(fields.value(item, field)));
    }
    return row;
  }

  private static String plain(String value) {
    boolean calculated = !value.isEmpty() && CALCULATED.indexOf(value.charAt(0)) >= 0;
    return calculated ? "'" + value : value;
  }

  Sheet sheet(Instant now) {
    List<Sheet.Section> sections =
        items.stream()
            .map(
                item ->
                    new Sheet.Section(
                        item.code() + " · " + Formats.dateTime(item.writtenAt()),
                        fields.of(item).stream()
                            .map(value -> new Sheet.Row(value.name(), value.value()))
                            .toList(),
                        Optional.empty()))
            .toList();
    return new Sheet(
        Paper.A4,
        words.locale(),
        words.word("FROM"),
        words.word("BATCH"),
        words.word("BATCH_SIZE", items.size()),
        sections,
        words.word("FROM"),
        SeenTyped.today(now));
  }
}
