package vn.hotline1022.ui.followup;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Promising a call-back: when, whom, why, and the code to be told, with the sentence to say. */
final class PromisePanel {
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
  private final SideFormPanel panel;

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
    this.panel =
        new SideFormPanel(
            "promise",
            "gap-m",
            promise.form(),
            new SideFormPanel.Words(
                Icon.CALENDAR_CLOCK,
                texts.get("followup.panel.title"),
                texts.get("followup.panel.draft"),
                texts.get("followup.panel.discard"),
                texts.get("followup.panel.done"),
                FollowUpKeys.PROMISE),
            this::firstTime,
            whenToCall(),
            whomAndWhy(),
            told(),
            Panes.spacer());
    panel.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    promise.draft().subscribe(this::showDraft);
    promise.addressing().subscribe(_ -> showDraft(promise.draft().get()));
  }

  private TextField field(String id, String key, int max) {
    TextField field = new Fields(texts).text(max);
    field.setId(id);
    field.setPromptText(texts.get(key));
    return field;
  }

  Region view() {
    return panel;
  }

  /** The usual times that still lie ahead, the first of them in front. */
  private Node firstTime() {
    due.renew(quick);
    return quick.getChildren().getFirst();
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
                Icons.of(Icon.MESSAGE_OUTLINE, "small", "accent"),
                Panes.label(texts.get("followup.say"), "caption", "text-accent")),
            sentence);
    VBox figure =
        Panes.column("gap-none", Panes.label(texts.get("followup.code"), "caption"), code);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    HBox told = Panes.row("gap-l", Panes.growing(say), figure);
    told.getStyleClass().addAll("card", "accent-card");
    told.setMinHeight(Region.USE_PREF_SIZE);
    return told;
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField;
    if (enter && !event.isShortcutDown()) {
      event.consume();
      promise.close();
    }
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
