package vn.hotline1022.ui.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.guide.Address;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.Move;
import vn.hotline1022.guide.Passed;
import vn.hotline1022.guide.Variable;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.followup.GuardedText;

/**
 * The run of a guide in a call. The run itself is immutable and says everything that is shown, so a
 * change of language or a lock loses nothing. On the FX thread.
 */
public final class GuideRunViewModel {
  private final LongSupplier now;
  private final ReadOnlyObjectWrapper<Optional<GuideRun>> run =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Passed>> changing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Address> address = new SimpleObjectProperty<>(Address.UNKNOWN);
  private final ReadOnlyLongWrapper ticks = new ReadOnlyLongWrapper();
  private final GuardedText typed;

  /**
   * @param now monotonic milliseconds on the clock of the call
   */
  public GuideRunViewModel(CallTools tools, LongSupplier now) {
    this.now = now;
    this.typed = new GuardedText(tools, Variable.Typed.LONGEST, () -> {});
  }

  /** The run in front; empty when no guide is open. */
  public ReadOnlyObjectProperty<Optional<GuideRun>> run() {
    return run.getReadOnlyProperty();
  }

  /** The earlier step whose answer is being changed. */
  public ReadOnlyObjectProperty<Optional<Passed>> changing() {
    return changing.getReadOnlyProperty();
  }

  /** How the caller is addressed; the desk keeps it up to date. */
  public ObjectProperty<Address> address() {
    return address;
  }

  /** Grows with every second, for the clocks. */
  public ReadOnlyLongProperty ticks() {
    return ticks.getReadOnlyProperty();
  }

  /** What is being typed as an answer. */
  public GuardedText typed() {
    return typed;
  }

  /** Monotonic milliseconds, as the run counts them. */
  public long now() {
    return now.getAsLong();
  }

  /** Begins a guide. */
  public void start(Guides guides, Guide guide, Map<String, String> known) {
    show(Optional.of(GuideRun.start(guides, guide, known, now())));
  }

  /** Goes on with a run that was kept, or closes the guide when there is none. */
  public void show(Optional<GuideRun> kept) {
    changing.set(Optional.empty());
    typed.text().set("");
    run.set(kept);
  }

  /** Once a second. */
  public void tick() {
    ticks.set(ticks.get() + 1);
  }

  /** The choices in front: while an earlier answer is changed those of that moment. */
  public List<Answer.Choice> offered() {
    return changing
        .get()
        .flatMap(passed -> run.get().flatMap(here -> here.before(passed.index())))
        .or(run::get)
        .map(GuideRun::offered)
        .orElse(List.of());
  }

  /** Answers with a digit; whether it was one that is offered. */
  public boolean choose(int digit) {
    if (offered().stream().noneMatch(choice -> choice.digit() == digit)) {
      return false;
    }
    answer(new Move.Chose(digit), here -> here.choose(digit, now()));
    return true;
  }

  /** Answers with what was typed, masked; does nothing while it is empty. */
  public void write() {
    String text = typed.kept();
    if (!text.isBlank()) {
      answer(new Move.Wrote(text), here -> here.write(text, now()));
    }
  }

  private void answer(Move.What what, UnaryOperator<GuideRun> ahead) {
    Optional<Passed> earlier = changing.get();
    move(
        here ->
            earlier
                .map(passed -> here.change(passed.index(), what, now()))
                .orElseGet(() -> ahead.apply(here)));
  }

  /** Lets an earlier answer be changed: its step comes to the front. */
  public void change(int index) {
    changing.set(
        run.get().stream()
            .flatMap(here -> here.trail().stream())
            .filter(passed -> passed.index() == index && passed.answer().isPresent())
            .findFirst());
    typed.text().set("");
  }

  /** Undoes the last answer; leaves the change of an earlier one as it was. */
  public void back() {
    if (changing.get().isPresent()) {
      changing.set(Optional.empty());
    } else {
      move(here -> here.back(now()));
    }
  }

  /** Whether there is something to undo. */
  public boolean canGoBack() {
    return changing.get().isPresent()
        || run.get().filter(here -> !here.moves().isEmpty()).isPresent();
  }

  /** Stops the clocks, or lets them go on. */
  public void pauseOrResume() {
    move(here -> here.paused() ? here.resume(now()) : here.pause(now()));
  }

  /** Goes over to another guide, to come back. */
  public void detour(String guide) {
    move(here -> here.detour(guide, now()));
  }

  /** Comes back from there. */
  public void comeBack() {
    move(here -> here.comeBack(now()));
  }

  private void move(UnaryOperator<GuideRun> how) {
    run.get()
        .ifPresent(
            here -> {
              GuideRun next = how.apply(here);
              if (!next.equals(here)) {
                show(Optional.of(next));
              }
            });
  }
}
