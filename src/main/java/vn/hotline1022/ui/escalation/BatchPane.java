package vn.hotline1022.ui.escalation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.FaultBatch;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The batch that would go out: how many faults, and into which kind of file. */
final class BatchPane extends VBox {
  static final String KEY = "Ctrl E";

  private final BatchModel batch;
  private final EscalationTools tools;
  private final FilePicker files;
  private final EscalationTexts words;
  private final Texts texts;
  private final Label count = Panes.text("", "secondary");
  private final VBox done = new VBox();
  private final Button sheet;
  private final Button paper;

  BatchPane(EscalationsViewModel faults, EscalationTools tools, FilePicker files, Texts texts) {
    this.batch = faults.batch();
    this.tools = tools;
    this.files = files;
    this.texts = texts;
    this.words = new EscalationTexts(texts, tools.calls());
    this.sheet =
        Actions.button(
            Icon.FILE_EXCEL_OUTLINE,
            texts.get("escalation.export.sheet"),
            KEY,
            this::exportSheet,
            "small");
    this.paper =
        Actions.button(
            Icon.FILE_PDF_BOX,
            texts.get("escalation.export.paper"),
            "",
            this::exportPaper,
            "small");
    sheet.setId("fault-sheet");
    paper.setId("fault-paper");
    sheet.setMaxWidth(USE_PREF_SIZE);
    paper.setMaxWidth(USE_PREF_SIZE);
    getStyleClass().add("gap-s");
    getChildren().setAll(done, Panes.row("gap-s", Panes.growing(count), sheet, paper));
    faults.shown().subscribe(_ -> show());
    batch.marked().subscribe(_ -> show());
    batch.exported().subscribe(this::showDone);
  }

  void exportSheet() {
    FilePicker.FileType type =
        new FilePicker.FileType(texts.get("escalation.export.sheet.type"), "xlsx");
    ask(type).ifPresent(file -> batch.export(file, out -> of(out).writeSheet(file)));
  }

  private void exportPaper() {
    FilePicker.FileType type =
        new FilePicker.FileType(texts.get("escalation.export.paper.type"), "pdf");
    ask(type)
        .ifPresent(
            file ->
                batch.export(file, out -> of(out).writePaper(file, tools.calls().time().now())));
  }

  private Optional<Path> ask(FilePicker.FileType type) {
    return batch.faults().isEmpty()
        ? Optional.empty()
        : files.save(
            texts.get("escalation.export.title"), batch.fileName() + "." + type.extension(), type);
  }

  private FaultBatch of(List<Escalation> out) {
    return new FaultBatch(out, words, tools.calls().numbers());
  }

  private void show() {
    int waiting = batch.faults().size();
    count.setText(
        waiting == 0
            ? texts.get("escalation.export.none")
            : texts.get("escalation.export", waiting));
    sheet.setDisable(waiting == 0);
    paper.setDisable(waiting == 0);
  }

  private void showDone(Optional<BatchModel.Exported> now) {
    done.getChildren().clear();
    done.setManaged(now.isPresent());
    now.ifPresent(
        written ->
            done.getChildren()
                .add(
                    new Notice(
                        Notice.Kind.SUCCESS,
                        texts.get(
                            "escalation.export.done",
                            written.faults(),
                            written.file().getFileName()),
                        "")));
  }
}
