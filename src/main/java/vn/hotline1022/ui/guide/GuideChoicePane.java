package vn.hotline1022.ui.guide;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guide.GuideChoice.Offer;
import vn.hotline1022.ui.guide.GuideChoice.Why;
import vn.hotline1022.ui.guide.GuideDesk.Side;

/**
 * Choosing a guide by its digit or by typing: those that wait, those that fit what the call is
 * about, and all.
 */
final class GuideChoicePane extends VBox {
  private static final int DIGITS = 9;
  private static final int WORDS_MAX = 60;

  private final GuideDesk desk;
  private final Texts texts;
  private final Label title = Panes.text("", "title-card");
  private final TextField words;
  private final Button back;
  private final VBox list = Panes.column("gap-s");
  private final ScrollPane scroll = new ScrollPane(list);
  private boolean stale = true;

  GuideChoicePane(GuideDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    this.words = new Fields(texts).text(WORDS_MAX);
    words.setId("guide-words");
    words.getStyleClass().add("guide-words");
    words.setPromptText(texts.get("guide.choice.prompt"));
    Spoken.name(words, texts.get("guide.choice.prompt"));
    words.textProperty().bindBidirectional(desk.choice().words());
    words.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    this.back =
        Actions.button(
            Icon.ARROW_LEFT, texts.get("guide.choice.back"), "Esc", desk::closeChoice, "small");
    title.setMaxWidth(Double.MAX_VALUE);
    back.setMaxWidth(USE_PREF_SIZE);
    list.getStyleClass().add("guide-offers");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox head = Panes.row("gap-s", Panes.growing(title), back, words);
    getStyleClass().addAll("gap-m", "guide-choice");
    getChildren().setAll(head, scroll);
    setVisible(false);
    desk.choice().offers().subscribe((_, _) -> changed());
    desk.side().subscribe(this::side);
    visibleProperty().addListener((_, _, _) -> build());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      desk.choose(1);
    }
  }

  private void side(Side now) {
    boolean detour = now == Side.DETOUR;
    title.setText(texts.get(detour ? "guide.choice.detour" : "guide.choice.title"));
    back.setVisible(detour);
    back.setManaged(detour);
  }

  /** What is typed while no field has the focus goes on in the field. */
  void typed(KeyEvent event) {
    String character = event.getCharacter();
    boolean letter = !character.isEmpty() && Character.isLetter(character.codePointAt(0));
    boolean other = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (isVisible() && letter && !other && !(event.getTarget() instanceof TextInputControl)) {
      words.requestFocus();
      words.appendText(character);
      words.end();
      event.consume();
    }
  }

  /** A key anywhere on the desk; whether it meant something here. */
  boolean key(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    boolean other = event.isControlDown() || event.isMetaDown() || event.isShiftDown();
    if (other || (typing && !event.isAltDown())) {
      return false;
    }
    if (event.getCode() == KeyCode.ESCAPE && desk.side().get() == Side.DETOUR) {
      desk.closeChoice();
      return true;
    }
    int digit = GuideKeys.digit(event.getCode());
    return digit > 0 && desk.choose(digit);
  }

  private void changed() {
    stale = true;
    build();
  }

  /** Only while somebody sees it. */
  private void build() {
    if (!stale || !isVisible()) {
      return;
    }
    stale = false;
    list.getChildren().clear();
    List<Offer> offers = desk.choice().offers().get();
    if (desk.choice().full().get()) {
      String all = texts.get("guide.choice.full", GuidesOfCall.RUNS_MAX);
      list.getChildren().add(Panes.text(all, "text-warning"));
    }
    if (offers.isEmpty()) {
      list.getChildren().add(Panes.text(texts.get("guide.choice.empty"), "secondary"));
    }
    section(Why.UNFINISHED, offers);
    section(Why.SUGGESTED, offers);
    others(offers);
    scroll.setVvalue(0);
  }

  private void section(Why why, List<Offer> offers) {
    if (offers.stream().anyMatch(offer -> offer.why() == why)) {
      list.getChildren().add(Panes.label(texts.get("guide.choice." + why), "field-label"));
    }
    for (Offer offer : offers) {
      if (offer.why() == why) {
        VBox said = new VBox(Panes.text(name(offer.guide()), "guide-answer-text"));
        said.getChildren().add(Panes.text(detail(offer), "caption"));
        list.getChildren().add(row(offer, offers.indexOf(offer) + 1, said));
      }
    }
  }

  /** Two beside each other, their names alone. */
  private void others(List<Offer> offers) {
    List<Offer> rest = offers.stream().filter(offer -> offer.why() == Why.OTHER).toList();
    if (rest.isEmpty()) {
      return;
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("guide-grid");
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    int high = (rest.size() + 1) / 2;
    for (int i = 0; i < rest.size(); i++) {
      Offer offer = rest.get(i);
      VBox said = new VBox(Panes.text(name(offer.guide())));
      Button row = row(offer, offers.indexOf(offer) + 1, said);
      row.getStyleClass().add("guide-plain");
      grid.add(row, i / high, i % high);
    }
    list.getChildren().addAll(Panes.label(texts.get("guide.choice.OTHER"), "field-label"), grid);
  }

  private Button row(Offer offer, int place, VBox said) {
    Label key = Panes.label(Integer.toString(place), "key-hint");
    key.setMinWidth(USE_PREF_SIZE);
    key.setVisible(place <= DIGITS);
    HBox words = Panes.row("gap-s", key, Panes.growing(said));
    Button row = new WideButton(words, () -> desk.choose(offer));
    row.getStyleClass().add("guide-answer");
    row.setId("guide-offer-" + offer.guide().id());
    row.setAccessibleText(Spoken.words(said));
    row.setAccessibleHelp(place <= DIGITS ? Integer.toString(place) : "");
    return row;
  }

  private String name(Guide guide) {
    return guide.title().in(texts.language().locale()).source();
  }

  private String detail(Offer offer) {
    return offer
        .begun()
        .map(
            begun -> {
              int passed = begun.run().moves().size();
              return texts.get("guide.choice.waits", passed + 1);
            })
        .or(() -> offer.guide().about().map(a -> a.in(texts.language().locale()).source()))
        .orElse("");
  }
}
