package vn.hotline1022.ui.feedback;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** Everything that waits to be filed as a table or on paper, for whoever may take it out. */
final class BatchBar extends VBox {
  static final String EXPORT = "Ctrl E";

  private final PaperModel papers;
  private final FollowTools tools;
  private final Texts texts;
  private final Label done = Panes.text("", "secondary");

  BatchBar(PaperModel papers, FollowTools tools, Texts texts) {
    this.papers = papers;
    this.tools = tools;
    this.texts = texts;
    Button table =
        Actions.button(
            Icon.FILE_DELIMITED_OUTLINE,
            texts.get("feedback.follow.batch.csv"),
            EXPORT,
            this::table,
            "small");
    Button paper =
        Actions.button(
            Icon.FILE_PDF_BOX, texts.get("feedback.follow.batch.pdf"), "", this::paper, "small");
    table.setId("feedback-table");
    paper.setId("feedback-paper");
    table.setMaxWidth(USE_PREF_SIZE);
    paper.setMaxWidth(USE_PREF_SIZE);
    getStyleClass().add("gap-s");
    getChildren()
        .setAll(
            done,
            Panes.row(
                "gap-s",
                Panes.growing(Panes.text(texts.get("feedback.follow.batch.title"), "secondary")),
                table,
                paper));
    papers.said().subscribe(this::show);
  }

  private Locale locale() {
    return texts.language().locale();
  }

  private void table() {
    save(papers.batchName() + ".csv", "feedback.follow.batch.type", "csv")
        .ifPresent(file -> papers.exportTable(file, locale()));
  }

  private void paper() {
    save(papers.batchName() + ".pdf", "feedback.follow.paper.pdf", "pdf")
        .ifPresent(file -> papers.exportPaper(file, locale()));
  }

  private Optional<Path> save(String name, String type, String extension) {
    return tools
        .files()
        .save(
            texts.get("feedback.follow.batch.ask"),
            name,
            new FilePicker.FileType(texts.get(type), extension));
  }

  /** Asks where the receipt of an item goes, and writes it. */
  void receipt(Feedback item) {
    tools
        .files()
        .save(
            texts.get("feedback.follow.paper.title"),
            papers.receiptName(item),
            new FilePicker.FileType(texts.get("feedback.follow.paper.pdf"), "pdf"))
        .ifPresent(file -> papers.saveReceipt(item, file, locale()));
  }

  private void show(Optional<PaperModel.Said> said) {
    Optional<PaperModel.Said> batch = said.filter(now -> now.what() == PaperModel.What.BATCH_SAVED);
    done.setText(
        batch
            .map(now -> texts.get("feedback.follow.batch.done", now.items(), now.file()))
            .orElse(""));
    done.setVisible(batch.isPresent());
    done.setManaged(batch.isPresent());
  }

  void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
            EXPORT,
            "feedback.follow.key.export",
            () -> tools.exports() && inFront.getAsBoolean(),
            this::table));
  }
}
