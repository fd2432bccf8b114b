package vn.hotline1022.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.PaletteModel;
import vn.hotline1022.ui.palette.PalettePane;

/**
 * The frame around every screen. The screens stay in the scene graph, one of them visible, so that
 * going back to a place costs nothing.
 */
public final class ShellView {

  /** What the frame asks of its owner. */
  public interface Actions {
    void lock();

    /** Opens the help at the place in front. */
    void help();
  }

  /** Opens and closes the help. */
  public static final String HELP = "F1";

  /** Lists all keys. */
  public static final String KEYS = "⇧ F1";

  private final ShellViewModel shell;
  private final Texts texts;
  private final SceneDialogs dialogs;
  private final Map<Screen.Place, Screen> screens = new EnumMap<>(Screen.Place.class);
  private final TopBar top;
  private final PalettePane palette;
  private final BorderPane frame;
  private final StackPane root;

  /**
   * @param palette what Ctrl+K finds
   * @param dialogs their layer is put on top of the frame
   * @param meanwhile what happens beside that, on the top bar
   * @param status what the person is doing, on the top bar
   */
  public ShellView(
      ShellViewModel shell,
      Actions actions,
      List<Screen> screens,
      Region meanwhile,
      Region status,
      PaletteModel palette,
      SceneDialogs dialogs,
      Texts texts) {
    this.shell = shell;
    this.texts = texts;
    this.dialogs = dialogs;
    screens.forEach(screen -> this.screens.put(screen.place(), screen));
    this.top = new TopBar(shell, actions, meanwhile, status, texts);
    this.palette = new PalettePane(palette, top.search(), texts);
    this.frame = frame();
    this.root = new StackPane(frame, this.palette, dialogs.layer());
    root.setId("shell");
    shell.place().subscribe(this::show);
  }

  public Region view() {
    return root;
  }

  /** Something that stands beside every place while it is shown. */
  public record Side(Region view, BooleanProperty shown) {}

  /** Puts this beside every place; where there is no room it lies over the end of it. */
  public void beside(Side side) {
    new Beside(frame, root, side.view(), side.shown());
  }

  /** These are the views in front from now on. */
  public void takeOver() {
    palette.takeOver();
  }

  /** What the help says about the place in front. */
  public HelpTopic topic() {
    return screens.get(shell.place().get()).help();
  }

  /** It came to the front: the present screen is shown anew. */
  public void shown() {
    screens.get(shell.place().get()).shown();
  }

  /** The keys of the frame itself: places, search, lock and the list of all keys. */
  public void addTo(ShellKeys keys, Actions actions) {
    keys.add(binding(new KeyCodeCombination(KeyCode.F1), HELP, "help", actions::help));
    keys.add(
        binding(
            new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN),
            KEYS,
            "keys",
            () -> showKeys(keys)));
    keys.add(binding(ctrl(KeyCode.K), "Ctrl K", "search", palette::focus));
    keys.add(binding(ctrl(KeyCode.L), "Ctrl L", "lock", actions::lock));
    screens.keySet().forEach(place -> keys.add(place(place)));
  }

  private BorderPane frame() {
    StackPane content = new StackPane();
    content.getStyleClass().add("shell-content");
    screens.values().forEach(screen -> content.getChildren().add(screen.view()));
    VBox below = new VBox();
    shell.sample().ifPresent(passphrase -> below.getChildren().add(band(passphrase)));
    StackPane work = new StackPane(content, new FaultStrip(shell, texts).view());
    below.getChildren().add(work);
    VBox.setVgrow(work, Priority.ALWAYS);
    // The work comes before the bar for whoever goes by Tab or listens.
    BorderPane middle = new BorderPane(below, top, null, null, null);
    BorderPane made =
        new BorderPane(middle, null, null, null, new NavRail(shell, screens.keySet(), texts));
    made.getStyleClass().add("shell");
    return made;
  }

  private Region band(String passphrase) {
    Label band = Panes.text(texts.get("shell.sample", passphrase), "sample-band");
    band.setGraphic(Icons.of(Icon.FLASK_OUTLINE, "small"));
    band.setMaxWidth(Double.MAX_VALUE);
    return band;
  }

  private void show(Screen.Place now) {
    screens.forEach((place, screen) -> screen.view().setVisible(place == now));
    if (root != null && root.getScene() != null) {
      screens.get(now).shown();
    }
  }

  private void showKeys(ShellKeys keys) {
    if (dialogs.isOpen()) {
      dialogs.close();
    } else {
      // A place nobody went to yet has its keys too.
      screens.values().forEach(Screen::prepare);
      KeyList list = new KeyList(keys, texts, dialogs::close);
      dialogs.open(texts.get("shell.keys.title"), list, list.first());
    }
  }

  private ShellKeys.Binding place(Screen.Place place) {
    return new ShellKeys.Binding(
        ctrl(code(place)),
        NavRail.key(place),
        "shell.nav." + place,
        () -> true,
        () -> shell.go(place));
  }

  private static KeyCode code(Screen.Place place) {
    return switch (place) {
      case DESK -> KeyCode.DIGIT1;
      case CALLS -> KeyCode.DIGIT2;
      case FEEDBACK -> KeyCode.DIGIT8;
      case FOLLOW_UPS -> KeyCode.DIGIT3;
      case ESCALATIONS -> KeyCode.DIGIT4;
      case NOTICES -> KeyCode.DIGIT5;
      case PRIVACY -> KeyCode.DIGIT6;
      case HANDBOOK -> KeyCode.DIGIT7;
      case EVENTS -> KeyCode.DIGIT9;
      case SUPERVISION -> KeyCode.DIGIT0;
      case SETTINGS -> KeyCode.COMMA;
    };
  }

  private static ShellKeys.Binding binding(
      KeyCombination combination, String shown, String name, Runnable action) {
    return new ShellKeys.Binding(combination, shown, "shell.key." + name, () -> true, action);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
