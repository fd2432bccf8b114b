package vn.hotline1022.ui.guide;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
  private final Texts texts;
  private final Label place = Panes.label("", "badge-info");
  private final Label clock = Panes.label("", "secondary", "mono");
  private final Label whole = Panes.label("", "secondary", "mono");
  private final GuideAnswersPane answers;
  private final PhoneView phone;
  private final Label caption = Panes.text("", "caption", "guide-caption");
  private final VBox body = Panes.column("gap-m");

  GuideStepPane(GuideRunViewModel guide, Texts texts) {
    this.guide = guide;
    this.texts = texts;
    this.answers = new GuideAnswersPane(guide, texts);
    this.phone = new PhoneView(texts);
    for (Label one : new Label[] {place, clock, whole}) {
      one.setMinWidth(USE_PREF_SIZE);
    }
    getStyleClass().addAll("gap-s", "guide-step");
    getChildren().setAll(Panes.row("gap-s", place, clock, Panes.spacer(), whole), body);
  }

  void show(GuideRun run) {
    body.getChildren().clear();
    Optional<Passed> earlier = guide.changing().get();
    Optional<GuideEnd> end = run.end();
    if (earlier.isPresent()) {
      Passed passed = earlier.get();
      body.getChildren().add(Panes.text(texts.get("guide.run.changing"), "text-warning", "strong"));
      step(passed.guide(), passed.step(), run, passed.step().screen(run.values()));
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
    body.getChildren().add(Panes.text(speech.plain(step.title()), "title-page"));
    body.getChildren().add(spoken(speech, step.say()));
    step.task()
        .ifPresent(task -> body.getChildren().add(Panes.text(speech.plain(task), "secondary")));
    answers.show(step, speech);
    HBox row = new HBox(Panes.growing(answers));
    row.getStyleClass().add("gap-l");
    screen.ifPresent(seen -> row.getChildren().add(phone(seen, speech, run)));
    body.getChildren().add(row);
  }

  private Node phone(PhoneScreen screen, Speech speech, GuideRun run) {
    phone.show(screen, run.system(screen));
    caption.setText(
        screen.caption().map(speech::plain).orElseGet(() -> texts.get("guide.run.seen")));
    VBox column = Panes.column("gap-xs", phone, caption);
    column.setMinWidth(USE_PREF_SIZE);
    return column;
  }

  private void ended(GuideEnd reached, GuideRun run) {
    Speech speech = speech(reached.guide(), run);
    body.getChildren().add(Panes.text(speech.plain(reached.end().title()), "title-page"));
    reached.end().say().ifPresent(say -> body.getChildren().add(spoken(speech, say)));
    body.getChildren().add(Panes.text(texts.get("guide.run.notes"), "caption"));
    body.getChildren().add(Panes.text(speech.plain(reached.end().notes())));
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
