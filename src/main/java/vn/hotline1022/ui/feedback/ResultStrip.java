package vn.hotline1022.ui.feedback;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.ResultDraft.Told;
import vn.hotline1022.ui.followup.DueFields;

/**
 * In a call that tells a result: what it is about, the sentence to read, whether the citizen was
 * reached, and what they think of it by a digit. Stands from the first moment of the call, so
 * nothing moves. While it asks for the rating, bare digits outside text fields are its own.
 */
final class ResultStrip extends VBox {
  private static final int QUICK = 3;

  private final ResultCallModel result;
  private final FollowWords words;
  private final Texts texts;
  private final ObservableValue<Optional<Addressing>> addressing;
  private final Label sentence = Panes.text("", "spoken-line");
  private final HBox again;
  private final HBox unhappy;
  private final Map<Told, ToggleButton> outcomes = new EnumMap<>(Told.class);
  private final RatingRow ratings;
  private final ToggleButton reopen;
  private final EventHandler<KeyEvent> digits = this::pressed;

  ResultStrip(ResultCallModel result, FollowTools tools, Texts texts) {
    this.result = result;
    this.texts = texts;
    this.words = new FollowWords(texts, tools);
    this.addressing = tools.desk().addressing();
    this.ratings = new RatingRow("result", texts, result::rate);
    this.reopen = reopen();
    this.again = again(tools);
    this.unhappy = unhappy();
    setId("result-strip");
    getStyleClass().addAll("card", "accent-card", "callback-strip", "gap-xs");
    getChildren().setAll(head(), new StackPane(sentence, again, unhappy));
    result.about().subscribe(this::show);
    addressing.subscribe(_ -> show(result.about().get()));
    result.said().subscribe(_ -> showSaid());
    result.told().subscribe(_ -> showSaid());
    sceneProperty().subscribe(this::moved);
  }

  private void moved(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, digits);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, digits);
    }
  }

  private void pressed(KeyEvent event) {
    boolean seen = getScene() != null && FollowWords.inSight(this);
    boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    boolean bare = !event.isControlDown() && !event.isShiftDown() && !event.isMetaDown();
    boolean ours = event.isAltDown() || !typing;
    if (seen && bare && ours && result.rates()) {
      RatingRow.digit(event)
          .ifPresent(
              chosen -> {
                event.consume();
                result.rate(chosen);
              });
    }
  }

  /** Whether they were told, and what they think of it: one line, each by its key. */
  private FlowPane head() {
    FlowPane row = new FlowPane();
    row.getStyleClass().addAll("rating-row", "compact");
    for (Told told : Told.values()) {
      ToggleButton chip = chip("result-" + told, texts.get("feedback.follow.told." + told));
      chip.setOnAction(
          _ -> {
            result.choose(told);
            showSaid();
          });
      outcomes.put(told, chip);
      row.getChildren().add(chip);
    }
    row.getChildren().addAll(ratings.buttons());
    return row;
  }

  private static ToggleButton chip(String id, String text) {
    ToggleButton chip = new ToggleButton(text);
    chip.setId(id);
    chip.setMnemonicParsing(false);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.getStyleClass().add("chip");
    return chip;
  }

  private ToggleButton reopen() {
    ToggleButton made = chip("result-reopen", texts.get("feedback.follow.strip.reopen"));
    made.setOnAction(_ -> result.reopen(made.isSelected()));
    return made;
  }

  private HBox again(FollowTools tools) {
    DueFields fields = new DueFields("result-again", result.again(), tools.calls(), texts);
    HBox row = Panes.row("gap-s", Panes.label(texts.get("feedback.follow.strip.again"), "strong"));
    row.getChildren().addAll(fields.quick(QUICK));
    row.getChildren().add(fields.clock());
    return row;
  }

  /** Why they are not satisfied, in place of the sentence, which has been read by then. */
  private HBox unhappy() {
    TextField comment = new Fields(texts).text(ResultCallModel.COMMENT_MAX);
    comment.setId("result-comment");
    comment.setPromptText(texts.get("feedback.follow.strip.comment"));
    Spoken.name(comment, texts.get("feedback.follow.strip.comment"));
    comment.textProperty().bindBidirectional(result.comment().text());
    comment
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                result.comment().tidy();
              }
            });
    return Panes.row("gap-s", Panes.growing(comment), reopen);
  }

  private void show(Optional<ResultCallModel.About> now) {
    setVisible(now.isPresent());
    setManaged(now.isPresent());
    now.ifPresent(
        call -> {
          sentence.setText(words.speech(call.item(), call.withResult(), addressing.getValue()));
        });
    showSaid();
  }

  private void showSaid() {
    Optional<Told> told = result.told().get();
    Optional<ResultDraft> said = result.said().get();
    Optional<Rating> rated = said.flatMap(ResultDraft::rating);
    outcomes.forEach((each, chip) -> chip.setSelected(told.filter(each::equals).isPresent()));
    boolean late = told.filter(Told.NOT_REACHED::equals).isPresent();
    boolean dissatisfied = rated.filter(Rating.DISSATISFIED::equals).isPresent() && !late;
    again.setVisible(late);
    unhappy.setVisible(dissatisfied);
    sentence.setVisible(!late && !dissatisfied);
    ratings.buttons().forEach(button -> button.setVisible(result.rates()));
    ratings.show(rated);
    reopen.setSelected(said.filter(ResultDraft::reopen).isPresent());
  }
}
