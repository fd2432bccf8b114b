package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.guide.Address;
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
  private final Runnable laidOut;
  private final List<Line> lines = new ArrayList<>();
  private final List<Ahead> following = new ArrayList<>();
  private boolean changed;

  /** A step that was passed, as it is drawn. */
  private record Line(Passed passed, boolean changing, Address address, Node node) {

    boolean shows(Passed other, boolean isChanging, Address how) {
      return passed.guide().pin().equals(other.guide().pin())
          && passed.move().equals(other.move())
          && changing == isChanging
          && address.equals(how);
    }
  }

  /** A step that is yet to come, or in front, as it is drawn. */
  private record Ahead(int number, String state, String title, Node node) {

    boolean shows(int place, String as, String name) {
      return number == place && state.equals(as) && title.equals(name);
    }
  }

  /**
   * @param laidOut runs when the steps of another moment have found their places
   */
  GuideTrailPane(GuideRunViewModel guide, Texts texts, Runnable laidOut) {
    this.guide = guide;
    this.texts = texts;
    this.laidOut = laidOut;
    getStyleClass().addAll("guide-trail", "gap-xs");
  }

  /** What was drawn for the same way here stays as it is. */
  void show(GuideRun run) {
    List<Passed> trail = run.trail();
    int same = 0;
    while (same < Math.min(lines.size(), trail.size()) && isSame(same, trail.get(same))) {
      same++;
    }
    lines.subList(same, lines.size()).clear();
    for (Passed passed : trail.subList(same, trail.size())) {
      Node node = passed(passed, run);
      lines.add(new Line(passed, isChanging(passed), guide.address().get(), node));
    }
    ahead(run, trail.size());
    place(
        Stream.concat(lines.stream().map(Line::node), following.stream().map(Ahead::node))
            .toList());
    changed = true;
  }

  private boolean isSame(int at, Passed passed) {
    return lines.get(at).shows(passed, isChanging(passed), guide.address().get());
  }

  private boolean isChanging(Passed passed) {
    return guide.changing().get().filter(one -> one.index() == passed.index()).isPresent();
  }

  /** The step in front and what usually follows; what followed before stays as it is. */
  private void ahead(GuideRun run, int passed) {
    Speech speech = speech(run.guide(), run);
    List<Ahead> now = new ArrayList<>();
    List<Step.Question> steps =
        Stream.concat(run.question().stream(), run.ahead().stream().limit(AHEAD)).toList();
    for (Step.Question step : steps) {
      int number = passed + now.size() + 1;
      String state = now.isEmpty() ? "now" : "ahead";
      String title = speech.plain(step.title());
      now.add(
          following.stream()
              .filter(one -> one.shows(number, state, title))
              .findFirst()
              .orElseGet(
                  () ->
                      new Ahead(
                          number,
                          state,
                          title,
                          line(mark(number, state), step, speech, Optional.empty(), state))));
    }
    following.clear();
    following.addAll(now);
  }

  /** Only what is new is put in: the rest keeps its styles. */
  private void place(List<Node> wanted) {
    getChildren().removeIf(node -> !wanted.contains(node));
    for (int i = 0; i < wanted.size(); i++) {
      Node node = wanted.get(i);
      boolean there = i < getChildren().size() && getChildren().get(i).equals(node);
      if (!there && getChildren().contains(node)) {
        getChildren().setAll(wanted);
        return;
      }
      if (!there) {
        getChildren().add(i, node);
      }
    }
  }

  /** Where the step in front, or the one being changed, stands; from 0 to 1 of the whole height. */
  double current() {
    int changing = guide.changing().get().map(Passed::index).orElse(lines.size());
    int at = Math.min(changing, getChildren().size() - 1);
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

  private Node passed(Passed passed, GuideRun run) {
    Label check = mark(0, "passed");
    check.setText("");
    check.setGraphic(Icons.of(MaterialDesignC.CHECK, "guide-check"));
    Optional<String> answer = passed.answer().map(given -> words(given, passed, run));
    HBox line = line(check, passed.step(), speech(passed.guide(), run), answer, "passed");
    Button button = new WideButton(line, () -> guide.change(passed.index()));
    button.setId("guide-passed-" + passed.index());
    button.getStyleClass().add("guide-passed");
    if (isChanging(passed)) {
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
