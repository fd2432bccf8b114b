package vn.hotline1022.ui.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** Printing the open guide: on which paper, in which language, for which phone, into which file. */
public final class HandoutPane extends VBox {

  /** The key that prints, as shown. */
  public static final String KEY = "Ctrl E";

  private final HandoutViewModel model;
  private final FilePicker files;
  private final Texts texts;
  private final VBox said = new VBox();

  public HandoutPane(HandoutViewModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setId("handout");
    FlowPane row = new FlowPane();
    row.getStyleClass().add("handout-row");
    row.getChildren()
        .setAll(
            chips("paper", model.paper(), List.of(Paper.values()), Paper::name),
            chips(
                "language",
                model.language(),
                List.of(Language.values()),
                one -> texts.get("handout.language." + one)),
            phones(),
            print());
    getChildren().setAll(row, said, Notice.place(model.fault(), texts));
    model.written().subscribe(this::show);
  }

  private Region phones() {
    HBox phones =
        chips(
            "phone",
            model.phone(),
            List.of(PhoneSystem.values()),
            one -> texts.get("handout.phone." + one));
    model
        .guide()
        .subscribe(
            guide -> {
              boolean any = guide.filter(one -> one.system().isEmpty()).isPresent();
              phones.setVisible(any);
              phones.setManaged(any);
            });
    return phones;
  }

  private <T> HBox chips(String id, Property<T> value, List<T> items, Function<T, String> word) {
    HBox chips = Panes.row("gap-s");
    chips.setId("handout-" + id);
    Spoken.group(chips, texts.get("handout." + id));
    Choice.chips(chips, value, items, word);
    return chips;
  }

  private Button print() {
    Button print =
        Actions.button(Icon.FILE_PDF_BOX, texts.get("handout.print"), KEY, this::ask, "small");
    print.setId("handout-print");
    print.setMaxWidth(Region.USE_PREF_SIZE);
    model.guide().subscribe(_ -> enable(print));
    model.busy().subscribe(_ -> enable(print));
    return print;
  }

  private void enable(Button print) {
    print.setDisable(model.busy().get() || model.guide().get().isEmpty());
  }

  /**
   * @param inFront whether the place of this pane is in front
   */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
            KEY,
            "handout.key",
            () -> inFront.getAsBoolean() && Shown.is(this) && model.guide().get().isPresent(),
            this::ask));
  }

  /** Asks for a file and prints into it; nothing while no guide is open. */
  public void ask() {
    if (model.busy().get()) {
      return;
    }
    FileType type = new FileType(texts.get("handout.print.type"), "pdf");
    model
        .fileName()
        .flatMap(name -> files.save(texts.get("handout.print.title"), name, type))
        .ifPresent(model::print);
  }

  private void show(Optional<HandoutViewModel.Written> now) {
    said.getChildren().clear();
    said.setManaged(now.isPresent());
    now.ifPresent(
        done ->
            said.getChildren()
                .add(
                    new Notice(
                        Notice.Kind.SUCCESS,
                        texts.get("handout.printed", done.pages()),
                        String.valueOf(done.file().getFileName()))));
  }
}
