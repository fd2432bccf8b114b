package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.photo.PhotoLarge;

/**
 * Beside the history: the sentence to read to the citizen and their rating once there is a result,
 * the pictures, and what was written.
 */
final class ResultSide extends StackPane {
  private static final int QUESTION_SHOWN = 200;

  private final FollowModel list;
  private final FollowWords words;
  private final Texts texts;
  private final Label sentence = Panes.text("", "spoken");
  private final VBox speech;
  private final RatingRow ratings;
  private final VBox rating;
  private final PhotoRow answered;
  private final PhotoRow given;
  private final GridPane facts = new GridPane();

  /**
   * @param above stands above everything
   */
  ResultSide(FollowModel list, FollowTools tools, Region above, Texts texts) {
    this.list = list;
    this.texts = texts;
    this.words = new FollowWords(texts, tools);
    sentence.setId("feedback-speech");
    this.speech = ReadCard.of(texts, sentence);
    this.ratings = new RatingRow("rate", texts, list::rate);
    FlowPane faces = new FlowPane();
    faces.getStyleClass().add("rating-row");
    faces.getChildren().setAll(ratings.buttons());
    this.rating =
        Panes.column(
            "gap-xs", Panes.label(texts.get("feedback.follow.rate.title"), "field-label"), faces);
    this.answered = new PhotoRow(tools, texts);
    this.given = new PhotoRow(tools, texts);
    facts.getStyleClass().add("fact-grid");
    getChildren()
        .setAll(
            new ScrollingPage(Panes.column("gap-m", above, speech, rating, answered, content())));
  }

  private VBox content() {
    return Panes.column(
        "gap-xs", Panes.label(texts.get("feedback.follow.content"), "field-label"), facts, given);
  }

  void show(OpenItem open) {
    Feedback item = open.item();
    String said = words.speech(item, open.withResult(), Optional.empty());
    sentence.setText(said);
    show(speech, !said.isEmpty());
    show(rating, list.canRate());
    ratings.show(item.rated().map(FeedbackStep.Rated::rating));
    answered.show(open.withResult().answer().map(FeedbackStep.Answered::photos).orElse(List.of()));
    given.show(item.allPhotos());
    showFacts(item);
  }

  /** The pictures, one of them large; to be put above everything. */
  List<PhotoLarge> large() {
    return List.of(answered.large(), given.large());
  }

  private static void show(VBox part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void showFacts(Feedback item) {
    facts.getChildren().clear();
    if (item.isErased() || item.isRestricted()) {
      facts.add(
          Panes.text(
              texts.get(item.isErased() ? "feedback.follow.erased" : "feedback.follow.restricted")),
          0,
          0);
      return;
    }
    fact("description", item.matter().description());
    fact("where", words.where(item));
    fact("seen", item.matter().seen().map(words::seen).orElse(""));
    fact("procedure", item.matter().procedure());
    fact("office", item.matter().office());
    fact("level", texts.get("feedback.follow.level." + item.level()));
    item.matter().attributes().all().forEach(this::answered);
  }

  /** A question is no short name: its answer stands below it. */
  private void answered(Attribute one) {
    Label question = Panes.text(AskedPane.cut(one.name(), QUESTION_SHOWN), "muted");
    VBox both = Panes.column("gap-none", question, Panes.text(one.words()));
    facts.add(both, 0, facts.getRowCount(), 2, 1);
  }

  private void fact(String name, String value) {
    if (!value.isBlank()) {
      Label label = Panes.text(texts.get("feedback.follow.fact." + name), "muted");
      label.getStyleClass().add("feedback-fact");
      facts.addRow(facts.getRowCount(), label, Panes.text(value));
    }
  }
}
