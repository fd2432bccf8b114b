package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.ui.common.DraftLine;
import vn.hotline1022.ui.common.FocusIn;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.photo.PhotoLarge;
import vn.hotline1022.ui.photo.PhotoStrip;
import vn.hotline1022.ui.photo.PhotoStripModel;

/**
 * Writing feedback: what it is about, in words and pictures, where and who on the left; what else
 * there is of the same, what is missing and until when on the right.
 */
public final class FormPane implements FeedbackSide {
  /** So wide the title and what stands behind it are asked for, in one line. */
  private static final double TITLE_WIDTH = 1_200;

  private final FormModel form;
  private final Texts texts;
  private final FormControls controls;
  private final KindPage kinds;
  private final CategoryPane category;
  private final AskedPane asked;
  private final VBox askedCard;
  private final MatterPane matter;
  private final PlacePane place;
  private final ReporterPane reporter;
  private final SentPane sent;
  private final HBox content;
  private final VBox cards;
  private final HBox writing;
  private final ScrollingPage page;
  private final StackPane strip = new StackPane();
  private final StackPane all = new StackPane();
  private Optional<PhotoLarge> large = Optional.empty();

  public FormPane(FormModel form, SentPane.Ways ways, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.controls = new FormControls(form, texts);
    FormWords words = new FormWords(form.tools(), texts);
    this.kinds = new KindPage(form, texts);
    this.category = new CategoryPane(form, controls, texts);
    this.asked = new AskedPane(form.asked().answers(), false, texts);
    this.askedCard = askedCard();
    this.matter = new MatterPane(form, controls, texts);
    this.place = new PlacePane(form, controls, words, texts);
    this.reporter = new ReporterPane(form, controls, texts);
    this.sent = new SentPane(form, ways, words, texts);
    this.content = halves(matter, photos(), 58);
    this.cards = cards();
    StackPane room = new StackPane(kinds, cards, reading(words), same(words));
    VBox.setVgrow(room, Priority.ALWAYS);
    VBox left = Panes.column("gap-s", head(), room);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox right =
        Panes.column(
            "gap-s",
            new DiversionCard(form, words, texts),
            new DuplicatesCard(form.duplicates(), words, texts),
            new ChecksCard(form, controls, words, texts));
    right.getStyleClass().add("form-side");
    this.writing = new HBox(left, right);
    writing.getStyleClass().addAll("gap-m", "feedback-form");
    this.page = new ScrollingPage(writing);
    keepInSight(right);
    all.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    form.photos().strip().subscribe(this::showPhotos);
    form.fields().value(Field.KIND).subscribe(this::kindChosen);
    form.fields().value(Field.KIND).subscribe(this::showKind);
    asked.managedProperty().subscribe(_ -> showCovered());
    form.sending().sent().subscribe(this::showSent);
    form.sending().refused().subscribe(this::showRefused);
  }

  private VBox cards() {
    VBox.setVgrow(content, Priority.ALWAYS);
    return Panes.column("gap-s", category, askedCard, content, halves(place, reporter, 50));
  }

  private VBox askedCard() {
    controls.locked(asked);
    VBox card = new VBox(asked);
    card.getStyleClass().addAll("card", "form-card");
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.managedProperty().bind(asked.managedProperty());
    return card;
  }

  /** Beside a form higher than the window, what is missing and the way to send stay in sight. */
  private void keepInSight(VBox side) {
    DoubleBinding room =
        Bindings.createDoubleBinding(
            () -> page.getViewportBounds().getHeight(), page.viewportBoundsProperty());
    side.maxHeightProperty().bind(room);
    DoubleBinding over =
        Bindings.createDoubleBinding(
            () -> Math.max(0, writing.getHeight() - room.get()), writing.heightProperty(), room);
    DoubleBinding free = writing.heightProperty().subtract(side.heightProperty());
    side.translateYProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(0, Math.min(over.get() * page.getVvalue(), free.get())),
                over,
                free,
                page.vvalueProperty()));
  }

  /** Two parts in one card. */
  private static HBox halves(Region left, Region right, int share) {
    HBox card = new HBox(left, right);
    card.getStyleClass().addAll("card", "form-card", "gap-l");
    card.setMinHeight(Region.USE_PREF_SIZE);
    for (Region half : List.of(left, right)) {
      HBox.setHgrow(half, Priority.ALWAYS);
    }
    left.prefWidthProperty().bind(card.widthProperty().multiply(share / 100.0));
    right.prefWidthProperty().bind(card.widthProperty().multiply(1 - share / 100.0));
    return card;
  }

  private VBox photos() {
    VBox.setVgrow(strip, Priority.ALWAYS);
    return Panes.column("gap-s", controls.head("feedback.form.part.photos"), strip);
  }

  /** Each form has its own strip; what is pasted anywhere in the form goes there. */
  private void showPhotos(Optional<PhotoStripModel> now) {
    strip.getChildren().clear();
    all.getChildren().clear();
    StackPane below = new StackPane(new StackPane(page, sent));
    now.ifPresent(
        model -> {
          PhotoStrip shown = new PhotoStrip(model, form.tools().files(), texts);
          strip.getChildren().setAll(shown);
          shown.listenBelow(below);
          large = Optional.of(new PhotoLarge(model, texts));
          below.getChildren().add(large.get());
        });
    all.getChildren().setAll(below);
  }

  /** As high as the parts it covers, which are out of sight meanwhile. */
  private ReadPanel reading(FormWords words) {
    ReadPanel panel = new ReadPanel(form, words, texts);
    panel
        .maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> content.getBoundsInParent().getMaxY(), content.boundsInParentProperty()));
    over(panel);
    form.reading().what().subscribe(_ -> showCovered());
    return panel;
  }

  /** Over all parts of the form. */
  private DuplicatePanel same(FormWords words) {
    // The parts below are there again before the panel hands the focus back to one of them.
    form.duplicates().seen().subscribe(seen -> seen.ifPresentOrElse(_ -> {}, this::uncover));
    DuplicatePanel panel = new DuplicatePanel(form.duplicates(), words, texts);
    panel.setMaxHeight(Double.MAX_VALUE);
    over(panel);
    form.duplicates().seen().subscribe(_ -> showCovered());
    return panel;
  }

  /** It takes the room there is and asks for none of its own. */
  private static void over(Region panel) {
    panel.setMinHeight(0);
    panel.setPrefHeight(0);
    panel.managedProperty().bind(panel.visibleProperty());
  }

  private void showCovered() {
    boolean looking = form.duplicates().seen().get().isPresent();
    boolean covered = looking || form.reading().what().get().isPresent();
    category.setVisible(!covered);
    askedCard.setVisible(!covered && asked.isManaged());
    content.setVisible(!covered);
    cards.setOpacity(looking ? 0 : 1);
    // Neither Tab nor a screen reader goes into what is not seen.
    cards.setDisable(looking);
  }

  private void uncover() {
    cards.setDisable(false);
  }

  private HBox head() {
    Label from = Panes.label("", "secondary");
    form.fields().value(Field.CALL).subscribe(_ -> showFrom(from));
    form.fields().value(Field.PHONE).subscribe(_ -> showFrom(from));
    Button discard = Panes.button(texts.get("feedback.form.discard"), form::discard, "small");
    discard.setId("feedback-discard");
    Button leave =
        Panes.withKey(Panes.button(texts.get("feedback.form.leave"), form::leave, "small"), "Esc");
    leave.setId("feedback-leave");
    DraftLine kept = new DraftLine(form.form().keptAt(), texts);
    kept.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane what =
        new FlowPane(Panes.label(texts.get("feedback.form.title"), "title-page"), kept, from);
    what.getStyleClass().add("form-title");
    what.setPrefWrapLength(TITLE_WIDTH);
    what.setMinHeight(Region.USE_PREF_SIZE);
    return Panes.row("gap-s", Panes.growing(what), discard, leave);
  }

  private void showFrom(Label from) {
    boolean inCall = !form.fields().value(Field.CALL).get().isEmpty();
    String phone = form.fields().value(Field.PHONE).get();
    from.setText(
        inCall
            ? texts.get(
                phone.isBlank() ? "feedback.form.from.call" : "feedback.form.from.number", phone)
            : "");
  }

  private void showKind(String kind) {
    kinds.setVisible(kind.isEmpty());
    kinds.setManaged(kind.isEmpty());
    cards.setVisible(!kind.isEmpty());
    cards.setManaged(!kind.isEmpty());
    showCovered();
  }

  /** The person has chosen: the work goes on with what it is about. */
  private void kindChosen(String before, String now) {
    showKind(now);
    if (before.isEmpty() && !now.isEmpty() && FocusIn.within(kinds)) {
      category.focus();
    }
  }

  private void showSent(Optional<Feedback> now) {
    sent.setVisible(now.isPresent());
    writing.setVisible(now.isEmpty());
  }

  /** What is missing first has the focus: the person asked to send. */
  private void showRefused(FormSending.Refused why) {
    switch (why) {
      case NO, PHOTOS -> {}
      case SECRET -> matter.description().requestFocus();
      case MISSING ->
          form.checks()
              .firstAsked()
              .ifPresentOrElse(
                  asked::focus, () -> form.checks().firstMissing().ifPresent(this::focus));
    }
  }

  private void focus(Field field) {
    if (!cards.isVisible()) {
      kinds.focus();
      return;
    }
    Map<Field, Supplier<Node>> places =
        Map.ofEntries(
            Map.entry(Field.TITLE, matter::title),
            Map.entry(Field.DESCRIPTION, matter::description),
            Map.entry(Field.SEEN_DAY, matter::day),
            Map.entry(Field.PROCEDURE, () -> category.lookup("#feedback-procedure")),
            Map.entry(Field.OFFICE, () -> category.lookup("#feedback-office")),
            Map.entry(Field.ADDRESS, place::address),
            Map.entry(Field.UNIT, place::unit),
            Map.entry(Field.COORDINATES, place::coordinates),
            Map.entry(Field.NAME, reporter::name),
            Map.entry(Field.PHONE, reporter::phone),
            Map.entry(Field.ANONYMOUS, reporter::anonymous),
            Map.entry(Field.MAY_FILE, reporter::mayFile),
            Map.entry(Field.MAY_REPORT_BACK, reporter::mayReport),
            Map.entry(Field.MAY_PUBLISH_NAME, reporter::mayPublish),
            Map.entry(Field.CONSENT_AT, reporter::read),
            Map.entry(Field.REPRESENTATIVE, reporter::representative),
            Map.entry(Field.DIVERTED, () -> writing.lookup("#feedback-go-on")));
    Optional.ofNullable(places.get(field))
        .map(Supplier::get)
        .ifPresentOrElse(Node::requestFocus, category::focus);
  }

  private void pressed(KeyEvent event) {
    boolean theirs = form.unit().open().get() || large.filter(PhotoLarge::isVisible).isPresent();
    if (event.getCode() != KeyCode.ESCAPE || theirs) {
      return;
    }
    event.consume();
    if (form.reading().what().get().isPresent()) {
      form.reading().close();
    } else if (form.duplicates().seen().get().isPresent()) {
      form.duplicates().close();
    } else {
      form.leave();
    }
  }

  @Override
  public Region view() {
    return all;
  }

  @Override
  public void shown() {
    form.tools().receiver().refresh();
    if (form.sending().sent().get().isPresent()) {
      sent.focus();
    } else if (form.fields().value(Field.KIND).get().isEmpty()) {
      kinds.focus();
    } else {
      focusFirst();
    }
  }

  /** Coming back, the work goes on where something is still to be written. */
  private void focusFirst() {
    boolean chosen = !form.fields().value(Field.CATEGORY).get().isEmpty();
    if (!chosen) {
      category.focus();
    } else if (matter.title().getText().isBlank()) {
      matter.title().requestFocus();
    } else {
      matter.description().requestFocus();
      matter.description().end();
    }
  }
}
