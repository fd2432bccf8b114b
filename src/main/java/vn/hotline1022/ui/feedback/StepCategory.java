package vn.hotline1022.ui.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * What an item is about, in one line; another is looked for by typing, and what the receiver asks
 * about it follows.
 */
final class StepCategory extends VBox {
  private static final String CODE = "CATEGORY";

  private final StepFields step;
  private final FollowWords words;
  private final AskedFields choosing = new AskedFields(new SimpleStringProperty(""));
  private final Question question;
  private final Label name = Panes.text("");
  private final LongChoice choice;
  private final Button change;

  StepCategory(StepFields step, FollowWords words, Fields fields, Texts texts) {
    this.step = step;
    this.words = words;
    String title = texts.get("feedback.follow.field.category");
    this.question = question(title);
    choosing.ask(new Asked("", Asked.Standing.TAKEN, List.of(question)));
    choosing.answer(question).set(List.of(step.category().get()));
    this.choice = new LongChoice(question, choosing, fields, texts);
    choice.name(title);
    this.change = Panes.button(texts.get("feedback.follow.category.change"), this::turn, "small");
    change.setId("step-category");
    change.setMinWidth(USE_PREF_SIZE);
    name.setId("step-category-name");
    HBox line = Panes.row("gap-s", Panes.growing(name), change);
    getStyleClass().add("gap-xs");
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(Panes.label(title, "field-label"), line, choice);
    show(false);
    step.category().subscribe(now -> name.setText(words.category(now)));
    choosing.answer(question).addListener((_, _, now) -> chose(now));
  }

  private Question question(String title) {
    Map<String, String> names = new LinkedHashMap<>();
    step.categories().forEach(code -> names.put(code, words.category(code)));
    return new Question(CODE, true, true, Question.Type.ONE_OF, title, "", names);
  }

  private void turn() {
    show(!choice.isVisible());
    if (choice.isVisible()) {
      choice.focus();
    }
  }

  private void show(boolean open) {
    choice.setVisible(open);
    choice.setManaged(open);
  }

  /** Whoever takes back what stands there keeps it. */
  private void chose(List<String> now) {
    if (now.isEmpty()) {
      choosing.answer(question).set(List.of(step.category().get()));
      return;
    }
    step.category().set(now.getFirst());
    change.requestFocus();
    show(false);
  }
}
