package vn.hotline1022.ui.event;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Event;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Preparing: the events, and one open or being written beside them. */
public final class PrepareTab implements Tab {
  private final EventsModel events;
  private final AttendanceModel attendance;
  private final Texts texts;
  private final EventTexts words;
  private final ListSide<Event> list;
  private final OpenEventPane open;
  private final EventEditorPane editor;
  private final StayEditorPane stay;
  private final HBox root = new HBox();
  private int held;

  /** Held: what nobody holds is not heard of. */
  private final ObservableValue<String> empty;

  /**
   * @param papers what is printed for the open one
   */
  public PrepareTab(
      EventsModel events,
      AttendanceModel attendance,
      Region papers,
      EventTools tools,
      Texts texts) {
    this.events = events;
    this.attendance = attendance;
    this.texts = texts;
    this.words = new EventTexts(texts, tools.units());
    this.empty =
        Bindings.when(events.mayCreate())
            .then(texts.get("event.list.empty.write"))
            .otherwise(texts.get("event.list.empty"));
    this.list =
        new ListSide<>("event-list", texts.get("event.tab"), events.list(), this::row, empty);
    this.open = new OpenEventPane(events, attendance, papers, words, texts);
    this.editor = new EventEditorPane(events, texts);
    this.stay = new StayEditorPane(attendance, texts);
    layOut();
  }

  private void layOut() {
    VBox left = Panes.column("gap-m", createButton(), Notice.place(events.fault(), texts), list);
    left.getStyleClass().add("event-side");
    VBox.setVgrow(list, Priority.ALWAYS);
    StackPane right = new StackPane(open, editor.pane(), stay.pane());
    right.getStyleClass().add("event-detail");
    HBox.setHgrow(right, Priority.ALWAYS);
    root.getStyleClass().add("gap-m");
    root.getChildren().setAll(left, right);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = 0);
    events.editor().form().open().subscribe(_ -> show());
    attendance.editor().form().open().subscribe(_ -> show());
  }

  /** It says when something was begun that it goes on with. */
  private Button createButton() {
    Button create =
        Actions.button(Icon.PLUS, texts.get("event.create"), TabbedScreen.CREATE, this::create);
    create.setId("event-create");
    events.mayCreate().subscribe(_ -> say(create));
    events.editor().form().waits().subscribe(_ -> say(create));
    return create;
  }

  private void say(Button create) {
    boolean waits = events.editor().form().waits().get();
    Actions.say(
        create,
        waits ? Icon.PENCIL_OUTLINE : Icon.PLUS,
        texts.get(waits ? "common.draft.waits" : "event.create"));
    boolean shown = waits || events.mayCreate().get();
    create.setVisible(shown);
    create.setManaged(shown);
  }

  private Region row(Event event) {
    EventsModel.When when = events.when(event);
    Label badge =
        event.off()
            ? Panes.label(texts.get("event.off"), "badge-neutral")
            : Panes.label(words.when(when), EventTexts.badge(when));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Panes.row("gap-s", Panes.growing(Panes.text(words.name(event), "strong")), badge);
    return Panes.column(
        "gap-xs",
        head,
        Panes.text(words.kind(event.kind()) + " · " + words.time(event), "secondary"));
  }

  /** The focus goes back to the list when it was in the editor that closes. */
  private void show() {
    boolean writes = events.editor().form().open().get();
    boolean corrects = !writes && attendance.editor().form().open().get();
    boolean held = Refocus.holds(editor.pane()) || Refocus.holds(stay.pane());
    editor.pane().setVisible(writes);
    stay.pane().setVisible(corrects);
    open.setVisible(!writes && !corrects);
    if (held && !writes && !corrects) {
      list.focus();
    }
    if (corrects && root.getScene() != null) {
      stay.focus();
    }
  }

  /** A digit checks the person of that row in or out, once as long as it is held. */
  private void pressed(KeyEvent event) {
    boolean plain =
        !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    boolean writes = event.getTarget() instanceof TextInputControl;
    int digit = digit(event.getCode());
    if (plain && !writes && digit > 0 && open.isVisible()) {
      if (digit != held) {
        attendance.toggle(digit - 1);
      }
      held = digit;
      event.consume();
    }
  }

  private static int digit(KeyCode code) {
    String name = code.isDigitKey() || code.isKeypadKey() ? code.getName() : "";
    char last = name.isEmpty() ? '0' : name.charAt(name.length() - 1);
    return Character.isDigit(last) ? last - '0' : 0;
  }

  /** Adds its keys: at work here, or no more. */
  public void addKeys(ShellKeys keys) {
    keys.addForemost(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
            OpenEventPane.BEGIN,
            "event.key.begin",
            this::mayBegin,
            events::beginOrEnd));
  }

  private boolean mayBegin() {
    return Shown.is(open) && events.list().selected().get().isPresent();
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.EVENTS;
  }

  @Override
  public String title() {
    return texts.get("event.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    events.refresh();
    attendance.refresh();
    if (events.editor().form().open().get()) {
      editor.focus();
    } else if (attendance.editor().form().open().get()) {
      stay.focus();
    } else {
      list.focus();
    }
  }

  @Override
  public boolean canCreate() {
    boolean waits = events.editor().form().waits().get();
    return (waits || events.mayCreate().get()) && !events.editor().form().open().get();
  }

  @Override
  public void create() {
    events.create();
    EditorPane.focus(editor.first());
  }

  @Override
  public boolean canSave() {
    return events.editor().form().open().get() || attendance.editor().form().open().get();
  }

  @Override
  public void save() {
    if (events.editor().form().open().get()) {
      events.save();
    } else {
      attendance.save();
    }
  }
}
