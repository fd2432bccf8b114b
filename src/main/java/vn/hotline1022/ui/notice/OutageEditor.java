package vn.hotline1022.ui.notice;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftedForm;

/** An outage being written down; what is typed stays here until it is kept or given up. */
public final class OutageEditor implements Board.Editor<Outage> {

  /** What keeps an outage from being kept. */
  public enum Problem {
    FROM,
    FUTURE,
    UNTIL,
    SECRET
  }

  private final NoticeTools tools;
  private final DraftedForm form;
  private final ObjectProperty<Outage.Effect> effect;
  private final StringProperty cause;
  private final SpanEntry span;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  OutageEditor(NoticeTools tools) {
    this.tools = tools;
    this.form = new DraftedForm(Form.OUTAGE, tools.drafts(), tools.guard());
    this.effect = form.choice("effect", Outage.Effect.class, Outage.Effect.NO_CALLS);
    this.cause = form.words("cause");
    this.span = new SpanEntry(form, tools.time());
    form.open().addListener((_, _, _) -> problem.set(Optional.empty()));
  }

  @Override
  public DraftedForm form() {
    return form;
  }

  public ObjectProperty<Outage.Effect> effect() {
    return effect;
  }

  public StringProperty cause() {
    return cause;
  }

  /** When it was; without an end while it lasts. */
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
          effect.set(Outage.Effect.NO_CALLS);
          cause.set("");
          span.begin();
        });
  }

  @Override
  public void begin(Outage outage) {
    form.begin(
        outage.id(),
        () -> {
          effect.set(outage.effect());
          cause.set(outage.cause());
          span.show(outage.from(), outage.until());
        });
  }

  /** Replaces what must not be kept, an OTP for example, by its mask. */
  public void mask() {
    form.mask();
    problem.set(Optional.empty());
  }

  @Override
  public Optional<Outage> read() {
    Instant now = tools.time().now();
    problem.set(problem(now));
    return problem.get().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Outage(
                form.subject(),
                span.start().orElseThrow(),
                span.end(),
                effect.get(),
                PlainText.clean(cause.get(), Outage.CAUSE_MAX).text().strip(),
                false,
                tools.person().code(),
                now));
  }

  private Optional<Problem> problem(Instant now) {
    Optional<Instant> start = span.start();
    if (start.isEmpty()) {
      return Optional.of(Problem.FROM);
    }
    if (start.get().isAfter(now)) {
      return Optional.of(Problem.FUTURE);
    }
    if (span.endsWrong()) {
      return Optional.of(Problem.UNTIL);
    }
    return form.hasSecret() ? Optional.of(Problem.SECRET) : Optional.empty();
  }
}
