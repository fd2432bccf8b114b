package vn.hotline1022.ui.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FocusIn;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.photo.PhotoLarge;
import vn.hotline1022.ui.photo.PhotoStripModel;
import vn.hotline1022.ui.queue.QueueCard;
import vn.hotline1022.ui.shell.ShellKeys;

/**
 * One item, open beside the list: its history, what is read to the citizen, their rating, pictures,
 * and below what can be done, what comes first at the right.
 */
final class OpenFeedbackPane extends StackPane {
  private final FollowDesk desk;
  private final FollowModel list;
  private final FollowWords words;
  private final Texts texts;
  private final FollowTools tools;
  private final Label code = Panes.label("", "mono", "caption");
  private final Label title = Panes.text("", "title-page");
  private final Label summary = Panes.text("", "secondary");
  private final Label badge = new Label();
  private final HistoryPane history = new HistoryPane();
  private final QueueCard queue;
  private final ResultSide side;
  private final StepPane step;
  private final FlowPane actions = new FlowPane();
  private final StackPane main = new StackPane();
  private final Map<FollowAction, Button> buttons = new EnumMap<>(FollowAction.class);
  private final VBox open;
  private final Label none;
  private final ObservableValue<Boolean> undone;
  private List<Node> large = List.of();

  /**
   * @param act does what a button or its key stands for
   */
  OpenFeedbackPane(FollowDesk desk, FollowTools tools, Texts texts, Consumer<FollowAction> act) {
    this.desk = desk;
    this.list = desk.list();
    this.tools = tools;
    this.texts = texts;
    this.words = new FollowWords(texts, tools);
    this.queue = new QueueCard(tools.queue(), list::now, this::focus, texts);
    this.side = new ResultSide(list, tools, queue, texts);
    this.step = new StepPane(desk.step(), list, tools, texts);
    for (FollowAction action : FollowAction.values()) {
      buttons.put(action, button(action, act));
    }
    actions.getStyleClass().add("chip-row");
    actions.setId("feedback-actions");
    HBox.setHgrow(actions, Priority.ALWAYS);
    this.undone = desk.step().withdrawn().map(Optional::isPresent);
    this.open = Panes.column("gap-m", head(), undo(), middle(), foot());
    this.none = Panes.text(texts.get("feedback.follow.open.none"), "secondary");
    getStyleClass().addAll("card", "open-promise");
    getChildren().setAll(none, open);
    getChildren().addAll(side.large());
    desk.step().photos().strip().subscribe(this::showLarge);
    list.open().subscribe(this::show);
    desk.step().form().open().subscribe(this::showTyping);
  }

  /** What was typed is kept or given up: the work goes on with what comes next. */
  private void showTyping(boolean typing) {
    side.setVisible(!typing);
    if (!typing && FocusIn.within(step)) {
      focus();
    }
  }

  /** The pictures that are being added can be looked at too. */
  private void showLarge(Optional<PhotoStripModel> strip) {
    getChildren().removeAll(large);
    large = strip.<List<Node>>map(now -> List.of(new PhotoLarge(now, texts))).orElse(List.of());
    getChildren().addAll(large);
  }

  private Button button(FollowAction action, Consumer<FollowAction> act) {
    Button made =
        Actions.button(
            action.icon(),
            texts.get("feedback.follow.do." + action),
            action.shown(),
            () -> act.accept(action),
            "small");
    made.setId("do-" + action);
    made.setMaxWidth(USE_PREF_SIZE);
    return made;
  }

  private HBox head() {
    badge.setMinWidth(USE_PREF_SIZE);
    code.setId("feedback-code");
    VBox lines = Panes.column("gap-xs", code, title, summary);
    HBox head = Panes.row("gap-m", Panes.growing(lines), badge);
    head.getStyleClass().add("top-row");
    return head;
  }

  /** What was just withdrawn, and the way back while there is one. */
  private HBox undo() {
    Button back =
        Panes.button(
            texts.get("feedback.follow.withdraw.undo"), desk.step()::undoWithdrawal, "small");
    back.setId("withdraw-undo");
    HBox row =
        Panes.row(
            "gap-s",
            Panes.growing(Panes.text(texts.get("feedback.follow.withdraw.done"), "strong")),
            back);
    row.getStyleClass().addAll("undo-row");
    undone.subscribe(
        now -> {
          row.setVisible(now);
          row.setManaged(now);
        });
    return row;
  }

  private HBox middle() {
    ScrollingPage left = new ScrollingPage(history);
    StackPane right = new StackPane(side, step);
    left.getStyleClass().add("history-side");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox sides = new HBox(left, right);
    sides.getStyleClass().add("gap-l");
    left.prefWidthProperty().bind(sides.widthProperty().multiply(0.46));
    right.prefWidthProperty().bind(sides.widthProperty().multiply(0.54));
    VBox.setVgrow(sides, Priority.ALWAYS);
    return sides;
  }

  private HBox foot() {
    Label busy = Panes.text(texts.get("feedback.follow.busy"), "field-hint");
    list.busy().subscribe(busy::setVisible);
    Label said = Panes.text("", "field-hint");
    desk.papers().said().subscribe(now -> said.setText(now.map(this::said).orElse("")));
    VBox right = Panes.column("gap-xs", new StackPane(said, busy), main);
    right.getStyleClass().add("main-action");
    main.setAlignment(Pos.BOTTOM_RIGHT);
    HBox foot = Panes.row("gap-m", actions, right);
    foot.getStyleClass().add("bottom-row");
    // A flow that shares its row does not ask for its height at the width it gets.
    actions.prefWrapLengthProperty().bind(foot.widthProperty().multiply(0.7));
    return foot;
  }

  private String said(PaperModel.Said now) {
    return switch (now.what()) {
      case RECEIPT_SAVED -> texts.get("feedback.follow.paper.saved", now.file());
      case RECEIPT_COPIED -> texts.get("feedback.follow.paper.copied");
      case BATCH_SAVED -> "";
    };
  }

  private void show(Optional<OpenItem> now) {
    open.setVisible(now.isPresent());
    none.setVisible(now.isEmpty());
    now.ifPresent(
        item -> {
          FeedbackLine line = item.line();
          code.setText(
              item.item()
                  .receiverCode()
                  .map(theirs -> texts.get("feedback.follow.codes", item.item().code(), theirs))
                  .orElse(item.item().code()));
          title.setText(words.title(item.item()));
          summary.setText(words.summary(item.item()));
          badge.setText(words.badge(line));
          badge.getStyleClass().setAll("label", FollowWords.style(line));
          badge.setGraphic(
              line.overdue() ? Icons.of(Icon.CLOCK_ALERT_OUTLINE, "small", "danger") : null);
          history.show(History.of(item, words, tools.deadlines().get()));
          queue.show(item.queue());
          side.show(item);
          showActions(item);
        });
  }

  /** What can be done now; a button that had the focus keeps it, or what comes next has it. */
  private void showActions(OpenItem item) {
    Optional<Button> focused = buttons.values().stream().filter(FocusIn::within).findFirst();
    Optional<FollowAction> first = first(item);
    List<Button> small = new ArrayList<>();
    for (FollowAction action : FollowAction.values()) {
      Button button = buttons.get(action);
      boolean leads = first.equals(Optional.of(action));
      button.getStyleClass().remove(leads ? "small" : "primary-action");
      String style = leads ? "primary-action" : "small";
      if (!button.getStyleClass().contains(style)) {
        button.getStyleClass().add(style);
      }
      if (action.fits(item, tools) && !leads) {
        small.add(button);
      }
    }
    if (item.isOthers()) {
      // Where the focus goes by itself stands nothing that would be done twice.
      small.sort(Comparator.comparing(buttons.get(FollowAction.FILE)::equals));
    }
    main.getChildren().clear();
    boolean sent = item.item().filed().isPresent();
    Actions.say(
        buttons.get(FollowAction.FILE),
        FollowAction.FILE.icon(),
        texts.get(
            sent && !item.task().equals(Optional.of(Task.FILE))
                ? "feedback.follow.code.again"
                : "feedback.follow.do.FILE"));
    actions.getChildren().setAll(small);
    first.map(buttons::get).ifPresent(main.getChildren()::add);
    focused.ifPresent(
        button -> {
          if (button.getScene() == null) {
            focus();
          } else {
            button.requestFocus();
          }
        });
  }

  /** What is to be done about it; else what one waits for. */
  private Optional<FollowAction> first(OpenItem item) {
    return FollowAction.leading(item).filter(action -> action.fits(item, tools));
  }

  /** Puts the focus into the panel that was just opened. */
  void focusStep() {
    step.applyCss();
    step.layout();
    step.focus();
  }

  /** Adds the keys of what is decided about an item on its way. */
  void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    queue.addKeys(keys, inFront);
  }

  /** Where the work begins: what comes first, or anything that can be done. */
  void focus() {
    if (desk.step().form().open().get()) {
      step.focus();
    } else if (!main.getChildren().isEmpty()) {
      main.getChildren().getFirst().requestFocus();
    } else {
      actions.getChildren().stream().findFirst().ifPresent(one -> one.requestFocus());
    }
  }
}
