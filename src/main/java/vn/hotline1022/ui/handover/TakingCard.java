package vn.hotline1022.ui.handover;

import java.util.EnumSet;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** A file of another desk: chosen or dropped here, looked over, taken in. */
final class TakingCard extends VBox {
  static final String OPEN = "Alt N";

  private final HandoverModel model;
  private final FilePicker files;
  private final Texts texts;
  private final Button open;
  private final VBox place = Panes.column("gap-s");

  TakingCard(HandoverModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    this.open =
        Actions.button(Icon.FILE_DOWNLOAD_OUTLINE, texts.get("handover.open"), OPEN, this::open);
    open.setId("handover-open");
    open.setMaxWidth(USE_PREF_SIZE);
    getStyleClass().addAll("card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Panes.text(texts.get("handover.taking"), "title-card"),
            Panes.text(texts.get("handover.taking.says"), "secondary"),
            open,
            new WorkPane(
                model.work(), EnumSet.of(FileWork.Kind.LOOKING, FileWork.Kind.TAKING), texts),
            place,
            Notice.place(model.taking().fault(), texts));
    model.taking().state().subscribe(this::show);
  }

  /** Asks for the file. */
  void open() {
    if (model.work().running().get().isEmpty()) {
      files
          .open(texts.get("handover.open"), HandoverTab.bundleType(texts))
          .ifPresent(model.taking()::look);
    }
  }

  private void show(TakingModel.Taking state) {
    if (Refocus.holds(place)) {
      open.requestFocus();
    }
    place.getChildren().clear();
    switch (state) {
      case TakingModel.Taking.Nothing _ -> {}
      case TakingModel.Taking.Looked looked -> {
        PreviewPane preview = new PreviewPane(looked, model.taking(), texts);
        Panes.join(place, preview);
        if (!(getScene() != null && getScene().getFocusOwner() instanceof TextInputControl)) {
          preview.focus();
        }
      }
      case TakingModel.Taking.Taken taken -> place.getChildren().add(taken(taken));
    }
    place.setManaged(!place.getChildren().isEmpty());
  }

  private Region taken(TakingModel.Taking.Taken taken) {
    HandoverWords words = new HandoverWords(texts);
    boolean nothing = taken.applied().added() == 0 && taken.applied().photos() == 0;
    String title =
        nothing
            ? texts.get("handover.taken.nothing", taken.from())
            : texts.get(
                "handover.taken",
                words.amount(taken.applied().added(), taken.applied().photos()),
                taken.from());
    return new Notice(
        Notice.Kind.SUCCESS,
        title,
        words.besides(taken.applied()).orElse(texts.get("handover.taken.says"))
            + " "
            + texts.get("handover.taken.receipt", taken.receipt(), taken.from()));
  }
}
