package vn.hotline1022.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.CallLists.ReasonGroup;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PlainText;

/**
 * Reads {@link CallLists} from a table with the columns {@code kind,group,code,vi,en}. People edit
 * it: every row is checked, and one that cannot be used is named by its line.
 */
public final class CallListsCsv {

  private static final String STANDARD = "/assets/tables/defaults.csv";
  private static final List<String> COLUMNS = List.of("kind", "group", "code", "vi", "en");
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_BYTES = 1 << 20;
  private static final int LONGEST_NAME = 120;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /** Rows of the same table that belong to other features. */
  private static final Set<String> OTHER_KINDS = Set.of("escalation_field", "refusal");

  private final String file;
  private final Map<String, Choice> groups = new LinkedHashMap<>();
  private final Map<String, List<Choice>> reasons = new HashMap<>();
  private final Map<DispositionGroup, List<Choice>> dispositions =
      new EnumMap<>(DispositionGroup.class);
  private final Map<String, List<Choice>> causes = new HashMap<>();
  private final List<Choice> breaks = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
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
    return read(in, "defaults.csv");
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
      case "reason" -> addReason(group, code, row);
      case "disposition" -> addDisposition(group, choice(code, row));
      case "cause" -> addCause(group, choice(code, row));
      case "break" -> addBreak(choice(code, row));
      default -> check(OTHER_KINDS.contains(kind), TableProblem.KIND);
    }
  }

  private void addReason(String group, String code, CSVRecord row) {
    Choice reason = choice(code.isEmpty() ? group : code, row);
    check(seen.add("reason " + reason.code()), TableProblem.DUPLICATE);
    if (code.isEmpty()) {
      groups.put(group, reason);
      reasons.put(group, new ArrayList<>());
    } else {
      check(groups.containsKey(group), TableProblem.GROUP);
      reasons.get(group).add(reason);
    }
  }

  private void addDisposition(String word, Choice choice) {
    check(seen.add("disposition " + choice.code()), TableProblem.DUPLICATE);
    for (DispositionGroup group : DispositionGroup.values()) {
      if (group.word().equals(word)) {
        dispositions.computeIfAbsent(group, any -> new ArrayList<>()).add(choice);
        return;
      }
    }
    throw broken(TableProblem.GROUP, null);
  }

  private void addCause(String disposition, Choice choice) {
    check(seen.contains("disposition " + disposition), TableProblem.GROUP);
    check(seen.add("cause " + disposition + " " + choice.code()), TableProblem.DUPLICATE);
    causes.computeIfAbsent(disposition, any -> new ArrayList<>()).add(choice);
  }

  private void addBreak(Choice choice) {
    check(seen.add("break " + choice.code()), TableProblem.DUPLICATE);
    breaks.add(choice);
  }

  private Choice choice(String code, CSVRecord row) {
    check(CODE.matcher(code).matches(), TableProblem.CODE);
    return new Choice(code, name(row.get(3)), name(row.get(4)));
  }

  private String name(String written) {
    PlainText.Cleaned name = PlainText.tidy(written, LONGEST_NAME);
    check(!name.text().isEmpty() && !name.cut(), TableProblem.NAME);
    return name.text();
  }

  private CallLists lists() {
    boolean complete = !groups.isEmpty() && dispositions.size() == DispositionGroup.values().length;
    check(complete, TableProblem.INCOMPLETE);
    List<ReasonGroup> tree =
        groups.entrySet().stream()
            .map(group -> new ReasonGroup(group.getValue(), reasons.get(group.getKey())))
            .toList();
    return new CallLists(tree, dispositions, causes, breaks);
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
