package vn.hotline1022.ui.feedback;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The receipt for the citizen: as PDF, as text, on paper. */
final class ReceiptRow extends VBox {
  private final ReceiptModel receipt;
  private final FormTools tools;
  private final Texts texts;
  private final VBox said = new VBox();
  private final Button pdf;

  ReceiptRow(ReceiptModel receipt, FormTools tools, Texts texts) {
    this.receipt = receipt;
    this.tools = tools;
    this.texts = texts;
    this.pdf =
        Actions.button(Icon.FILE_PDF_BOX, texts.get("feedback.form.receipt.pdf"), "", this::pdf);
    pdf.setId("feedback-receipt-pdf");
    Button text =
        Actions.button(
            Icon.TEXT_BOX_OUTLINE, texts.get("feedback.form.receipt.text"), "", this::text);
    text.setId("feedback-receipt-text");
    Button print =
        Actions.button(
            Icon.PRINTER_OUTLINE,
            texts.get("feedback.form.receipt.print"),
            "",
            () -> receipt.print(tools.printing()));
    print.setId("feedback-receipt-print");
    for (Button button : List.of(pdf, text, print)) {
      button.setMaxWidth(USE_PREF_SIZE);
    }
    FlowPane ways = new FlowPane(pdf, text, print);
    ways.getStyleClass().add("sent-ways");
    getStyleClass().add("gap-s");
    getChildren()
        .setAll(
            Panes.label(texts.get("feedback.form.receipt"), "field-label"),
            ways,
            said,
            Notice.place(receipt.fault(), texts));
    receipt.done().subscribe(this::show);
  }

  private void pdf() {
    FileType type = new FileType(texts.get("feedback.form.receipt.type.pdf"), "pdf");
    ask(type).ifPresent(receipt::savePdf);
  }

  private void text() {
    FileType type = new FileType(texts.get("feedback.form.receipt.type.txt"), "txt");
    ask(type).ifPresent(receipt::saveText);
  }

  private Optional<Path> ask(FileType type) {
    return tools
        .files()
        .save(
            texts.get("feedback.form.receipt.choose"),
            receipt.fileName() + "." + type.extension(),
            type);
  }

  private void show(Optional<ReceiptModel.Done> now) {
    said.getChildren().clear();
    said.setManaged(now.isPresent());
    now.ifPresent(done -> said.getChildren().add(notice(done)));
  }

  private Notice notice(ReceiptModel.Done done) {
    return switch (done.what()) {
      case SAVED ->
          new Notice(Notice.Kind.SUCCESS, texts.get("feedback.form.receipt.saved"), done.file());
      case PRINTED ->
          new Notice(Notice.Kind.SUCCESS, texts.get("feedback.form.receipt.printed"), "");
      case UNPRINTED ->
          new Notice(Notice.Kind.WARNING, texts.get("feedback.form.receipt.unprinted"), "");
    };
  }

  void focus() {
    pdf.requestFocus();
  }
}
