package vn.hotline1022.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** All that a support file would hold, to read; and writing it. */
final class SupportPage {
  private final SupportModel model;
  private final FilePicker files;
  private final Texts texts;
  private final ListView<SupportFiles.Page> list = new ListView<>();
  private final Region view;

  SupportPage(SupportModel model, FilePicker files, Runnable close, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    list.setId("support-pages");
    list.setAccessibleText(texts.get("settings.support.pages"));
    list.getStyleClass().addAll("side-list", "support-pages");
    list.setItems(model.pages());
    list.setCellFactory(_ -> new Name());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, page) -> model.shownProperty().set(Optional.ofNullable(page)));
    HBox reading = Panes.row("gap-m", list, Panes.growing(text()));
    reading.getStyleClass().add("support-reading");
    view =
        Panes.column(
            "gap-m",
            Panes.text(texts.get("settings.support.says"), "secondary"),
            reading,
            written(),
            Notice.place(model.faultProperty(), texts),
            buttons(close));
    view.getStyleClass().add("support-page");
    model.shownProperty().subscribe(page -> page.ifPresent(list.getSelectionModel()::select));
  }

  private TextArea text() {
    TextArea text = new Fields(texts).reading();
    text.setId("support-text");
    Spoken.name(text, texts.get("settings.support.text"));
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.busyProperty().get() && model.pages().isEmpty()
                        ? texts.get("settings.support.busy")
                        : model.shownProperty().get().map(SupportFiles.Page::text).orElse(""),
                model.shownProperty(),
                model.busyProperty()));
    return text;
  }

  private Region buttons(Runnable close) {
    Button save = Panes.button(texts.get("settings.support.save"), this::save, "primary-action");
    save.setId("support-save");
    save.disableProperty().bind(model.busyProperty().or(Bindings.isEmpty(model.pages())));
    return Panes.row(
        "gap-m", Panes.spacer(), Panes.button(texts.get("settings.support.close"), close), save);
  }

  private void save() {
    FileType type = new FileType(texts.get("settings.support.type"), "zip");
    files
        .save(texts.get("settings.support.save"), "hotline1022-support.zip", type)
        .ifPresent(model::writeTo);
  }

  private Region written() {
    StackPane place = new StackPane();
    model
        .writtenProperty()
        .subscribe(
            file -> {
              place.getChildren().clear();
              place.setManaged(file.isPresent());
              file.map(this::notice).ifPresent(place.getChildren()::add);
            });
    return place;
  }

  private Notice notice(Path file) {
    return new Notice(
        Notice.Kind.SUCCESS,
        texts.get("settings.support.written"),
        String.valueOf(file.getFileName()));
  }

  Region view() {
    return view;
  }

  Region first() {
    return list;
  }

  private static final class Name extends ListCell<SupportFiles.Page> {
    @Override
    protected void updateItem(SupportFiles.Page page, boolean empty) {
      super.updateItem(page, empty);
      setText(empty ? null : page.name());
    }
  }
}
