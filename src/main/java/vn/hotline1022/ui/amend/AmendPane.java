package vn.hotline1022.ui.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.CallLists.ReasonGroup;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.DraftLine;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.MarkedArea;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.people.PartiesPane;

/** The form that puts a saved call right: number, people, reasons, result, notes. */
final class AmendPane extends VBox {
  /** As it stands on the button. */
  static final String SAVE = "Ctrl S";

  private static final int NUMBER_MAX = 40;

  private final AmendModel model;
  private final CitizenTools tools;
  private final Texts texts;
  private final CallTexts words;
  private final TextField number;
  private final MenuButton reasons = new MenuButton();
  private final MenuButton result = new MenuButton();
  private final Map<RadioMenuItem, String> results = new HashMap<>();
  private final CauseRow causes;
  private final Label caption = Panes.text("", "caption");
  private final Label problem = Panes.text("", "field-hint", "error");
  private final Button save;

  AmendPane(AmendModel model, CitizenTools tools, Texts texts) {
    this.model = model;
    this.tools = tools;
    this.texts = texts;
    this.words = new CallTexts(texts, tools.calls());
    this.number = new Fields(texts).text(NUMBER_MAX);
    this.save =
        Actions.button(
            Icon.CONTENT_SAVE_OUTLINE,
            texts.get("amend.save"),
            SAVE,
            model::save,
            "primary-action");
    number.setId("amend-number");
    number.textProperty().bindBidirectional(model.number());
    this.causes = new CauseRow(model, tools.calls(), texts);
    equip(reasons, "amend-reasons");
    equip(result, "amend-result");
    fill();
    ScrollPane scroll = new ScrollPane(fields());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("gap-s");
    getChildren()
        .setAll(head(), scroll, problem, new DraftLine(model.draftKeptAt(), texts), buttons());
    model.reasons().subscribe(this::showReasons);
    model.disposition().subscribe(_ -> showResult());
    model.editing().subscribe(this::showCall);
    tools.calls().listsInUse().subscribe((_, _) -> fill());
    model.secret().subscribe(_ -> showProblem());
    model.unexplained().subscribe(this::askCause);
    model.fault().subscribe(_ -> showProblem());
    save.disableProperty().bind(model.saving());
  }

  private VBox head() {
    return Panes.column("gap-xs", caption, Panes.label(texts.get("amend.title"), "title-card"));
  }

  private VBox fields() {
    VBox fields =
        Panes.column(
            "gap-m",
            Fields.labelled(texts.get("amend.changed.number"), number),
            Fields.labelled(texts.get("amend.changed.reasons"), reasons),
            Fields.labelled(texts.get("amend.changed.result"), result),
            causes,
            Fields.labelled(texts.get("amend.changed.notes"), notes()),
            new PartiesPane("amend-caller", model.parties(), tools, texts).withoutKey());
    fields.setMinHeight(USE_PREF_SIZE);
    return fields;
  }

  private MarkedArea notes() {
    TextArea area = new Fields(texts).area(Call.NOTES_MAX);
    area.setId("amend-notes");
    area.getStyleClass().add("notes");
    area.textProperty().bindBidirectional(model.notes().text());
    return new MarkedArea(area, model.notes().secrets());
  }

  private HBox buttons() {
    Button cancel = Panes.button(texts.get("amend.cancel"), model::cancel);
    cancel.setId("amend-cancel");
    HBox.setHgrow(save, Priority.ALWAYS);
    return Panes.row("gap-s", cancel, save);
  }

  private static void equip(MenuButton menu, String id) {
    menu.setId(id);
    menu.setMnemonicParsing(false);
    menu.setMaxWidth(Double.MAX_VALUE);
  }

  /** What is offered now, and what the call has though it was retired meanwhile. */
  private void fill() {
    Optional<Call> call = model.editing().get().map(CallDetails::now);
    reasons.getItems().clear();
    result.getItems().clear();
    results.clear();
    List<String> kept = call.map(Call::reasons).orElse(List.of());
    for (ReasonGroup group : tools.calls().lists().allReasonGroups()) {
      fillReasons(group, code -> kept.contains(code) || model.reasons().get().contains(code));
    }
    Predicate<String> ended =
        code -> call.flatMap(Call::disposition).filter(code::equals).isPresent();
    for (DispositionGroup group : DispositionGroup.values()) {
      offered(tools.calls().lists().allDispositions(group), ended).forEach(this::fillResult);
    }
    showReasons(model.reasons().get());
    showResult();
  }

  private static List<Choice> offered(List<Choice> all, Predicate<String> kept) {
    return all.stream().filter(choice -> !choice.retired() || kept.test(choice.code())).toList();
  }

  private void fillReasons(ReasonGroup group, Predicate<String> kept) {
    List<Choice> shown = new ArrayList<>(offered(List.of(group.group()), kept));
    boolean gone = group.group().retired();
    offered(group.reasons(), kept).stream()
        .filter(choice -> !gone || kept.test(choice.code()))
        .forEach(shown::add);
    if (!shown.isEmpty()) {
      Menu menu = new Menu(name(group.group()));
      menu.setMnemonicParsing(false);
      shown.forEach(choice -> menu.getItems().add(reason(choice)));
      reasons.getItems().add(menu);
    }
  }

  private CheckMenuItem reason(Choice choice) {
    CheckMenuItem item = new CheckMenuItem(name(choice));
    item.setMnemonicParsing(false);
    item.setUserData(choice.code());
    item.setOnAction(_ -> model.toggleReason(choice.code()));
    return item;
  }

  private void fillResult(Choice choice) {
    RadioMenuItem item = new RadioMenuItem(name(choice));
    item.setMnemonicParsing(false);
    item.setOnAction(
        _ -> {
          model.disposition().set(Optional.of(choice.code()));
          showResult();
        });
    results.put(item, choice.code());
    result.getItems().add(item);
  }

  private String name(Choice choice) {
    Locale locale = texts.language().locale();
    return choice.name(locale);
  }

  private void showReasons(List<String> chosen) {
    reasons.setText(
        chosen.isEmpty()
            ? texts.get("amend.none")
            : String.join(", ", chosen.stream().map(words::reason).toList()));
    reasons.getItems().stream()
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .forEach(
            item ->
                ((CheckMenuItem) item).setSelected(chosen.contains((String) item.getUserData())));
  }

  private void showResult() {
    Optional<String> chosen = model.disposition().get();
    result.setText(chosen.map(words::disposition).orElse(texts.get("amend.none")));
    results.forEach((item, code) -> item.setSelected(chosen.filter(code::equals).isPresent()));
  }

  private void showCall(Optional<CallDetails> editing) {
    fill();
    editing.ifPresent(
        now ->
            caption.setText(
                texts.get(
                    "amend.of", Formats.dateTime(now.call().startedAt()), now.call().operator())));
  }

  private void askCause(boolean missing) {
    showProblem();
    if (missing) {
      causes.focus();
    }
  }

  private void showProblem() {
    String text =
        model.secret().get()
            ? texts.get("amend.secret")
            : model.unexplained().get()
                ? texts.get("amend.cause.missing")
                : model.fault().get().map(fault -> FaultText.of(fault, texts).spoken()).orElse("");
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }

  void focus() {
    number.requestFocus();
    number.end();
  }
}
