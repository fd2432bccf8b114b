package vn.hotline1022.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.common.Avatar;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** The bar on top: what to look for, where the data is, what the person is doing, who it is. */
final class TopBar extends HBox {
  private final ShellViewModel shell;
  private final Texts texts;
  private final TextField search;
  private final Label saved;

  TopBar(
      ShellViewModel shell,
      ShellView.Actions actions,
      Region meanwhile,
      Region status,
      Texts texts) {
    this.shell = shell;
    this.texts = texts;
    this.search = new Fields(texts).text(ShellViewModel.SEARCH_LENGTH);
    this.saved = saved();
    getStyleClass().add("topbar");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    status.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(searchBox(), Panes.spacer(), meanwhile, saved, status, person(), lock(actions));
  }

  /** The field of the palette. */
  TextField search() {
    return search;
  }

  private Region searchBox() {
    search.setId("shell-search");
    search.setPromptText(texts.get("shell.search"));
    Spoken.name(search, texts.get("shell.search"));
    search.textProperty().bindBidirectional(shell.search());
    Label hint = Panes.label("Ctrl K", "key-hint");
    hint.setMinWidth(USE_PREF_SIZE);
    hint.setMouseTransparent(true);
    HBox box = Panes.row("gap-s", Icons.of(MaterialDesignM.MAGNIFY), Panes.growing(search), hint);
    box.getStyleClass().add("search-box");
    return box;
  }

  /** Where the text is large and much is said, the words about the data give way to their icon. */
  @Override
  protected void layoutChildren() {
    double needed = super.computeMinWidth(-1) + (inWords() ? 0 : words());
    boolean fits = needed <= getWidth();
    ContentDisplay wanted = fits ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    if (saved.getContentDisplay() != wanted) {
      saved.setContentDisplay(wanted);
    }
    super.layoutChildren();
  }

  @Override
  protected double computeMinWidth(double height) {
    return super.computeMinWidth(height) - (inWords() ? words() : 0);
  }

  private boolean inWords() {
    return saved.getContentDisplay() == ContentDisplay.LEFT;
  }

  /** What the words take beside the icon. */
  private double words() {
    Text words = new Text(saved.getText());
    words.setFont(saved.getFont());
    return Math.ceil(words.getLayoutBounds().getWidth()) + saved.getGraphicTextGap();
  }

  private Label saved() {
    Label pill = Panes.label(texts.get("shell.saved"), "local-pill");
    pill.setGraphic(Icons.of(MaterialDesignC.CONTENT_SAVE_CHECK_OUTLINE, "small"));
    pill.setMinWidth(USE_PREF_SIZE);
    pill.setAccessibleText(texts.get("shell.saved"));
    pill.setTooltip(new Tooltip(texts.get("shell.saved.tooltip")));
    return pill;
  }

  private Region person() {
    Label name = Panes.label(shell.person().name(), "person-name");
    Label role = Panes.label("", "caption");
    String who = texts.get("common.role." + shell.person().role());
    shell
        .shift()
        .subscribe(
            shift -> role.setText(who + " · " + texts.get("shell.shift", inSentence(shift))));
    name.setMinWidth(USE_PREF_SIZE);
    role.setMinWidth(USE_PREF_SIZE);
    VBox words = Panes.column("gap-none", name, role);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox person = Panes.row("gap-s", Avatar.of(shell.person().name()), words);
    person.setId("shell-person");
    return person;
  }

  /** Its name within a line: a capital letter only where more of them follow. */
  private String inSentence(Shift shift) {
    String name = shift.name(texts.language().locale());
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  private Button lock(ShellView.Actions actions) {
    Button lock = Panes.button("", actions::lock, "icon-action");
    lock.setId("shell-lock");
    lock.setGraphic(Icons.of(MaterialDesignL.LOCK_OUTLINE));
    lock.setAccessibleText(texts.get("shell.key.lock"));
    lock.setTooltip(new Tooltip(texts.get("shell.key.lock") + " · Ctrl L"));
    lock.setFocusTraversable(false);
    return lock;
  }
}
