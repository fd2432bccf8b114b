package vn.hotline1022.ui.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListProblem;
import vn.hotline1022.lists.ListRules;
import vn.hotline1022.privacy.PersonalDataGuard;

/** An entry being written; what is typed stays here until it is kept or given up. */
public final class ListEditor {
  /** Most characters a field takes: enough to be told that it is too long. */
  static final int FIELD_MAX = 400;

  private final PersonalDataGuard guard;
  private final StringProperty vi = new SimpleStringProperty("");
  private final StringProperty en = new SimpleStringProperty("");
  private final StringProperty code = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ObjectProperty<String> group = new SimpleObjectProperty<>("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<ListProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private ListKind kind = ListKind.REASON;
  private Optional<ListEntry> before = Optional.empty();
  private String proposed = "";

  ListEditor(PersonalDataGuard guard) {
    this.guard = guard;
    vi.addListener((_, _, typed) -> propose(typed));
  }

  /** A code of the name, until somebody writes one. */
  private void propose(String name) {
    if (isNew() && code.get().equals(proposed)) {
      proposed = ListRules.codeOf(name);
      code.set(proposed);
    }
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<ListProblem>> problems() {
    return problems.getReadOnlyProperty();
  }

  public StringProperty vi() {
    return vi;
  }

  public StringProperty en() {
    return en;
  }

  /** Only of a new entry. */
  public StringProperty code() {
    return code;
  }

  public StringProperty from() {
    return from;
  }

  public StringProperty to() {
    return to;
  }

  /** What a new entry stands below. */
  public ObjectProperty<String> group() {
    return group;
  }

  /** Whether the entry is to be added. */
  public boolean isNew() {
    return before.isEmpty();
  }

  /** The list it stands in. */
  public ListKind kind() {
    return kind;
  }

  /** Opens an entry. */
  void begin(ListEntry entry) {
    kind = entry.kind();
    show(Optional.of(entry), entry.group());
  }

  /** Opens an empty entry of a list. */
  void begin(ListKind of, String below) {
    kind = of;
    show(Optional.empty(), below);
  }

  private void show(Optional<ListEntry> entry, String below) {
    before = entry;
    proposed = "";
    code.set(entry.map(ListEntry::code).orElse(""));
    vi.set(entry.map(ListEntry::vi).orElse(""));
    en.set(entry.map(ListEntry::en).orElse(""));
    group.set(below);
    Optional<Hours> hours = entry.flatMap(ListEntry::hours);
    from.set(hours.map(Hours::from).map(Hours::text).orElse(""));
    to.set(hours.map(Hours::to).map(Hours::text).orElse(""));
    problems.set(List.of());
    // Closed first, so that who builds the form does it anew for this entry.
    open.set(false);
    open.set(true);
  }

  /** Gives it up, or it was kept. */
  public void close() {
    open.set(false);
    problems.set(List.of());
  }

  /** The entry as typed; empty when there are problems, which are shown. */
  Optional<ListEntry> read(ListBook book) {
    ListEntry typed = typed(book);
    Set<ListProblem> found = ListRules.problems(book, typed, isNew(), guard);
    problems.set(List.copyOf(found));
    return found.isEmpty()
        ? Optional.of(typed.withNames(ListRules.tidy(typed.vi()), ListRules.tidy(typed.en())))
        : Optional.empty();
  }

  private ListEntry typed(ListBook book) {
    // As it stands by now: another desk may have moved or retired it meanwhile.
    ListEntry standing =
        before
            .map(entry -> book.find(entry.id()).orElse(entry))
            .orElseGet(
                () ->
                    new ListEntry(
                        kind,
                        group.get(),
                        code.get().strip(),
                        "",
                        "",
                        book.lastRank(kind, group.get()),
                        false,
                        Optional.empty()));
    return new ListEntry(
        kind,
        standing.group(),
        standing.code(),
        vi.get(),
        en.get(),
        standing.rank(),
        standing.retired(),
        hours());
  }

  private Optional<Hours> hours() {
    return kind == ListKind.SHIFT
        ? Hours.parse(from.get())
            .flatMap(begins -> Hours.parse(to.get()).map(ends -> new Hours(begins, ends)))
        : Optional.empty();
  }
}
