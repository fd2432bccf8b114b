package vn.hotline1022.ui.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * Photos beside each other, and a place at the end to drop, paste or choose more. Below stands how
 * many there are, and what was not taken and why. A strip that is not open for more only shows.
 */
public final class PhotoStrip extends VBox {
  private static final String PASTE = "Ctrl V";
  private static final String UNDO = "Ctrl Z";
  private static final List<String> EXTENSIONS =
      List.of("jpg", "jpeg", "png", "webp", "mp4", "heic");

  private final PhotoStripModel model;
  private final FilePicker files;
  private final Texts texts;
  private final PhotoWords words;
  private final FlowPane tiles = new FlowPane();
  private final Button add;
  private final Label count = Panes.text("", "caption");
  private final StackPane foot = new StackPane();
  private final VBox refused = new VBox();
  private final ListChangeListener<PhotoItem> listener = _ -> show();
  private List<PhotoTile> shown = List.of();
  private List<PhotoItem> told = List.of();

  /**
   * @param files asks for files; its window is the system's
   */
  public PhotoStrip(PhotoStripModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    this.words = new PhotoWords(model, texts);
    this.add = addTile();
    setId("photo-strip");
    getStyleClass().addAll("photo-strip", "gap-s");
    tiles.getStyleClass().add("photo-tiles");
    refused.getStyleClass().add("gap-s");
    refused.setManaged(false);
    getChildren().setAll(tiles, foot, refused, Notice.place(model.faultProperty(), texts));
    model.items().addListener(new WeakListChangeListener<>(listener));
    model.removed().subscribe(_ -> showFoot());
    model.nothingPasted().subscribe(_ -> showFoot());
    if (model.isOpenForMore()) {
      setOnDragOver(this::draggedOver);
      setOnDragDropped(this::dropped);
    }
    show();
  }

  /** Puts the focus on the first photo, or where they are added. */
  public void focusFirst() {
    if (tiles.getChildren().getFirst() instanceof PhotoTile tile) {
      tile.button().requestFocus();
    } else {
      add.requestFocus();
    }
  }

  /**
   * Ctrl+V and Ctrl+Z anywhere below a node. In a text field they stay its own, but a photo on a
   * clipboard without text is meant for here wherever the focus is.
   */
  public void listenBelow(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Button addTile() {
    Button tile = Panes.button("", this::choose, "photo-tile-button", "photo-add");
    VBox inside =
        Panes.column(
            "gap-xs",
            Icons.of(Icon.IMAGE_PLUS),
            Panes.label(texts.get("photo.add"), "caption"),
            Panes.label(PASTE, "key-hint"));
    inside.setAlignment(Pos.CENTER);
    tile.setId("photo-add");
    tile.setGraphic(inside);
    tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    tile.setAccessibleText(texts.get("photo.add.spoken"));
    tile.setAccessibleHelp(PASTE);
    return tile;
  }

  private void choose() {
    model.add(
        files
            .openSeveral(texts.get("photo.choose"), texts.get("photo.choose.kinds"), EXTENSIONS)
            .stream()
            .<PhotoSource>map(PhotoSource.OfFile::new)
            .toList());
  }

  private void paste() {
    model.paste(Pasted.of(Clipboard.getSystemClipboard(), texts.get("photo.pasted")));
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown()
        || event.isShiftDown()
        || event.isAltDown()
        || !model.isOpenForMore()) {
      return;
    }
    boolean inText = isText(event.getTarget());
    if (event.getCode() == KeyCode.V && !(inText && textIsMeant())) {
      event.consume();
      paste();
    } else if (event.getCode() == KeyCode.Z && !inText && model.removed().get().isPresent()) {
      event.consume();
      model.undo();
    }
  }

  private static boolean isText(EventTarget target) {
    return target instanceof TextInputControl;
  }

  private static boolean textIsMeant() {
    Clipboard board = Clipboard.getSystemClipboard();
    return board.hasString() || !Pasted.isIn(board);
  }

  private void draggedOver(DragEvent event) {
    if (Pasted.isIn(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    model.add(Pasted.of(event.getDragboard(), texts.get("photo.pasted")));
    event.setDropCompleted(true);
    event.consume();
  }

  /** Tiles of items that stay are kept, and with them the focus; it moves on from one that goes. */
  private void show() {
    Optional<Integer> focused = focused();
    List<PhotoTile> next = new ArrayList<>();
    for (PhotoItem item : model.items()) {
      next.add(
          shown.stream()
              .filter(tile -> tile.item().equals(item))
              .findFirst()
              .orElseGet(() -> new PhotoTile(model, item, words, texts)));
    }
    shown.stream().filter(tile -> !next.contains(tile)).forEach(PhotoTile::end);
    if (!next.equals(shown) || tiles.getChildren().isEmpty()) {
      shown = next;
      put();
      focused.ifPresent(this::focus);
    }
    add.setDisable(model.room() <= 0);
    showFoot();
    showRefused();
  }

  private void put() {
    List<Node> all = new ArrayList<>(shown);
    if (model.isOpenForMore()) {
      all.add(add);
    }
    tiles.getChildren().setAll(all);
  }

  private Optional<Integer> focused() {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).button().isFocused()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void focus(int place) {
    if (shown.isEmpty()) {
      add.requestFocus();
    } else {
      shown.get(Math.min(place, shown.size() - 1)).button().requestFocus();
    }
  }

  private void showFoot() {
    count.setText(model.nothingPasted().get() ? texts.get("photo.pasted.nothing") : words.count());
    if (model.removed().get().isEmpty()) {
      foot.getChildren().setAll(count);
    } else {
      Button undo =
          Panes.withKey(Panes.button(texts.get("photo.undo"), model::undo, "link-action"), UNDO);
      undo.setId("photo-undo");
      foot.getChildren()
          .setAll(Panes.row("gap-m", Panes.label(texts.get("photo.removed"), "caption"), undo));
    }
    StackPane.setAlignment(foot.getChildren().getFirst(), Pos.CENTER_LEFT);
  }

  /** The newest in full, the others by their number. */
  private void showRefused() {
    List<PhotoItem> all = model.items().stream().filter(PhotoItem::isRefused).toList();
    if (all.equals(told)) {
      return;
    }
    told = all;
    refused.getChildren().clear();
    refused.setManaged(!all.isEmpty());
    if (all.isEmpty()) {
      return;
    }
    PhotoItem last = all.getLast();
    if (last.state().get() instanceof PhotoItem.Refused why) {
      refused.getChildren().add(Notice.of(FaultText.of(why.fault(), texts)));
    }
    Button away =
        Panes.button(
            texts.get("photo.refused.away", all.size()),
            () -> all.forEach(model::remove),
            "link-action");
    away.setId("photo-refused-away");
    refused.getChildren().add(away);
  }
}
