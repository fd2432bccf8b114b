package vn.hotline1022.ui.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/**
 * How the open item stands on its way to the receiver: its state, why, the receiver's own words,
 * and what a person can decide. Its parts stay the same while it changes, so nothing that is typed
 * or has the focus goes; it takes no room for an item that has nothing to do with the gateway.
 */
public final class QueueCard extends VBox {
  /** Longer words of a receiver are cut: they stand in a card. */
  private static final int WORDS_MAX = 600;

  private final QueueModel model;
  private final Texts texts;
  private final QueueWords words;
  private final Supplier<Instant> now;
  private final Runnable away;
  private final HBox head = Panes.row("gap-s");
  private final Label title = Panes.text("", "strong");
  private final Label code = Panes.label("", "caption", "mono");
  private final Label elsewhere = Panes.text("", "secondary");
  private final Label why = Panes.text("");
  private final Label quote = Panes.text("", "queue-quote");
  private final TextField typed;
  private final VBox typing;
  private final Label problem = Panes.text("", "text-danger");
  private final FlowPane ways = new FlowPane();
  private final Map<QueueAction, Button> buttons = new EnumMap<>(QueueAction.class);
  private Optional<QueueItem> item = Optional.empty();
  private Optional<StringProperty> bound = Optional.empty();

  /**
   * @param now the time
   * @param away takes the focus on when what had it in here goes
   */
  public QueueCard(QueueModel model, Supplier<Instant> now, Runnable away, Texts texts) {
    this.model = model;
    this.now = now;
    this.away = away;
    this.texts = texts;
    this.words = new QueueWords(texts);
    this.typed = new Fields(texts).text(FeedbackBounds.RECEIVER_CODE_MAX);
    typed.setId("queue-code");
    typed.setOnAction(_ -> act(QueueAction.THERE));
    this.typing = Fields.labelled(texts.get("queue.code"), typed);
    for (QueueAction action : QueueAction.values()) {
      buttons.put(action, button(action));
    }
    title.setId("queue-state");
    elsewhere.setId("queue-elsewhere");
    why.setId("queue-reason");
    quote.setId("queue-words");
    code.setMinWidth(USE_PREF_SIZE);
    ways.getStyleClass().add("chip-row");
    ways.getChildren().setAll(buttons.values());
    setId("queue-card");
    getStyleClass().addAll("queue-card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(head, elsewhere, why, quote, typing, problem, ways);
    model.told().subscribe(_ -> showProblem());
    show(Optional.empty());
  }

  private Button button(QueueAction action) {
    Button made = Actions.button(action.icon(), "", action.shown(), () -> act(action), "small");
    made.setId("queue-" + action);
    made.setMaxWidth(USE_PREF_SIZE);
    return made;
  }

  /** Shows this item; the same once more when it has gone on. */
  public void show(Optional<QueueItem> shown) {
    boolean inHand = Refocus.holds(this);
    item = shown;
    bind(shown.filter(it -> it.isUnsure() && !it.isCorrection()).map(QueueItem::id));
    shown.ifPresent(this::show);
    shown(this, shown.isPresent());
    showProblem();
    if (inHand && !stillInHand()) {
      away.run();
    }
  }

  private boolean stillInHand() {
    Node focused = getScene().getFocusOwner();
    return isVisible()
        && focused != null
        && focused.isVisible()
        && Refocus.holds(this)
        && (!focused.equals(typed) || typing.isVisible());
  }

  private void show(QueueItem now) {
    Optional<Stage> stage = now.stage();
    getStyleClass().removeAll("info", "success", "danger", "warning", "muted");
    getStyleClass().add(stage.map(QueueWords::tone).orElse("muted"));
    title.setText(title(now));
    code.setText(
        now.row()
            .map(Outgoing::receiverId)
            .filter(id -> !id.isEmpty())
            .map(id -> texts.get("queue.id", PlainText.singleLine(id, WORDS_MAX).text()))
            .orElse(""));
    head.getChildren()
        .setAll(
            Icons.of(
                stage.map(QueueWords::icon).orElse(Icon.DESKTOP_CLASSIC),
                stage.map(QueueWords::tone).orElse("muted")),
            Panes.growing(title),
            code);
    say(elsewhere, now.elsewhere().map(words::elsewhere).orElse(""));
    say(why, why(now));
    say(
        quote,
        now.row()
            .map(row -> PlainText.singleLine(row.words(), WORDS_MAX).text())
            .filter(said -> !said.isBlank())
            .map(said -> "“" + said + "”")
            .orElse(""));
    showWays(now);
  }

  private String title(QueueItem now) {
    String stage = now.stage().map(words::stage).orElse(texts.get("queue.others"));
    return now.isCorrection() ? texts.get("queue.mark.correction", stage) : stage;
  }

  private String why(QueueItem item) {
    if (item.row().isEmpty()) {
      return texts.get("queue.others.todo");
    }
    Outgoing row = item.row().get();
    return switch (row.stage()) {
      case WAITING -> waiting(item, row);
      case SENDING -> joined(reason(row), texts.get("queue.sending"));
      case SENT -> row.receiverId().isEmpty() ? texts.get("queue.sent.noid") : "";
      case REFUSED, ATTENTION -> row.reason().map(this::toDo).orElse("");
      case BY_HAND -> texts.get("queue.byhand");
    };
  }

  private String toDo(Reason reason) {
    return words.reason(reason) + ". " + words.todo(reason);
  }

  private String waiting(QueueItem item, Outgoing row) {
    Optional<String> hold = words.hold(item.hold(), now.get());
    String rests =
        row.notBefore().isAfter(now.get())
            ? texts.get("queue.rests", Formats.time(row.notBefore()))
            : "";
    return joined(reason(row), hold.orElse(rests));
  }

  private String reason(Outgoing row) {
    return row.reason().map(reason -> words.reason(reason) + ".").orElse("");
  }

  private static String joined(String... sentences) {
    return Stream.of(sentences).filter(one -> !one.isBlank()).collect(Collectors.joining(" "));
  }

  private void showWays(QueueItem now) {
    for (QueueAction action : QueueAction.values()) {
      Button button = buttons.get(action);
      boolean fits = model.may() && action.fits(now);
      shown(button, fits);
      Actions.say(button, action.icon(), texts.get("queue.do." + name(action, now)));
    }
    shown(ways, buttons.values().stream().anyMatch(Button::isVisible));
    shown(typing, model.may() && now.isUnsure() && !now.isCorrection());
  }

  /** Sending is called by what it means here. */
  private static String name(QueueAction action, QueueItem now) {
    if (action != QueueAction.SEND) {
      return action.name();
    }
    boolean waits = now.stage().equals(Optional.of(Stage.WAITING));
    boolean byHand = now.stage().equals(Optional.of(Stage.BY_HAND));
    return now.isUnsure() ? "NOT_THERE" : waits ? "NOW" : byHand ? "AFTER_ALL" : "AGAIN";
  }

  private void showProblem() {
    Optional<UUID> mine = item.map(QueueItem::id);
    String said =
        model
            .told()
            .get()
            .filter(told -> Optional.of(told.item()).equals(mine))
            .map(told -> texts.get("queue.problem." + told.problem()))
            .orElse("");
    say(problem, said);
  }

  private void bind(Optional<UUID> wanted) {
    bound.ifPresent(typed.textProperty()::unbindBidirectional);
    bound = wanted.map(model::code);
    if (bound.isPresent()) {
      typed.textProperty().bindBidirectional(bound.get());
    } else {
      typed.clear();
    }
  }

  private static void say(Label label, String text) {
    label.setText(text);
    shown(label, !text.isEmpty());
  }

  private static void shown(Region part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }

  private boolean fits(QueueAction action) {
    return model.may() && item.filter(action::fits).isPresent();
  }

  private void act(QueueAction action) {
    boolean lacksCode = action == QueueAction.THERE && typing.isVisible();
    if (lacksCode && typed.getText().isBlank()) {
      typed.requestFocus();
    }
    item.ifPresent(now -> model.act(action, now));
  }

  /** Adds its keys; they mean something while its side is in front. */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    for (QueueAction action : QueueAction.values()) {
      keys.add(
          new ShellKeys.Binding(
              action.key(),
              action.shown(),
              "queue.key." + action,
              () -> inFront.getAsBoolean() && fits(action),
              () -> act(action)));
    }
  }
}
