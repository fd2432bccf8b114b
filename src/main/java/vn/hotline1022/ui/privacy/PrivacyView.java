package vn.hotline1022.ui.privacy;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTexts;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.shell.Screen;

/** Requests of people about their data: find, hand out, restrict, erase; and who looked at it. */
public final class PrivacyView implements Screen {
  private static final int MOST_TYPED = 120;

  private final PrivacyModel model;
  private final Texts texts;
  private final CitizenTexts words;
  private final TextField search;
  private final VBox found = Panes.column("gap-none");
  private final Label hint = Panes.text("", "secondary");
  private final ScrollPane root;

  public PrivacyView(PrivacyModel model, CitizenTools tools, FilePicker files, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new CitizenTexts(texts, tools.calls());
    this.search = new Fields(texts).text(MOST_TYPED);
    VBox left = Panes.column("gap-m", finder(), new RequestsCard(model, words, texts));
    VBox.setVgrow(left.getChildren().getLast(), Priority.ALWAYS);
    DossierCard dossier = new DossierCard(model, tools, files, texts);
    LogCard log = new LogCard(model, words, texts);
    StackPane right = new StackPane(log, dossier);
    model
        .dossier()
        .subscribe(
            open -> {
              dossier.setVisible(open.isPresent());
              log.setVisible(open.isEmpty());
            });
    HBox sides = new HBox(left, right);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.prefWidthProperty().bind(sides.widthProperty().multiply(0.4));
    left.setMinWidth(Region.USE_PREF_SIZE);
    sides.getStyleClass().addAll("gap-m", "desk-screen");
    sides.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    this.root = new ScrollPane(sides);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    model.found().subscribe(this::showFound);
    model.words().subscribe(_ -> showFound(model.found().get()));
    model.requested().begun().subscribe(_ -> showFound(model.found().get()));
  }

  private VBox finder() {
    search.setId("privacy-words");
    search.setPromptText(texts.get("privacy.words.prompt"));
    Spoken.name(search, texts.get("privacy.words.prompt"));
    search.textProperty().bindBidirectional(model.words());
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox box = new HBox(Icons.of(Icon.MAGNIFY), search);
    box.getStyleClass().add("field-box");
    ScrollPane scroll = new ScrollPane(found);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("privacy-found");
    VBox card =
        Panes.column(
            "gap-s",
            Panes.label(texts.get("privacy.title"), "title-page"),
            box,
            done(),
            new StackPane(scroll, hint),
            Notice.place(model.fault(), texts));
    card.getStyleClass().add("card");
    return card;
  }

  /** What became of the person who is not open any more. */
  private Label done() {
    Label done = Panes.text("", "field-hint");
    done.setId("privacy-done");
    // The card's own width: a long line wraps instead of widening everything.
    done.setPrefWidth(0);
    done.setMaxWidth(Double.MAX_VALUE);
    model
        .outcome()
        .subscribe(
            what -> {
              boolean shut = model.dossier().get().isEmpty() && what.isPresent();
              done.setText(shut ? texts.get("privacy.done." + what.get()) : "");
              done.setVisible(shut);
              done.setManaged(shut);
            });
    return done;
  }

  private void showFound(List<Citizen> people) {
    found.getChildren().setAll(people.stream().map(this::row).toList());
    boolean number = model.number().key().length() > 2;
    if (people.isEmpty() && number) {
      Button open =
          Panes.button(
              texts.get("privacy.number", model.number().key()), model::openNumber, "offer");
      open.setId("privacy-number");
      found.getChildren().add(open);
    }
    if (model.words().get().isBlank()) {
      model.requested().begun().get().forEach(begun -> found.getChildren().add(row(begun)));
    }
    boolean nothing = found.getChildren().isEmpty();
    hint.setVisible(nothing);
    hint.setText(
        texts.get(model.words().get().isBlank() ? "privacy.found.type" : "privacy.found.none"));
  }

  /** A request that was begun to be written down. */
  private Button row(RequestDrafts.Begun begun) {
    Button row =
        Panes.button(texts.get("privacy.draft", begun.who()), () -> model.open(begun), "offer");
    row.setId("privacy-draft");
    row.setMaxWidth(Double.MAX_VALUE);
    return row;
  }

  private Button row(Citizen citizen) {
    Button row = new Button();
    row.getStyleClass().add("offer");
    row.setMaxWidth(Double.MAX_VALUE);
    String restricted = citizen.restricted() ? " · " + texts.get("privacy.restricted") : "";
    row.setGraphic(
        Panes.column(
            "gap-none",
            Panes.label(words.called(citizen), "strong"),
            Panes.label(words.detail(citizen) + restricted, "caption")));
    row.setAccessibleText(words.called(citizen));
    row.setOnAction(_ -> model.open(citizen));
    return row;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.shut();
      search.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN
        && search.isFocused()
        && !found.getChildren().isEmpty()) {
      found.getChildren().getFirst().requestFocus();
      event.consume();
    }
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.PRIVACY;
  }

  @Override
  public Place place() {
    return Place.PRIVACY;
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    search.requestFocus();
  }
}
