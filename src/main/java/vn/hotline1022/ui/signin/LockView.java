package vn.hotline1022.ui.signin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.ui.common.Avatar;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.signin.LockViewModel.Way;

/** The lock: who it is, how to come back, and the running call's clock. */
public final class LockView {
  private final LockViewModel model;
  private final Texts texts;
  private final StackPane view = new StackPane();
  private final StackPane secretPlace = new StackPane();
  private SecretField secret;

  public LockView(LockViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    VBox card =
        Panes.column(
            "gap-l",
            head(),
            clock(),
            secretPlace,
            Notice.place(model.faultProperty(), texts),
            buttons());
    card.getStyleClass().addAll("card", "lock-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    view.getStyleClass().add("signin");
    view.getChildren().add(new ScrollingPage(new StackPane(card)));
    model.wayProperty().subscribe(this::ask);
  }

  public Region view() {
    return view;
  }

  /** The desk was locked just now. */
  public void shown() {
    model.locked();
    secret.requestFocus();
  }

  private Region head() {
    Label title = Panes.text(texts.get("signin.lock.title"), "title-page");
    VBox words = Panes.column("gap-xs", title, Panes.text(model.person().name(), "muted"));
    return Panes.row(
        "gap-m",
        Avatar.of(model.person().name()),
        words,
        Panes.spacer(),
        Icons.of(Icon.LOCK_OUTLINE, "large"));
  }

  /** The call that runs on: its clock and nothing else of it. */
  private Region clock() {
    Label time = Panes.label("", "mono", "strong");
    time.textProperty().bind(model.callClock());
    HBox row =
        Panes.row(
            "gap-s",
            Icons.of(Icon.PHONE_IN_TALK_OUTLINE, "success"),
            Panes.label(texts.get("signin.lock.call"), "text-success", "medium"),
            time);
    row.getStyleClass().add("lock-call");
    row.setId("lock-call");
    model
        .callClock()
        .subscribe(
            clock -> {
              row.setVisible(!clock.isEmpty());
              row.setManaged(!clock.isEmpty());
            });
    return row;
  }

  /** Another field for each way: their bounds differ. */
  private void ask(Way way) {
    boolean focused = secret != null && Refocus.holds(secret);
    if (secret != null) {
      secret.textProperty().unbindBidirectional(model.typedProperty());
    }
    secret = new Fields(texts).secret(way == Way.PIN ? PinLock.LENGTH : Passphrase.MAX_LENGTH);
    secret.setId("lock-secret");
    secret.getStyleClass().add("large");
    secret.textProperty().bindBidirectional(model.typedProperty());
    secret.setOnEnter(model::submit);
    secretPlace.getChildren().setAll(Fields.labelled(texts.get("signin.lock.way." + way), secret));
    if (focused) {
      // It hears no key before it has its skin, and somebody may be typing.
      secret.applyCss();
      secret.requestFocus();
    }
  }

  private Region buttons() {
    Button other = Panes.button("", this::otherWay, "link-action");
    other.setId("lock-other");
    other
        .textProperty()
        .bind(
            model
                .wayProperty()
                .map(
                    way ->
                        texts.get(
                            way == Way.PIN
                                ? "signin.lock.use.passphrase"
                                : "signin.lock.use.pin")));
    other.visibleProperty().bind(model.pinUsableProperty());
    other.managedProperty().bind(model.pinUsableProperty());
    Button person =
        Panes.button(texts.get("signin.lock.switch"), model::switchPerson, "link-action");
    person.setId("lock-switch");
    Button unlock = Panes.button(texts.get("signin.lock.unlock"), model::submit, "primary-action");
    unlock.setId("lock-unlock");
    unlock.disableProperty().bind(model.readyProperty().not());
    return Panes.row("gap-s", person, other, Panes.spacer(), Panes.withKey(unlock, "⏎"));
  }

  private void otherWay() {
    model.choose(model.wayProperty().get() == Way.PIN ? Way.PASSPHRASE : Way.PIN);
    secret.requestFocus();
  }
}
