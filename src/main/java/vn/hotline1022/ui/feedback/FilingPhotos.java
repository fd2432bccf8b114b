package vn.hotline1022.ui.feedback;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.photo.PhotoLarge;

/** The pictures of what is filed by hand, and the key that writes them into a folder. */
final class FilingPhotos extends VBox {
  private final HandFilingModel filing;
  private final FollowTools tools;
  private final Texts texts;
  private final PhotoRow row;
  private final Label said = Panes.text("", "secondary");
  private final Button save;

  FilingPhotos(HandFilingModel filing, FollowTools tools, Texts texts) {
    this.filing = filing;
    this.tools = tools;
    this.texts = texts;
    this.row = new PhotoRow(tools, texts);
    this.save =
        Actions.button(
            Icon.FOLDER_DOWNLOAD_OUTLINE,
            texts.get("feedback.file.photos.save"),
            HandFilingPane.FOLDER,
            this::save,
            "small");
    save.setId("filing-photos");
    save.setMaxWidth(USE_PREF_SIZE);
    getStyleClass().addAll("card", "gap-s");
    getChildren()
        .setAll(Panes.label(texts.get("feedback.file.photos"), "title-card"), row, said, save);
    filing.saved().subscribe(this::say);
  }

  /** One of them large, to be put above everything. */
  PhotoLarge large() {
    return row.large();
  }

  /** Asks for a folder and writes them there. */
  void save() {
    if (!filing.photos().isEmpty()) {
      tools.files().folder(texts.get("feedback.file.photos.where")).ifPresent(filing::savePhotos);
    }
  }

  void show() {
    row.show(filing.photos());
    say(filing.saved().get());
  }

  private void say(Optional<HandFilingModel.Saved> saved) {
    int pictures = filing.photos().size();
    save.setVisible(pictures > 0);
    save.setManaged(pictures > 0);
    said.setText(
        saved
            .map(
                now ->
                    texts.get(
                        "feedback.file.photos.saved", now.pictures(), now.folder().toString()))
            .orElseGet(
                () ->
                    pictures == 0
                        ? texts.get("feedback.file.photos.none")
                        : texts.get("feedback.file.photos.how", pictures)));
  }
}
