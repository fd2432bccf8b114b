package vn.hotline1022.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.common.Avatar;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * The bar on top: what to look for, where the data is, what the person is doing, who it is. Where
 * the text is large and much is said, words give way to their signs, those about the data first,
 * then the person's; and where even that is not enough, what happens meanwhile stands in a line of
 * its own.
 */
final class TopBar extends HBox {
  private static final String TWO_LINES = "two-lines";

  private final ShellViewModel shell;
  private final Texts texts;
  private final TextField search;
  private final Region meanwhile;
  private final Label saved;
  private final VBox who;

  TopBar(
      ShellViewModel shell,
      ShellView.Actions actions,
      Region meanwhile,
      Region status,
      Texts texts) {
    this.shell = shell;
    this.texts = texts;
    this.search = new Fields(texts).text(ShellViewModel.SEARCH_LENGTH);
    this.meanwhile = meanwhile;
    this.saved = saved();
    this.who = who();
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
    HBox box = Panes.row("gap-s", Icons.of(Icon.MAGNIFY), Panes.growing(search), hint);
    box.getStyleClass().add("search-box");
    return box;
  }

  @Override
  protected void layoutChildren() {
    boolean low = least(true, false, false) > getWidth();
    boolean inWords = least(!low, true, true) <= getWidth();
    saved.setContentDisplay(inWords ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    boolean named = least(!low, false, true) <= getWidth();
    who.setVisible(named);
    who.setManaged(named);
    meanwhile.setManaged(!low);
    if (low != getStyleClass().contains(TWO_LINES)) {
      if (low) {
        getStyleClass().add(TWO_LINES);
      } else {
        getStyleClass().remove(TWO_LINES);
      }
    }
    super.layoutChildren();
    if (low) {
      below();
    }
  }

  /** In the lower line, which the padding at the bottom leaves free. */
  private void below() {
    double wide = Math.min(meanwhile.prefWidth(-1), getWidth() - snappedLeftInset());
    double high = meanwhile.prefHeight(wide);
    double x = Math.max(snappedLeftInset(), getWidth() - snappedRightInset() - wide);
    meanwhile.resizeRelocate(snapPositionX(x), getHeight() - snappedBottomInset(), wide, high);
  }

  @Override
  protected double computeMinWidth(double height) {
    return least(false, false, false);
  }

  /** The width that is needed at least with these in one line. */
  private double least(boolean withMeanwhile, boolean withWords, boolean withName) {
    double width = snappedLeftInset() + snappedRightInset();
    int there = 0;
    for (Node child : getChildren()) {
      boolean counts = child.equals(meanwhile) ? withMeanwhile : child.isManaged();
      width += counts ? child.minWidth(-1) : 0;
      there += counts ? 1 : 0;
    }
    width += getSpacing() * (there - 1);
    width += withWords == inWords() ? 0 : withWords ? words() : -words();
    return width + (withName == who.isManaged() ? 0 : withName ? name() : -name());
  }

  private boolean inWords() {
    return saved.getContentDisplay() == ContentDisplay.LEFT;
  }

  private double name() {
    return who.prefWidth(-1) + ((HBox) who.getParent()).getSpacing();
  }

  /** What the words take beside the icon. */
  private double words() {
    Text words = new Text(saved.getText());
    words.setFont(saved.getFont());
    return Math.ceil(words.getLayoutBounds().getWidth()) + saved.getGraphicTextGap();
  }

  private Label saved() {
    Label pill = Panes.label(texts.get("shell.saved"), "local-pill");
    pill.setGraphic(Icons.of(Icon.CONTENT_SAVE_CHECK_OUTLINE, "small"));
    pill.setMinWidth(USE_PREF_SIZE);
    pill.setAccessibleText(texts.get("shell.saved"));
    pill.setTooltip(new Tooltip(texts.get("shell.saved.tooltip")));
    return pill;
  }

  private VBox who() {
    Label name = Panes.label(shell.person().name(), "person-name");
    Label role = Panes.label("", "caption");
    shell.shift().subscribe(shift -> role.setText(roleIn(shift)));
    name.setMinWidth(USE_PREF_SIZE);
    role.setMinWidth(USE_PREF_SIZE);
    VBox words = Panes.column("gap-none", name, role);
    words.setAlignment(Pos.CENTER_LEFT);
    return words;
  }

  private Region person() {
    Label avatar = Avatar.of(shell.person().name());
    avatar.setMinWidth(USE_PREF_SIZE);
    Tooltip whole = new Tooltip();
    shell.shift().subscribe(shift -> whole.setText(shell.person().name() + " · " + roleIn(shift)));
    who.visibleProperty()
        .subscribe(
            named -> {
              avatar.setAccessibleText(named ? null : whole.getText());
              avatar.setTooltip(named ? null : whole);
            });
    HBox person = Panes.row("gap-s", avatar, who);
    person.setId("shell-person");
    return person;
  }

  private String roleIn(Shift shift) {
    String role = texts.get("common.role." + shell.person().role());
    return role + " · " + texts.get("shell.shift", inSentence(shift));
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
    lock.setGraphic(Icons.of(Icon.LOCK_OUTLINE));
    lock.setAccessibleText(texts.get("shell.key.lock"));
    lock.setTooltip(new Tooltip(texts.get("shell.key.lock") + " · Ctrl L"));
    lock.setFocusTraversable(false);
    return lock;
  }
}
