package vn.hotline1022.ui.guide;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Move;
import vn.hotline1022.guide.Passed;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Step;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The way here with its answers, each of which can be changed, and what usually follows. */
final class GuideTrailPane extends VBox {
  /** More of what follows nobody needs at once. */
  private static final int AHEAD = 5;

  private final GuideRunViewModel guide;
  private final Texts texts;

  GuideTrailPane(GuideRunViewModel guide, Texts texts) {
    this.guide = guide;
    this.texts = texts;
    getStyleClass().addAll("guide-trail", "gap-xs");
  }

  void show(GuideRun run) {
    getChildren().clear();
    List<Passed> trail = run.trail();
    trail.forEach(passed -> getChildren().add(passed(passed, run)));
    int[] number = {trail.size()};
    run.question()
        .ifPresent(
            step ->
                getChildren()
                    .add(
                        line(
                            mark(++number[0], "now"),
                            step,
                            speech(run.guide(), run),
                            Optional.empty(),
                            "now")));
    run.ahead().stream()
        .limit(AHEAD)
        .forEach(
            step ->
                getChildren()
                    .add(
                        line(
                            mark(++number[0], "ahead"),
                            step,
                            speech(run.guide(), run),
                            Optional.empty(),
                            "ahead")));
  }

  private Node passed(Passed passed, GuideRun run) {
    Label check = mark(0, "passed");
    check.setText("");
    check.setGraphic(Icons.of(MaterialDesignC.CHECK, "guide-check"));
    Optional<String> answer = passed.answer().map(given -> words(given, passed, run));
    HBox line = line(check, passed.step(), speech(passed.guide(), run), answer, "passed");
    boolean changed =
        guide.changing().get().filter(one -> one.index() == passed.index()).isPresent();
    Button button = new WideButton(line, () -> guide.change(passed.index()));
    button.getStyleClass().add("guide-passed");
    if (changed) {
      button.getStyleClass().add("guide-changing");
    }
    button.setDisable(passed.answer().isEmpty());
    button.setAccessibleText(
        texts.get(
            "guide.run.change",
            speech(passed.guide(), run).plain(passed.step().title()),
            answer.orElse("")));
    return button;
  }

  private String words(Answer answer, Passed passed, GuideRun run) {
    return switch (answer) {
      case Answer.Choice choice -> speech(passed.guide(), run).plain(choice.text());
      case Answer.Entry _ -> passed.move().what() instanceof Move.Wrote(String text) ? text : "";
    };
  }

  private HBox line(
      Label mark, Step.Question step, Speech speech, Optional<String> answer, String state) {
    VBox words = new VBox(Panes.text(speech.plain(step.title()), "guide-trail-" + state));
    answer.ifPresent(given -> words.getChildren().add(Panes.text(given, "caption")));
    HBox row = new HBox(mark, Panes.growing(words));
    row.getStyleClass().addAll("gap-s", "guide-trail-line");
    return row;
  }

  private static Label mark(int number, String state) {
    Label mark = Panes.label(Integer.toString(number), "guide-mark", "guide-mark-" + state);
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  private Speech speech(Guide of, GuideRun run) {
    return new Speech(of, run.values(), guide.address().get(), texts.language().locale());
  }
}
