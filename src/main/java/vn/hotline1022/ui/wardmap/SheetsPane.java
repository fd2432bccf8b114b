package vn.hotline1022.ui.wardmap;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Ward;

/** Writes the sheets: of what is open, or of every unit; how far it is, and what came of it. */
final class SheetsPane {

  /** The key that writes the sheets of what is open, as shown. */
  static final String KEY = "Ctrl E";

  private final WardMapModel model;
  private final SheetsModel sheets;
  private final FilePicker files;
  private final Texts texts;
  private final Button open;
  private final Button all;
  private final Label progress = Panes.label("", "secondary");
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox running;
  private final VBox said = Panes.column("gap-none");
  private final VBox root;

  SheetsPane(WardMapModel model, SheetsModel sheets, FilePicker files, Texts texts) {
    this.model = model;
    this.sheets = sheets;
    this.files = files;
    this.texts = texts;
    this.open =
        Actions.button(
            Icon.FILE_DOCUMENT_OUTLINE,
            texts.get("wardmap.sheets.one"),
            KEY,
            this::askForOpen,
            "primary-action",
            "small");
    this.all =
        Panes.button(texts.get("wardmap.sheets.all"), () -> ask(everyUnit()), "action", "small");
    open.setId("ward-sheets-open");
    all.setId("ward-sheets-all");
    bar.setAccessibleText(texts.get("wardmap.sheets.progress"));
    Button cancel =
        Panes.button(texts.get("wardmap.sheets.cancel"), sheets::cancel, "action", "small");
    cancel.setId("ward-sheets-cancel");
    this.running = Panes.row("gap-s", bar, progress, cancel);
    FlowPane actions = new FlowPane(open, all);
    actions.getStyleClass().add("ward-figures");
    root = Panes.column("gap-s", actions, running, said, Notice.place(sheets.fault(), texts));
    model.open().subscribe(_ -> name());
    sheets.state().subscribe(this::show);
  }

  Region view() {
    return root;
  }

  /** Whether there is something to write the sheets of. */
  boolean canWrite() {
    return !unitsOfOpen().isEmpty() && !sheets.isBusy();
  }

  private List<NewUnit> unitsOfOpen() {
    return model.open().get().map(model::unitsOf).orElse(List.of());
  }

  private List<NewUnit> everyUnit() {
    return model
        .seen()
        .get()
        .map(now -> now.wards().all().stream().map(Ward::unit).toList())
        .orElse(List.of());
  }

  private void name() {
    int units = unitsOfOpen().size();
    Actions.say(
        open,
        Icon.FILE_DOCUMENT_OUTLINE,
        units > 1 ? texts.get("wardmap.sheets.several", units) : texts.get("wardmap.sheets.one"));
    enable();
  }

  private void enable() {
    open.setDisable(!canWrite());
    all.setDisable(sheets.isBusy());
  }

  void askForOpen() {
    ask(unitsOfOpen());
  }

  private void ask(List<NewUnit> units) {
    CallTools calls = model.tools().calls();
    Optional.of(units)
        .filter(some -> !some.isEmpty())
        .flatMap(_ -> files.folder(texts.get("wardmap.sheets.folder")))
        .ifPresent(
            folder ->
                sheets.write(
                    new SheetsModel.Order(
                        units,
                        model.period().period().get(),
                        calls.time().now(),
                        new WardSheetTexts(texts)),
                    folder));
  }

  private void show(SheetsModel.State state) {
    enable();
    running.setVisible(state instanceof SheetsModel.Writing);
    running.setManaged(state instanceof SheetsModel.Writing);
    said.getChildren().clear();
    switch (state) {
      case SheetsModel.Idle _ -> {}
      case SheetsModel.Writing(int done, int many) -> {
        bar.setProgress((double) done / many);
        progress.setText(texts.get("wardmap.sheets.writing", done, many));
      }
      case SheetsModel.Written(var folder, int units, boolean cancelled) ->
          said.getChildren()
              .add(
                  new Notice(
                      cancelled ? Notice.Kind.WARNING : Notice.Kind.SUCCESS,
                      texts.get(
                          cancelled ? "wardmap.sheets.cancelled" : "wardmap.sheets.done", units),
                      texts.get("wardmap.sheets.where", folder)));
    }
  }
}
