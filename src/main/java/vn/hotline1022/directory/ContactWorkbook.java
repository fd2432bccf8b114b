package vn.hotline1022.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.hotline1022.directory.ContactImport.Line;
import vn.hotline1022.directory.ContactImport.Problem;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.WorkbookProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.text.SearchKey;

/**
 * Reads entries of the directory from a workbook whose first row names the columns, in Vietnamese
 * or English, in any order. Nothing is written: what each row would do is told first.
 */
public final class ContactWorkbook {

  /** A column and the names it may have, folded. */
  private enum Column {
    KIND("loai", "kind", "type"),
    NAME("ten", "ho ten", "ho va ten", "name"),
    AGENCY("co quan", "agency"),
    UNIT("don vi", "phong", "phong don vi", "bo phan", "unit", "department"),
    PHONE("so dien thoai", "dien thoai", "so", "sdt", "phone"),
    HOURS("gio", "gio truc", "gio lam viec", "hours"),
    NOTE("ghi chu", "note");

    // Set.of cannot be changed, which its type does not tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> names;

    Column(String... names) {
      this.names = Set.of(names);
    }
  }

  private static final Set<String> HOTLINE = Set.of("duong day", "duong day khac", "hotline");
  private static final Set<String> OFFICER =
      Set.of("", "nguoi phu trach", "can bo", "officer", "responsible officer");

  private final Map<String, Contact> known = new HashMap<>();
  private final Supplier<UUID> ids;
  private final Predicate<String> secret;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final Set<String> seen = new HashSet<>();

  private ContactWorkbook(Directory now, Supplier<UUID> ids, Predicate<String> secret) {
    now.contacts().forEach(contact -> known.putIfAbsent(contact.identity(), contact));
    this.ids = ids;
    this.secret = secret;
  }

  /**
   * What importing the file would do. Blocks.
   *
   * @param ids new UUIDv7s
   * @param secret whether a text holds what must not be kept
   * @throws FaultException {@link Fault.WorkbookUnreadable}
   */
  public static ContactImport preview(
      Path file, Directory now, Supplier<UUID> ids, Predicate<String> secret) {
    List<SheetRow> rows = WorkbookReader.read(file);
    ContactWorkbook workbook = new ContactWorkbook(now, ids, secret);
    if (rows.isEmpty() || !workbook.readHead(rows.getFirst())) {
      String name = String.valueOf(file.getFileName());
      throw new FaultException(new Fault.WorkbookUnreadable(name, WorkbookProblem.NO_HEAD), null);
    }
    List<Line> lines = new ArrayList<>();
    rows.stream().skip(1).forEach(row -> lines.add(workbook.line(row)));
    return new ContactImport(List.copyOf(lines));
  }

  private boolean readHead(SheetRow head) {
    for (int at = 0; at < head.cells().size(); at++) {
      String name = String.join(" ", SearchKey.words(head.cell(at)));
      for (Column column : Column.values()) {
        if (column.names.contains(name)) {
          columns.putIfAbsent(column, at);
        }
      }
    }
    return columns.containsKey(Column.NAME) && columns.containsKey(Column.PHONE);
  }

  private Line line(SheetRow row) {
    Optional<Problem> problem = problem(row);
    if (problem.isPresent()) {
      return bad(row, problem.get());
    }
    Contact read = contact(row);
    if (!seen.add(read.identity())) {
      return bad(row, Problem.REPEATED);
    }
    Contact before = known.get(read.identity());
    if (before == null) {
      return new ContactImport.Added(row.number(), read);
    }
    Contact now = over(before, read);
    return now.equals(before)
        ? new ContactImport.Same(row.number(), before)
        : new ContactImport.Changed(row.number(), now, before);
  }

  private Optional<Problem> problem(SheetRow row) {
    boolean tooLong = text(row, Column.NOTE).length() > Contact.NOTE_MAX;
    for (Column column : columns.keySet()) {
      tooLong |= column != Column.NOTE && text(row, column).length() > Contact.LINE_MAX;
    }
    if (tooLong) {
      return Optional.of(Problem.TOO_LONG);
    }
    if (text(row, Column.NAME).isEmpty()) {
      return Optional.of(Problem.NAME);
    }
    return phoneProblem(text(row, Column.PHONE)).or(() -> wordProblem(row));
  }

  private static Optional<Problem> phoneProblem(String phone) {
    if (phone.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Problem.PHONE);
    }
    // Mobile numbers have ten digits and Hanoi's landlines eleven, the zero counted.
    boolean zeroLost = phone.matches("[235789][0-9]{8,9}");
    return zeroLost ? Optional.of(Problem.LOST_ZERO) : Optional.empty();
  }

  private Optional<Problem> wordProblem(SheetRow row) {
    if (kind(row).isEmpty()) {
      return Optional.of(Problem.KIND);
    }
    return secret.test(text(row, Column.NOTE)) ? Optional.of(Problem.SECRET) : Optional.empty();
  }

  private Contact contact(SheetRow row) {
    return new Contact(
        ids.get(),
        kind(row).orElseThrow(),
        text(row, Column.NAME),
        text(row, Column.AGENCY),
        text(row, Column.UNIT),
        text(row, Column.PHONE),
        text(row, Column.HOURS),
        text(row, Column.NOTE),
        false);
  }

  /** What the sheet has no column for stays as it is. */
  private Contact over(Contact before, Contact read) {
    return new Contact(
        before.id(),
        columns.containsKey(Column.KIND) ? read.kind() : before.kind(),
        read.name(),
        read.agency(),
        read.unit(),
        read.phone(),
        columns.containsKey(Column.HOURS) ? read.hours() : before.hours(),
        columns.containsKey(Column.NOTE) ? read.note() : before.note(),
        false);
  }

  private Optional<Contact.Kind> kind(SheetRow row) {
    String word = String.join(" ", SearchKey.words(text(row, Column.KIND)));
    if (HOTLINE.contains(word)) {
      return Optional.of(Contact.Kind.HOTLINE);
    }
    return OFFICER.contains(word) ? Optional.of(Contact.Kind.OFFICER) : Optional.empty();
  }

  private String text(SheetRow row, Column column) {
    Integer at = columns.get(column);
    return at == null ? "" : PlainText.tidy(row.cell(at), Integer.MAX_VALUE / 8).text();
  }

  private ContactImport.Bad bad(SheetRow row, Problem problem) {
    String shown = PlainText.tidy(String.join(" · ", row.cells()), 80).text();
    return new ContactImport.Bad(row.number(), problem, shown);
  }
}
