package vn.hotline1022.ui.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.ui.common.DraftWriter;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** All about promises in one session: its ViewModels, and what they show on the desk. */
public final class FollowUpDesk {
  private final FollowUpTools tools;
  private final Runnable showDesk;
  private final DraftWriter writer;
  private final DraftWriter outcomes;
  private final FollowUpsViewModel promises;
  private final PromiseViewModel promise;
  private final CallBackViewModel callBack;
  private Optional<TodayCard> card = Optional.empty();

  /**
   * @param showDesk brings the desk to the front
   */
  public FollowUpDesk(FollowUpTools tools, Runnable showDesk) {
    this.tools = tools;
    this.showDesk = showDesk;
    this.writer = new DraftWriter(tools.calls());
    this.outcomes = new DraftWriter(tools.calls());
    this.promises = new FollowUpsViewModel(tools);
    this.promise = new PromiseViewModel(tools, writer, promises::refresh);
    this.callBack = new CallBackViewModel(tools, outcomes, promises::refresh);
  }

  public FollowUpsViewModel promises() {
    return promises;
  }

  public PromiseViewModel promise() {
    return promise;
  }

  public CallBackViewModel outcome() {
    return callBack;
  }

  /** Calls back, when no call is in front. */
  public void callBack(FollowUp kept) {
    if (promises.callBack(kept)) {
      showDesk.run();
    }
  }

  /** The card between calls. */
  public Region card(Texts texts, Runnable all) {
    TodayCard made = new TodayCard(promises, tools, texts, this::callBack, all);
    card = Optional.of(made);
    return made;
  }

  public DeskSlots.InCall inCall(Texts texts) {
    return new DeskSlots.InCall(
        List.of(new CallBackStrip(callBack, tools, texts)),
        List.of(new PromisePanel(promise, tools, texts).view()),
        List.of(PromiseButton.of(promise, tools, texts)));
  }

  public Region pill(Texts texts) {
    return DuePill.of(promises, texts);
  }

  /**
   * @param place where the person is
   */
  public void addKeys(ShellKeys keys, Supplier<Screen.Place> place) {
    keys.add(
        new ShellKeys.Binding(
            ctrl(KeyCode.D),
            FollowUpKeys.PROMISE,
            "followup.key.promise",
            promise::canPromise,
            () -> {
              showDesk.run();
              promise.toggle();
            }));
    keys.add(
        new ShellKeys.Binding(
            ctrl(KeyCode.B),
            FollowUpKeys.CALL_BACK,
            "followup.key.callback",
            () -> canCallBack(place.get()),
            () -> callBack(place.get())));
  }

  private boolean canCallBack(Screen.Place place) {
    return place == Screen.Place.DESK
        ? tools.desk().canDial() && promises.next().isPresent()
        : place == Screen.Place.FOLLOW_UPS && promises.selected().get().isPresent();
  }

  private void callBack(Screen.Place place) {
    if (place == Screen.Place.DESK) {
      card.ifPresent(TodayCard::callNext);
    } else {
      promises.selected().get().ifPresent(this::callBack);
    }
  }

  /** Brings back what was left unfinished and reads the lists. */
  public void begin() {
    promise.begin();
    callBack.begin();
    promises.refresh();
  }

  public void tick() {
    writer.tick();
    outcomes.tick();
    promises.tick();
  }

  /** Hands in what is on the screen. */
  public void leave() {
    writer.now();
    outcomes.now();
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
