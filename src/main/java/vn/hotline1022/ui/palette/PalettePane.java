package vn.hotline1022.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;

/**
 * The palette below its field: it lies over what is there, moves nothing and never takes the focus.
 * The arrows choose, Enter opens, Esc closes and gives the focus back to where it was.
 */
public final class PalettePane extends StackPane {
  private static final double GAP = 4;
  private static final double MARGIN = 16;

  private final PaletteModel palette;
  private final TextField field;
  private final Texts texts;
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final List<HBox> rows = new ArrayList<>();
  private Node cameFrom;

  /**
   * @param field where the words are typed; the palette stands below it
   */
  public PalettePane(PaletteModel palette, TextField field, Texts texts) {
    this.palette = palette;
    this.field = field;
    this.texts = texts;
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    scroll.getStyleClass().add("palette");
    setId("palette");
    setPickOnBounds(false);
    setAlignment(Pos.TOP_LEFT);
    getChildren().setAll(scroll);
    palette.groups().subscribe(found -> show());
    palette.words().subscribe(words -> show());
    palette.selected().subscribe(row -> select());
    palette.open().subscribe(this::open);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (focused) {
                palette.begin();
              } else {
                palette.close();
              }
            });
  }

  /** Puts the cursor into the field, its text selected, and remembers where it was. */
  public void focus() {
    if (!field.isFocused() && field.getScene() != null) {
      cameFrom = field.getScene().getFocusOwner();
    }
    field.requestFocus();
    field.selectAll();
  }

  private void open(boolean now) {
    setVisible(now);
    requestLayout();
  }

  /** Below the field, which has been laid out before this. */
  @Override
  protected void layoutChildren() {
    Bounds box = sceneToLocal(field.getParent().localToScene(field.getParent().getLayoutBounds()));
    double top = box.getMaxY() + GAP;
    scroll.setTranslateX(box.getMinX());
    scroll.setTranslateY(top);
    scroll.setMaxHeight(Math.max(0, Math.min(scroll.prefHeight(-1), getHeight() - top - MARGIN)));
    super.layoutChildren();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> palette.move(1);
      case UP -> palette.move(-1);
      case ENTER -> palette.enter();
      case ESCAPE -> {
        palette.close();
        giveBack();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Of the panes in several languages this is the one that is seen. */
  public void takeOver() {
    palette.onLeave(this::giveBack);
  }

  /** What is opened may take the focus afterwards; a command leaves it where it was. */
  private void giveBack() {
    if (cameFrom != null && Shown.is(cameFrom)) {
      cameFrom.requestFocus();
    } else if (getScene() != null) {
      getScene().getRoot().requestFocus();
    }
    cameFrom = null;
  }

  private void show() {
    rows.clear();
    list.getChildren().clear();
    for (PaletteModel.Group group : palette.groups().get()) {
      list.getChildren()
          .add(Panes.label(texts.get("palette.kind." + group.kind()), "palette-kind"));
      group.found().forEach(found -> add(row(Panes.growing(title(found)), detail(found))));
    }
    Label search = Panes.label(texts.get("palette.calls", palette.words().get()));
    add(row(Icons.of(Icon.MAGNIFY, "small"), Panes.growing(search)));
    select();
  }

  private void add(HBox row) {
    int index = rows.size();
    row.setOnMousePressed(
        event -> {
          event.consume();
          palette.choose(index);
        });
    rows.add(row);
    list.getChildren().add(row);
  }

  private static Label title(Found found) {
    Label title = Panes.text(found.title(), "palette-title");
    title.setMaxWidth(Double.MAX_VALUE);
    return title;
  }

  private static Label detail(Found found) {
    Label detail = Panes.label(found.detail(), "palette-detail");
    detail.setMinWidth(USE_PREF_SIZE);
    return detail;
  }

  private static HBox row(Node... nodes) {
    HBox row = Panes.row("gap-s", nodes);
    row.getStyleClass().add("palette-row");
    return row;
  }

  private void select() {
    int chosen = palette.selected().get();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).getStyleClass().remove("chosen");
      if (i == chosen) {
        rows.get(i).getStyleClass().add("chosen");
        reveal(rows.get(i));
      }
    }
  }

  /** Scrolls as little as makes the row visible. */
  private void reveal(Region row) {
    list.applyCss();
    list.layout();
    double room = scroll.getViewportBounds().getHeight();
    double over = list.getHeight() - room;
    if (over > 0 && room > 0) {
      double from = scroll.getVvalue() * over;
      double top = row.getBoundsInParent().getMinY();
      double bottom = row.getBoundsInParent().getMaxY();
      double to = Math.clamp(from, Math.min(bottom - room, top), top);
      scroll.setVvalue(to / over);
    }
  }
}
