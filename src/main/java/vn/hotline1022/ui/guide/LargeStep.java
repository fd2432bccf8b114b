package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideEnd;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideText;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Step;
import vn.hotline1022.guide.Template;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * The step in front in letters that are read at arm's length: what to say, what may be answered as
 * large targets with their digits, what is on the person's phone.
 */
public final class LargeStep extends VBox {
  /** Lower, what is said and answered takes all of it. */
  private static final double PHONE_FITS = 440;

  private final GuideRunViewModel guide;
  private final Ways ways;
  private final Texts texts;
  private final TextFlow say = new TextFlow();
  private final List<Text> pieces = new ArrayList<>();
  private final VBox spoken = new VBox(say);
  private final Label task = Panes.text("", "large-task");
  private final LargeAnswers answers;
  private final PhoneView phone;
  private final Label caption = Panes.text("", "caption", "guide-caption");
  private final StepRoom room;
  private final ScrollPane scroll;
  private final GuideKeys keys;
  private boolean phoneFits;
  private boolean seen;

  /** Where the run in front can lead besides its own answers. */
  public interface Ways {

    /** The guides that may follow the end in front. */
    List<Guide> next();

    /** Begins one of them. */
    void begin(Guide guide);
  }

  public LargeStep(GuideRunViewModel guide, Ways ways, Texts texts) {
    this.guide = guide;
    this.ways = ways;
    this.texts = texts;
    this.answers = new LargeAnswers(guide, ways, texts);
    this.phone = new PhoneView(texts);
    this.keys = new GuideKeys(guide, new OnlyNext(ways));
    say.getStyleClass().add("guide-say-text");
    spoken.getStyleClass().addAll("guide-say", "large-say");
    this.room = new StepRoom(Panes.column("gap-m", spoken, task), answers, phone, caption);
    this.scroll = Panes.paintedInPieces(new ScrollPane(room));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(0);
    scroll.viewportBoundsProperty().subscribe(now -> room(now.getHeight()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("large-step");
    setMinWidth(0);
    getChildren().setAll(scroll);
    guide.run().subscribe((_, _) -> draw());
    guide.address().subscribe((_, _) -> draw());
    guide.ticks().subscribe((_, _) -> guide.run().get().ifPresent(answers::clocks));
    draw();
  }

  /** Does what a key stands for in the step; whether it stands for something now. */
  public boolean handle(KeyEvent event) {
    return keys.handle(event, this);
  }

  /** The phone is drawn where there is room for it beside what is said and answered. */
  private void room(double high) {
    room.room().set(Math.max(0, high - 4));
    boolean fits = high >= PHONE_FITS;
    if (fits != phoneFits) {
      phoneFits = fits;
      room.showPhone(fits && seen);
    }
  }

  private void draw() {
    guide
        .run()
        .get()
        .ifPresent(
            run -> {
              Optional<GuideEnd> end = run.end();
              if (end.isPresent()) {
                ended(end.get(), run);
              } else {
                run.question().ifPresent(step -> step(step, run));
              }
              answers.clocks(run);
              scroll.setVvalue(0);
            });
  }

  private void step(Step.Question step, GuideRun run) {
    Speech speech = speech(run.guide(), run);
    say(speech, step.say());
    say(task, step.task().map(speech::plain));
    answers.show(step, speech);
    Optional<PhoneScreen> screen = run.screen();
    screen.ifPresent(
        seen -> {
          phone.show(seen, run.system(seen));
          caption.setText(
              seen.caption().map(speech::plain).orElseGet(() -> texts.get("guide.run.seen")));
        });
    seen = screen.isPresent();
    room.showPhone(seen && phoneFits);
  }

  private void ended(GuideEnd reached, GuideRun run) {
    Speech speech = speech(reached.guide(), run);
    say(speech, reached.end().say().orElse(reached.end().title()));
    say(task, Optional.of(speech.plain(reached.end().notes())));
    answers.showNext(ways.next(), speech);
    seen = false;
    room.showPhone(false);
  }

  private static void say(Label label, Optional<String> words) {
    label.setText(words.orElse(""));
    Looks.there(label, words.isPresent());
  }

  /** What is read out; pieces are used again. */
  private void say(Speech speech, GuideText words) {
    List<Template.Span> spans = speech.spans(words);
    while (pieces.size() < spans.size()) {
      pieces.add(new Text());
    }
    for (int i = 0; i < spans.size(); i++) {
      Text piece = pieces.get(i);
      String style = spans.get(i).strong() ? "guide-say-strong" : "guide-say-plain";
      if (!piece.getStyleClass().contains(style)) {
        piece.getStyleClass().setAll(style);
      }
      piece.setText(spans.get(i).text());
    }
    if (say.getChildren().size() != spans.size()) {
      say.getChildren().setAll(pieces.subList(0, spans.size()));
    }
    Spoken.asOne(spoken, speech.plain(words));
  }

  private Speech speech(Guide of, GuideRun run) {
    return new Speech(of, run.values(), guide.address().get(), texts.language().locale());
  }

  /** The keys of a run know more ways than there are here. */
  private record OnlyNext(Ways ways) implements RunWays {
    @Override
    public void leave() {}

    @Override
    public void chooseDetour() {}

    @Override
    public List<Guide> next() {
      return ways.next();
    }

    @Override
    public void begin(Guide guide) {
      ways.begin(guide);
    }

    @Override
    public Articles articles() {
      return Articles.NONE;
    }
  }
}
