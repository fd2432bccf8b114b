package vn.hotline1022.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots.Tab;

/**
 * The middle of a call: what it is about, and behind tabs what features bring. Without any there
 * are no tabs. A panel that is open stands in place of it all, and nothing else moves.
 */
final class MiddlePane extends StackPane {
  private final CallTabs chosen;
  private final List<Tab> tabs = new ArrayList<>();
  private final List<ToggleButton> heads = new ArrayList<>();
  private final List<Region> panels;

  /**
   * @param about what the call is about
   * @param toAbout puts the focus there
   */
  MiddlePane(CallTabs chosen, Texts texts, Region about, Runnable toAbout, DeskSlots slots) {
    this.chosen = chosen;
    this.panels = slots.panels();
    Region least = new Region();
    least.getStyleClass().add("middle-least");
    getChildren().add(least);
    if (!slots.tabs().isEmpty()) {
      tabs.add(
          Tab.of(
                  CallTabs.RECORD,
                  texts.get("desk.tab.record"),
                  Icon.FILE_DOCUMENT_EDIT_OUTLINE,
                  about)
              .withFocus(toAbout));
      tabs.addAll(slots.tabs());
    }
    Region whole = tabs.isEmpty() ? about : tabbed(about);
    // What does not fit beside each other in it wraps.
    about.setMinWidth(0);
    about.getStyleClass().addAll(tabs.isEmpty() ? List.of("card") : List.of());
    getChildren().add(whole);
    for (Region panel : panels) {
      getChildren().add(panel);
      panel.visibleProperty().subscribe(() -> whole.setVisible(!panelOpen()));
    }
  }

  private boolean panelOpen() {
    return panels.stream().anyMatch(Region::isVisible);
  }

  private VBox tabbed(Region about) {
    Label key = Panes.label(DeskKeys.TABS, "key-hint");
    HBox hint = new HBox(key);
    hint.getStyleClass().add("call-tabs-key");
    HBox strip = new Strip(hint);
    for (Tab tab : tabs) {
      ToggleButton head = head(tab);
      heads.add(head);
      strip.getChildren().add(head);
    }
    strip.getChildren().addAll(Panes.spacer(), hint);
    StackPane sides = new Sides(about);
    sides.getStyleClass().addAll("card", "call-side");
    tabs.forEach(tab -> sides.getChildren().add(tab.body()));
    VBox.setVgrow(sides, Priority.ALWAYS);
    chosen.front().subscribe(_ -> show());
    return new VBox(strip, sides);
  }

  private ToggleButton head(Tab tab) {
    Label state = Panes.label("", "call-tab-state");
    tab.state()
        .subscribe(
            now -> {
              state.setText(now);
              state.setVisible(!now.isEmpty());
              state.setManaged(!now.isEmpty());
            });
    Label title = Panes.label(tab.title(), "call-tab-title");
    ToggleButton head = new ToggleButton();
    head.setGraphic(Panes.row("gap-s", Icons.of(tab.icon(), "small"), title, state));
    head.setId("desk-tab-" + tab.id());
    head.getStyleClass().add("call-tab");
    head.setMinWidth(USE_PREF_SIZE);
    head.setAccessibleRole(AccessibleRole.TAB_ITEM);
    head.setAccessibleText(tab.title());
    head.setAccessibleHelp(DeskKeys.TABS);
    // Ctrl+Tab goes round; Tab goes through what is in front.
    head.setFocusTraversable(false);
    head.setOnAction(
        _ -> {
          chosen.show(tab.id());
          show();
        });
    return head;
  }

  private void show() {
    Tab front = front();
    for (int i = 0; i < tabs.size(); i++) {
      boolean now = tabs.get(i).equals(front);
      heads.get(i).setSelected(now);
      tabs.get(i).body().setVisible(now);
      tabs.get(i).body().setManaged(now);
    }
  }

  /** Of a tab that nobody brings any more what the call is about stands there. */
  private Tab front() {
    return tabs.stream()
        .filter(tab -> tab.id().equals(chosen.front().get()))
        .findFirst()
        .orElseGet(tabs::getFirst);
  }

  /** Whether what the call is about is in front, or would be without a panel. */
  boolean showsRecord() {
    return tabs.isEmpty() || front().id().equals(CallTabs.RECORD);
  }

  /** Puts the focus where the work in the tab in front begins. */
  void focusFront() {
    if (!tabs.isEmpty() && !panelOpen()) {
      front().focus().run();
    }
  }

  /** Ctrl+Tab, and the keys of the tab in front. */
  void pressed(KeyEvent event) {
    if (tabs.isEmpty() || panelOpen()) {
      return;
    }
    if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
      int step = event.isShiftDown() ? tabs.size() - 1 : 1;
      chosen.show(tabs.get((tabs.indexOf(front()) + step) % tabs.size()).id());
      event.consume();
    } else if (front().keys().test(event)) {
      event.consume();
    }
  }

  /** What is put away asks for no room. */
  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream()
        .filter(Node::isVisible)
        .mapToDouble(part -> part.minWidth(height))
        .max()
        .orElse(0);
  }

  /** The heads of the tabs; the key is shown where there is room behind them. */
  private static final class Strip extends HBox {
    private final Region key;

    Strip(Region key) {
      this.key = key;
      key.setMinWidth(0);
      getStyleClass().add("call-tabs");
    }

    @Override
    protected void layoutChildren() {
      key.setVisible(getWidth() >= prefWidth(-1));
      super.layoutChildren();
    }
  }

  /** As high as what the call is about: the other sides find their room in it. */
  private static final class Sides extends StackPane {
    private final Region about;

    Sides(Region about) {
      this.about = about;
    }

    @Override
    protected double computePrefHeight(double width) {
      return snappedTopInset() + about.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
      return snappedTopInset() + about.minHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
      return snappedLeftInset() + about.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
      return getManagedChildren().stream()
              .filter(Node::isVisible)
              .mapToDouble(side -> side.minWidth(-1))
              .max()
              .orElse(0)
          + snappedLeftInset()
          + snappedRightInset();
    }
  }
}
