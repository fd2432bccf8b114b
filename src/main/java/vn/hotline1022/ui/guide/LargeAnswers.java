package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Step;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What may be answered, as large targets beside each other where there is room. */
final class LargeAnswers extends VBox {
  /** In letters: narrower, the targets stand below each other. */
  private static final double TWO_COLUMNS = 400;

  private final GuideRunViewModel guide;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final EntryRow entry;
  private final VBox below = Panes.column("gap-s");
  private final List<AnswerRow> rows = new ArrayList<>();
  private final List<Label> countdowns = new ArrayList<>();
  private final LargeStep.Ways ways;
  private int running;
  private int columns;

  LargeAnswers(GuideRunViewModel guide, LargeStep.Ways ways, Texts texts) {
    this.guide = guide;
    this.ways = ways;
    this.texts = texts;
    this.entry = new EntryRow(guide, texts);
    grid.getStyleClass().add("large-grid");
    getStyleClass().add("gap-m");
    setMinWidth(0);
    getChildren().setAll(grid, entry, below);
    columns(1);
    widthProperty().addListener((_, _, now) -> columns(now.doubleValue() > TWO_COLUMNS ? 2 : 1));
  }

  private void columns(int wanted) {
    if (wanted != columns) {
      columns = wanted;
      grid.getColumnConstraints().clear();
      for (int i = 0; i < columns; i++) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        grid.getColumnConstraints().add(column);
      }
      for (int i = 0; i < rows.size(); i++) {
        GridPane.setConstraints(rows.get(i).button(), i % columns, i / columns);
      }
    }
  }

  void show(Step.Question step, Speech speech) {
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
    step.entry().ifPresentOrElse(asked -> entry.show(asked, speech), entry::hide);
    count(step.timers().size());
  }

  /** After an end: the guides that may follow. */
  void showNext(List<Guide> next, Speech speech) {
    for (int i = 0; i < next.size(); i++) {
      Guide after = next.get(i);
      String title = after.title().in(speech.locale()).source();
      row(i).show("guide-next-", i + 1, title, Optional.empty(), () -> ways.begin(after));
    }
    rows.stream().skip(next.size()).forEach(AnswerRow::hide);
    entry.hide();
    count(0);
  }

  private void count(int wanted) {
    running = wanted;
    while (countdowns.size() < wanted) {
      Label place = Panes.text("", "guide-timer");
      countdowns.add(place);
      Panes.join(below, place);
    }
    for (int i = 0; i < countdowns.size(); i++) {
      Looks.there(countdowns.get(i), i < wanted);
    }
    Looks.there(below, wanted > 0);
  }

  private AnswerRow row(int at) {
    while (rows.size() <= at) {
      AnswerRow row = new AnswerRow();
      int place = rows.size();
      rows.add(row);
      GridPane.setConstraints(row.button(), place % columns, place / columns);
      Panes.join(grid, row.button());
    }
    return rows.get(at);
  }

  /** What is left of each countdown; one that ran out says which key to press, and marks it. */
  void clocks(GuideRun run) {
    if (running == 0) {
      rows.forEach(row -> row.offer(Set.of()));
      return;
    }
    Set<Integer> offered = new HashSet<>();
    List<GuideRun.Countdown> now = run.countdowns(guide.now());
    Speech speech =
        new Speech(run.guide(), run.values(), guide.address().get(), texts.language().locale());
    for (int i = 0; i < Math.min(now.size(), running); i++) {
      GuideRun.Countdown one = now.get(i);
      if (one.ranOut()) {
        offered.add(one.timer().offers());
      }
      say(countdowns.get(i), one, speech.plain(one.timer().text()));
    }
    rows.forEach(row -> row.offer(offered));
  }

  private void say(Label place, GuideRun.Countdown countdown, String what) {
    place.setText(
        countdown.ranOut()
            ? texts.get("guide.run.ranout", what, countdown.timer().offers())
            : texts.get("guide.run.left", what, Formats.duration(countdown.left())));
    Looks.styled(place, "guide-timer-out", countdown.ranOut());
  }
}
