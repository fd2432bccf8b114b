package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/**
 * Filing by hand, the whole screen: on the left the fields to copy one after the other, on the
 * right the pictures, the code the receiver gave, and once it is filed until when it is due.
 */
public final class HandFilingPane implements FeedbackSide {
  /** Writes the pictures into a folder. */
  static final String FOLDER = "Alt F";

  private final HandFilingModel filing;
  private final Runnable back;
  private final FollowWords words;
  private final Texts texts;
  private final Label code = Panes.label("", "mono", "caption");
  private final Label title = Panes.text("", "title-page");
  private final Label said = Panes.text("", "filing-said");
  private final ListView<FilingFields.Value> fields = new ListView<>();
  private final FilingPhotos photos;
  private final FilingCode typed;
  private final FiledCard filed;
  private final StackPane view;
  private boolean following;
  private boolean waiting;

  /**
   * @param back brings the list to the front
   */
  public HandFilingPane(HandFilingModel filing, FollowTools tools, Texts texts, Runnable back) {
    this.filing = filing;
    this.back = back;
    this.texts = texts;
    this.words = new FollowWords(texts, tools);
    this.photos = new FilingPhotos(filing, tools, texts);
    this.typed = new FilingCode(filing, tools, words);
    this.filed = new FiledCard(filing, tools, words, back);
    equip();
    HBox sides = new HBox(left(), right());
    sides.getStyleClass().add("gap-m");
    VBox.setVgrow(sides, Priority.ALWAYS);
    VBox whole = Panes.column("gap-m", head(), Notice.place(filing.fault(), texts), sides);
    this.view = new StackPane(whole, photos.large());
    view.setId("hand-filing");
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    filing.item().subscribe(now -> now.ifPresent(this::show));
    filing.rows().subscribe(this::show);
    filing.at().subscribe(now -> stand(now.intValue()));
    filing.copied().subscribe(this::say);
    filing.filed().subscribe(this::showFiled);
  }

  private HBox head() {
    Button away =
        Actions.button(Icon.ARROW_LEFT, texts.get("feedback.file.back"), "Esc", back, "small");
    away.setId("filing-back");
    away.setMaxWidth(Region.USE_PREF_SIZE);
    VBox lines = Panes.column("gap-none", code, title);
    return Panes.row("gap-m", away, Panes.growing(lines));
  }

  private void equip() {
    fields.setId("filing-fields");
    fields.setAccessibleText(texts.get("feedback.file.fields"));
    fields.getStyleClass().add("promise-list");
    fields.setCellFactory(_ -> new FilingCell(filing));
    fields.addEventFilter(KeyEvent.KEY_PRESSED, this::inFields);
    fields
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (_, _, now) -> {
              if (!following && now.intValue() >= 0) {
                filing.goTo(now.intValue());
              }
            });
    VBox.setVgrow(fields, Priority.ALWAYS);
  }

  private VBox left() {
    said.setId("filing-said");
    said.getStyleClass().add("filing-hint");
    VBox left =
        Panes.column(
            "gap-m", Panes.label(texts.get("feedback.file.copy"), "title-card"), said, fields);
    left.getStyleClass().addAll("card", "filing-side");
    HBox.setHgrow(left, Priority.ALWAYS);
    return left;
  }

  private VBox right() {
    StackPane below = new StackPane(typed, filed);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox right = Panes.column("gap-m", photos, below);
    right.getStyleClass().add("filing-right");
    return right;
  }

  private void inFields(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
      event.consume();
      copy();
    }
  }

  /** Copies, and goes to the code once everything is copied. */
  private void copy() {
    filing.copy();
    if (filing.at().get() == filing.rows().get().size()) {
      typed.focus();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      back.run();
    } else if (event.getCode() == KeyCode.F && event.isAltDown()) {
      event.consume();
      photos.save();
    }
  }

  private void show(Feedback now) {
    code.setText(now.code());
    title.setText(texts.get("feedback.file.title", words.title(now), HandFilingModel.RECEIVER));
    photos.show();
  }

  private void show(List<FilingFields.Value> rows) {
    following = true;
    fields.setItems(FXCollections.observableArrayList(rows));
    following = false;
    stand(filing.at().get());
    say(filing.copied().get());
    if (waiting && !rows.isEmpty()) {
      waiting = false;
      shown();
    }
  }

  private void stand(int at) {
    following = true;
    if (at < fields.getItems().size()) {
      fields.getSelectionModel().select(at);
      fields.scrollTo(Math.max(0, at - 2));
    } else {
      fields.getSelectionModel().clearSelection();
    }
    following = false;
  }

  private void say(Optional<HandFilingModel.Copied> copied) {
    int size = filing.rows().get().size();
    said.setText(
        copied
            .map(
                now ->
                    texts.get(
                        now.at() == now.of() ? "feedback.file.copied.last" : "feedback.file.copied",
                        now.field(),
                        now.at(),
                        now.of()))
            .orElseGet(() -> texts.get("feedback.file.copy.how", size)));
  }

  private void showFiled(Optional<Feedback> now) {
    boolean done = now.isPresent();
    typed.setVisible(!done);
    filed.setVisible(done);
    if (done && view.getScene() != null) {
      Platform.runLater(filed::focus);
    } else if (view.getScene() != null && FollowWords.inSight(view)) {
      Platform.runLater(this::shown);
    }
  }

  /**
   * Adds the keys of this side; they mean something while it is in front.
   *
   * @param inFront whether it is
   */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    keys.addForemost(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
            FilingCode.FILED,
            "feedback.file.key.done",
            () -> inFront.getAsBoolean() && filing.filed().get().isEmpty(),
            filing::file));
  }

  @Override
  public Region view() {
    return view;
  }

  /**
   * The focus goes to the field that is copied next, once they are there; to the code when all are
   * copied.
   */
  @Override
  public void shown() {
    say(filing.copied().get());
    waiting = filing.rows().get().isEmpty();
    if (waiting) {
      view.requestFocus();
    } else if (filing.filed().get().isPresent()) {
      filed.focus();
    } else if (filing.at().get() < filing.rows().get().size()) {
      fields.requestFocus();
    } else {
      typed.focus();
    }
  }
}
