package vn.hotline1022.ui.report;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportModel.Done;
import vn.hotline1022.ui.report.ExportModel.Format;
import vn.hotline1022.ui.shell.ShellKeys;

/**
 * Takes out what is seen: a button whose menu names the kinds of files, and paper. Not there for
 * who may not. What became of it is said in {@link #said}, which the screen puts where it has room.
 */
public final class ExportBar extends HBox {

  /** The key that opens the menu, as shown. */
  public static final String KEY = "Ctrl ⇧ X";

  private final ExportModel model;
  private final Supplier<ExportJob> job;
  private final ExportTools tools;
  private final Texts texts;
  private final ReportWords words;
  private final MenuButton menu = new MenuButton();
  private final Label name = Panes.label("", "action-text");
  private final VBox said = Panes.column("gap-none");

  /**
   * @param job what is seen, asked when something is taken out, on the FX thread
   */
  public ExportBar(Supplier<ExportJob> job, ExportTools tools, Texts texts) {
    this.model = new ExportModel(tools);
    this.job = job;
    this.tools = tools;
    this.texts = texts;
    this.words = new ReportTexts(texts);
    menu.setId("export");
    menu.getStyleClass().addAll("action", "small", "export-menu");
    menu.setMnemonicParsing(false);
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setGraphic(
        Panes.row("gap-s", Icons.of(Icon.DOWNLOAD), name, Panes.label(KEY, "key-hint")));
    menu.setAccessibleHelp(KEY);
    menu.getItems()
        .setAll(
            file(Format.XLSX, Icon.FILE_EXCEL_OUTLINE),
            file(Format.CSV, Icon.FILE_DELIMITED_OUTLINE),
            file(Format.PDF, Icon.FILE_PDF_BOX),
            item("report.export.print", Icon.PRINTER_OUTLINE, this::print));
    getChildren().setAll(menu);
    setMinWidth(USE_PREF_SIZE);
    setVisible(model.may());
    setManaged(model.may());
    said.setManaged(false);
    model.busy().subscribe(this::show);
    model.done().subscribe(_ -> tell());
    model.fault().subscribe(_ -> tell());
  }

  /** What became of it last: where the file is, or what went wrong. Takes no room before. */
  public Region said() {
    return said;
  }

  private MenuItem file(Format format, Icon icon) {
    return item("report.export." + format, icon, () -> ask(format));
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key), Icons.of(icon, "small"));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void ask(Format format) {
    ExportJob now = job.get();
    FilePicker.FileType type =
        new FilePicker.FileType(texts.get("report.export." + format), format.ending());
    tools
        .files()
        .save(texts.get("report.export.ask"), now.name() + "." + format.ending(), type)
        .ifPresent(file -> model.write(format, file, now, words));
  }

  private void print() {
    model.print(job.get(), words);
  }

  private void show(boolean busy) {
    String now = texts.get(busy ? "report.export.busy" : "report.export");
    menu.setDisable(busy);
    name.setText(now);
    menu.setAccessibleText(now);
  }

  private void tell() {
    said.getChildren().clear();
    Optional.ofNullable(model.fault().get())
        .ifPresent(now -> said.getChildren().add(Notice.of(FaultText.of(now, texts))));
    model.done().get().ifPresent(now -> said.getChildren().add(notice(now)));
    said.setManaged(!said.getChildren().isEmpty());
  }

  private Notice notice(Done done) {
    return switch (done) {
      case Done.Written(var file, long rows, long lag) ->
          new Notice(
              lag == 0 ? Notice.Kind.SUCCESS : Notice.Kind.WARNING,
              texts.get("report.export.done", file.getFileName(), texts.number(rows)),
              texts.get("report.export.where", file.getParent()) + notCounted(lag));
      case Done.Printed() ->
          new Notice(Notice.Kind.SUCCESS, texts.get("report.export.printed"), "");
      case Done.Unprinted() ->
          new Notice(
              Notice.Kind.WARNING,
              texts.get("report.export.unprinted"),
              texts.get("report.export.unprinted.todo"));
    };
  }

  /** Some kinds of files have no room for it. */
  private String notCounted(long lag) {
    return lag == 0 ? "" : "\n" + words.word(ReportWords.Word.NOT_COUNTED_TEXT, texts.number(lag));
  }

  /** Opens the menu. */
  void open() {
    menu.requestFocus();
    menu.show();
  }

  /** Adds its key, for while its screen is in front. */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    BooleanSupplier here = () -> inFront.getAsBoolean() && model.may();
    keys.addOfPlace(
        here,
        new ShellKeys.Binding(
            new KeyCodeCombination(
                KeyCode.X, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            KEY,
            "report.key.export",
            () -> here.getAsBoolean() && !model.busy().get(),
            this::open));
  }
}
