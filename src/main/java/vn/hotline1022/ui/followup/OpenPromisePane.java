package vn.hotline1022.ui.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** One promise, open beside the list: whom, why, the code, what was done, what can be done. */
final class OpenPromisePane extends StackPane {
  private final FollowUpsViewModel promises;
  private final FollowUpTexts words;
  private final Texts texts;
  private final Consumer<FollowUp> dial;
  private final Label number = Panes.text("", "open-number");
  private final Label state = Panes.label("", "badge-info");
  private final Label when = Panes.text("", "secondary");
  private final Label why = Panes.text("");
  private final Label code = Panes.label("", "promise-code");
  private final Label origin = Panes.text("", "secondary");
  private final Label notes = Panes.text("");
  private final GridPane steps = new GridPane();
  private final VBox change;
  private final Button callBack;
  private final Button withdraw;
  private final VBox open;
  private final Label none;
  private boolean sure;

  OpenPromisePane(
      FollowUpsViewModel promises, FollowUpTools tools, Texts texts, Consumer<FollowUp> dial) {
    this.promises = promises;
    this.texts = texts;
    this.words = new FollowUpTexts(texts, tools);
    this.dial = dial;
    this.callBack =
        Actions.button(
            Icon.PHONE_RETURN_OUTLINE,
            texts.get("followup.callback"),
            FollowUpKeys.CALL_BACK,
            this::callBack,
            "primary-action");
    callBack.setId("promise-call");
    this.withdraw =
        Panes.button(texts.get("followup.withdraw"), this::withdraw, "danger-action", "small");
    withdraw.setId("promise-withdraw");
    this.change = change();
    steps.getStyleClass().add("fact-grid");
    ScrollingPage page = new ScrollingPage(body());
    VBox.setVgrow(page, Priority.ALWAYS);
    Label busy = Panes.text(texts.get("followup.callback.busy"), "field-hint");
    promises.busy().subscribe(busy::setVisible);
    HBox foot = Panes.row("gap-s", withdraw, Panes.spacer(), busy, callBack);
    callBack.setMaxWidth(USE_PREF_SIZE);
    this.open = Panes.column("gap-m", page, foot);
    this.none = Panes.text(texts.get("followup.open.none"), "secondary");
    getStyleClass().addAll("card", "open-promise");
    getChildren().setAll(none, open);
    promises.selected().subscribe(this::show);
    promises.origin().subscribe(this::showOrigin);
  }

  private VBox body() {
    HBox head = Panes.row("gap-m", number, state);
    HBox told =
        Panes.row(
            "gap-l",
            Panes.text(texts.get("followup.open.code"), "secondary"),
            Panes.spacer(),
            code);
    told.getStyleClass().addAll("card", "accent-card");
    code.setMinWidth(USE_PREF_SIZE);
    return Panes.column(
        "gap-m",
        Panes.column("gap-xs", head, when),
        section("followup.why", why),
        told,
        section("followup.origin", Panes.column("gap-xs", origin, notes)),
        section("followup.steps", steps),
        change);
  }

  private VBox section(String key, Node body) {
    return Panes.column("gap-xs", Panes.label(texts.get(key), "field-label"), body);
  }

  private VBox change() {
    DueFields due = new DueFields("moved", promises.moved(), words, texts);
    FlowPane quick = due.quickRow();
    Button move =
        Actions.button(Icon.CALENDAR_ARROW_RIGHT, texts.get("followup.move"), "⏎", promises::move);
    move.setId("promise-move");
    move.setMaxWidth(USE_PREF_SIZE);
    due.clock().setOnAction(_ -> promises.move());
    due.day().setOnAction(_ -> promises.move());
    promises.moved().reading().subscribe(reading -> move.setDisable(reading.at().isEmpty()));
    HBox typed = Panes.row("gap-s", due.typed(), move, Panes.growing(due.reading()));
    return Panes.column(
        "gap-s", Panes.label(texts.get("followup.move.title"), "field-label"), quick, typed);
  }

  private void show(Optional<FollowUp> promise) {
    sure = false;
    withdraw.setText(texts.get("followup.withdraw"));
    open.setVisible(promise.isPresent());
    none.setVisible(promise.isEmpty());
    promise.ifPresent(this::show);
  }

  private void show(FollowUp promise) {
    boolean waits = promise.state().waits();
    number.setText(words.number(promise.phone()));
    state.setText(texts.get("followup.state." + promise.state()));
    state.getStyleClass().setAll("label", badge(promise));
    when.setText(
        texts.get(
            "followup.open.when",
            Formats.dateTime(promise.due()),
            words.distance(promise, promises.now()),
            promise.operator(),
            Formats.dateTime(promise.promisedAt())));
    why.setText(words.why(promise));
    code.setText(promise.code().isEmpty() ? "–" : FollowUpTexts.spaced(promise.code()));
    callBack.setDisable(!waits || promise.phone().key().isEmpty());
    withdraw.setVisible(waits);
    change.setVisible(waits);
    steps.getChildren().clear();
    List<FollowUpStep> done = promise.steps();
    for (int i = 0; i < done.size(); i++) {
      Label at = Panes.label(Formats.dayTime(done.get(i).at()), "mono", "muted");
      at.setMinWidth(USE_PREF_SIZE);
      steps.addRow(i, at, Panes.text(words.step(done.get(i))));
    }
    if (done.isEmpty()) {
      steps.addRow(0, Panes.text(texts.get("followup.steps.none"), "muted"));
    }
  }

  private String badge(FollowUp promise) {
    return switch (promise.state()) {
      case OPEN -> "badge-info";
      case TRIED -> "badge-warning";
      case KEPT -> "badge-success";
      case WITHDRAWN -> "badge-neutral";
    };
  }

  private void showOrigin(Optional<Call> call) {
    origin.setText(words.origin(call));
    String said = call.map(Call::notes).orElse("");
    notes.setText(said);
    notes.setVisible(!said.isBlank());
    notes.setManaged(!said.isBlank());
  }

  private void callBack() {
    promises.selected().get().ifPresent(dial);
  }

  /** Once asks, twice does it: a promise is not given up by one slip of the hand. */
  private void withdraw() {
    if (sure) {
      promises.withdraw();
    } else {
      sure = true;
      withdraw.setText(texts.get("followup.withdraw.sure"));
    }
  }

  void focus() {
    callBack.requestFocus();
  }
}
