package vn.hotline1022.ui.receiver;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.open311.AddressCheck;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.receiver.ReceiverForm.Lack;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The receiver's name, address, key and jurisdiction; trying it, keeping it, giving it up. */
final class ConnectionCard extends VBox {
  static final String TEST = "Alt T";

  private final ReceiverModel model;
  private final Texts texts;
  private final TextField name;
  private final Button test;

  /** A binding is only heard of as long as somebody holds it. */
  private final ObservableValue<String> addressWrong;

  ConnectionCard(ReceiverModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.addressWrong =
        Bindings.createStringBinding(
            this::addressWrong, model.form().addressCheck(), model.form().lacks());
    this.name = field("receiver-name", model.form().name(), ReceiverForm.NAME_MAX);
    name.setPromptText(texts.get("receiver.name.prompt"));
    this.test =
        Actions.button(Icon.LAN_CONNECT, texts.get("receiver.test"), TEST, this::testOrCancel);
    test.setId("receiver-test");
    test.setMaxHeight(Double.MAX_VALUE);
    model.trial().state().subscribe(this::sayTest);
    getStyleClass().addAll("card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .setAll(
            Panes.column("gap-xs", Panes.text(texts.get("receiver.title"), "title-card"), state()),
            new StoppedPlace(model, texts),
            names(),
            address(),
            key(),
            buttons(),
            Notice.place(model.fault(), texts),
            new TrialPane(model.trial(), texts),
            new LeavePane(model, texts));
  }

  private Label state() {
    Label state = Panes.text("", "secondary");
    model
        .standing()
        .subscribe(
            now -> {
              state.setText(
                  now.entered()
                      .map(entered -> texts.get("receiver.on", entered.name()))
                      .orElseGet(() -> texts.get("receiver.none")));
              state.setVisible(!now.isStopped());
              state.setManaged(!now.isStopped());
            });
    return state;
  }

  private TextField field(String id, StringProperty value, int most) {
    TextField field = new Fields(texts).text(most);
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private Region names() {
    TextField jurisdiction =
        field("receiver-jurisdiction", model.form().jurisdiction(), ReceiverForm.NAME_MAX);
    jurisdiction.setPromptText(texts.get("receiver.jurisdiction.prompt"));
    VBox shorter = Fields.labelled(texts.get("receiver.jurisdiction"), jurisdiction);
    shorter.getStyleClass().add("receiver-short");
    VBox longer =
        Fields.labelled(
            texts.get("receiver.name"),
            name,
            model
                .form()
                .lacks()
                .map(lacks -> lacks.contains(Lack.NAME) ? texts.get("receiver.name.missing") : ""));
    HBox row = new HBox(Panes.growing(longer), shorter);
    row.getStyleClass().add("gap-m");
    return row;
  }

  private Region address() {
    TextField field = field("receiver-address", model.form().address(), ReceiverForm.ADDRESS_MAX);
    field.setPromptText("https://…/open311/v2");
    return Fields.labelled(texts.get("receiver.address"), field, addressWrong);
  }

  /** What is wrong is said while it is typed; that something is missing, when it is missed. */
  private String addressWrong() {
    AddressCheck check = model.form().addressCheck().get();
    boolean missed = model.form().lacks().get().contains(Lack.ADDRESS);
    return switch (check) {
      case NOT_HTTPS, UNUSABLE -> texts.get("receiver.address." + check);
      case EMPTY, BEGUN -> missed ? texts.get("receiver.address.missing") : "";
      case GOOD -> "";
    };
  }

  private Region key() {
    SecretField field = new Fields(texts).secret(ReceiverForm.KEY_MAX);
    field.setId("receiver-key");
    field.textProperty().bindBidirectional(model.form().key());
    VBox box = Fields.labelled(texts.get("receiver.key"), field);
    Label hint = Panes.text("", "field-hint");
    model
        .form()
        .keyState()
        .subscribe(
            state -> {
              hint.setText(texts.get("receiver.key." + state));
              hint.getStyleClass().remove("text-warning");
              if (state == ReceiverForm.KeyState.OF_OTHER_SERVER) {
                hint.getStyleClass().add("text-warning");
              }
            });
    box.getChildren().add(hint);
    return box;
  }

  private Region buttons() {
    Button save =
        Actions.button(
            Icon.CHECK,
            texts.get("receiver.save"),
            TabbedScreen.SAVE,
            model::save,
            "primary-action");
    save.setId("receiver-save");
    Label said = Panes.text("", "secondary");
    said.setId("receiver-said");
    model.unsaved().subscribe(_ -> said.setText(said()));
    model.savedAt().subscribe(_ -> said.setText(said()));
    model.trial().state().subscribe(_ -> said.setText(said()));
    HBox row = new HBox(Panes.growing(test), Panes.growing(save));
    row.getStyleClass().add("gap-s");
    return Panes.column("gap-xs", row, said);
  }

  private String said() {
    Optional<String> saved =
        model.savedAt().get().map(at -> texts.get("receiver.saved", Formats.clock(at)));
    boolean unknown = !model.match().matching().get().offer().isKnown();
    boolean untried = unknown && model.trial().state().get() instanceof Trial.None;
    String unsaved = untried ? "receiver.unsaved.untried" : "receiver.unsaved";
    // One line is always there, so that nothing below it moves.
    return saved.orElse(model.unsaved().get() ? texts.get(unsaved) : " ");
  }

  private void testOrCancel() {
    if (model.trial().isRunning()) {
      model.trial().cancel();
    } else {
      model.test();
    }
  }

  private void sayTest(Trial trial) {
    switch (trial) {
      case Trial.None _ -> say("receiver.test", TEST);
      case Trial.Running _ -> say("receiver.test.cancel", "Esc");
      case Trial.Found _, Trial.Failed _, Trial.Broken _ -> say("receiver.test.again", TEST);
    }
  }

  private void say(String key, String shown) {
    boolean running = model.trial().isRunning();
    Actions.say(test, running ? Icon.CLOSE : Icon.LAN_CONNECT, texts.get(key), shown);
  }

  /** Puts the focus on the first field. */
  void focus() {
    name.requestFocus();
  }

  /** Why nothing is sent, until somebody puts it right. */
  private static final class StoppedPlace extends VBox {
    private final Texts texts;
    private final ReceiverWords words;

    StoppedPlace(ReceiverModel model, Texts texts) {
      this.texts = texts;
      this.words = new ReceiverWords(texts);
      setMinHeight(USE_PREF_SIZE);
      model.standing().subscribe(this::show);
    }

    private void show(Standing now) {
      getChildren().clear();
      now.hold()
          .fatal()
          .filter(_ -> now.isStopped())
          .map(words::wrong)
          .ifPresent(
              wrong ->
                  getChildren()
                      .add(
                          new Notice(
                              Notice.Kind.DANGER,
                              texts.get("receiver.stopped", wrong.happened()),
                              texts.get("receiver.stopped.safe", texts.number(now.waits()))
                                  + " "
                                  + wrong.todo())));
      setVisible(!getChildren().isEmpty());
      setManaged(!getChildren().isEmpty());
    }
  }

  /** Giving the receiver up, asked once in its place. */
  private static final class LeavePane extends VBox {
    private final ReceiverModel model;
    private final Texts texts;

    LeavePane(ReceiverModel model, Texts texts) {
      this.model = model;
      this.texts = texts;
      setMinHeight(USE_PREF_SIZE);
      getStyleClass().add("gap-s");
      model.standing().subscribe(_ -> show());
      model.leaving().subscribe(_ -> show());
    }

    private void show() {
      boolean asked = model.leaving().get();
      boolean mine = Refocus.holds(this);
      Optional<Entered> entered = model.standing().get().entered();
      setVisible(entered.isPresent());
      setManaged(entered.isPresent());
      getChildren().clear();
      entered
          .map(of -> asked ? ask(of) : offer())
          .filter(_ -> mine)
          .ifPresent(Button::requestFocus);
    }

    private Button offer() {
      Button off =
          Panes.button(texts.get("receiver.off"), () -> model.leaving().set(true), "link-action");
      off.setId("receiver-off");
      getChildren().add(off);
      return off;
    }

    /** The focus goes to what changes nothing. */
    private Button ask(Entered entered) {
      String waits = texts.number(model.standing().get().waits());
      Button yes = Panes.button(texts.get("receiver.off.yes"), model::forget, "danger-action");
      yes.setId("receiver-off-yes");
      Button no =
          Panes.withKey(
              Panes.button(texts.get("receiver.off.no"), () -> model.leaving().set(false)), "Esc");
      no.setId("receiver-off-no");
      getChildren()
          .addAll(
              new Notice(
                  Notice.Kind.WARNING,
                  texts.get("receiver.off.ask", entered.name()),
                  texts.get("receiver.off.says", waits)),
              Panes.row("gap-s", no, yes));
      return no;
    }
  }
}
