package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitField;

/**
 * What is put right about an item. What the receiver insists on and nobody answered comes first;
 * else the work begins in the title.
 */
final class CorrectionPane extends VBox {
  private final StepFields step;
  private final Texts texts;
  private final Fields fields;
  private final TextField title;
  private final AskedPane asked;
  private final Supplier<Instant> now;

  CorrectionPane(StepFields step, FollowWords words, Supplier<Instant> now, Texts texts) {
    this.step = step;
    this.texts = texts;
    this.now = now;
    this.fields = new Fields(texts);
    this.title = field("title", step.title(), FeedbackBounds.TITLE_MAX);
    this.asked = new AskedPane(step.asked(), true, texts);
    asked.setId("step-asked");
    List<Node> rows = new ArrayList<>();
    rows.add(labelled("title", title));
    rows.add(new StepCategory(step, words, fields, texts));
    rows.add(labelled("description", description()));
    rows.add(line("address", step.address(), FeedbackBounds.ADDRESS_MAX));
    rows.add(line("landmark", step.landmark(), FeedbackBounds.LANDMARK_MAX));
    rows.add(new UnitField("step-unit", step.unit(), texts));
    rows.add(asked);
    getStyleClass().add("gap-m");
    getChildren().setAll(rows);
    place();
  }

  /** Tells whether something is asked that nobody answered: that stands first. */
  private boolean place() {
    boolean first = step.unanswered(now.get()).isPresent();
    if (getChildren().indexOf(asked) != (first ? 0 : getChildren().size() - 1)) {
      getChildren().remove(asked);
      getChildren().add(first ? 0 : getChildren().size(), asked);
    }
    return first;
  }

  private VBox labelled(String name, Region field) {
    return Fields.labelled(texts.get("feedback.follow.field." + name), field);
  }

  private TextField field(String name, StringProperty typed, int max) {
    TextField field = fields.text(max);
    field.setId("step-" + name);
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private VBox line(String name, StringProperty typed, int max) {
    return labelled(name, field(name, typed, max));
  }

  private TextArea description() {
    TextArea area = fields.area(FeedbackBounds.DESCRIPTION_MAX);
    area.setId("step-description");
    area.getStyleClass().add("step-area");
    area.textProperty().bindBidirectional(step.description());
    return area;
  }

  /** Where the work begins, as it is asked by now. */
  void focus() {
    if (place()) {
      asked.focusFirst();
    } else {
      title.requestFocus();
      title.end();
    }
  }

  /** Where this is answered. */
  void focus(Question question) {
    asked.focus(question.code());
  }
}
