package vn.hotline1022.ui.daily;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Refresh;

/**
 * The daily data of one day: what is missing, handing out, handing out anew. The papers are in
 * Vietnamese, since the city's police reads them. On the FX thread.
 */
public final class DailyModel {
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final Duration EVERY = Duration.ofMinutes(1);
  private static final String TEXT = "difficulties";

  private final DailyTools tools;
  private final AccountsModel accounts;
  private final Refresh<DailyState> reading;
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final StringProperty recipient = new SimpleStringProperty("");
  private final StringProperty difficulties = new SimpleStringProperty("");
  private final BooleanProperty isFinal = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<DailyState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Written>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyLongWrapper minutesLeft = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper textRead = new ReadOnlyBooleanWrapper();
  private boolean chosen;
  private boolean picking;

  /** What came of writing. */
  public enum Outcome {
    ISSUED,
    /** Nothing changed: it is the one before, byte by byte. */
    SAME,
    /** Written again from what was kept, byte by byte. */
    AGAIN,
    /** Written again by a program that writes otherwise: not the bytes of then. */
    AGAIN_OTHERWISE,
    /** Nothing was written: the day still goes on. */
    GOES_ON,
    /** Nothing was written: of one of an earlier program only the hashes were kept. */
    NOT_KEPT
  }

  /** Files that were written, and what they are. */
  public record Written(Outcome outcome, LocalDate day, int number, List<Path> files) {}

  public DailyModel(DailyTools tools) {
    this.tools = tools;
    this.accounts = new AccountsModel(tools, this::refresh);
    this.reading =
        new Refresh<>(
            tools.calls(),
            EVERY,
            () -> new DailyReading(tools).of(day.get()),
            this::show,
            fault::set);
    day.set(today().minusDays(1));
    difficulties.subscribe((_, now) -> typed(now));
    tools
        .calls()
        .reads()
        .run(() -> tools.recipient().last())
        .onSuccess(last -> last.filter(_ -> recipient.get().isEmpty()).ifPresent(recipient::set))
        .start();
    tick();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(tools.calls().time().now(), Formats.ZONE);
  }

  public ReadOnlyObjectProperty<LocalDate> day() {
    return day;
  }

  /** Another day; none that has not begun. */
  public void turnTo(LocalDate other) {
    if (!other.isAfter(today())) {
      chosen = !other.equals(today().minusDays(1));
      textRead.set(false);
      day.set(other);
      difficulties.set("");
      state.set(Optional.empty());
      written.set(Optional.empty());
      accounts.leave();
      refresh();
      tick();
    }
  }

  public StringProperty recipient() {
    return recipient;
  }

  /** What is said of difficulties; a draft until it is handed out. */
  public StringProperty difficulties() {
    return difficulties;
  }

  /** Whether the text is that of the day; before, nothing of it may be written or handed out. */
  public ReadOnlyBooleanProperty textRead() {
    return textRead.getReadOnlyProperty();
  }

  public BooleanProperty isFinal() {
    return isFinal;
  }

  /** How the day stands; empty until it is read. */
  public ReadOnlyObjectProperty<Optional<DailyState>> state() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Written>> written() {
    return written.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Until ten o'clock of the morning after the day; below zero when it is past. */
  public ReadOnlyLongProperty minutesLeft() {
    return minutesLeft.getReadOnlyProperty();
  }

  public AccountsModel accounts() {
    return accounts;
  }

  /** Brings to the front what something is about. */
  public void open(DailyTools.About about) {
    tools.open().accept(about);
  }

  /** Reads how the day stands. */
  public void refresh() {
    reading.now();
  }

  /** Once a second. A night shift is at its own day when it is over. */
  public void tick() {
    LocalDate over = today().minusDays(1);
    if (day.get().isBefore(over) && !chosen && isIdle()) {
      turnTo(over);
    }
    Duration left =
        Duration.between(
            tools.calls().time().now(),
            day.get().plusDays(1).atTime(TEN).atZone(Formats.ZONE).toInstant());
    minutesLeft.set(Math.floorDiv(left.toSeconds() + 59, 60));
  }

  /** Once a second while it is in front. */
  public void tickInFront() {
    reading.tick();
  }

  /** Nothing of the day that is shown is under way. */
  private boolean isIdle() {
    return !busy.get() && !picking && accounts.looked().get().isEmpty();
  }

  private void show(DailyState now) {
    if (!now.ready().day().equals(day.get())) {
      return;
    }
    boolean first = state.get().isEmpty();
    fault.set(null);
    state.set(Optional.of(now));
    if (first) {
      isFinal.set(!now.ready().goesOn());
      tools.drafts().whenRead(() -> showText(now));
    }
  }

  private void showText(DailyState now) {
    if (!now.ready().day().equals(day.get()) || textRead.get()) {
      return;
    }
    difficulties.set(
        tools
            .drafts()
            .find(Form.DAILY, subject())
            .map(draft -> draft.text(TEXT))
            .or(() -> now.last().flatMap(DailyIssue::kept).map(kept -> kept.told().difficulties()))
            .orElse(""));
    textRead.set(true);
  }

  private UUID subject() {
    return UUID.nameUUIDFromBytes(("daily " + day.get()).getBytes(StandardCharsets.UTF_8));
  }

  private void typed(String now) {
    if (textRead.get()) {
      tools.drafts().keep(Form.DAILY, subject(), Map.of(TEXT, tools.calls().guard().mask(now)));
    }
  }

  /** Puts a sentence behind what stands in the text. */
  public void add(String sentence) {
    if (textRead.get()) {
      String before = difficulties.get().strip();
      difficulties.set(before.isEmpty() ? sentence : before + "\n" + sentence);
    }
  }

  /** Whether it can be handed out. */
  public boolean canIssue() {
    return !busy.get() && textRead.get() && state.get().isPresent() && !recipient.get().isBlank();
  }

  /** Runs while somebody chooses a file for the day: until they have, no other is turned to. */
  public <T> T choosing(Supplier<T> choice) {
    picking = true;
    try {
      return choice.get();
    } finally {
      picking = false;
    }
  }

  /** Makes the files in this folder and keeps what was handed out. */
  public void issue(Path folder) {
    if (!canIssue()) {
      return;
    }
    String to = PlainText.tidy(recipient.get(), DailyIssue.RECIPIENT_MAX).text();
    String text =
        tools
            .calls()
            .guard()
            .mask(PlainText.clean(difficulties.get().strip(), DailyOrder.Told.TEXT_MAX).text());
    boolean wantsFinal = isFinal.get();
    LocalDate of = day.get();
    UUID draft = subject();
    String handedOut = tools.calls().guard().mask(difficulties.get());
    run(
        office -> {
          Readiness ready = Readiness.of(of, tools.calls().time().now(), tools.sources());
          if (wantsFinal && ready.goesOn()) {
            return new Written(Outcome.GOES_ON, of, 0, List.of());
          }
          tools.recipient().keep(to);
          return write(
              office, order(of, to, wantsFinal, new DailyOrder.Told(text, missing(ready))), folder);
        },
        done -> {
          if (done.outcome() != Outcome.GOES_ON) {
            endDraft(draft, handedOut);
          }
        });
  }

  /** Only what was handed out: somebody may have written on. */
  private void endDraft(UUID draft, String handedOut) {
    tools
        .drafts()
        .find(Form.DAILY, draft)
        .filter(found -> found.text(TEXT).equals(handedOut))
        .ifPresent(_ -> tools.drafts().end(Form.DAILY, draft));
  }

  private DailyOrder order(LocalDate of, String to, boolean wantsFinal, DailyOrder.Told told) {
    return new DailyOrder(of, of.withDayOfYear(1), to, wantsFinal, tools.names().get(), told);
  }

  private static List<String> missing(Readiness ready) {
    return ready.missing().stream()
        .map(state -> state.desk().shownName())
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
                            made.isSame() ? Outcome.AGAIN : Outcome.AGAIN_OTHERWISE,
                            issue.day(),
                            issue.number().orElse(1),
                            written(made, folder)))
                .orElseGet(() -> new Written(Outcome.NOT_KEPT, issue.day(), 0, List.of())),
        _ -> {});
  }

  private void run(Function<DailyOffice, Written> work, Consumer<Written> then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    written.set(Optional.empty());
    fault.set(null);
    tools
        .slow()
        .run(() -> work.apply(tools.office().get()))
        .onSuccess(
            done -> {
              busy.set(false);
              written.set(Optional.of(done));
              then.accept(done);
              refresh();
            })
        .onFailure(
            why -> {
              busy.set(false);
              fault.set(why);
            })
        .start();
  }
}
