package vn.hotline1022.call;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/**
 * Calls as a CSV file for spreadsheets: UTF-8 with a byte-order mark, Hanoi's time, durations in
 * seconds. A cell that a spreadsheet would take for a formula gets an apostrophe. The file appears
 * whole or not at all, readable by its owner alone; one that was there is replaced only then.
 */
public final class CallsCsv {

  /** The columns, in order. */
  enum Column {
    STARTED,
    DIRECTION,
    STATE,
    OPERATOR,
    PHONE,
    REASONS,
    DISPOSITION,
    TALK,
    HOLD,
    WRAP_UP,
    NOTES,
    REASON_CODES,
    DISPOSITION_CODE,
    ID
  }

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final CallRepository calls;
  private final CallLists lists;
  private final PhoneNumbers numbers;
  private final Locale locale;
  private final UnaryOperator<String> words;

  /**
   * @param words gives the text of a key in the language of {@code locale}: {@code column.PHONE},
   *     {@code direction.INBOUND}, {@code state.SAVED}, {@code phone.WITHHELD}
   */
  public CallsCsv(
      CallRepository calls,
      CallLists lists,
      PhoneNumbers numbers,
      Locale locale,
      UnaryOperator<String> words) {
    this.calls = calls;
    this.lists = lists;
    this.numbers = numbers;
    this.locale = locale;
    this.words = words;
  }

  /**
   * Writes the calls of {@code query}, oldest first; its limit does not count here.
   *
   * @return how many calls are in the file
   * @throws FaultException {@link Fault.FileNotWritten}, or what reading the calls throws
   */
  public long export(CallQuery query, Path file) {
    Path whole = file.toAbsolutePath();
    Path temporary = null;
    try {
      if (Files.isDirectory(whole)) {
        throw new FaultException(new Fault.FileNotWritten(file.toString()));
      }
      // Made for the owner alone, from its first moment.
      temporary = Files.createTempFile(whole.getParent(), ".hotline1022-", ".tmp");
      long count = write(query, temporary);
      Files.move(
          temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return count;
    } catch (IOException | UncheckedIOException e) {
      throw new FaultException(new Fault.FileNotWritten(file.toString()), e);
    } finally {
      delete(temporary);
    }
  }

  private long write(CallQuery query, Path file) throws IOException {
    long[] count = {0};
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        Writer out = writer(channel);
        CSVPrinter rows = new CSVPrinter(out, CSVFormat.RFC4180)) {
      out.write('\ufeff');
      rows.printRecord(
          Stream.of(Column.values()).map(column -> words.apply("column." + column)).toList());
      calls.export(
          query,
          call -> {
            print(rows, call);
            count[0]++;
          });
      rows.flush();
      channel.force(true);
    }
    return count[0];
  }

  private static Writer writer(FileChannel channel) {
    return new BufferedWriter(
        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
  }

  private void print(CSVPrinter rows, Call call) {
    List<String> cells =
        Stream.of(Column.values()).map(column -> harmless(cell(column, call))).toList();
    try {
      rows.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String cell(Column column, Call call) {
    return switch (column) {
      case STARTED -> Formats.dateTime(call.startedAt());
      case DIRECTION -> words.apply("direction." + call.direction());
      case STATE -> words.apply("state." + call.state());
      case OPERATOR -> call.operator();
      case PHONE -> phone(call.phone());
      case REASONS ->
          call.reasons().stream()
              .map(code -> lists.reasonName(code, locale))
              .collect(Collectors.joining("; "));
      case DISPOSITION ->
          call.disposition().map(code -> lists.dispositionName(code, locale)).orElse("");
      case TALK -> String.valueOf(call.talk().toSeconds());
      case HOLD -> String.valueOf(call.hold().toSeconds());
      case WRAP_UP -> String.valueOf(call.wrapUp().toSeconds());
      case NOTES -> call.notes();
      case REASON_CODES -> String.join(";", call.reasons());
      case DISPOSITION_CODE -> call.disposition().orElse("");
      case ID -> call.id().toString();
    };
  }

  private String phone(PhoneNumber phone) {
    return switch (phone.kind()) {
      case WITHHELD, ERASED -> words.apply("phone." + phone.kind());
      case MOBILE, LANDLINE, SHORT_CODE, FOREIGN, INCOMPLETE -> numbers.display(phone);
    };
  }

  /** What a citizen says must not run in somebody's spreadsheet. */
  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  private static void delete(Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The failure that led here is told; a leftover is readable by its owner alone.
      temporary.toFile().deleteOnExit();
    }
  }
}
