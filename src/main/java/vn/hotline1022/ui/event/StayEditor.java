package vn.hotline1022.ui.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.Moments;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftedForm;

/** A stay of a volunteer being put right by hand, with a reason. */
public final class StayEditor {

  /** What keeps it from being kept. */
  public enum Problem {
    FROM,
    UNTIL,
    REASON,
    SECRET
  }

  /** Whether it counts. */
  public enum Counts {
    YES,
    MISTAKE
  }

  private final EventTools tools;
  private final DraftedForm form;
  private final StringProperty who;
  private final StringProperty from;
  private final StringProperty until;
  private final StringProperty reason;
  private final ObjectProperty<Counts> counts;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  StayEditor(EventTools tools) {
    this.tools = tools;
    this.form = new DraftedForm(Form.ATTENDANCE, tools.drafts(), tools.calls().guard());
    this.who = form.plain("who");
    this.from = form.plain("from");
    this.until = form.plain("until");
    this.reason = form.words("reason");
    this.counts = form.choice("counts", Counts.class, Counts.YES);
    form.open().addListener((_, _, _) -> problem.set(Optional.empty()));
  }

  /** Where a draft of it is kept. */
  public DraftedForm form() {
    return form;
  }

  /** Whose stay it is. */
  public StringProperty who() {
    return who;
  }

  public StringProperty from() {
    return from;
  }

  /** Empty while they are there. */
  public StringProperty until() {
    return until;
  }

  public StringProperty reason() {
    return reason;
  }

  public ObjectProperty<Counts> counts() {
    return counts;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  void begin(Attendance stay) {
    form.begin(
        stay.id(),
        () -> {
          String name = stay.who().name();
          who.set(name.isEmpty() ? stay.who().code() : name);
          from.set(Formats.dateTime(stay.from()));
          until.set(stay.until().map(Formats::dateTime).orElse(""));
          reason.set(stay.reason());
          counts.set(stay.struck() ? Counts.MISTAKE : Counts.YES);
        });
  }

  /** It was kept: its draft is over, unless another was opened meanwhile. */
  void kept(UUID stay) {
    if (form.open().get() && form.subject().equals(stay)) {
      form.close();
    }
  }

  void resume() {
    form.resume();
  }

  /** Replaces what must not be kept by its mask. */
  public void mask() {
    form.mask();
    problem.set(Optional.empty());
  }

  Optional<Attendance.Correction> read() {
    Optional<Instant> start = moment(from);
    Optional<Instant> end = moment(until);
    String why = PlainText.tidy(reason.get(), Attendance.REASON_MAX).text();
    problem.set(findProblem(start, end, why));
    return problem.get().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Attendance.Correction(
                start.orElseThrow(), end, counts.get() == Counts.MISTAKE, why));
  }

  private Optional<Instant> moment(StringProperty typed) {
    return Moments.parse(typed.get(), tools.calls().time().now());
  }

  private Optional<Problem> findProblem(
      Optional<Instant> start, Optional<Instant> end, String why) {
    if (start.isEmpty()) {
      return Optional.of(Problem.FROM);
    }
    boolean none = end.isEmpty() && !until.get().isBlank();
    if (none || end.filter(start.get()::isAfter).isPresent()) {
      return Optional.of(Problem.UNTIL);
    }
    if (why.isEmpty()) {
      return Optional.of(Problem.REASON);
    }
    return form.hasSecret() ? Optional.of(Problem.SECRET) : Optional.empty();
  }
}
