package vn.hotline1022.ui.receiver;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.ui.receiver.ReceiverForm.Where;

/**
 * The receiver as it is being entered, tried, kept and given up: what is typed stays here until it
 * is kept, whatever happens to the views. On the FX thread.
 */
public final class ReceiverModel {
  private final ReceiverTools tools;
  private final ReceiverForm form = new ReceiverForm(this::moved);
  private final TrialModel trial;
  private final MatchModel match;
  private final BooleanProperty leaving = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Optional<Tried> tried = Optional.empty();
  private Where asked = new Where("", "");
  private boolean busy;

  /** What a trial found, and of which receiver. */
  private record Tried(ReceiverOffer offer, Where of) {}

  public ReceiverModel(ReceiverTools tools) {
    this.tools = tools;
    this.trial = new TrialModel(tools);
    this.match = new MatchModel(tools);
    match.matching().subscribe((_, _) -> look());
  }

  /** Reads anew how it stands; what is being typed is left alone. */
  public void refresh() {
    tools
        .calls()
        .reads()
        .run(this::read)
        .onSuccess(
            now -> {
              if (!busy) {
                show(now);
              }
            })
        .onFailure(fault::set)
        .start();
  }

  private Standing read() {
    return Standing.read(tools.kept());
  }

  private void show(Standing now) {
    boolean typed = unsaved.get();
    standing.set(now);
    if (!typed) {
      form.fill(kept());
      put();
    }
    match.waiting(now.waiting());
    moved();
  }

  private Entered kept() {
    return standing.get().entered().orElse(Entered.NOTHING);
  }

  private void put() {
    if (!kept().services().equals(match.matching().get().services())) {
      match.put(kept().services());
    }
  }

  /** Which receiver it is changed, perhaps; with it what is known of it. */
  private void moved() {
    Where typed = form.where();
    if (!typed.equals(asked)) {
      trial.forget();
    }
    boolean same = typed.equals(Where.of(kept()));
    ReceiverOffer known = same ? standing.get().offer() : ReceiverOffer.NONE;
    match.offer(
        tried
            .filter(found -> found.of().equals(typed))
            .map(found -> found.offer().after(known))
            .orElse(known));
    look();
  }

  private void look() {
    form.look(kept());
    boolean matched = !match.matching().get().services().equals(kept().services());
    unsaved.set(matched || form.differs(kept()));
    if (unsaved.get()) {
      savedAt.set(Optional.empty());
    }
  }

  private TypedReceiver typed() {
    return form.typed(kept(), match.matching().get().services());
  }

  /** Asks the receiver as typed; nothing is handed in. */
  public void test() {
    if (!form.canBeAsked()) {
      return;
    }
    TypedReceiver typed = typed();
    Where of = form.where();
    asked = of;
    trial.start(
        () -> typed.settings(tools.kept()),
        offer -> {
          tried = Optional.of(new Tried(offer, of));
          moved();
          keep(offer, of);
        });
  }

  /** What the receiver in use takes by now is true whatever else is typed. */
  private void keep(ReceiverOffer offer, Where of) {
    if (standing.get().entered().isPresent() && of.equals(Where.of(kept()))) {
      tools
          .calls()
          .writes()
          .run(() -> tools.kept().offer(offer))
          .onSuccess(_ -> tools.changed().run())
          .start();
    }
  }

  /** Keeps what is typed; does nothing but say so while something is missing. */
  public void save() {
    if (!form.isWhole() || busy) {
      return;
    }
    TypedReceiver typed = typed();
    ReceiverOffer offer = match.matching().get().offer();
    busy = true;
    tools
        .calls()
        .writes()
        .run(() -> write(typed, offer))
        .onSuccess(now -> saved(typed, now))
        .onFailure(this::failed)
        .start();
  }

  private Standing write(TypedReceiver typed, ReceiverOffer offer) {
    GatewaySettings settings = typed.settings(tools.kept());
    if (!offer.equals(tools.kept().offer())) {
      tools.kept().offer(offer);
    }
    tools.kept().settings(settings);
    return read();
  }

  private void saved(TypedReceiver typed, Standing now) {
    form.taken(typed);
    done(now);
    savedAt.set(Optional.of(now()));
  }

  private void done(Standing now) {
    busy = false;
    fault.set(null);
    standing.set(now);
    match.waiting(now.waiting());
    moved();
    tools.changed().run();
  }

  private void failed(Fault why) {
    busy = false;
    fault.set(why);
  }

  /** There is no receiver any more, and nothing of it here; what waits stays. */
  public void forget() {
    if (busy) {
      return;
    }
    busy = true;
    trial.forget();
    tools
        .calls()
        .writes()
        .run(
            () -> {
              tools.kept().forget();
              return read();
            })
        .onSuccess(this::forgotten)
        .onFailure(this::failed)
        .start();
  }

  private void forgotten(Standing now) {
    leaving.set(false);
    tried = Optional.empty();
    form.clear();
    standing.set(now);
    put();
    done(now);
    savedAt.set(Optional.empty());
  }

  /** The person leaves the desk: nothing goes on behind them. */
  public void leave() {
    trial.cancel();
  }

  public ReceiverForm form() {
    return form;
  }

  public TrialModel trial() {
    return trial;
  }

  public MatchModel match() {
    return match;
  }

  /** Whether somebody is asked if the receiver is to go. */
  public BooleanProperty leaving() {
    return leaving;
  }

  public ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  /** When it was kept last, as long as nothing else is typed. */
  public ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
    return savedAt.getReadOnlyProperty();
  }

  /** Whether something is typed that is not kept. */
  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  Instant now() {
    return tools.calls().time().now();
  }
}
