package vn.hotline1022.ui.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.lists.Days;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListProblem;
import vn.hotline1022.lists.ListRules;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.DraftedForm;

/** An entry being written; what is typed stays here until it is kept or given up. */
public final class ListEditor {
  /** Most characters a field takes: enough to be told that it is too long. */
  static final int FIELD_MAX = 400;

  private static final String NEW = "new";

  private final ListTools tools;
  private final DraftedForm form;
  private final StringProperty vi;
  private final StringProperty en;
  private final StringProperty code;
  private final StringProperty from;
  private final StringProperty to;
  private final StringProperty group;
  private final StringProperty added;
  private final ObjectProperty<ListKind> kind;
  private final ReadOnlyObjectWrapper<List<ListProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private String proposed = "";

  ListEditor(ListTools tools, Form of) {
    this.tools = tools;
    this.form = new DraftedForm(of, tools.drafts(), tools.guard());
    this.vi = form.words("vi");
    this.en = form.words("en");
    this.code = form.words("code");
    this.from = form.plain("from");
    this.to = form.plain("to");
    this.group = form.plain("group");
    this.added = form.plain("added");
    this.kind = form.choice("kind", ListKind.class, ListKind.REASON);
    vi.addListener((_, _, typed) -> propose(typed));
    form.open().addListener((_, _, _) -> problems.set(List.of()));
  }

  /** A code of the name, until somebody writes one. */
  private void propose(String name) {
    if (form.open().get() && isNew() && code.get().equals(proposed)) {
      proposed = ListRules.codeOf(name);
      code.set(proposed);
    }
  }

  /** Whether it is open, and what was begun in it. */
  public DraftedForm form() {
    return form;
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
  public StringProperty group() {
    return group;
  }

  /** Whether the entry is to be added. */
  public boolean isNew() {
    return added.get().equals(NEW);
  }

  /** The list it stands in. */
  public ListKind kind() {
    return kind.get();
  }

  /** Opens an entry. */
  void begin(ListEntry entry) {
    form.begin(entry.id(), () -> fill(entry.kind(), entry.group(), Optional.of(entry)));
    proposed = "";
  }

  /** Opens an empty entry of a list. */
  void begin(ListKind of, String below) {
    UUID subject = tools.ids().get();
    form.begin(subject, () -> fill(of, below, Optional.empty()));
    proposed = "";
  }

  private void fill(ListKind of, String below, Optional<ListEntry> entry) {
    kind.set(of);
    added.set(entry.isPresent() ? "" : NEW);
    code.set(entry.map(ListEntry::code).orElse(""));
    vi.set(entry.map(ListEntry::vi).orElse(""));
    en.set(entry.map(ListEntry::en).orElse(""));
    group.set(below);
    Optional<Hours> hours = entry.flatMap(ListEntry::hours);
    Optional<Days> days = entry.flatMap(ListEntry::days);
    from.set(
        hours
            .map(Hours::from)
            .map(Hours::text)
            .or(() -> days.map(Days::from).map(Formats::date))
            .orElse(""));
    to.set(
        hours
            .map(Hours::to)
            .map(Hours::text)
            .or(() -> days.map(Days::to).map(Formats::date))
            .orElse(""));
  }

  /** The entry as typed; empty when there are problems, which are shown. */
  Optional<ListEntry> read(ListBook book) {
    ListEntry typed = typed(book);
    Set<ListProblem> found = ListRules.problems(book, typed, isNew(), tools.guard());
    problems.set(List.copyOf(found));
    return found.isEmpty()
        ? Optional.of(typed.withNames(ListRules.tidy(typed.vi()), ListRules.tidy(typed.en())))
        : Optional.empty();
  }

  private ListEntry typed(ListBook book) {
    // As it stands by now: another desk may have moved or retired it meanwhile.
    ListEntry standing =
        Optional.of(form.subject())
            .filter(_ -> !isNew())
            .flatMap(book::find)
            .orElseGet(
                () ->
                    new ListEntry(
                        kind(),
                        group.get(),
                        code.get().strip(),
                        "",
                        "",
                        book.lastRank(kind(), group.get()),
                        false,
                        Optional.empty()));
    return new ListEntry(
        kind(),
        standing.group(),
        standing.code(),
        vi.get(),
        en.get(),
        standing.rank(),
        standing.retired(),
        hours(),
        days());
  }

  /** A single day is typed once. */
  private Optional<Days> days() {
    String last = to.get().isBlank() ? from.get() : to.get();
    return kind() == ListKind.HOLIDAY
        ? Formats.parseDate(from.get())
            .flatMap(begins -> Formats.parseDate(last).map(ends -> new Days(begins, ends)))
        : Optional.empty();
  }

  private Optional<Hours> hours() {
    return kind().isTimed()
        ? Hours.parse(from.get())
            .flatMap(begins -> Hours.parse(to.get()).map(ends -> new Hours(begins, ends)))
        : Optional.empty();
  }
}
