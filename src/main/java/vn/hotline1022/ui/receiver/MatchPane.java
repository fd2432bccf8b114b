package vn.hotline1022.ui.receiver;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.ServiceMatching;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** Our categories, and beside them the receiver's services to choose from. */
final class MatchPane extends HBox {
  static final String ACCEPT = "Alt N";
  private static final int WORDS_MAX = 80;

  private final ReceiverModel owner;
  private final MatchModel model;
  private final Texts texts;
  private final MatchRows words;
  private final ListSide<MatchRow> rows;
  private final ListSide<ServiceOption> options;
  private final TextField search;
  private final Button accept;

  /** A binding is only heard of as long as somebody holds it. */
  private final ObservableValue<String> noServices;

  MatchPane(ReceiverModel owner, Texts texts) {
    this.owner = owner;
    this.model = owner.match();
    this.texts = texts;
    this.words = new MatchRows(model, texts, this::pick);
    this.noServices = Bindings.createStringBinding(this::noServices, model.matching());
    this.rows =
        new ListSide<>(
            "receiver-categories",
            texts.get("receiver.match"),
            model.rows(),
            words::row,
            new SimpleStringProperty(texts.get("receiver.match.empty")));
    this.options =
        new ListSide<>(
            "receiver-services",
            texts.get("receiver.services.none"),
            model.options(),
            words::option,
            noServices);
    this.search = new Fields(texts).text(WORDS_MAX);
    search.setId("receiver-search");
    search.setPromptText(texts.get("receiver.services.search"));
    Spoken.name(search, texts.get("receiver.services.search"));
    search.textProperty().bindBidirectional(model.words());
    this.accept = Actions.button(Icon.CHECK_ALL, "", ACCEPT, this::accept);
    accept.setId("receiver-accept");
    accept.setMaxWidth(USE_PREF_SIZE);
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::inRows);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
    options.addEventFilter(KeyEvent.KEY_PRESSED, this::inOptions);
    model.rows().selected().subscribe((_, _) -> options.reveal());
    getStyleClass().add("gap-m");
    getChildren().setAll(left(), right());
  }

  private VBox left() {
    Label counts = Panes.text("", "secondary");
    counts.setId("receiver-counts");
    counts.setMinHeight(USE_PREF_SIZE);
    Region least = new Region();
    least.getStyleClass().add("receiver-counts");
    StackPane both = new StackPane(least, counts);
    both.setAlignment(Pos.CENTER_LEFT);
    both.setMinHeight(USE_PREF_SIZE);
    model.matching().subscribe(now -> counts.setText(counts(now)));
    model.proposals().subscribe(now -> sayAccept(now.size()));
    // In large text the key goes below the title.
    FlowPane head = new FlowPane(Panes.label(texts.get("receiver.match"), "title-card"), accept);
    head.getStyleClass().addAll("chip-row", "receiver-flow");
    head.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(rows, Priority.ALWAYS);
    VBox left =
        Panes.column(
            "gap-s", head, both, Panes.text(texts.get("receiver.match.keys"), "caption"), rows);
    left.getStyleClass().add("receiver-list");
    HBox.setHgrow(left, Priority.ALWAYS);
    return left;
  }

  private VBox right() {
    Label title = Panes.text("", "title-card");
    model.rows().selected().subscribe(row -> title.setText(title(row)));
    HBox head = Panes.row("gap-s", Panes.growing(title));
    head.getStyleClass().add("receiver-head");
    VBox.setVgrow(options, Priority.ALWAYS);
    VBox right =
        Panes.column(
            "gap-s",
            head,
            search,
            Panes.text(texts.get("receiver.services.keys"), "caption"),
            options);
    right.getStyleClass().add("receiver-list");
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private String title(Optional<MatchRow> row) {
    return row.map(it -> texts.get("receiver.services", words.name(it.entry())))
        .orElseGet(() -> texts.get("receiver.services.none"));
  }

  private void sayAccept(int proposals) {
    accept.setDisable(proposals == 0);
    Actions.say(
        accept,
        Icon.CHECK_ALL,
        proposals == 0
            ? texts.get("receiver.match.accept.none")
            : texts.get("receiver.match.accept", texts.number(proposals)));
  }

  /** How much is left, what is gone, and from when the list is. */
  private String counts(ServiceMatching now) {
    int open = now.unmatched().size();
    String left =
        open == 0
            ? texts.get("receiver.match.all")
            : texts.get("receiver.match.open", open, now.lists().categories().size());
    List<String> gone = now.gone();
    String lost =
        gone.isEmpty() ? "" : " " + texts.get("receiver.match.gone", texts.number(gone.size()));
    ReceiverOffer offer = now.offer();
    String asOf =
        offer.isKnown()
            ? new ReceiverWords(texts).asOf(offer.at(), owner.now())
            : texts.get("receiver.asof.never");
    return left + lost + " " + asOf + ".";
  }

  private String noServices() {
    return texts.get(
        model.matching().get().offer().isKnown()
            ? "receiver.services.nothing"
            : "receiver.services.unknown");
  }

  private void inRows(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    boolean done =
        plain
            && switch (event.getCode()) {
              case ENTER -> toSearch();
              case RIGHT -> unfold(true);
              case LEFT -> unfold(false);
              case DELETE -> clear();
              default -> false;
            };
    if (done) {
      event.consume();
    }
  }

  private boolean toSearch() {
    search.requestFocus();
    return true;
  }

  private boolean unfold(boolean open) {
    model.unfold(open);
    return true;
  }

  private boolean clear() {
    model.clear();
    return true;
  }

  private void inSearch(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    boolean done =
        plain
            && switch (event.getCode()) {
              case DOWN -> moved(1);
              case UP -> moved(-1);
              case ENTER -> pick();
              case ESCAPE -> back();
              default -> false;
            };
    if (done) {
      event.consume();
    }
  }

  private void inOptions(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case ENTER -> pick();
          case ESCAPE -> back();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean moved(int steps) {
    model.move(steps);
    options.reveal();
    return true;
  }

  private boolean pick() {
    model.pick();
    rows.focus();
    rows.reveal();
    return true;
  }

  private boolean back() {
    model.words().set("");
    rows.focus();
    return true;
  }

  /** Takes all that is proposed; the focus goes nowhere it was not. */
  void accept() {
    boolean mine = Refocus.holds(accept);
    model.accept();
    if (mine) {
      rows.focus();
    }
  }

  void focus() {
    rows.focus();
  }

  /** Whether the focus is in it. */
  boolean holdsFocus() {
    return Refocus.holds(this);
  }
}
