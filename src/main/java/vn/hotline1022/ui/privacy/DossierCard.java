package vn.hotline1022.ui.privacy;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.privacy.PersonExportJson;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTexts;
import vn.hotline1022.ui.people.CitizenTools;

/** Everything kept of one person, and what can be done with it. */
final class DossierCard extends VBox {
  private final PrivacyModel model;
  private final Texts texts;
  private final CitizenTexts citizens;
  private final PrivacyTexts words;
  private final FilePicker files;
  private final Label name = Panes.text("", "title-page");
  private final Label detail = Panes.text("", "secondary");
  private final Label outcome = Panes.text("", "field-hint");
  private final VBox items = Panes.column("gap-m");
  private final Button restrict;
  private final Button erase;

  DossierCard(PrivacyModel model, CitizenTools tools, FilePicker files, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.files = files;
    this.citizens = new CitizenTexts(texts, tools.calls());
    this.words = new PrivacyTexts(texts, citizens);
    this.restrict = Actions.button(Icon.EYE_OFF_OUTLINE, "", "", model::restrict);
    this.erase = Actions.button(Icon.DELETE_OUTLINE, "", "", model::erase, "danger-action");
    restrict.setId("privacy-restrict");
    erase.setId("privacy-erase");
    ScrollPane scroll = new ScrollPane(items);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-m");
    getChildren().setAll(head(), buttons(), requestRow(), outcome, scroll);
    model.dossier().subscribe(this::show);
    model.certain().subscribe(this::showErase);
    model.outcome().subscribe(this::showOutcome);
  }

  private HBox head() {
    Button back = Panes.button(texts.get("privacy.back"), model::shut, "link-action");
    back.setId("privacy-back");
    return Panes.row(
        "gap-s", Panes.growing(Panes.column("gap-xs", name, detail)), Panes.withKey(back, "Esc"));
  }

  private FlowPane buttons() {
    Button export =
        Actions.button(Icon.FILE_EXPORT_OUTLINE, texts.get("privacy.export"), "", this::export);
    export.setId("privacy-export");
    FlowPane row = new FlowPane(export, restrict, erase);
    row.getStyleClass().add("chip-row");
    return row;
  }

  /** What the person asks, written down with its dates. */
  private HBox requestRow() {
    TextField note = new Fields(texts).text(DataRequest.NOTE_MAX);
    note.setId("privacy-note");
    note.setPromptText(texts.get("privacy.request.note"));
    Spoken.name(note, texts.get("privacy.request.note"));
    note.textProperty().bindBidirectional(model.note());
    MenuButton take = new MenuButton(texts.get("privacy.request.take"));
    take.setId("privacy-take");
    take.setMnemonicParsing(false);
    take.setMinWidth(USE_PREF_SIZE);
    for (RequestKind kind : RequestKind.values()) {
      MenuItem item = new MenuItem(words.request(kind));
      item.setOnAction(_ -> model.request(kind));
      take.getItems().add(item);
    }
    return Panes.row("gap-s", Panes.growing(note), take);
  }

  private void export() {
    FilePicker.FileType type = new FilePicker.FileType(texts.get("privacy.export.type"), "json");
    files
        .save(texts.get("privacy.export.title"), texts.get("privacy.export.name"), type)
        .ifPresent(model::export);
  }

  private void show(Optional<Dossier> open) {
    open.ifPresent(
        now -> {
          name.setText(now.person().map(citizens::called).orElse(now.number().key()));
          detail.setText(
              now.entries().stream()
                  .map(citizens::detail)
                  .filter(text -> !text.isEmpty())
                  .distinct()
                  .collect(Collectors.joining(" · ")));
          boolean restricted = now.restricted();
          Actions.say(
              restrict,
              restricted ? Icon.EYE_OUTLINE : Icon.EYE_OFF_OUTLINE,
              texts.get(restricted ? "privacy.release" : "privacy.restrict"));
          restrict.setDisable(now.entries().isEmpty());
          showItems(now);
        });
  }

  private void showItems(Dossier now) {
    items.getChildren().clear();
    if (now.items().isEmpty()) {
      items.getChildren().add(Panes.text(texts.get("privacy.items.none"), "secondary"));
    } else {
      items.getChildren().add(title("privacy.items", now.items().size()));
      now.items().forEach(item -> items.getChildren().add(item(item)));
    }
    if (!now.mentions().isEmpty()) {
      items.getChildren().add(title("privacy.mentions", now.mentions().size()));
      items.getChildren().add(Panes.text(texts.get("privacy.mentions.detail"), "field-hint"));
      now.mentions().forEach(item -> items.getChildren().add(mention(item)));
    }
  }

  private Label title(String key, int count) {
    return Panes.label(texts.get(key, count), "field-label");
  }

  private VBox item(KeptItem item) {
    return Panes.column(
        "gap-xs",
        Panes.text(
            texts.get("privacy.item.line", words.kind(item), Formats.dateTime(item.at())),
            "caption"),
        Panes.text(PersonExportJson.summary(item)));
  }

  /** Somebody else may be called the same: each is erased by itself, and asked for twice. */
  private HBox mention(KeptItem item) {
    Button gone =
        Panes.button(texts.get("privacy.mention.erase"), () -> {}, "danger-action", "small");
    gone.setId("privacy-mention-erase");
    gone.setAccessibleHelp(PersonExportJson.summary(item));
    gone.setMinWidth(USE_PREF_SIZE);
    gone.setOnAction(
        _ -> {
          gone.setText(texts.get("privacy.erase.certain"));
          gone.setOnAction(_ -> model.erase(item));
        });
    return Panes.row("gap-s", Panes.growing(item(item)), gone);
  }

  private void showErase(boolean certain) {
    Actions.say(
        erase, Icon.DELETE_OUTLINE, texts.get(certain ? "privacy.erase.certain" : "privacy.erase"));
    if (certain) {
      outcome.setText(texts.get("privacy.erase.detail"));
    }
  }

  private void showOutcome(Optional<PrivacyModel.Outcome> done) {
    outcome.setText(done.map(what -> texts.get("privacy.done." + what)).orElse(""));
  }
}
