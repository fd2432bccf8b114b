package vn.hotline1022.ui.directory;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The directory: a field to find in it, what fits, and one entry open to be read out. */
public final class DirectoryTab implements Tab {
  private static final String IMPORT = "Ctrl O";
  private static final int MOST_TYPED = 120;

  private final DirectoryViewModel model;
  private final Texts texts;
  private final TextField words;
  private final ListSide<Contact> list;
  private final OpenContactPane open;
  private final ContactEditorPane editor;
  private final ImportPane importing;
  private final FilePicker files;
  private final Label imported = Panes.text("", "text-success");
  private final HBox tools = Panes.row("gap-s");
  private final HBox root;

  public DirectoryTab(DirectoryViewModel model, Texts texts, FilePicker files) {
    this.model = model;
    this.texts = texts;
    this.words = new Fields(texts).text(MOST_TYPED);
    this.list =
        new ListSide<>(
            "contact-list",
            title(),
            model.list(),
            this::row,
            Bindings.createStringBinding(this::emptyText, model.words()));
    this.open = new OpenContactPane(model, texts);
    this.editor = new ContactEditorPane(model, texts);
    this.importing = new ImportPane(model.importing(), texts);
    this.files = files;
    this.root = layout();
    equipWords();
  }

  private String emptyText() {
    if (!model.words().get().isBlank()) {
      return texts.get("directory.empty.found");
    }
    return texts.get(model.mayEdit() ? "directory.empty.edit" : "directory.empty");
  }

  private void equipWords() {
    words.setId("directory-words");
    words.setPromptText(texts.get("directory.words"));
    Spoken.name(words, texts.get("directory.words"));
    words.textProperty().bindBidirectional(model.words());
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.focus();
            event.consume();
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.toNotes();
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      open.copy();
      event.consume();
    }
  }

  private HBox layout() {
    HBox.setHgrow(words, Priority.ALWAYS);
    tools.getChildren().add(words);
    if (model.mayEdit()) {
      Button create =
          Actions.button(
              Icon.PLUS, texts.get("directory.create"), TabbedScreen.CREATE, this::create);
      create.setId("directory-create");
      model.editor().form().waits().subscribe(waits -> showWaiting(create, waits));
      Button load =
          Actions.button(
              Icon.FILE_EXCEL_OUTLINE, texts.get("directory.import"), IMPORT, this::choose);
      load.setId("directory-import");
      tools.getChildren().addAll(create, load);
    }
    VBox left =
        Panes.column(
            "gap-m",
            tools,
            Notice.place(model.fault(), texts),
            Notice.place(model.importing().fault(), texts),
            imported,
            list);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    StackPane right = new StackPane(open, editor, importing);
    right.getStyleClass().add("side-detail");
    model.editor().form().open().subscribe(_ -> show());
    model.importing().preview().subscribe(_ -> show());
    model.importing().busy().subscribe(_ -> showImported());
    model.importing().imported().subscribe(_ -> showImported());
    HBox sides = new HBox(left, right);
    sides.getStyleClass().add("gap-m");
    sides.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
    right.prefWidthProperty().bind(sides.widthProperty().multiply(0.42));
    return sides;
  }

  /** The button says when something was begun that it goes on with. */
  private void showWaiting(Button create, boolean waits) {
    Actions.say(
        create,
        waits ? Icon.PENCIL_OUTLINE : Icon.PLUS,
        texts.get(waits ? "common.draft.waits" : "directory.create"));
  }

  /** The focus goes back to the list when it was in what closes, and to what a person opened. */
  private void show() {
    boolean inside = Refocus.holds(editor) || Refocus.holds(importing);
    boolean preview = model.importing().preview().get().isPresent();
    boolean writing = !preview && model.editor().form().open().get();
    boolean appeared = preview && !importing.isVisible();
    importing.setVisible(preview);
    editor.setVisible(writing);
    open.setVisible(!preview && !writing);
    if (appeared) {
      importing.focus();
    } else if (inside && !writing && !preview) {
      list.focus();
    }
  }

  private void showImported() {
    boolean busy = model.importing().busy().get();
    String done =
        model
            .importing()
            .imported()
            .get()
            .map(count -> texts.get("directory.import.done", count))
            .orElse("");
    imported.setText(busy ? texts.get("directory.import.busy") : done);
    imported.setVisible(!imported.getText().isEmpty());
    imported.setManaged(!imported.getText().isEmpty());
  }

  private void pressedAnywhere(KeyEvent event) {
    if (event.getCode() == KeyCode.O && event.isShortcutDown() && model.mayEdit()) {
      choose();
      event.consume();
    }
  }

  private void choose() {
    FilePicker.FileType type = new FilePicker.FileType(texts.get("directory.import.type"), "xlsx");
    files.open(texts.get("directory.import.title"), type).ifPresent(model.importing()::read);
  }

  private Region row(Contact contact) {
    Label phone = Panes.label(contact.phone(), "mono", "strong");
    phone.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Panes.row("gap-s", Panes.growing(Panes.text(contact.name(), "strong")), phone);
    VBox lines = new VBox(head);
    String detail = detail(contact);
    if (!detail.isEmpty()) {
      lines.getChildren().add(Panes.text(detail, "secondary"));
    }
    return lines;
  }

  private static String detail(Contact contact) {
    String where =
        contact.unit().isEmpty() || contact.agency().isEmpty()
            ? contact.agency() + contact.unit()
            : contact.agency() + " · " + contact.unit();
    return where.isEmpty() ? contact.note() : where;
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.DIRECTORY;
  }

  @Override
  public String title() {
    return texts.get("directory.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    if (model.editor().form().open().get()) {
      editor.focus();
    } else {
      words.requestFocus();
    }
  }

  @Override
  public boolean canCreate() {
    return model.mayEdit() && !model.editor().form().open().get();
  }

  @Override
  public void create() {
    model.create();
    editor.focus();
  }

  @Override
  public boolean canSave() {
    return model.mayEdit() && (model.editor().form().open().get() || model.importing().canAccept());
  }

  @Override
  public void save() {
    if (model.importing().preview().get().isPresent()) {
      model.importing().accept();
    } else {
      model.save();
    }
  }
}
