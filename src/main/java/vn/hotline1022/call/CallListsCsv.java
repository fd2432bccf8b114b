package vn.hotline1022.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.lists.HolidayTable;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.OfficeTimes;
import vn.hotline1022.text.PlainText;

/**
 * Reads {@link CallLists} from a table with the columns {@code kind,group,code,vi,en}. People edit
 * it: every row is checked, and one that cannot be used is named by its line.
 */
public final class CallListsCsv {

  private static final String STANDARD = "/assets/tables/defaults.csv";
  private static final List<String> COLUMNS = List.of("kind", "group", "code", "vi", "en");
  private static final int GROUP_MAX = 40;
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_BYTES = 1 << 20;

  /** Rows of the same table that belong to other features. */
  private static final Set<String> OTHER_KINDS = Set.of("escalation_field");

  private final String file;
  private final List<ListEntry> entries = new ArrayList<>();
  private final Set<UUID> seen = new HashSet<>();
  private long line = 1;

  private CallListsCsv(String file) {
    this.file = file;
  }

  /** The lists the program comes with. */
  public static CallLists standard() {
    InputStream in = CallListsCsv.class.getResourceAsStream(STANDARD);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + STANDARD);
    }
    List<ListEntry> all = new ArrayList<>(read(in, "defaults.csv").defaults());
    all.addAll(HolidayTable.standard());
    all.addAll(OfficeTimes.standard());
    return CallLists.of(all);
  }

  /**
   * Reads and closes {@code in}.
   *
   * @param file its name, for telling people where a row is broken
   * @throws FaultException {@link Fault.TableBroken}
   */
  public static CallLists read(InputStream in, String file) {
    CallListsCsv table = new CallListsCsv(file);
    try (CSVParser rows = CSVParser.parse(text(in), CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        table.line = rows.getCurrentLineNumber();
        table.read(row);
      }
    } catch (IOException | UncheckedIOException e) {
      throw table.broken(TableProblem.NOT_A_TABLE, e);
    }
    return table.lists();
  }

  private static String text(InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("far too long for such a table");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
  }

  private void read(CSVRecord row) {
    if (row.getRecordNumber() == 1) {
      check(row.toList().equals(COLUMNS), TableProblem.NOT_A_TABLE);
      return;
    }
    check(row.getRecordNumber() <= MOST_ROWS, TableProblem.NOT_A_TABLE);
    boolean emptyLine = row.size() == 1 && row.get(0).isBlank();
    if (!emptyLine) {
      check(row.size() == COLUMNS.size(), TableProblem.COLUMNS);
      add(row.get(0).strip(), row.get(1).strip(), row.get(2).strip(), row);
    }
  }

  private void add(String kind, String group, String code, CSVRecord row) {
    switch (kind) {
      case "reason" -> addToTree(ListKind.REASON, group, code, row);
      case "feedback_category" -> addToTree(ListKind.FEEDBACK_CATEGORY, group, code, row);
      case "disposition" -> addDisposition(group, code, row);
      case "cause" -> {
        check(has(ListKind.DISPOSITION, "", group), TableProblem.GROUP);
        add(ListKind.CAUSE, group, code, row);
      }
      case "refusal" -> {
        check(!group.isEmpty() && group.length() <= GROUP_MAX, TableProblem.GROUP);
        add(ListKind.REFUSAL, group, code, row);
      }
      case "break" -> add(ListKind.BREAK, "", code, row);
      case "carrier" -> add(ListKind.CARRIER, "", code, row);
      case "network" -> add(ListKind.NETWORK, "", code, row);
      default -> check(OTHER_KINDS.contains(kind), TableProblem.KIND);
    }
  }

  private void addToTree(ListKind kind, String group, String code, CSVRecord row) {
    if (code.isEmpty()) {
      add(kind, "", group, row);
    } else {
      boolean below =
          entries.stream()
              .anyMatch(
                  entry -> entry.kind() == kind && entry.isGroup() && entry.code().equals(group));
      check(below, TableProblem.GROUP);
      add(kind, group, code, row);
    }
  }

  private void addDisposition(String word, String code, CSVRecord row) {
    boolean known =
        Stream.of(DispositionGroup.values()).anyMatch(group -> group.word().equals(word));
    check(known, TableProblem.GROUP);
    add(ListKind.DISPOSITION, word, code, row);
  }

  private void add(ListKind kind, String group, String code, CSVRecord row) {
    check(ListEntry.isCode(code), TableProblem.CODE);
    ListEntry entry =
        new ListEntry(
            kind,
            group,
            code,
            name(row.get(3)),
            name(row.get(4)),
            (entries.size() + 1) * ListEntry.GAP,
            false,
            Optional.empty());
    check(seen.add(entry.id()), TableProblem.DUPLICATE);
    entries.add(entry);
  }

  private boolean has(ListKind kind, String group, String code) {
    return seen.contains(ListEntry.id(kind, group, code));
  }

  private String name(String written) {
    PlainText.Cleaned name = PlainText.tidy(written, ListEntry.NAME_MAX);
    check(!name.text().isEmpty() && !name.cut(), TableProblem.NAME);
    return name.text();
  }

  private CallLists lists() {
    boolean complete = entries.stream().anyMatch(ListEntry::isReasonGroup);
    for (DispositionGroup group : DispositionGroup.values()) {
      complete &=
          entries.stream()
              .anyMatch(
                  entry ->
                      entry.kind() == ListKind.DISPOSITION && entry.group().equals(group.word()));
    }
    check(complete, TableProblem.INCOMPLETE);
    return CallLists.of(entries);
  }

  private void check(boolean right, TableProblem problem) {
    if (!right) {
      throw broken(problem, null);
    }
  }

  private FaultException broken(TableProblem problem, Exception cause) {
    return new FaultException(new Fault.TableBroken(file, line, problem), cause);
  }
}
