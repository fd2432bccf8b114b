package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import vn.hotline1022.asset.Icon;
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
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** The step in front: what to say, what may be answered, what is on the caller's phone. */
final class GuideStepPane extends VBox {
  /** When the step in front is painted, those that may follow are drawn. */
  private static final Duration LATER = Duration.millis(120);

  private final GuideRunViewModel guide;
  private final RunWays ways;
  private final Texts texts;
  private final Label place = Panes.label("", "badge-info");
  private final Label clock = Panes.label("", "secondary", "mono");
  private final Label untried;
  private final Label whole = Panes.label("", "secondary", "mono");
  private final Label changing;
  private final Label title = Panes.text("", "title-page");
  private final TextFlow say = new TextFlow();
  private final List<Text> pieces = new ArrayList<>();
  private final HBox spoken;
  private final Label task = Panes.text("", "secondary");
  private final FlowPane articles = new FlowPane();
  private final Label notes;
  private final Label noted = Panes.text("");
  private final GuideAnswersPane answers;
  private final PhoneView phone;
  private final Label caption = Panes.text("", "caption", "guide-caption");
  private final StepRoom room;
  private final PauseTransition unhurried = new PauseTransition(LATER);
  private final List<Button> chips = new ArrayList<>();

  GuideStepPane(GuideRunViewModel guide, RunWays ways, Texts texts) {
    this.guide = guide;
    this.ways = ways;
    this.texts = texts;
    this.answers = new GuideAnswersPane(guide, ways, texts);
    this.phone = new PhoneView(texts);
    this.untried = Panes.label(texts.get("guide.run.untried"), "guide-untried");
    this.changing = Panes.text(texts.get("guide.run.changing"), "text-warning", "strong");
    this.notes = Panes.text(texts.get("guide.run.notes"), "caption");
    this.spoken = spoken();
    articles.getStyleClass().add("chip-row");
    Looks.there(articles, false);
    HBox line = Panes.row("gap-s", title, Panes.spacer(), untried);
    VBox top = Panes.column("gap-s", changing, line, spoken, task, articles, notes, noted);
    this.room = new StepRoom(top, answers, phone, caption);
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

  void show(GuideRun run) {
    Optional<Passed> earlier = guide.changing().get();
    Optional<GuideEnd> end = run.end();
    Looks.there(changing, earlier.isPresent());
    if (earlier.isPresent()) {
      Passed passed = earlier.get();
      GuideRun then = then(passed, run);
      step(passed.guide(), passed.step(), then, then.screen());
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
    int passed = run.moves().size();
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
    title.setText(speech.plain(step.title()));
    Looks.there(untried, !of.verified(step));
    say(speech, Optional.of(step.say()));
    say(task, step.task().map(speech::plain));
    articles(step.articles());
    Looks.there(notes, false);
    say(noted, Optional.empty());
    answers.show(step, speech);
    screen.ifPresent(seen -> phone(seen, speech, run));
    room.showPhone(screen.isPresent());
    prepare(run);
  }

  private static void say(Label label, Optional<String> words) {
    label.setText(words.orElse(""));
    Looks.there(label, words.isPresent());
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

  /** Draws the phones that may follow, one after the other, while nobody waits for them. */
  private void prepare(GuideRun run) {
    unhurried.setOnFinished(
        _ ->
            guide.offered().stream()
                .map(choice -> run.choose(choice.digit(), guide.now()))
                .filter(next -> next.screen().filter(seen -> !isDrawn(seen, next)).isPresent())
                .findFirst()
                .ifPresent(
                    next -> {
                      PhoneScreen screen = next.screen().orElseThrow();
                      phone.prepare(screen, next.system(screen));
                      unhurried.playFromStart();
                    }));
    unhurried.playFromStart();
  }

  private boolean isDrawn(PhoneScreen screen, GuideRun run) {
    return phone.isDrawn(screen, run.system(screen));
  }

  /** Articles as chips; those that nobody knows here are left out. */
  private void articles(List<String> ids) {
    int known = 0;
    for (String id : ids) {
      Optional<String> title = ways.articles().title(id, texts.language().locale());
      if (title.isPresent()) {
        article(known, id, title.get());
        known++;
      }
    }
    for (Button chip : chips) {
      boolean is = chips.indexOf(chip) < known;
      Looks.there(chip, is);
      if (!is) {
        chip.setId(null);
      }
    }
    Looks.there(articles, known > 0);
  }

  private void article(int at, String id, String title) {
    while (chips.size() <= at) {
      Button chip = Panes.button("", () -> {}, "chip");
      chip.setGraphic(Icons.of(Icon.BOOK_OPEN_OUTLINE, "small"));
      chips.add(chip);
      Panes.join(articles, chip);
    }
    Button chip = chips.get(at);
    chip.setText(title);
    chip.setId("guide-article-" + id);
    chip.setOnAction(_ -> ways.articles().open(id));
  }

  private void ended(GuideEnd reached, GuideRun run) {
    Speech speech = speech(reached.guide(), run);
    title.setText(speech.plain(reached.end().title()));
    Looks.there(untried, false);
    say(speech, reached.end().say());
    say(task, Optional.empty());
    articles(List.of());
    Looks.there(notes, true);
    say(noted, Optional.of(speech.plain(reached.end().notes())));
    answers.showNext(speech);
    room.showPhone(false);
    unhurried.stop();
  }

  /** What is read out, with what to press or look for in strong letters; pieces are used again. */
  private void say(Speech speech, Optional<GuideText> words) {
    Looks.there(spoken, words.isPresent());
    words.ifPresent(
        text -> {
          List<Template.Span> spans = speech.spans(text);
          while (pieces.size() < spans.size()) {
            pieces.add(new Text());
          }
          for (int i = 0; i < spans.size(); i++) {
            piece(pieces.get(i), spans.get(i));
          }
          if (say.getChildren().size() != spans.size()) {
            say.getChildren().setAll(pieces.subList(0, spans.size()));
          }
          Spoken.asOne(spoken, speech.plain(text));
        });
  }

  private static void piece(Text piece, Template.Span span) {
    String style = span.strong() ? "guide-say-strong" : "guide-say-plain";
    if (!piece.getStyleClass().contains(style)) {
      piece.getStyleClass().setAll(style);
    }
    piece.setText(span.text());
  }

  private HBox spoken() {
    say.getStyleClass().add("guide-say-text");
    VBox words =
        Panes.column(
            "gap-xs", Panes.label(texts.get("guide.run.say"), "caption", "text-accent"), say);
    HBox box = new HBox(Icons.of(Icon.COMMENT_TEXT_OUTLINE, "accent"), Panes.growing(words));
    box.getStyleClass().addAll("guide-say", "gap-s");
    return box;
  }

  private Speech speech(Guide of, GuideRun run) {
    return new Speech(of, run.values(), guide.address().get(), texts.language().locale());
  }
}
