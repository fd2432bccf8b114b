package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Step;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What the caller may answer, by digits or typed, and the countdowns that point at an answer. */
final class GuideAnswersPane extends VBox {
  private final GuideRunViewModel guide;
  private final RunWays ways;
  private final Texts texts;
  private final List<Label> countdowns = new ArrayList<>();

  GuideAnswersPane(GuideRunViewModel guide, RunWays ways, Texts texts) {
    this.guide = guide;
    this.ways = ways;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setMinWidth(0);
  }

  void show(Step.Question step, Speech speech) {
    getChildren().clear();
    countdowns.clear();
    getChildren().add(Panes.text(texts.get("guide.run.answers"), "caption"));
    boolean earlier = guide.changing().get().isPresent();
    for (Answer.Choice choice : guide.offered()) {
      getChildren().add(choice(choice, speech));
    }
    step.entry().ifPresent(entry -> getChildren().add(entry(entry, speech)));
    if (!earlier) {
      step.timers().forEach(_ -> countdowns.add(Panes.text("", "guide-timer")));
      getChildren().addAll(countdowns);
    }
  }

  /** After an end: the guides that may follow. */
  void showNext(Speech speech) {
    getChildren().clear();
    countdowns.clear();
    List<Guide> next = ways.next();
    if (next.isEmpty()) {
      return;
    }
    getChildren().add(Panes.text(texts.get("guide.run.next"), "caption"));
    for (int i = 0; i < next.size(); i++) {
      Guide guide = next.get(i);
      String title = guide.title().in(speech.locale()).source();
      VBox words = new VBox(Panes.text(title, "guide-answer-text"));
      Button button = button(i + 1, words, () -> ways.begin(guide));
      button.setId("guide-next-" + (i + 1));
      button.setAccessibleText(title);
      getChildren().add(button);
    }
  }

  /** What is left of each countdown; one that ran out says which key to press. */
  void clocks(GuideRun run) {
    List<GuideRun.Countdown> now = run.countdowns(guide.now());
    Speech speech =
        new Speech(run.guide(), run.values(), guide.address().get(), texts.language().locale());
    for (int i = 0; i < Math.min(now.size(), countdowns.size()); i++) {
      GuideRun.Countdown one = now.get(i);
      String text = speech.plain(one.timer().text());
      Label label = countdowns.get(i);
      label.getStyleClass().remove("guide-timer-out");
      if (one.ranOut()) {
        label.getStyleClass().add("guide-timer-out");
        label.setText(texts.get("guide.run.ranout", text, one.timer().offers()));
      } else {
        label.setText(texts.get("guide.run.left", text, Formats.duration(one.left())));
      }
    }
  }

  private Button choice(Answer.Choice choice, Speech speech) {
    VBox words = new VBox(Panes.text(speech.plain(choice.text()), "guide-answer-text"));
    choice
        .hint()
        .ifPresent(
            hint -> words.getChildren().add(Panes.text("→ " + speech.plain(hint), "caption")));
    Button button = button(choice.digit(), words, () -> guide.choose(choice.digit()));
    button.setId("guide-answer-" + choice.digit());
    if (choice.digit() == 1) {
      button.getStyleClass().add("guide-usual");
    }
    button.setAccessibleText(speech.plain(choice.text()));
    return button;
  }

  private static Button button(int digit, VBox words, Runnable action) {
    Label key = Panes.label(Integer.toString(digit), "key-hint");
    key.setMinWidth(USE_PREF_SIZE);
    Button button = new WideButton(Panes.row("gap-s", key, Panes.growing(words)), action);
    button.getStyleClass().add("guide-answer");
    button.setAccessibleHelp(Integer.toString(digit));
    return button;
  }

  private VBox entry(Answer.Entry entry, Speech speech) {
    TextField field = new TextField();
    field.setId("guide-entry");
    field.textProperty().bindBidirectional(guide.typed().text());
    entry.example().ifPresent(field::setPromptText);
    field.setAccessibleText(speech.plain(entry.text()));
    field.setOnAction(_ -> guide.write());
    Label secret = Panes.text(texts.get("guide.run.secret"), "text-warning");
    secret.visibleProperty().bind(guide.typed().secret());
    Button go = Panes.withKey(Panes.button(texts.get("guide.run.write"), guide::write), "⏎");
    return Panes.column(
        "gap-s", Panes.text(speech.plain(entry.text()), "caption"), field, go, secret);
  }
}
