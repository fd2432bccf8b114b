package vn.hotline1022.ui.notice;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftedForm;

/** A notice being written; what is typed stays here until it is kept or given up. */
public final class NoticeEditor implements Board.Editor<Notice> {

  /** What keeps a notice from being kept. */
  public enum Problem {
    TITLE,
    FROM,
    UNTIL,
    SECRET
  }

  private final NoticeTools tools;
  private final DraftedForm form;
  private final ObjectProperty<Notice.Kind> kind;
  private final StringProperty title;
  private final StringProperty text;
  private final SpanEntry span;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  NoticeEditor(NoticeTools tools) {
    this.tools = tools;
    this.form = new DraftedForm(Form.NOTICE, tools.drafts(), tools.guard());
    this.kind = form.choice("kind", Notice.Kind.class, Notice.Kind.BROKEN);
    this.title = form.words("title");
    this.text = form.words("text");
    this.span = new SpanEntry(form, tools.time());
    form.open().addListener((_, _, _) -> problem.set(Optional.empty()));
  }

  @Override
  public DraftedForm form() {
    return form;
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

  /** When it holds. */
  public SpanEntry span() {
    return span;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public void begin() {
    form.begin(
        tools.ids().get(),
        () -> {
          kind.set(Notice.Kind.BROKEN);
          title.set("");
          text.set("");
          span.begin();
        });
  }

  @Override
  public void begin(Notice notice) {
    form.begin(
        notice.id(),
        () -> {
          kind.set(notice.kind());
          title.set(notice.title());
          text.set(notice.text());
          span.show(notice.from(), notice.until());
        });
  }

  /** Replaces what must not be kept, an OTP for example, by its mask. */
  public void mask() {
    form.mask();
    problem.set(Optional.empty());
  }

  @Override
  public Optional<Notice> read() {
    String head = PlainText.tidy(title.get(), Notice.TITLE_MAX).text();
    problem.set(problem(head));
    return problem.get().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                form.subject(),
                kind.get(),
                head,
                PlainText.clean(text.get(), Notice.TEXT_MAX).text().strip(),
                span.start().orElseThrow(),
                span.end(),
                false,
                tools.person().code(),
                tools.time().now(),
                Set.of()));
  }

  private Optional<Problem> problem(String head) {
    if (head.isEmpty()) {
      return Optional.of(Problem.TITLE);
    }
    if (form.hasSecret()) {
      return Optional.of(Problem.SECRET);
    }
    if (span.start().isEmpty()) {
      return Optional.of(Problem.FROM);
    }
    return span.endsWrong() ? Optional.of(Problem.UNTIL) : Optional.empty();
  }
}
