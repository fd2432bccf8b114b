package vn.hotline1022.ui.calls;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** The call list, newest first, with one call open beside it. */
public final class CallsView implements Screen {
  static final String EXPORT = "Ctrl E";
  static final String WORKBOOK = "Ctrl ⇧ E";
  static final String CALL_BACK = "Ctrl B";

  private final CallsViewModel list;
  private final CallTexts words;
  private final Texts texts;
  private final FilePicker files;
  private final FilterBar filters;
  private final OpenCallPane open;
  private final TableView<Call> table = CallColumns.table();
  private final Label count = Panes.label("", "secondary");
  private final Button export;
  private final Button workbook;
  private final VBox messages = new VBox();
  private final Label empty = Panes.text("", "secondary");
  private final VBox narrower = new VBox();
  private final FigureLine figure;
  private final ScrollPane root;

  /**
   * @param dial begins a call to the number on the desk and shows the desk, or answers false
   *     because another call goes on
   */
  public CallsView(
      CallsViewModel list,
      CallTools tools,
      Texts texts,
      FilePicker files,
      Predicate<PhoneNumber> dial) {
    this.list = list;
    this.texts = texts;
    this.files = files;
    this.words = new CallTexts(texts, tools);
    this.filters = new FilterBar(list, tools, texts);
    this.figure = new FigureLine(list, texts);
    this.open = new OpenCallPane(list, tools, texts, dial);
    this.export =
        Actions.button(
            Icon.DOWNLOAD,
            texts.get("calls.export"),
            EXPORT,
            () -> export("csv", "calls.export.type"));
    this.workbook =
        Actions.button(
            Icon.FILE_EXCEL_OUTLINE,
            texts.get("calls.export.workbook"),
            WORKBOOK,
            () -> export("xlsx", "calls.export.type.workbook"));
    for (Button button : List.of(export, workbook)) {
      button.setVisible(list.mayExport());
      button.setManaged(list.mayExport());
    }
    equipTable();
    this.root = new ScrollPane(layout());
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    list.count().subscribe(this::showCount);
    list.fault().subscribe(now -> showMessages());
    list.exported().subscribe(now -> showMessages());
    list.exporting().subscribe(this::showExporting);
  }

  private HBox layout() {
    Region space = Panes.spacer();
    HBox head =
        Panes.row(
            "gap-s",
            Panes.label(texts.get("calls.title"), "title-page"),
            count,
            space,
            workbook,
            export);
    VBox card = new VBox(table);
    card.getStyleClass().addAll("card", "list-card");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox left = Panes.column("gap-m", head, filters, narrower, figure, messages, card);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox sides = new HBox(left, open);
    sides.getStyleClass().addAll("gap-m", "calls-screen");
    sides.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveField(event, sides));
    open.prefWidthProperty().bind(sides.widthProperty().multiply(0.26));
    return sides;
  }

  private void equipTable() {
    table.setId("calls-table");
    table.setAccessibleText(texts.get("calls.title"));
    table.setPlaceholder(empty);
    table.setItems(list.results());
    columns();
    words.onRenamed(table::refresh);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, chosen) -> {
              if (chosen != null) {
                list.selected().set(Optional.of(chosen));
              }
            });
    list.selected().subscribe(this::select);
  }

  private void columns() {
    TableColumn<Call, Call> at =
        CallColumns.text(
            texts.get("calls.column.at"),
            100,
            call -> Formats.dayTime(call.startedAt()),
            "mono",
            "muted");
    TableColumn<Call, Call> number =
        CallColumns.text(
            texts.get("calls.column.number"),
            128,
            call -> words.number(call.phone()),
            "mono",
            "strong");
    TableColumn<Call, Call> reason =
        CallColumns.text(texts.get("calls.column.reason"), 200, words::reasons);
    TableColumn<Call, Call> result =
        CallColumns.result(texts.get("calls.column.result"), 205, words);
    TableColumn<Call, Call> talk =
        CallColumns.text(texts.get("calls.column.talk"), 76, words::talk, "number");
    TableColumn<Call, Call> operator =
        CallColumns.text(texts.get("calls.column.operator"), 96, Call::operator, "muted");
    List.of(at, number, result, talk, operator).forEach(CallColumns::fixed);
    table.getColumns().setAll(List.of(at, number, reason, result, talk, operator));
  }

  /** The open call is the selected row, also after the list was fetched anew. */
  private void select(Optional<Call> call) {
    call.ifPresentOrElse(
        now -> {
          if (!now.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(now);
          }
        },
        table.getSelectionModel()::clearSelection);
  }

  private void showCount(Optional<Integer> found) {
    empty.setText(texts.get(list.narrowed() ? "calls.empty.narrowed" : "calls.empty.none"));
    count.setText(found.map(this::countText).orElse(""));
  }

  private String countText(int found) {
    String number = texts.number(found);
    if (found >= CallsViewModel.MOST_COUNTED) {
      return texts.get("calls.count.more", number);
    }
    return found > CallsViewModel.MOST_ROWS
        ? texts.get("calls.count.shown", number, CallsViewModel.MOST_ROWS)
        : texts.get("calls.count", number);
  }

  private void export(String ending, String typeKey) {
    if (list.exporting().get() || !list.mayExport()) {
      return;
    }
    FilePicker.FileType type = new FilePicker.FileType(texts.get(typeKey), ending);
    files
        .save(texts.get("calls.export.title"), list.fileName(ending), type)
        .ifPresent(list::export);
  }

  private void showExporting(boolean running) {
    export.setDisable(running);
    workbook.setDisable(running);
    Actions.say(
        export, Icon.DOWNLOAD, texts.get(running ? "calls.export.running" : "calls.export"));
  }

  private void showMessages() {
    messages.getChildren().clear();
    Optional<Fault> fault = list.fault().get();
    fault.ifPresent(failed -> messages.getChildren().add(Notice.of(FaultText.of(failed, texts))));
    list.exported()
        .get()
        .ifPresent(
            done ->
                messages
                    .getChildren()
                    .add(new Notice(Notice.Kind.SUCCESS, exportedText(done), "")));
    messages.setManaged(!messages.getChildren().isEmpty());
  }

  private String exportedText(CallsViewModel.Exported done) {
    return texts.get("calls.export.done", texts.number(done.calls()), done.file().getFileName());
  }

  /** Lets the list be narrowed further by these, below the other filters. */
  public CallsView withFilters(Region line) {
    narrower.getChildren().setAll(line);
    narrower.managedProperty().bind(line.managedProperty());
    filters.offer(line);
    return this;
  }

  /** Shows these parts with the open call. */
  public CallsView with(OpenCallParts parts) {
    open.add(parts);
    return this;
  }

  /** Shows this with the open call, below who it was with; it goes by whether it is visible. */
  public CallsView withBelow(Region part) {
    open.addBelow(part);
    return this;
  }

  /** Adds this screen's own keys; they mean something while it is in front. */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    if (list.mayExport()) {
      keys.add(
          new ShellKeys.Binding(
              ctrl(KeyCode.E),
              EXPORT,
              "calls.key.export",
              inFront,
              () -> export("csv", "calls.export.type")));
      keys.add(
          new ShellKeys.Binding(
              new KeyCodeCombination(
                  KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
              WORKBOOK,
              "calls.key.workbook",
              inFront,
              () -> export("xlsx", "calls.export.type.workbook")));
    }
    keys.add(
        new ShellKeys.Binding(
            ctrl(KeyCode.B),
            CALL_BACK,
            "calls.key.callback",
            () -> inFront.getAsBoolean() && open.canCallBack(),
            open::callBack));
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private void leaveField(KeyEvent event, Region sides) {
    if (event.getCode() == KeyCode.ESCAPE && list.canGoBack()) {
      list.goBack();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      sides.requestFocus();
    } else if (event.getCode() == KeyCode.DOWN && event.getTarget() instanceof TextField) {
      table.requestFocus();
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
      event.consume();
    }
  }

  /** Ctrl+K: the words, what stood there selected. */
  public void focusWords() {
    filters.focusWords();
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.CALLS;
  }

  @Override
  public Place place() {
    return Place.CALLS;
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    list.refresh();
    if (list.canGoBack()) {
      // The calls are what was asked for, not a search among them.
      table.requestFocus();
    } else {
      focusWords();
    }
  }
}
