package vn.hotline1022.ui.booth;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Known;
import vn.hotline1022.event.QueueNumber;
import vn.hotline1022.event.Triage;
import vn.hotline1022.event.Triage.NotPossible;
import vn.hotline1022.event.Triage.Now;
import vn.hotline1022.event.Triage.PrepareFirst;
import vn.hotline1022.event.Triage.Question;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.ui.booth.BoothViewModel.Side;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Texts;

/**
 * Five questions in twenty seconds, one after the other: 1 yes, 2 no, 3 not known. Then what
 * follows, and a slip with what to bring.
 */
final class TriageSide implements BoothSide {
  private final BoothViewModel booth;
  private final Texts texts;
  private final Map<Question, Row> rows = new EnumMap<>(Question.class);
  private final Label verdict = Panes.text("", "large-task");
  private final Label missing = Panes.text("", "booth-missing");
  private final BigButtons ways = new BigButtons(3);
  private final ScrollPane scroll;
  private final VBox root;
  private final Set<Question> skipped = EnumSet.noneOf(Question.class);
  private Optional<UUID> about = Optional.empty();
  private Optional<Drawn> drawn = Optional.empty();
  private Optional<Runnable> end = Optional.empty();

  /** What follows, and whether its digits are heard. */
  private record Drawn(Triage triage, boolean asked) {}

  /** One question with its answers. */
  private record Row(HBox box, Label asked, Button yes, Button no) {}

  TriageSide(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    VBox asked = Panes.column("gap-s");
    asked.getChildren().add(Panes.text(texts.get("booth.triage.title"), "large-task"));
    for (Question question : Question.values()) {
      Row row = row(question);
      rows.put(question, row);
      asked.getChildren().add(row.box());
    }
    this.scroll = Scrolled.of(asked);
    this.root = Panes.column("gap-s", scroll, verdict, missing, ways);
    // The one that is asked has its place only once all of them are laid out.
    scroll.viewportBoundsProperty().subscribe((_, _) -> seen());
  }

  private Row row(Question question) {
    Button yes = button(question, "yes", () -> answer(question, true));
    Button no = button(question, "no", () -> answer(question, false));
    Label asked = Panes.text(texts.get("booth.triage." + question), "booth-question");
    asked.setMinWidth(0);
    asked.setMaxWidth(Double.MAX_VALUE);
    HBox box = Panes.row("gap-s", Panes.growing(asked), yes, no);
    box.getStyleClass().add("booth-question-row");
    return new Row(box, asked, yes, no);
  }

  private Button button(Question question, String name, Runnable action) {
    Button button = Panes.button(texts.get("booth.triage." + name), action, "booth-yes-no");
    button.setId("booth-" + name + "-" + question);
    button.setFocusTraversable(false);
    button.setAccessibleHelp(texts.get("booth.triage." + question));
    return button;
  }

  private void answer(Question question, boolean yes) {
    skipped.remove(question);
    booth.answer(question, yes);
  }

  @Override
  public Region view() {
    return root;
  }

  private Known known() {
    return booth.front().get().map(Helped::known).orElse(Known.NOTHING);
  }

  @Override
  public void show() {
    Optional<UUID> id = booth.front().get().map(Helped::id);
    if (!id.equals(about)) {
      about = id;
      skipped.clear();
      drawn = Optional.empty();
    }
    Triage triage = known().triage();
    Optional<Question> next = next(triage);
    rows.forEach(
        (question, row) -> {
          styled(row.box(), "booth-question-now", next.equals(Optional.of(question)));
          String words = texts.get("booth.triage." + question);
          row.asked()
              .setText(
                  triage.handy().contains(question)
                      ? words + " " + texts.get("booth.triage.handy")
                      : words);
          styled(row.yes(), "booth-chosen", triage.has(question));
          styled(row.no(), "booth-chosen", triage.lacks(question));
        });
    verdict(triage, next);
    seen();
  }

  /** Where not all of them fit, the one that is asked is seen. */
  private void seen() {
    next(known().triage()).map(rows::get).ifPresent(row -> Scrolled.to(scroll, row.box()));
  }

  private Optional<Question> next(Triage triage) {
    return Stream.of(Question.values())
        .filter(question -> !triage.answers().containsKey(question))
        .filter(question -> !skipped.contains(question))
        .findFirst();
  }

  /** Whether nothing is asked any more: only then digits mean what follows. */
  private static boolean asked(Triage triage, Optional<Question> next) {
    return next.isEmpty() || triage.lacks(Question.SMARTPHONE);
  }

  /** What follows is seen as soon as something is lacking, but has keys only at the end. */
  private void verdict(Triage triage, Optional<Question> next) {
    boolean asked = asked(triage, next);
    boolean over = asked || !(triage.verdict() instanceof Now);
    verdict.setVisible(over);
    verdict.setManaged(over);
    ways.setVisible(over);
    ways.setManaged(over);
    Drawn now = new Drawn(triage, asked);
    if (!drawn.equals(Optional.of(now))) {
      drawn = Optional.of(now);
      end = Optional.empty();
      ways.clear();
      if (over) {
        follow(now);
      }
    }
    boolean lacks = over && triage.verdict() instanceof PrepareFirst;
    missing.setVisible(lacks);
    missing.setManaged(lacks);
  }

  private void follow(Drawn now) {
    switch (now.triage().verdict()) {
      case Now() -> {
        verdict.setText(texts.get("booth.verdict.now"));
        way(now, 1, "help", booth::goOn);
      }
      case PrepareFirst(List<Question> lacking) -> {
        verdict.setText(texts.get("booth.verdict.prepare"));
        missing.setText(
            lacking.stream()
                .map(question -> "• " + texts.get("booth.slip." + question))
                .reduce((one, other) -> one + "\n" + other)
                .orElse(""));
        way(now, 1, "print", () -> print(lacking, now.triage().handy()));
        way(now, 2, "help", booth::goOn);
        ending(now, "given", () -> booth.end(VisitOutcome.PREPARE_FIRST, Optional.empty()));
      }
      case NotPossible(String cause) -> {
        verdict.setText(texts.get("booth.verdict.not"));
        way(now, 1, "help", booth::goOn);
        ending(now, "end", () -> booth.end(VisitOutcome.NOT_POSSIBLE, Optional.of(cause)));
      }
    }
  }

  private void way(Drawn now, int digit, String name, Runnable action) {
    add(now.asked() ? Integer.toString(digit) : "", name, action);
  }

  /** No digit sends anybody away. */
  private void ending(Drawn now, String name, Runnable action) {
    if (now.asked()) {
      end = Optional.of(action);
    }
    add(now.asked() ? BoothKeys.DONE : "", name, action);
  }

  private void add(String key, String name, Runnable action) {
    ways.add(
        key, "booth-way-" + name, texts.get("booth.verdict." + name), Optional.empty(), action);
  }

  @Override
  public boolean ends() {
    return end.isPresent();
  }

  @Override
  public boolean done() {
    end.ifPresent(Runnable::run);
    return end.isPresent();
  }

  /** A slip says what to bring; who gets it stands nowhere on it. */
  private void print(List<Question> lacking, List<Question> handy) {
    booth
        .tools()
        .printing()
        .print(
            new Printing.Sheet(
                texts.get("booth.slip.title"),
                known().queue().map(QueueNumber::text).orElse(""),
                Stream.of(
                        lacking.stream()
                            .map(question -> "☐ " + texts.get("booth.slip." + question)),
                        handy.stream()
                            .map(
                                question ->
                                    texts.get(
                                        "booth.slip.handy", texts.get("booth.slip." + question))),
                        Stream.of(texts.get("booth.slip.foot")))
                    .flatMap(lines -> lines)
                    .toList()));
  }

  @Override
  public boolean press(int digit) {
    Optional<Question> next = next(known().triage());
    if (asked(known().triage(), next)) {
      boolean last = end.isPresent() && digit == ways.size();
      return !last && ways.press(digit - 1);
    }
    if (next.isEmpty() || digit > 3) {
      return false;
    }
    if (digit == 3) {
      skipped.add(next.get());
      show();
    } else {
      answer(next.get(), digit == 1);
    }
    return true;
  }

  @Override
  public boolean key(KeyEvent event) {
    boolean back = event.getCode() == KeyCode.ESCAPE;
    if (back) {
      booth.turnTo(Side.TRIAGE);
    }
    return back;
  }

  private static void styled(Region node, String style, boolean is) {
    node.getStyleClass().remove(style);
    if (is) {
      node.getStyleClass().add(style);
    }
  }
}
