package vn.hotline1022.ui.guide;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideEnd;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideText;
import vn.hotline1022.guide.Passed;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Step;
import vn.hotline1022.guide.Template;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The step in front: what to say, what may be answered, what is on the caller's phone. */
final class GuideStepPane extends VBox {
  private final GuideRunViewModel guide;
  private final RunWays ways;
  private final Texts texts;
  private final Label place = Panes.label("", "badge-info");
  private final Label clock = Panes.label("", "secondary", "mono");
  private final Label untried;
  private final Label whole = Panes.label("", "secondary", "mono");
  private final VBox top = Panes.column("gap-s");
  private final GuideAnswersPane answers;
  private final PhoneView phone;
  private final Label caption = Panes.text("", "caption", "guide-caption");
  private final StepRoom room;

  GuideStepPane(GuideRunViewModel guide, RunWays ways, Texts texts) {
    this.guide = guide;
    this.ways = ways;
    this.texts = texts;
    this.answers = new GuideAnswersPane(guide, ways, texts);
    this.phone = new PhoneView(texts);
    this.room = new StepRoom(top, answers, phone, caption);
    this.untried = Panes.label(texts.get("guide.run.untried"), "guide-untried");
    for (Label one : new Label[] {place, clock, untried, whole}) {
      one.setMinWidth(USE_PREF_SIZE);
    }
    getStyleClass().addAll("gap-s", "guide-step");
    HBox head = Panes.row("gap-s", place, clock, Panes.spacer(), whole);
    head.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(head, room);
  }

  /** The height below the line of the clocks that is seen without scrolling. */
  DoubleProperty room() {
    return room.room();
  }

  /** How small the phone had to become. */
  double fit() {
    return room.fit();
  }

  void show(GuideRun run) {
    top.getChildren().clear();
    Optional<Passed> earlier = guide.changing().get();
    Optional<GuideEnd> end = run.end();
    if (earlier.isPresent()) {
      Passed passed = earlier.get();
      top.getChildren().add(Panes.text(texts.get("guide.run.changing"), "text-warning", "strong"));
      step(passed.guide(), passed.step(), then(passed, run), then(passed, run).screen());
    } else if (end.isPresent()) {
      ended(end.get(), run);
    } else {
      run.question().ifPresent(step -> step(run.guide(), step, run, run.screen()));
    }
    clocks(run);
  }

  /** Only the clocks; called every second. */
  void clocks(GuideRun run) {
    long now = guide.now();
    int passed = run.trail().size();
    int all = passed + 1 + run.ahead().size();
    place.setText(
        run.end().isPresent()
            ? texts.get("guide.run.ended")
            : texts.get("guide.run.step", passed + 1, all));
    clock.setText(
        run.paused() && run.end().isEmpty()
            ? texts.get("guide.run.paused")
            : texts.get("guide.run.atstep", Formats.duration(run.atStep(now))));
    clock.setVisible(run.end().isEmpty());
    whole.setText(texts.get("guide.run.whole", Formats.duration(run.elapsed(now))));
    answers.clocks(run);
  }

  private void step(Guide of, Step.Question step, GuideRun run, Optional<PhoneScreen> screen) {
    Speech speech = speech(of, run);
    Label title = Panes.text(speech.plain(step.title()), "title-page");
    HBox line = Panes.row("gap-s", title);
    if (!of.verified(step)) {
      line.getChildren().addAll(Panes.spacer(), untried);
    }
    top.getChildren().addAll(line, spoken(speech, step.say()));
    step.task()
        .ifPresent(task -> top.getChildren().add(Panes.text(speech.plain(task), "secondary")));
    articles(step.articles()).ifPresent(top.getChildren()::add);
    answers.show(step, speech);
    screen.ifPresent(seen -> phone(seen, speech, run));
    room.showPhone(screen.isPresent());
  }

  /** The run as it was when that step was in front. */
  private static GuideRun then(Passed passed, GuideRun run) {
    return run.before(passed.index()).orElse(run);
  }

  private void phone(PhoneScreen screen, Speech speech, GuideRun run) {
    phone.show(screen, run.system(screen));
    caption.setText(
        screen.caption().map(speech::plain).orElseGet(() -> texts.get("guide.run.seen")));
  }

  /** Articles as chips; those that nobody knows here are left out. */
  private Optional<FlowPane> articles(List<String> ids) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("chip-row");
    for (String id : ids) {
      ways.articles()
          .title(id, texts.language().locale())
          .ifPresent(title -> row.getChildren().add(article(id, title)));
    }
    return row.getChildren().isEmpty() ? Optional.empty() : Optional.of(row);
  }

  private Button article(String id, String title) {
    Button chip = Panes.button(title, () -> ways.articles().open(id), "chip");
    chip.setGraphic(Icons.of(MaterialDesignB.BOOK_OPEN_OUTLINE, "small"));
    chip.setId("guide-article-" + id);
    return chip;
  }

  private void ended(GuideEnd reached, GuideRun run) {
    Speech speech = speech(reached.guide(), run);
    top.getChildren().add(Panes.text(speech.plain(reached.end().title()), "title-page"));
    reached.end().say().ifPresent(say -> top.getChildren().add(spoken(speech, say)));
    top.getChildren().add(Panes.text(texts.get("guide.run.notes"), "caption"));
    top.getChildren().add(Panes.text(speech.plain(reached.end().notes())));
    answers.showNext(speech);
    room.showPhone(false);
  }

  /** What is read out, with what to press or look for in strong letters. */
  private Node spoken(Speech speech, GuideText say) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("guide-say-text");
    for (Template.Span span : speech.spans(say)) {
      Text piece = new Text(span.text());
      piece.getStyleClass().add(span.strong() ? "guide-say-strong" : "guide-say-plain");
      flow.getChildren().add(piece);
    }
    VBox words =
        Panes.column(
            "gap-xs", Panes.label(texts.get("guide.run.say"), "caption", "text-accent"), flow);
    HBox box =
        new HBox(Icons.of(MaterialDesignC.COMMENT_TEXT_OUTLINE, "accent"), Panes.growing(words));
    box.getStyleClass().addAll("guide-say", "gap-s");
    box.setAccessibleText(speech.plain(say));
    return box;
  }

  private Speech speech(Guide of, GuideRun run) {
    return new Speech(of, run.values(), guide.address().get(), texts.language().locale());
  }
}
