package vn.hotline1022.ui.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.Moments;
import vn.hotline1022.text.PlainText;

/** A notice being written; what is typed stays here until it is kept or given up. */
public final class NoticeEditor {

  /** What keeps a notice from being kept. */
  public enum Problem {
    TITLE,
    FROM,
    UNTIL,
    SECRET
  }

  private final NoticeTools tools;
  private final ObjectProperty<Notice.Kind> kind = new SimpleObjectProperty<>(Notice.Kind.BROKEN);
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty until = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> id = Optional.empty();

  NoticeEditor(NoticeTools tools) {
    this.tools = tools;
  }

  public ObjectProperty<Notice.Kind> kind() {
    return kind;
  }

  public StringProperty title() {
    return title;
  }

  public StringProperty text() {
    return text;
  }

  /** When it begins, as typed. */
  public StringProperty from() {
    return from;
  }

  /** When it ends, as typed; empty for not known. */
  public StringProperty until() {
    return until;
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Begins a new notice that holds from now on. */
  void begin() {
    fill(Optional.empty(), Notice.Kind.BROKEN, "", "", Formats.dateTime(tools.time().now()), "");
  }

  /** Opens one to be corrected. */
  void begin(Notice notice) {
    fill(
        Optional.of(notice.id()),
        notice.kind(),
        notice.title(),
        notice.text(),
        Formats.dateTime(notice.from()),
        notice.until().map(Formats::dateTime).orElse(""));
  }

  private void fill(
      Optional<UUID> of, Notice.Kind what, String head, String words, String start, String end) {
    id = of;
    kind.set(what);
    title.set(head);
    text.set(words);
    from.set(start);
    until.set(end);
    problem.set(Optional.empty());
    open.set(true);
  }

  /** Gives it up, or it was kept. */
  public void close() {
    open.set(false);
    problem.set(Optional.empty());
  }

  /** Replaces what must not be kept, an OTP for example, by its mask. */
  public void mask() {
    title.set(tools.guard().mask(title.get()));
    text.set(tools.guard().mask(text.get()));
    problem.set(Optional.empty());
  }

  /** The notice as typed; empty when there is a problem, which is shown. */
  Optional<Notice> read() {
    Instant now = tools.time().now();
    Optional<Instant> start = Moments.parse(from.get(), now);
    Optional<Instant> end = Moments.parse(until.get(), now);
    String head = PlainText.tidy(title.get(), Notice.TITLE_MAX).text();
    String words = PlainText.clean(text.get(), Notice.TEXT_MAX).text().strip();
    problem.set(problem(head, words, start, end));
    return problem.get().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                id.orElseGet(tools.ids()),
                kind.get(),
                head,
                words,
                start.orElseThrow(),
                end,
                false,
                tools.person().code(),
                now,
                Set.of()));
  }

  private Optional<Problem> problem(
      String head, String words, Optional<Instant> start, Optional<Instant> end) {
    if (head.isEmpty()) {
      return Optional.of(Problem.TITLE);
    }
    if (!tools.guard().scan(head).isEmpty() || !tools.guard().scan(words).isEmpty()) {
      return Optional.of(Problem.SECRET);
    }
    if (start.isEmpty()) {
      return Optional.of(Problem.FROM);
    }
    boolean noEnd = end.isEmpty() && !until.get().isBlank();
    boolean backwards = end.filter(moment -> moment.isBefore(start.get())).isPresent();
    return noEnd || backwards ? Optional.of(Problem.UNTIL) : Optional.empty();
  }
}
