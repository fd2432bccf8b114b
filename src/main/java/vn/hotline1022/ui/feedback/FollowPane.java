package vn.hotline1022.ui.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.followup.CasePlace;
import vn.hotline1022.ui.queue.QueueStrip;
import vn.hotline1022.ui.shell.ShellKeys;

/** What is to be done, what is waited for and all of it, with one item open beside. */
public final class FollowPane implements FeedbackSide {
  static final String SEARCH = "Ctrl F";

  private static final int WORDS_MAX = 120;

  private final FollowDesk desk;
  private final FollowModel list;
  private final FollowTools tools;
  private final Texts texts;
  private final TextField search;
  private final OpenFeedbackPane open;
  private final BatchBar batch;
  private final QueueStrip queue;
  private final CasePlace<FeedbackLine, FeedbackTab> place;

  /**
   * @param head stands above the tabs, for example the key that begins a new item
   * @param unfinished stands above the list: what is still being written
   */
  public FollowPane(
      FollowDesk desk, FollowTools tools, Texts texts, List<Node> head, List<Node> unfinished) {
    this.desk = desk;
    this.list = desk.list();
    this.tools = tools;
    this.texts = texts;
    this.search = new Fields(texts).text(WORDS_MAX);
    FollowWords words = new FollowWords(texts, tools);
    this.open = new OpenFeedbackPane(desk, tools, texts, this::act);
    this.batch = new BatchBar(desk.papers(), tools, texts);
    this.queue = new QueueStrip(tools.queue(), list::now, texts);
    this.place =
        new CasePlace<>(
                new CasePlace.Cases<>(
                    FeedbackLine::id,
                    List.of(FeedbackTab.values()),
                    list.tab(),
                    list.counts(),
                    list.shown(),
                    list.selected()),
                new CasePlace.Words<>(
                    texts.get("feedback.follow.list"),
                    tab -> words.tab(tab, list.counts().get().of(tab)),
                    this::empty),
                "feedback-list",
                "feedback-tabs",
                () -> new FeedbackCell(words, list.way()::get),
                open,
                "feedback-column",
                0.3)
            .plain()
            .with(row(head), above(unfinished), below());
    place.onKey(KeyCode.ENTER, open::focus);
    place.view().setId("follow-pane");
    place.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static HBox row(List<Node> head) {
    HBox row = Panes.row("gap-s");
    row.getChildren().setAll(head);
    row.setManaged(!head.isEmpty());
    return row;
  }

  private VBox above(List<Node> unfinished) {
    VBox above = Panes.column("gap-s", searchBox(), new BehindStrip(list, texts));
    above.getChildren().addAll(unfinished);
    above.getChildren().add(Notice.place(list.fault(), texts));
    return above;
  }

  private Node[] below() {
    List<Node> below = new ArrayList<>();
    Label more = Panes.text(texts.get("feedback.follow.more", FollowModel.MOST), "secondary");
    list.shown()
        .subscribe(
            now -> {
              boolean full = now.size() >= FollowModel.MOST;
              more.setVisible(full);
              more.setManaged(full);
            });
    below.add(more);
    below.add(queue);
    if (tools.exports()) {
      below.add(batch);
    }
    return below.toArray(Node[]::new);
  }

  private HBox searchBox() {
    search.setId("feedback-search");
    search.setPromptText(texts.get("feedback.follow.search"));
    Spoken.name(search, texts.get("feedback.follow.search"));
    search.textProperty().bindBidirectional(list.words());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
    Label key = Panes.label(SEARCH, "key-hint");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(Icons.of(Icon.MAGNIFY, "small"), Panes.growing(search), key);
    box.getStyleClass().add("field-box");
    return box;
  }

  private void inSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      event.consume();
      place.focus();
    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      event.consume();
      search.clear();
    }
  }

  private String empty(FeedbackTab tab) {
    if (tools.queue().needingOnly().get()) {
      return texts.get("queue.needing.empty");
    }
    if (list.behind().get().isPresent() && list.words().get().isBlank()) {
      return texts.get("feedback.follow.behind.empty");
    }
    return list.words().get().isBlank()
        ? texts.get("feedback.follow.empty." + tab)
        : texts.get("feedback.follow.empty.search");
  }

  /** A bare digit rates, unless somebody types or has a list of choices in hand. */
  private void pressed(KeyEvent event) {
    boolean bare = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (bare && !typing && list.canRate() && !desk.step().form().open().get()) {
      RatingRow.digit(event)
          .ifPresent(
              rating -> {
                event.consume();
                list.rate(rating);
              });
    }
  }

  /** Does what a button or its key stands for. */
  private void act(FollowAction action) {
    list.open()
        .get()
        .filter(item -> action.fits(item, tools))
        .ifPresent(
            item -> {
              switch (action) {
                case FILE -> desk.file(item.item());
                case CALL_BACK -> desk.callBack(item);
                case RECEIPT -> batch.receipt(item.item());
                case RECEIPT_TEXT ->
                    desk.papers().copyReceipt(item.item(), texts.language().locale());
                case PASS_ON,
                    RECEIVED,
                    ASSIGNED,
                    IN_PROGRESS,
                    ANSWER,
                    REFUSE,
                    ASK,
                    REOPEN,
                    SUPPLEMENT,
                    CORRECT,
                    JOIN,
                    WITHDRAW -> {
                  desk.step().open(action);
                  open.focusStep();
                }
              }
            });
  }

  private boolean fits(FollowAction action) {
    return list.open().get().filter(item -> action.fits(item, tools)).isPresent();
  }

  /**
   * Adds the keys of this side; they mean something while it is in front.
   *
   * @param inFront whether it is
   */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    for (FollowAction action : FollowAction.values()) {
      keys.add(
          new ShellKeys.Binding(
              action.key(),
              action.shown(),
              "feedback.follow.do." + action,
              () -> inFront.getAsBoolean() && fits(action),
              () -> act(action)));
    }
    keys.addForemost(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
            StepPane.SAVE,
            "feedback.follow.key.save",
            () -> inFront.getAsBoolean() && desk.step().form().open().get(),
            desk.step()::save));
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
            SEARCH,
            "feedback.follow.key.search",
            inFront,
            search::requestFocus));
    batch.addKeys(keys, inFront);
    queue.addKeys(keys, inFront);
    open.addKeys(keys, inFront);
  }

  @Override
  public Region view() {
    return place.view();
  }

  @Override
  public void shown() {
    list.refresh();
    place.focus();
  }
}
