package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Move;
import vn.hotline1022.guide.Passed;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Step;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The way here with its answers, each of which can be changed, and what usually follows. */
final class GuideTrailPane extends VBox {
  /** More of what follows nobody needs at once. */
  private static final int AHEAD = 5;

  private final GuideRunViewModel guide;
  private final Texts texts;
  private final Runnable laidOut;
  private final List<TrailLine> lines = new ArrayList<>();
  private int passed;
  private int there;
  private boolean changed;

  /**
   * @param laidOut runs when the steps of another moment have found their places
   */
  GuideTrailPane(GuideRunViewModel guide, Texts texts, Runnable laidOut) {
    this.guide = guide;
    this.texts = texts;
    this.laidOut = laidOut;
    getStyleClass().addAll("guide-trail", "gap-xs");
  }

  /** Each line is told what stands there now; of what stays the same nothing is drawn anew. */
  void show(GuideRun run) {
    List<Passed> trail = run.trail();
    List<Step.Question> steps =
        Stream.concat(run.question().stream(), run.ahead().stream().limit(AHEAD)).toList();
    passed = trail.size();
    room(passed + steps.size());
    for (int i = 0; i < passed; i++) {
      passed(lines.get(i), trail.get(i), run);
    }
    Speech speech = speech(run.guide(), run);
    for (int i = 0; i < steps.size(); i++) {
      String title = speech.plain(steps.get(i).title());
      lines.get(passed + i).coming(passed + i + 1, title, i == 0);
    }
    changed = true;
    requestLayout();
  }

  /** As many lines as that; those that are not needed now wait unseen. */
  private void room(int wanted) {
    while (lines.size() < wanted) {
      TrailLine line = new TrailLine();
      lines.add(line);
      Panes.join(this, line.node());
    }
    there = wanted;
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).show(i < there);
    }
  }

  private boolean isChanging(Passed step) {
    return guide.changing().get().filter(one -> one.index() == step.index()).isPresent();
  }

  private void passed(TrailLine line, Passed step, GuideRun run) {
    Optional<String> answer = step.answer().map(given -> words(given, step, run));
    String title = speech(step.guide(), run).plain(step.step().title());
    line.passed(step.index(), title, answer, isChanging(step));
    line.changes(
        texts.get("guide.run.change", title, answer.orElse("")), () -> guide.change(step.index()));
  }

  /** Where the step in front, or the one being changed, stands; from 0 to 1 of the whole height. */
  double current() {
    int changing = guide.changing().get().map(Passed::index).orElse(passed);
    int at = Math.min(changing, there - 1);
    if (at < 0 || getHeight() == 0) {
      return 0;
    }
    return getChildren().get(at).getBoundsInParent().getMaxY() / getHeight();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (changed) {
      changed = false;
      laidOut.run();
    }
  }

  private String words(Answer answer, Passed passed, GuideRun run) {
    return switch (answer) {
      case Answer.Choice choice -> speech(passed.guide(), run).plain(choice.text());
      case Answer.Entry _ -> passed.move().what() instanceof Move.Wrote(String text) ? text : "";
    };
  }

  private Speech speech(Guide of, GuideRun run) {
    return new Speech(of, run.values(), guide.address().get(), texts.language().locale());
  }
}
