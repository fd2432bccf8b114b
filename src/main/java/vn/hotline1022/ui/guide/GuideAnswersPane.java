package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Label caption = Panes.text("", "caption");
  private final VBox choices = Panes.column("gap-s");
  private final VBox below = Panes.column("gap-s");
  private final List<AnswerRow> rows = new ArrayList<>();
  private final List<Label> countdowns = new ArrayList<>();

  GuideAnswersPane(GuideRunViewModel guide, RunWays ways, Texts texts) {
    this.guide = guide;
    this.ways = ways;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setMinWidth(0);
    getChildren().setAll(caption, choices, below);
  }

  void show(Step.Question step, Speech speech) {
    caption.setText(texts.get("guide.run.answers"));
    List<Answer.Choice> offered = guide.offered();
    for (int i = 0; i < offered.size(); i++) {
      Answer.Choice choice = offered.get(i);
      row(i)
          .show(
              "guide-answer-",
              choice.digit(),
              speech.plain(choice.text()),
              choice.hint().map(speech::plain),
              () -> guide.choose(choice.digit()));
    }
    rows.stream().skip(offered.size()).forEach(AnswerRow::hide);
    below.getChildren().clear();
    countdowns.clear();
    step.entry().ifPresent(entry -> below.getChildren().add(entry(entry, speech)));
    if (guide.changing().get().isEmpty()) {
      step.timers().forEach(_ -> countdowns.add(Panes.text("", "guide-timer")));
      below.getChildren().addAll(countdowns);
    }
  }

  /** After an end: the guides that may follow. */
  void showNext(Speech speech) {
    List<Guide> next = ways.next();
    caption.setText(next.isEmpty() ? "" : texts.get("guide.run.next"));
    for (int i = 0; i < next.size(); i++) {
      Guide after = next.get(i);
      String title = after.title().in(speech.locale()).source();
      row(i).show("guide-next-", i + 1, title, Optional.empty(), () -> ways.begin(after));
    }
    rows.stream().skip(next.size()).forEach(AnswerRow::hide);
    below.getChildren().clear();
    countdowns.clear();
  }

  private AnswerRow row(int at) {
    while (rows.size() <= at) {
      AnswerRow row = new AnswerRow();
      rows.add(row);
      choices.getChildren().add(row.button());
    }
    return rows.get(at);
  }

  /** What is left of each countdown; one that ran out says which key to press, and marks it. */
  void clocks(GuideRun run) {
    Set<Integer> offered = new HashSet<>();
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
        offered.add(one.timer().offers());
        label.setText(texts.get("guide.run.ranout", text, one.timer().offers()));
      } else {
        label.setText(texts.get("guide.run.left", text, Formats.duration(one.left())));
      }
    }
    rows.forEach(row -> row.offer(offered));
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
