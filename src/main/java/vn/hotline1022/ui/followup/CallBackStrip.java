package vn.hotline1022.ui.followup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep.Kind;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * In a call that keeps a promise: why it was promised, the code to read out first, and how it went.
 * Stands from the first moment of the call, so nothing moves.
 */
final class CallBackStrip extends VBox {
  private static final int QUICK = 3;
  private static final int BRIEF = 42;

  private final CallBackViewModel callBack;
  private final FollowUpTexts words;
  private final Texts texts;
  private final ObservableValue<Optional<Addressing>> addressing;
  private final Label about = Panes.text("", "strong");
  private final Label sentence = Panes.text("", "spoken-line");
  private final Label code = Panes.label("", "promise-code");
  private final Label read = Panes.label("", "caption");
  private final HBox again;
  private final Map<Kind, ToggleButton> outcomes = new EnumMap<>(Kind.class);

  CallBackStrip(CallBackViewModel callBack, FollowUpTools tools, Texts texts) {
    this.callBack = callBack;
    this.texts = texts;
    this.words = new FollowUpTexts(texts, tools);
    this.again = again();
    setId("callback-strip");
    getStyleClass().addAll("card", "accent-card", "callback-strip", "gap-xs");
    getChildren().setAll(head(), outcomes(), new StackPane(sentence, again));
    this.addressing = tools.desk().addressing();
    callBack.promise().subscribe(this::show);
    addressing.subscribe(_ -> show(callBack.promise().get()));
    callBack.kind().subscribe(this::showKind);
  }

  private HBox head() {
    code.setMinWidth(USE_PREF_SIZE);
    read.setText(texts.get("followup.strip.read"));
    read.setMinWidth(USE_PREF_SIZE);
    return Panes.row(
        "gap-s",
        Icons.of(Icon.PHONE_RETURN_OUTLINE, "small", "accent"),
        Panes.growing(about),
        Panes.spacer(),
        read,
        code);
  }

  private HBox again() {
    DueFields fields = new DueFields("again", callBack.again(), words, texts);
    HBox row = Panes.row("gap-s", Panes.label(texts.get("followup.strip.again"), "strong"));
    row.getChildren().addAll(fields.quick(QUICK));
    row.getChildren().add(fields.clock());
    return row;
  }

  private HBox outcomes() {
    HBox row = Panes.row("gap-s", Panes.label(texts.get("followup.strip.outcome"), "field-label"));
    for (Kind kind : new Kind[] {Kind.KEPT, Kind.TRIED, Kind.WITHDRAWN}) {
      ToggleButton chip = new ToggleButton(words.outcome(kind));
      chip.setId("outcome-" + kind);
      chip.setMnemonicParsing(false);
      chip.setMinWidth(USE_PREF_SIZE);
      chip.getStyleClass().add("chip");
      chip.setOnAction(
          _ -> {
            callBack.choose(kind);
            showKind(callBack.kind().get());
          });
      outcomes.put(kind, chip);
      row.getChildren().add(chip);
    }
    return row;
  }

  private void show(Optional<FollowUp> promise) {
    setVisible(promise.isPresent());
    setManaged(promise.isPresent());
    promise.ifPresent(
        now -> {
          about.setText(
              texts.get(
                  "followup.strip.about",
                  words.when(now.due(), callBack.again().now()),
                  words.brief(now, BRIEF)));
          boolean coded = !now.code().isEmpty();
          code.setText(coded ? FollowUpTexts.spaced(now.code()) : "");
          read.setVisible(coded);
          String opening =
              coded
                  ? texts.get("followup.say.callback", FollowUpTexts.spaced(now.code()))
                  : texts.get("followup.say.fixed");
          sentence.setText(Addressing.speak(addressing.getValue(), opening));
        });
  }

  private void showKind(Optional<Kind> kind) {
    outcomes.forEach((each, chip) -> chip.setSelected(kind.filter(each::equals).isPresent()));
    boolean tried = kind.filter(Kind.TRIED::equals).isPresent();
    again.setVisible(tried);
    sentence.setVisible(!tried);
  }
}
