package vn.hotline1022.ui.daily;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Language;

/**
 * Handing out the daily data of a day, and writing an earlier issue again. The papers are in
 * Vietnamese, since the city's police reads them. On the FX thread.
 */
public final class DailyIssuing {
  /** Nothing was counted before. */
  private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

  private final DailyTools tools;
  private final DailyText text;
  private final Supplier<Optional<DailyState>> state;
  private final Runnable done;
  private final StringProperty recipient = new SimpleStringProperty("");
  private final StringProperty since = new SimpleStringProperty("");
  private final BooleanProperty isFinal = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Written>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** What came of writing. */
  public enum Outcome {
    ISSUED,
    /** Nothing changed: it is the one before, byte by byte. */
    SAME,
    /** Written again from what was kept, byte by byte. */
    AGAIN,
    /** Written again by a program that writes otherwise: not the bytes of then. */
    AGAIN_OTHERWISE,
    /** Written again without what people said, which was erased since: not the bytes of then. */
    AGAIN_ERASED,
    /** Nothing was written: the day still goes on. */
    GOES_ON,
    /** Nothing was written: of one of an earlier program only the hashes were kept. */
    NOT_KEPT
  }

  /** Files that were written, and what they are. */
  public record Written(Outcome outcome, LocalDate day, int number, List<Path> files) {}

  /**
   * @param state how the day stands that is shown
   * @param done told that something was handed out
   */
  DailyIssuing(
      DailyTools tools, DailyText text, Supplier<Optional<DailyState>> state, Runnable done) {
    this.tools = tools;
    this.text = text;
    this.state = state;
    this.done = done;
    tools
        .calls()
        .reads()
        .run(() -> tools.recipient().last())
        .onSuccess(last -> last.filter(_ -> recipient.get().isEmpty()).ifPresent(recipient::set))
        .start();
  }

  public StringProperty recipient() {
    return recipient;
  }

  /** From which day the cumulative figures count, as typed. */
  public StringProperty since() {
    return since;
  }

  /** The same as a day; empty while it cannot be one for the day that is shown. */
  public Optional<LocalDate> sinceDay() {
    return state
        .get()
        .flatMap(
            now ->
                Formats.parseDate(since.get())
                    .filter(day -> !day.isBefore(EARLIEST))
                    .filter(day -> !day.isAfter(now.ready().day())));
  }

  public BooleanProperty isFinal() {
    return isFinal;
  }

  public ReadOnlyObjectProperty<Optional<Written>> written() {
    return written.getReadOnlyProperty();
  }

  /** Why files could not be written; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Another day is turned to. */
  void turn() {
    written.set(Optional.empty());
    fault.set(null);
  }

  /** The day was read for the first time. */
  void show(DailyState now) {
    isFinal.set(!now.ready().goesOn());
    since.set(Formats.date(now.since()));
  }

  /** Whether it can be handed out. */
  public boolean canIssue() {
    return !busy.get() && text.read().get() && sinceDay().isPresent() && !recipient.get().isBlank();
  }

  /** Makes the files in this folder and keeps what was handed out. */
  public void issue(Path folder) {
    if (!canIssue()) {
      return;
    }
    LocalDate day = state.get().orElseThrow().ready().day();
    LocalDate first = sinceDay().orElseThrow();
    String to = PlainText.tidy(recipient.get(), DailyIssue.RECIPIENT_MAX).text();
    boolean wantsFinal = isFinal.get();
    DailyText.Taken taken = text.taken();
    run(
        office -> {
          // What is handed out has everything in it that was written.
          tools.sources().stats().catchUp();
          Readiness ready = Readiness.of(day, tools.calls().time().now(), tools.sources());
          if (wantsFinal && ready.goesOn()) {
            return new Written(Outcome.GOES_ON, day, 0, List.of());
          }
          tools.recipient().keep(to);
          DailyOrder.Told told = new DailyOrder.Told(taken.said(), missing(ready));
          return write(
              office,
              new DailyOrder(day, first, to, wantsFinal, tools.names().get(), told),
              folder);
        },
        made -> {
          if (made.outcome() != Outcome.GOES_ON) {
            text.end(taken);
          }
        });
  }

  private static List<String> missing(Readiness ready) {
    return ready.missing().stream()
        .map(desk -> desk.desk().shownName())
        .limit(DailyOrder.Told.MISSING_MAX)
        .toList();
  }

  private Written write(DailyOffice office, DailyOrder order, Path folder) {
    DailyOffice.Made made = office.make(order, Language.VI.locale(), tools.person());
    List<Path> files = written(made, folder);
    office.keep(made);
    return new Written(
        made.isNew() ? Outcome.ISSUED : Outcome.SAME,
        order.day(),
        made.issue().number().orElse(1),
        files);
  }

  private List<Path> written(DailyOffice.Made made, Path folder) {
    List<Path> files = made.write(folder);
    tools.noted().accept(made.rows());
    return files;
  }

  /** Writes an earlier issue again. */
  public void again(DailyIssue issue, Path folder) {
    run(
        office ->
            office
                .again(issue)
                .map(
                    made ->
                        new Written(
                            again(made),
                            issue.day(),
                            issue.number().orElse(1),
                            written(made, folder)))
                .orElseGet(() -> new Written(Outcome.NOT_KEPT, issue.day(), 0, List.of())),
        _ -> {});
  }

  private static Outcome again(DailyOffice.Made made) {
    if (made.isSame()) {
      return Outcome.AGAIN;
    }
    boolean erased = made.issue().kept().filter(DailyIssue.Kept::erased).isPresent();
    return erased ? Outcome.AGAIN_ERASED : Outcome.AGAIN_OTHERWISE;
  }

  private void run(Function<DailyOffice, Written> work, Consumer<Written> then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    turn();
    tools
        .slow()
        .run(() -> work.apply(tools.office().get()))
        .onSuccess(
            made -> {
              busy.set(false);
              written.set(Optional.of(made));
              then.accept(made);
              done.run();
            })
        .onFailure(
            why -> {
              busy.set(false);
              fault.set(why);
            })
        .start();
  }
}
