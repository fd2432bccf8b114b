package vn.hotline1022.ui.booth;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Walk;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.ClockText;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guide.WideButton;

/** One of the people being helped: who, for how long, how far, at which step. */
final class PersonCard {
  /** Longer at one step, somebody should look at them. */
  private static final Duration LONG = Duration.ofMinutes(4);

  private final BoothViewModel booth;
  private final Texts texts;
  private final Label name = Panes.text("", "booth-name");
  private final ClockText clock = new ClockText("booth-clock");
  private final Label phone = Panes.label("", "secondary");
  private final ProgressLine progress = new ProgressLine();
  private final Label step = Panes.text("", "booth-step-name");
  private final HBox head = new HBox();
  private final VBox content;
  private final WideButton button;
  private Optional<Helped> shown = Optional.empty();
  private Optional<Size> sized = Optional.empty();
  private boolean slow;

  /** How much of a card there is room for. */
  enum Size {
    LARGE,
    SMALL,
    /** Who and for how long. */
    CHIP
  }

  PersonCard(UUID id, BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    head.getStyleClass().add("gap-s");
    head.setAlignment(Pos.CENTER_LEFT);
    this.content = Panes.column("gap-xs");
    this.button = new WideButton(content, () -> booth.bringForward(id));
    button.getStyleClass().add("booth-card");
    button.setId("booth-person-" + id);
    button.setFocusTraversable(false);
  }

  WideButton button() {
    return button;
  }

  /**
   * What is known of them now.
   *
   * @param size the more cards, or the lower the window, the smaller
   */
  void show(Helped person, boolean front, Size size) {
    if (!shown.equals(Optional.of(person)) || !sized.equals(Optional.of(size))) {
      shown = Optional.of(person);
      arrange(size);
      BoothNames names = new BoothNames(texts.language());
      String who = names.of(person, texts);
      name.setText(size == Size.CHIP ? names.brief(person, texts) : who);
      phone.setText(phone(person));
      Optional<GuideRun> run = person.walk().map(Walk::run);
      progress.set(run.map(PersonCard::share).orElse(0.0));
      step.setText(where(person, run));
      button.setAccessibleText(who + ", " + step.getText());
    }
    there(phone, !phone.getText().isEmpty() && size == Size.LARGE);
    styled("booth-card-front", front);
    styled("booth-card-paused", !person.running());
    styled("booth-card-small", size != Size.LARGE);
    styled("booth-card-chip", size == Size.CHIP);
  }

  /** As little as a chip shows: who, and for how long. */
  private void arrange(Size size) {
    if (!sized.equals(Optional.of(size))) {
      sized = Optional.of(size);
      head.getChildren().clear();
      content.getChildren().clear();
      if (size == Size.CHIP) {
        content.getChildren().setAll(name, clock);
      } else {
        head.getChildren().setAll(name, clock);
        content.getChildren().setAll(head, phone, progress, step);
      }
    }
  }

  private static void there(Region part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }

  private String phone(Helped person) {
    String system = person.known().system().map(now -> texts.get("booth.system." + now)).orElse("");
    String device = person.known().device();
    String queue =
        person
            .known()
            .queue()
            .map(number -> texts.get("booth.queue.short", number.text()))
            .orElse("");
    return List.of(queue, device.isEmpty() ? system : device).stream()
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  static double share(GuideRun run) {
    double passed = run.moves().size();
    return run.end().isPresent() ? 1 : passed / (passed + 1 + run.ahead().size());
  }

  private String where(Helped person, Optional<GuideRun> run) {
    if (!person.running()) {
      return texts.get(booth.waits(person.id()) ? "booth.person.waits" : "booth.person.paused");
    }
    return run.map(
            now ->
                now.end()
                    .map(end -> speech(person, now).plain(end.end().title()))
                    .or(() -> now.question().map(at -> speech(person, now).plain(at.title())))
                    .orElse(""))
        .orElseGet(
            () ->
                texts.get(person.walks().isEmpty() ? "booth.person.new" : "booth.person.choosing"));
  }

  private Speech speech(Helped person, GuideRun run) {
    return new Speech(
        run.guide(), run.values(), person.known().address(), texts.language().locale());
  }

  /** Only the clock; called every second. */
  void tick(long now) {
    shown.ifPresent(
        person -> {
          clock.set(Formats.duration(person.helped(now)));
          boolean tooLong =
              person
                  .walk()
                  .map(Walk::run)
                  .filter(run -> run.end().isEmpty() && run.atStep(now).compareTo(LONG) > 0)
                  .isPresent();
          if (tooLong != slow) {
            slow = tooLong;
            styled("booth-card-slow", slow);
          }
        });
  }

  private void styled(String style, boolean is) {
    List<String> styles = button.getStyleClass();
    if (is != styles.contains(style)) {
      if (is) {
        styles.add(style);
      } else {
        styles.remove(style);
      }
    }
  }
}
