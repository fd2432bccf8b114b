package vn.hotline1022.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;

/**
 * Reads the entries that come with the program, from a table with the columns {@code
 * id,kind,name,agency,unit,phone,hours,note}. People may edit it: a row that cannot be used is
 * named by its line. Blocks: not for the FX thread.
 */
public final class DirectoryCsv {
  private static final String STANDARD = "directory.csv";
  private static final List<String> COLUMNS =
      List.of("id", "kind", "name", "agency", "unit", "phone", "hours", "note");
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_ROWS = 2_000;

  private final String file;
  private final List<Contact> contacts = new ArrayList<>();
  private final Set<UUID> ids = new HashSet<>();
  private long line = 1;

  private DirectoryCsv(String file) {
    this.file = file;
  }

  /** The entries the program comes with. */
  public static List<Contact> standard() {
    InputStream in = DirectoryCsv.class.getResourceAsStream("/assets/tables/" + STANDARD);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + STANDARD);
    }
    return read(in, STANDARD);
  }

  /**
   * Reads and closes {@code in}.
   *
   * @throws FaultException {@link Fault.TableBroken}
   */
  static List<Contact> read(InputStream in, String file) {
    DirectoryCsv table = new DirectoryCsv(file);
    try (CSVParser rows = CSVParser.parse(text(in), CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        table.line = rows.getCurrentLineNumber();
        table.read(row);
      }
    } catch (IOException | UncheckedIOException e) {
      throw table.broken(TableProblem.NOT_A_TABLE, e);
    }
    table.check(table.line > 1, TableProblem.NOT_A_TABLE);
    return List.copyOf(table.contacts);
  }

  private static String text(InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("far too long for such a table");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private void read(CSVRecord row) {
    check(row.getRecordNumber() <= MOST_ROWS, TableProblem.NOT_A_TABLE);
    if (row.getRecordNumber() == 1) {
      check(row.toList().equals(COLUMNS), TableProblem.NOT_A_TABLE);
      return;
    }
    check(row.size() == COLUMNS.size(), TableProblem.COLUMNS);
    Contact contact =
        new Contact(
            id(row.get(0)),
            kind(row.get(1)),
            row.get(2).strip(),
            row.get(3).strip(),
            row.get(4).strip(),
            row.get(5).strip(),
            row.get(6).strip(),
            row.get(7).strip(),
            false);
    boolean named = !contact.name().isEmpty() && !contact.phone().isEmpty();
    check(named && fits(contact), TableProblem.NAME);
    check(ids.add(contact.id()), TableProblem.DUPLICATE);
    contacts.add(contact);
  }

  private UUID id(String text) {
    try {
      UUID id = UUID.fromString(text.strip());
      check(id.version() == 7, TableProblem.CODE);
      return id;
    } catch (IllegalArgumentException e) {
      throw broken(TableProblem.CODE, e);
    }
  }

  private Contact.Kind kind(String word) {
    return Stream.of(Contact.Kind.values())
        .filter(kind -> kind.name().equals(word.strip()))
        .findFirst()
        .orElseThrow(() -> broken(TableProblem.KIND, null));
  }

  private static boolean fits(Contact contact) {
    try {
      Contact.check(contact);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
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
