package vn.hotline1022.ui.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.outbox.OutboxCounts;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/**
 * Under the list: how much waits, is sent, was refused or needs somebody, why everything rests, and
 * "now". Takes no room while there is no receiver.
 */
public final class QueueStrip extends VBox {
  static final String NOW = "Alt A";
  static final String NEEDING = "Alt L";

  private final QueueModel model;
  private final Texts texts;
  private final QueueWords words;
  private final Supplier<Instant> now;
  private final FlowPane counts = new FlowPane();
  private final HBox cause = Panes.row("gap-s");
  private final Label why = Panes.text("", "secondary");
  private final Button send;
  private final Button needing;

  /**
   * @param now the time
   */
  public QueueStrip(QueueModel model, Supplier<Instant> now, Texts texts) {
    this.model = model;
    this.now = now;
    this.texts = texts;
    this.words = new QueueWords(texts);
    this.send =
        Actions.button(Icon.SEND_OUTLINE, texts.get("queue.now"), NOW, model::sendAll, "small");
    this.needing = Actions.button(Icon.FILTER_OUTLINE, "", NEEDING, this::turnNeeding, "small");
    send.setId("queue-now");
    needing.setId("queue-needing");
    send.setMaxWidth(USE_PREF_SIZE);
    needing.setMaxWidth(USE_PREF_SIZE);
    counts.getStyleClass().add("queue-counts");
    counts.setId("queue-counts");
    why.setId("queue-why");
    why.setMaxWidth(Double.MAX_VALUE);
    FlowPane ways = new FlowPane(send, needing);
    ways.getStyleClass().add("chip-row");
    setId("queue-strip");
    getStyleClass().addAll("gap-xs", "queue-strip");
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(counts, cause, ways);
    model.status().subscribe(_ -> show());
    model.standing().subscribe(_ -> show());
    model.fault().subscribe(_ -> show());
    model.needingOnly().subscribe(_ -> show());
  }

  private void turnNeeding() {
    model.needingOnly().set(!model.needingOnly().get());
  }

  private void show() {
    QueueStatus status = model.status().get();
    setVisible(status.receiver().isPresent());
    setManaged(status.receiver().isPresent());
    counts.getChildren().setAll(counts(status.counts()));
    showCause(status);
    boolean only = model.needingOnly().get();
    showWay(needing, only || status.needing() > 0);
    Actions.say(
        needing,
        only ? Icon.FILTER_OFF_OUTLINE : Icon.FILTER_OUTLINE,
        only
            ? texts.get("queue.needing.back")
            : texts.get("queue.needing", texts.number(status.needing())));
    if (!only) {
      tell(
          needing,
          said(Stage.REFUSED, status.counts()) + ", " + said(Stage.ATTENTION, status.counts()));
    }
    showWay(send, model.may());
  }

  private static void showWay(Button way, boolean shown) {
    way.setVisible(shown);
    way.setManaged(shown);
  }

  /**
   * What goes by itself, in one line: what needs a person has its own key below. States that
   * nothing is in are left out, but what is sent says that all is well.
   */
  private List<Node> counts(OutboxCounts numbers) {
    List<Node> parts = new ArrayList<>();
    for (Stage stage : List.of(Stage.WAITING, Stage.SENDING, Stage.SENT)) {
      int many = numbers.of(stage);
      if (many > 0 || stage == Stage.SENT) {
        Text icon = Icons.of(QueueWords.icon(stage), "small", QueueWords.tone(stage));
        parts.add(count(icon, said(stage, numbers)));
      }
    }
    if (numbers.photos() > 0) {
      String sent = texts.number(numbers.photosSent());
      String all = texts.number(numbers.photos());
      Label photos = count(Icons.of(Icon.IMAGE_MULTIPLE_OUTLINE, "small"), sent + "/" + all);
      tell(photos, texts.get("queue.photos", sent, all));
      parts.add(photos);
    }
    return parts;
  }

  private String said(Stage stage, OutboxCounts numbers) {
    return texts.get("queue.count", words.stage(stage), texts.number(numbers.of(stage)));
  }

  private static Label count(Text icon, String text) {
    Label label = Panes.label(text, "secondary");
    label.setGraphic(icon);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static void tell(Control about, String text) {
    about.setTooltip(new Tooltip(text));
    about.setAccessibleText(text);
  }

  private void showCause(QueueStatus status) {
    Optional<Fault> fault =
        model.standing().get().fault().or(() -> Optional.ofNullable(model.fault().get()));
    Optional<String> said = fault.map(this::words).or(() -> words.hold(status.hold(), now.get()));
    boolean working = said.isEmpty() && model.standing().get().working();
    cause.setVisible(said.isPresent() || working);
    cause.setManaged(said.isPresent() || working);
    why.setText(said.orElseGet(() -> texts.get("queue.working")));
    boolean bad = fault.isPresent() || status.hold().fatal().isPresent();
    cause
        .getChildren()
        .setAll(
            Icons.of(
                working ? Icon.SYNC : Icon.ALERT_CIRCLE_OUTLINE,
                "small",
                working ? "info" : bad ? "danger" : "warning"),
            Panes.growing(why));
  }

  private String words(Fault fault) {
    FaultText text = FaultText.of(fault, texts);
    return texts.get("queue.fault", text.happened(), text.todo(), text.code());
  }

  /** Adds its keys; they mean something while its side is in front. */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    keys.add(
        binding(
            KeyCode.A,
            NOW,
            "now",
            () -> inFront.getAsBoolean() && isVisible() && model.may(),
            model::sendAll));
    keys.add(
        binding(
            KeyCode.L,
            NEEDING,
            "needing",
            () -> inFront.getAsBoolean() && needing.isVisible() && isVisible(),
            this::turnNeeding));
  }

  private static ShellKeys.Binding binding(
      KeyCode code, String shown, String name, BooleanSupplier enabled, Runnable action) {
    return new ShellKeys.Binding(
        new KeyCodeCombination(code, KeyCombination.ALT_DOWN),
        shown,
        "queue.key." + name,
        enabled,
        action);
  }
}
