package vn.hotline1022.ui.followup;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * Promising a call-back, in place of what the call is about: when, whom, why, and the code to be
 * told, with the sentence to say. Opened by the person, so it takes the focus, and gives it back.
 */
final class PromisePanel extends VBox {
  private final PromiseViewModel promise;
  private final FollowUpTexts words;
  private final Texts texts;
  private final DueFields due;
  private final FlowPane quick;
  private final TextField phone;
  private final TextField why;
  private final Label secret;
  private final Label code = Panes.label("", "promise-code");
  private final Label sentence = Panes.text("", "spoken");
  private Optional<Node> cameFrom = Optional.empty();

  PromisePanel(PromiseViewModel promise, FollowUpTools tools, Texts texts) {
    this.promise = promise;
    this.texts = texts;
    this.words = new FollowUpTexts(texts, tools);
    this.due = new DueFields("promise", promise.due(), words, texts);
    this.quick = due.quickRow();
    this.phone = field("promise-phone", "followup.phone.prompt", 40);
    this.why = field("promise-why", "followup.why.prompt", FollowUp.WHY_MAX);
    this.secret = Panes.text(texts.get("followup.secret"), "field-hint", "error");
    phone.textProperty().bindBidirectional(promise.phone());
    why.textProperty().bindBidirectional(promise.why().text());
    why.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                promise.why().tidy();
              }
            });
    promise.why().secret().subscribe(secret::setVisible);
    setId("promise-panel");
    getStyleClass().addAll("card", "gap-m");
    getChildren().setAll(title(), whenToCall(), whomAndWhy(), told(), Panes.spacer(), foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    promise.open().subscribe(this::show);
    promise.draft().subscribe(this::showDraft);
    promise.addressing().subscribe(_ -> showDraft(promise.draft().get()));
  }

  private TextField field(String id, String key, int max) {
    TextField field = new Fields(texts).text(max);
    field.setId(id);
    field.setPromptText(texts.get(key));
    return field;
  }

  private HBox title() {
    return Panes.row(
        "gap-s",
        Icons.of(MaterialDesignC.CALENDAR_CLOCK),
        Panes.label(texts.get("followup.panel.title"), "title-card"),
        Panes.spacer(),
        Panes.label(texts.get("followup.panel.draft"), "caption"));
  }

  private VBox whenToCall() {
    HBox typed = Panes.row("gap-m", due.typed(), Panes.growing(due.reading()));
    return Panes.column(
        "gap-s", Panes.label(texts.get("followup.panel.when"), "field-label"), quick, typed);
  }

  private VBox whomAndWhy() {
    VBox whom = Fields.labelled(texts.get("followup.phone"), phone);
    VBox what = Fields.labelled(texts.get("followup.why"), why);
    whom.getStyleClass().add("promise-phone");
    HBox row = new HBox(whom, Panes.growing(what));
    row.getStyleClass().add("gap-m");
    return Panes.column("gap-xs", row, secret);
  }

  private HBox told() {
    VBox say =
        Panes.column(
            "gap-xs",
            Panes.row(
                "gap-s",
                Icons.of(MaterialDesignM.MESSAGE_OUTLINE, "small", "accent"),
                Panes.label(texts.get("followup.say"), "caption", "text-accent")),
            sentence);
    VBox figure =
        Panes.column("gap-none", Panes.label(texts.get("followup.code"), "caption"), code);
    figure.setMinWidth(USE_PREF_SIZE);
    HBox told = Panes.row("gap-l", Panes.growing(say), figure);
    told.getStyleClass().addAll("card", "accent-card");
    told.setMinHeight(USE_PREF_SIZE);
    return told;
  }

  private HBox foot() {
    Button discard =
        Actions.button(
            MaterialDesignD.DELETE_OUTLINE,
            texts.get("followup.panel.discard"),
            "",
            promise::discard);
    Button done =
        Actions.button(
            MaterialDesignC.CHECK,
            texts.get("followup.panel.done"),
            FollowUpKeys.PROMISE,
            promise::close,
            "primary-action");
    discard.setId("promise-discard");
    done.setId("promise-done");
    discard.setMaxWidth(USE_PREF_SIZE);
    done.setMaxWidth(USE_PREF_SIZE);
    return Panes.row("gap-s", discard, Panes.spacer(), done);
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField;
    if (event.getCode() == KeyCode.ESCAPE || (enter && !event.isShortcutDown())) {
      event.consume();
      promise.close();
    }
  }

  private void show(boolean open) {
    if (open) {
      cameFrom = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
      due.renew(quick);
      setVisible(true);
      quick.getChildren().getFirst().requestFocus();
    } else {
      boolean focused = hasFocus();
      setVisible(false);
      if (focused) {
        cameFrom.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
      }
    }
  }

  /** Esc takes the focus out of a field before it comes here: to something around the panel. */
  private boolean hasFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && (isIn(owner, this) || isIn(this, owner));
  }

  private static boolean isIn(Node inner, Node outer) {
    Node at = inner;
    while (at != null && !at.equals(outer)) {
      at = at.getParent();
    }
    return at != null;
  }

  private void showDraft(Optional<PromiseDraft> draft) {
    String digits = draft.map(PromiseDraft::code).orElse("");
    String shown = digits.isEmpty() ? "····" : FollowUpTexts.spaced(digits);
    code.setText(shown);
    String time =
        promise
            .due()
            .reading()
            .get()
            .at()
            .map(at -> texts.get("followup.say.time", words.when(at, promise.due().now())))
            .orElse(texts.get("followup.say.time.none"));
    sentence.setText(
        Addressing.speak(
            promise.addressing().getValue(), texts.get("followup.say.promise", time, shown)));
    String callee = promise.callee().map(words::number).orElse("");
    phone.setPromptText(callee.isEmpty() ? texts.get("followup.phone.prompt") : callee);
  }

  /** The time of day a promise is for, on the button that opens the panel. */
  static String summary(PromiseViewModel promise, FollowUpTexts words, Texts texts) {
    Optional<PromiseDraft> draft = promise.draft().get();
    return draft
        .flatMap(now -> promise.due().reading().get().at())
        .map(
            at ->
                texts.get(
                    "followup.action.promised",
                    words.when(at, promise.due().now()),
                    draft.orElseThrow().code()))
        .orElse(
            texts.get(
                draft.isPresent() ? "followup.action.unfinished" : "followup.action.promise"));
  }
}
