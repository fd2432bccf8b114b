package vn.hotline1022.ui.event;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Event;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Chosen;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What is printed for the open event: leaflet, poster, sign-up sheet. */
public final class PapersPane extends VBox {
  private final PapersModel papers;
  private final Chosen<Event> events;
  private final FilePicker files;
  private final Texts texts;

  public PapersPane(PapersModel papers, Chosen<Event> events, FilePicker files, Texts texts) {
    this.papers = papers;
    this.events = events;
    this.files = files;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setId("event-papers");
    HBox languages = Panes.row("gap-s");
    languages.setId("event-paper-language");
    Choice.chips(
        languages,
        papers.language(),
        List.of(Language.values()),
        one -> texts.get("handout.language." + one));
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("event-ways");
    for (PapersModel.Kind kind : PapersModel.Kind.values()) {
      buttons.getChildren().add(button(kind));
    }
    getChildren()
        .setAll(
            Panes.row("gap-m", Panes.label(texts.get("event.papers"), "title-card"), languages),
            buttons,
            written(papers, texts),
            Notice.place(papers.fault(), texts));
  }

  private Button button(PapersModel.Kind kind) {
    Button button =
        Actions.button(
            Icon.FILE_PDF_BOX, texts.get("event.papers." + kind), "", () -> ask(kind), "touch");
    button.setId("event-paper-" + kind);
    button.disableProperty().bind(papers.busy());
    return button;
  }

  private void ask(PapersModel.Kind kind) {
    FileType type = new FileType(texts.get("handout.print.type"), "pdf");
    Optional<Event> event = events.selected().get();
    event
        .flatMap(
            open -> files.save(texts.get("event.papers.title"), papers.fileName(kind, open), type))
        .ifPresent(file -> papers.write(kind, event.orElseThrow(), file));
  }

  /** Says which file was written. */
  static VBox written(PapersModel papers, Texts texts) {
    VBox said = new VBox();
    papers
        .written()
        .subscribe(
            file -> {
              said.getChildren().clear();
              said.setManaged(file.isPresent());
              file.map(Path::getFileName)
                  .ifPresent(
                      name ->
                          said.getChildren()
                              .add(
                                  new Notice(
                                      Notice.Kind.SUCCESS,
                                      texts.get("event.papers.written"),
                                      name.toString())));
            });
    return said;
  }
}
