package vn.hotline1022.ui.feedback;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.FormDuplicates.Seen;
import vn.hotline1022.ui.feedback.FormDuplicates.Way;

/** An item that may be the same, large, with its picture, and the three ways on from here. */
final class DuplicatePanel extends VBox {
  private static final double PICTURE_WIDTH = 380;
  private static final double PICTURE_HEIGHT = 260;

  private final FormDuplicates duplicates;
  private final FormWords words;
  private final Texts texts;
  private final Label count = Panes.label("", "caption");
  private final Label title = Panes.text("", "title-page");
  private final Label facts = Panes.text("", "secondary");
  private final Label why = Panes.text("", "text-warning", "strong");
  private final Label description = Panes.text("");
  private final ImageView picture = new ImageView();
  private final StackPane frame = new StackPane(picture);
  private final Button join;
  private Optional<Node> cameFrom = Optional.empty();

  DuplicatePanel(FormDuplicates duplicates, FormWords words, Texts texts) {
    this.duplicates = duplicates;
    this.words = words;
    this.texts = texts;
    this.join = way(Way.JOINED, "1");
    Button close =
        Panes.withKey(Panes.button(texts.get("common.close"), duplicates::close, "small"), "Esc");
    close.setFocusTraversable(false);
    picture.setPreserveRatio(true);
    picture.setFitWidth(PICTURE_WIDTH);
    picture.setFitHeight(PICTURE_HEIGHT);
    frame.getStyleClass().add("duplicate-picture");
    VBox facing = Panes.column("gap-s", title, facts, why, description);
    ScrollingPage page = new ScrollingPage(facing);
    page.setMinHeight(0);
    HBox.setHgrow(page, Priority.ALWAYS);
    HBox body = new HBox(page, frame);
    body.getStyleClass().add("gap-m");
    VBox.setVgrow(body, Priority.ALWAYS);
    setId("feedback-same-large");
    getStyleClass().addAll("say-overlay", "duplicate-large", "gap-m");
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    getChildren().setAll(head(close), body, foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    duplicates.seen().subscribe((before, now) -> turned(now));
    duplicates.seen().subscribe(this::show);
  }

  private HBox head(Button close) {
    return Panes.row(
        "gap-s",
        Icons.of(Icon.CONTENT_COPY, "warning"),
        Panes.label(texts.get("feedback.form.same.large"), "title-card"),
        count,
        Panes.spacer(),
        close);
  }

  private HBox foot() {
    return Panes.row("gap-s", join, way(Way.LINKED, "2"), way(Way.OTHER, "3"));
  }

  private Button way(Way way, String key) {
    Button button =
        Panes.withKey(
            Panes.button(texts.get("feedback.form.same." + way), () -> duplicates.decide(way)),
            key);
    button.setId("feedback-same-" + way);
    return button;
  }

  private void pressed(KeyEvent event) {
    Runnable action =
        switch (event.getCode()) {
          case DIGIT1, NUMPAD1 -> () -> duplicates.decide(Way.JOINED);
          case DIGIT2, NUMPAD2 -> () -> duplicates.decide(Way.LINKED);
          case DIGIT3, NUMPAD3 -> () -> duplicates.decide(Way.OTHER);
          case PAGE_DOWN -> () -> duplicates.move(1);
          case PAGE_UP -> () -> duplicates.move(-1);
          default -> null;
        };
    if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      action.run();
    }
  }

  private void turned(Optional<Seen> now) {
    if (now.isPresent() && cameFrom.isEmpty() && getScene() != null) {
      cameFrom = Optional.ofNullable(getScene().getFocusOwner());
      show(now);
      join.requestFocus();
    } else if (now.isEmpty()) {
      cameFrom.ifPresent(Node::requestFocus);
      cameFrom = Optional.empty();
    }
  }

  private void show(Optional<Seen> now) {
    setVisible(now.isPresent());
    now.ifPresent(
        seen -> {
          Feedback item = seen.match().item();
          count.setText(
              seen.of() == 1 ? "" : texts.get("feedback.form.same.count", seen.place(), seen.of()));
          title.setText(item.matter().title());
          facts.setText(
              texts.get(
                  "feedback.form.same.facts",
                  item.code(),
                  Formats.dateTime(item.writtenAt()),
                  words.category(item.matter().category()),
                  item.place().address(),
                  words.place(item.place().where().code())));
          why.setText(words.likeness(seen.match().duplicate()));
          description.setText(item.matter().description());
          picture.setAccessibleText(item.matter().title());
          picture.setImage(
              seen.picture().map(bytes -> new Image(new ByteArrayInputStream(bytes))).orElse(null));
          frame.setVisible(seen.picture().isPresent());
          frame.setManaged(seen.picture().isPresent());
        });
  }
}
