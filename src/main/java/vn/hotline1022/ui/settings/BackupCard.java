package vn.hotline1022.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The last backup, and one now. */
final class BackupCard {
  private final BackupModel model;
  private final FilePicker files;
  private final Texts texts;

  BackupCard(BackupModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
  }

  Region view() {
    Label last = Panes.text("");
    model.lastProperty().subscribe(at -> last.setText(said(at)));
    Button now = Panes.button("", model::take);
    now.setId("settings-backup");
    now.disableProperty().bind(model.busyProperty());
    now.textProperty()
        .bind(
            model
                .busyProperty()
                .map(busy -> texts.get(busy ? "settings.backup.busy" : "settings.backup.now")));
    Button elsewhere = Panes.button(texts.get("settings.backup.elsewhere"), this::elsewhere);
    elsewhere.setId("settings-backup-to");
    elsewhere.disableProperty().bind(model.busyProperty());
    FlowPane buttons = new FlowPane(now, elsewhere);
    buttons.getStyleClass().add("chips");
    return SettingsView.card(
        texts.get("settings.backup"),
        last,
        Panes.text(texts.get("settings.backup.folder", model.folder()), "secondary"),
        buttons,
        taken(),
        Notice.place(model.faultProperty(), texts));
  }

  private String said(Optional<Instant> at) {
    return at.map(time -> texts.get("settings.backup.last", Formats.dateTime(time)))
        .orElse(texts.get("settings.backup.none"));
  }

  private Region taken() {
    StackPane place = new StackPane();
    model
        .takenProperty()
        .subscribe(
            file -> {
              place.getChildren().clear();
              place.setManaged(file.isPresent());
              file.ifPresent(path -> place.getChildren().add(notice(path)));
            });
    return place;
  }

  private Notice notice(Path file) {
    return new Notice(
        Notice.Kind.SUCCESS,
        texts.get("settings.backup.taken"),
        String.valueOf(file.getFileName()));
  }

  private void elsewhere() {
    FileType type = new FileType(texts.get("settings.backup.type"), "h22b");
    files
        .save(texts.get("settings.backup.elsewhere"), "hotline1022.h22b", type)
        .ifPresent(model::takeTo);
  }
}
