package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
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
  private final EntryRow entry;
  private final VBox below = Panes.column("gap-s");
  private final List<AnswerRow> rows = new ArrayList<>();

  /** Places for countdowns; only the first few have one in the step in front. */
  private final List<Label> countdowns = new ArrayList<>();

  private int running;

  GuideAnswersPane(GuideRunViewModel guide, RunWays ways, Texts texts) {
    this.guide = guide;
    this.ways = ways;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setMinWidth(0);
    this.entry = new EntryRow(guide, texts);
    getChildren().setAll(caption, choices, entry, below);
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
    step.entry().ifPresentOrElse(asked -> entry.show(asked, speech), entry::hide);
    count(guide.changing().get().isEmpty() ? step.timers().size() : 0);
  }

  private void count(int wanted) {
    running = wanted;
    while (countdowns.size() < wanted) {
      Label place = Panes.text("", "guide-timer");
      countdowns.add(place);
      Panes.join(below, place);
    }
    countdowns.forEach(place -> Looks.there(place, countdowns.indexOf(place) < wanted));
    Looks.there(below, wanted > 0);
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
    entry.hide();
    count(0);
  }

  private AnswerRow row(int at) {
    while (rows.size() <= at) {
      AnswerRow row = new AnswerRow();
      rows.add(row);
      Panes.join(choices, row.button());
    }
    return rows.get(at);
  }

  /** What is left of each countdown; one that ran out says which key to press, and marks it. */
  void clocks(GuideRun run) {
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
