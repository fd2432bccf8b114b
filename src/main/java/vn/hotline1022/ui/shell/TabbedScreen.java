package vn.hotline1022.ui.shell;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;

/** A place with several sides, chosen by chips on top or by Ctrl+Tab. */
public final class TabbedScreen implements Screen {
  /** Begins something new on the side in front. */
  public static final String CREATE = "Ctrl N";

  /** Keeps what is open on the side in front. */
  public static final String SAVE = "Ctrl S";

  private final Place place;
  private final List<Tab> tabs;
  private final IntegerProperty chosen;
  private final StackPane sides = new StackPane();
  private final ScrollPane root;

  /**
   * @param chosen which side is in front; lives with the ViewModels
   */
  public TabbedScreen(Place place, Texts texts, List<Tab> tabs, IntegerProperty chosen) {
    this.place = place;
    this.tabs = List.copyOf(tabs);
    this.chosen = chosen;
    tabs.forEach(tab -> sides.getChildren().add(tab.view()));
    VBox.setVgrow(sides, Priority.ALWAYS);
    HBox head =
        Panes.row("gap-m", Panes.label(texts.get("shell.nav." + place), "title-page"), chips());
    VBox column = Panes.column("gap-m", head, sides);
    column.getStyleClass().add("desk-screen");
    column.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root = Panes.paintedInPieces(new ScrollPane(column));
    root.setId("tabbed-page");
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    chosen.subscribe(now -> show(now.intValue()));
  }

  private HBox chips() {
    HBox row = Panes.row("gap-s");
    ObjectProperty<Tab> front = new SimpleObjectProperty<>(tabs.get(chosen.get()));
    front.addListener((_, _, tab) -> chosen.set(tabs.indexOf(tab)));
    chosen.addListener((_, _, now) -> front.set(tabs.get(now.intValue())));
    Choice.chips(row, front, tabs, Tab::title).setOnEnter(this::shown);
    return row;
  }

  private void show(int now) {
    boolean worked = holdsFocus();
    for (int i = 0; i < tabs.size(); i++) {
      tabs.get(i).view().setVisible(i == now);
    }
    if (worked) {
      shown();
    }
  }

  /** Whether somebody works on one of the sides, and not on the chips above them. */
  private boolean holdsFocus() {
    Node at = sides.getScene() == null ? null : sides.getScene().getFocusOwner();
    while (at != null && !at.equals(sides)) {
      at = at.getParent();
    }
    return at != null;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
      int step = event.isShiftDown() ? tabs.size() - 1 : 1;
      boolean elsewhere = !holdsFocus();
      chosen.set((chosen.get() + step) % tabs.size());
      if (elsewhere) {
        shown();
      }
      event.consume();
    }
  }

  /** Adds the keys of the side in front. */
  public void addKeys(ShellKeys keys) {
    keys.add(
        new ShellKeys.Binding(
            ctrl(KeyCode.N),
            CREATE,
            "shell.key.create",
            () -> Shown.is(root) && front().canCreate(),
            () -> front().create()));
    keys.add(
        new ShellKeys.Binding(
            ctrl(KeyCode.S),
            SAVE,
            "shell.key.keep",
            () -> Shown.is(root) && front().canSave(),
            () -> front().save()));
  }

  private Tab front() {
    return tabs.get(chosen.get());
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public HelpTopic help() {
    return front().help();
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    front().shown();
  }
}
