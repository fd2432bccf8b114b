package vn.hotline1022.ui.handover;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What a file holds, before anything of it is taken in. */
final class PreviewPane extends VBox {
  private final Texts texts;
  private final HandoverWords words;
  private final Button take;

  PreviewPane(TakingModel.Taking.Looked looked, TakingModel model, Texts texts) {
    this.texts = texts;
    this.words = new HandoverWords(texts);
    this.take = Panes.button(texts.get("handover.take"), model::take, "primary-action");
    take.setId("handover-take");
    Button no = Panes.button(texts.get("handover.dismiss"), model::dismiss);
    no.setId("handover-take-no");
    Preview preview = looked.preview();
    setId("handover-preview");
    getStyleClass().addAll("gap-s", "handover-asked");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Panes.text(
                texts.get(
                    "handover.preview",
                    preview.from().identity().name(),
                    Formats.dateTime(preview.writtenAt())),
                "medium"),
            Panes.text(
                texts.get(
                    "handover.preview.file",
                    looked.file().getFileName().toString(),
                    words.bytes(preview.bytes()),
                    preview.from().digits()),
                "secondary"));
    preview.portions().forEach(portion -> getChildren().add(row(portion)));
    getChildren().addAll(sum(preview), Panes.row("gap-s", no, take));
  }

  private Region row(Preview.Portion portion) {
    Label standing = Panes.label(words.standing(portion.standing()), badge(portion.standing()));
    standing.setMinWidth(USE_PREF_SIZE);
    return Panes.row(
        "gap-s",
        Panes.growing(Panes.text(portion.name())),
        standing,
        Panes.text(texts.get("handover.portion", portion.records(), portion.fresh())));
  }

  private static String badge(Preview.Standing standing) {
    return switch (standing) {
      case KNOWN -> "badge-success";
      case INTRODUCED -> "badge-info";
      case REVOKED -> "badge-danger";
      case OWN -> "badge-neutral";
    };
  }

  private Region sum(Preview preview) {
    String kinds = words.kinds(preview.kinds());
    String photos =
        preview.photos() == 0
            ? ""
            : texts.get("handover.preview.photos", preview.photos(), preview.freshPhotos());
    String detail = (kinds + (photos.isEmpty() ? "" : " · " + photos)).strip();
    return preview.fresh() == 0 && preview.freshPhotos() == 0
        ? new Notice(Notice.Kind.INFO, texts.get("handover.preview.nothing"), detail)
        : new Notice(
            Notice.Kind.INFO,
            texts.get(
                "handover.preview.fresh", words.amount(preview.fresh(), preview.freshPhotos())),
            detail);
  }

  /** Puts the focus on taking it in. */
  void focus() {
    take.requestFocus();
  }
}
