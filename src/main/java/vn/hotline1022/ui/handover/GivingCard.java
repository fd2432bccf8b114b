package vn.hotline1022.ui.handover;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What waits, whom it goes to, and the file it goes in. */
final class GivingCard extends VBox {
  static final String GIVE = "Alt U";

  private final HandoverModel model;
  private final GivingModel giving;
  private final FilePicker files;
  private final Texts texts;
  private final HandoverWords words;
  private final Button give;
  private final FlowPane receivers = new FlowPane();
  private final Choice<Standing.Known> choice;

  GivingCard(HandoverModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.giving = model.giving();
    this.files = files;
    this.texts = texts;
    this.words = new HandoverWords(texts);
    this.give =
        Actions.button(
            Icon.USB_FLASH_DRIVE_OUTLINE,
            texts.get("handover.give"),
            GIVE,
            this::give,
            "primary-action");
    give.setId("handover-give");
    give.setMaxWidth(USE_PREF_SIZE);
    receivers.getStyleClass().add("chips");
    this.choice = new Choice<>(receivers, giving.to(), 1, this::chip);
    choice.setOnEnter(this::give);
    getStyleClass().addAll("card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Panes.text(texts.get("handover.giving"), "title-card"),
            waiting(),
            last(),
            options(),
            new WorkPane(model.work(), EnumSet.of(FileWork.Kind.GIVING), texts),
            given(),
            Notice.place(giving.fault(), texts));
  }

  private Label waiting() {
    Label waiting = Panes.text("", "handover-waiting");
    model
        .standing()
        .subscribe(
            now ->
                waiting.setText(
                    now.waiting().isEmpty()
                        ? texts.get("handover.waiting.none")
                        : texts.get("handover.waiting", words.amount(now.waiting()))));
    return waiting;
  }

  private Label last() {
    Label last = Panes.text("", "secondary");
    model
        .standing()
        .subscribe(
            now -> {
              last.setText(
                  now.last()
                      .map(it -> texts.get("handover.last", it.to(), Formats.dateTime(it.until())))
                      .orElse(""));
              last.setVisible(now.last().isPresent());
              last.setManaged(now.last().isPresent());
            });
    return last;
  }

  private Region options() {
    VBox some =
        Panes.column(
            "gap-s",
            Panes.label(texts.get("handover.to"), "field-label"),
            receivers,
            extent(),
            give);
    Label none = Panes.text(texts.get("handover.to.none"), "secondary");
    VBox both = Panes.column("gap-none", some, none);
    giving.receivers().addListener((ListChangeListener<Standing.Known>) _ -> show(some, none));
    show(some, none);
    return both;
  }

  private void show(Region some, Region none) {
    boolean any = !giving.receivers().isEmpty();
    choice.show(giving.receivers());
    some.setVisible(any);
    some.setManaged(any);
    none.setVisible(!any);
    none.setManaged(!any);
  }

  private ToggleButton chip(Standing.Known known) {
    ToggleButton chip =
        new ToggleButton(
            texts.get(
                "handover.to.one", known.desk().identity().name(), words.amount(known.waiting())));
    chip.getStyleClass().add("chip");
    chip.setId("handover-to-" + known.desk().identity().device());
    return chip;
  }

  private Region extent() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    ObjectProperty<Boolean> everything = new SimpleObjectProperty<>(giving.everything().get());
    everything.addListener((_, _, now) -> giving.everything().set(now));
    giving.everything().addListener((_, _, now) -> everything.set(now));
    Choice.chips(
        chips,
        everything,
        List.of(false, true),
        all -> texts.get(all ? "handover.extent.everything" : "handover.extent.waiting"));
    return chips;
  }

  /** Asks where the file goes. */
  void give() {
    if (giving.to().get() != null && model.work().running().get().isEmpty()) {
      files
          .save(texts.get("handover.give"), giving.suggestedName(), HandoverTab.bundleType(texts))
          .ifPresent(giving::give);
    }
  }

  /** Puts the focus where the work begins. */
  void focus() {
    if (giving.receivers().isEmpty()) {
      return;
    }
    choice.requestFocus();
  }

  private Region given() {
    VBox place = Panes.column("gap-none");
    giving.given().subscribe(now -> show(place, now));
    return place;
  }

  private void show(VBox place, Optional<GivingModel.Given> given) {
    place.getChildren().clear();
    place.setManaged(given.isPresent());
    given.ifPresent(now -> place.getChildren().add(notice(now)));
  }

  private Notice notice(GivingModel.Given now) {
    String done =
        texts.get(
            "handover.given",
            words.amount(now.exported().records(), now.exported().photos()),
            now.to());
    String file =
        texts.get(
            "handover.given.file",
            now.exported().file().getFileName().toString(),
            words.bytes(now.exported().bytes()),
            Formats.dateTime(now.until()));
    return now.exported().left() == 0
        ? new Notice(Notice.Kind.SUCCESS, done, file + " " + texts.get("handover.given.pull"))
        : new Notice(
            Notice.Kind.WARNING,
            done,
            file + " " + texts.get("handover.given.left", now.exported().left()));
  }
}
