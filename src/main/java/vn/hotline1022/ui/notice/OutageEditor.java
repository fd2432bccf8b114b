package vn.hotline1022.ui.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.Moments;
import vn.hotline1022.text.PlainText;

/** An outage being written down; what is typed stays here until it is kept or given up. */
public final class OutageEditor {

  /** What keeps an outage from being kept. */
  public enum Problem {
    FROM,
    FUTURE,
    UNTIL,
    SECRET
  }

  private final NoticeTools tools;
  private final ObjectProperty<Outage.Effect> effect =
      new SimpleObjectProperty<>(Outage.Effect.NO_CALLS);
  private final StringProperty cause = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty until = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> id = Optional.empty();

  OutageEditor(NoticeTools tools) {
    this.tools = tools;
  }

  public ObjectProperty<Outage.Effect> effect() {
    return effect;
  }

  public StringProperty cause() {
    return cause;
  }

  /** When it began, as typed. */
  public StringProperty from() {
    return from;
  }

  /** When it ended, as typed; empty while it lasts. */
  public StringProperty until() {
    return until;
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Begins a new one that lasts since now. */
  void begin() {
    id = Optional.empty();
    effect.set(Outage.Effect.NO_CALLS);
    cause.set("");
    from.set(Formats.dateTime(tools.time().now()));
    until.set("");
    opened();
  }

  /** Opens one to be corrected. */
  void begin(Outage outage) {
    id = Optional.of(outage.id());
    effect.set(outage.effect());
    cause.set(outage.cause());
    from.set(Formats.dateTime(outage.from()));
    until.set(outage.until().map(Formats::dateTime).orElse(""));
    opened();
  }

  private void opened() {
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
    cause.set(tools.guard().mask(cause.get()));
    problem.set(Optional.empty());
  }

  /** The outage as typed; empty when there is a problem, which is shown. */
  Optional<Outage> read() {
    Instant now = tools.time().now();
    Optional<Instant> start = Moments.parse(from.get(), now);
    Optional<Instant> end = Moments.parse(until.get(), now);
    String words = PlainText.clean(cause.get(), Outage.CAUSE_MAX).text().strip();
    problem.set(problem(words, start, end, now));
    return problem.get().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Outage(
                id.orElseGet(tools.ids()),
                start.orElseThrow(),
                end,
                effect.get(),
                words,
                false,
                tools.person().code(),
                now));
  }

  private Optional<Problem> problem(
      String words, Optional<Instant> start, Optional<Instant> end, Instant now) {
    if (start.isEmpty()) {
      return Optional.of(Problem.FROM);
    }
    if (start.get().isAfter(now)) {
      return Optional.of(Problem.FUTURE);
    }
    boolean noEnd = end.isEmpty() && !until.get().isBlank();
    if (noEnd || end.filter(moment -> moment.isBefore(start.get())).isPresent()) {
      return Optional.of(Problem.UNTIL);
    }
    return tools.guard().scan(words).isEmpty() ? Optional.empty() : Optional.of(Problem.SECRET);
  }
}
