package vn.hotline1022.ui.lists;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Shifts or lists: the entries in order, and the open one beside them. */
public final class ListsTab implements Tab {
  private final ListsViewModel model;
  private final Texts texts;
  private final EntryTexts words;
  private final ListSide<ListEntry> list;
  private final OpenEntryPane open;
  private final EntryEditorPane editor;
  private final HBox root;

  public ListsTab(ListsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new EntryTexts(model, texts);
    this.list =
        new ListSide<>(
            id() + "-entries",
            title(),
            model.list(),
            this::row,
            new SimpleStringProperty(texts.get("lists.empty")));
    this.open = new OpenEntryPane(model, words, texts);
    this.editor = new EntryEditorPane(model, words, texts);
    this.root = layout();
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.list().selected().subscribe((_, _) -> list.reveal());
  }

  private boolean ofShifts() {
    return model.kinds().contains(ListKind.SHIFT);
  }

  private String id() {
    return ofShifts() ? "shifts" : "lists";
  }

  private HBox layout() {
    Button create =
        Actions.button(
            Icon.PLUS,
            texts.get(ofShifts() ? "lists.create.shift" : "lists.create"),
            TabbedScreen.CREATE,
            this::create);
    create.setId(id() + "-create");
    create.setMaxWidth(Region.USE_PREF_SIZE);
    model.editor().form().waits().subscribe(waits -> showWaiting(create, waits));
    VBox left =
        Panes.column(
            "gap-m",
            Panes.row("gap-s", grown(head()), create),
            Notice.place(model.fault(), texts),
            list);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    StackPane right = new StackPane(open, editor);
    right.getStyleClass().add("side-detail");
    model.editor().form().open().subscribe(this::show);
    HBox sides = new HBox(left, right);
    sides.getStyleClass().add("gap-m");
    right.prefWidthProperty().bind(sides.widthProperty().multiply(0.42));
    return sides;
  }

  /** The button says when something was begun that it goes on with. */
  private void showWaiting(Button create, boolean waits) {
    String begins = ofShifts() ? "lists.create.shift" : "lists.create";
    Actions.say(
        create,
        waits ? Icon.PENCIL_OUTLINE : Icon.PLUS,
        texts.get(waits ? "common.draft.waits" : begins));
  }

  /** The lists to choose from, or what shifts are for. */
  private Region head() {
    if (ofShifts()) {
      return Panes.text(texts.get("lists.says.shift"), "secondary");
    }
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips.setId("lists-kind");
    Choice.chips(chips, model.kind(), model.kinds(), kind -> texts.get("lists.kind." + kind))
        .setOnEnter(list::focus);
    return chips;
  }

  /** The focus goes back to the list when it was in what closes. */
  private void show(boolean writing) {
    boolean inside = Refocus.holds(editor);
    editor.setVisible(writing);
    open.setVisible(!writing);
    if (inside && !writing) {
      list.focus();
    }
  }

  private void pressed(KeyEvent event) {
    boolean move = event.isAltDown();
    switch (event.getCode()) {
      case UP, DOWN -> {
        if (move) {
          model.move(event.getCode() == KeyCode.DOWN);
          event.consume();
        }
      }
      case ENTER -> {
        correct();
        event.consume();
      }
      case DELETE -> {
        model.retireOrBringBack();
        event.consume();
      }
      default -> {}
    }
  }

  private void correct() {
    model.correct();
    if (model.editor().form().open().get()) {
      editor.focus();
    }
  }

  private Region row(ListEntry entry) {
    Label name = Panes.text(words.name(entry), entry.retired() ? "muted" : "strong");
    HBox head = Panes.row("gap-s", grown(name));
    String hours = EntryTexts.hours(entry);
    if (!hours.isEmpty()) {
      add(head, Panes.label(hours, "mono"));
    }
    if (entry.retired()) {
      add(head, Panes.label(texts.get("lists.retired"), "badge-neutral"));
    }
    VBox row = new VBox(head, Panes.text(words.below(entry), "secondary"));
    boolean child = entry.kind().isTree() && !entry.isGroup();
    row.getStyleClass().add(child ? "entry-below" : "entry");
    return row;
  }

  private static Region grown(Region node) {
    node.setMaxWidth(Double.MAX_VALUE);
    return Panes.growing(node);
  }

  private static void add(HBox head, Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().add(label);
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.LISTS;
  }

  @Override
  public String title() {
    return texts.get(ofShifts() ? "lists.tab.shifts" : "lists.tab.lists");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    list.reveal();
    if (model.editor().form().open().get()) {
      editor.focus();
    } else {
      list.focus();
    }
  }

  @Override
  public boolean canCreate() {
    return !model.editor().form().open().get();
  }

  @Override
  public void create() {
    model.create();
    editor.focus();
  }

  @Override
  public boolean canSave() {
    return model.editor().form().open().get();
  }

  @Override
  public void save() {
    model.save();
  }
}
