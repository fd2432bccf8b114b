package vn.hotline1022.ui.settings;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Avatar;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.signin.PeoplePages;
import vn.hotline1022.ui.signin.PeoplePages.Page;

/** Who can sign in here; who manages people may add some and set new passphrases. */
final class PeopleCard {
  private final SettingsViewModel model;
  private final SceneDialogs dialogs;
  private final Texts texts;
  private final VBox rows = Panes.column("gap-s");

  PeopleCard(SettingsViewModel model, SceneDialogs dialogs, Texts texts) {
    this.model = model;
    this.dialogs = dialogs;
    this.texts = texts;
    model.people().addListener((ListChangeListener<Person>) _ -> show());
    show();
  }

  Region view() {
    VBox card =
        SettingsView.card(
            texts.get("settings.people"), rows, Notice.place(model.faultProperty(), texts));
    if (model.managesPeople()) {
      Button add = Panes.button(texts.get("settings.people.add"), this::add);
      add.setId("settings-add");
      Button recovery =
          Panes.button(texts.get("settings.recovery.action"), this::recovery, "link-action");
      recovery.setId("settings-recovery");
      card.getChildren().add(Panes.row("gap-m", add, recovery));
    } else {
      card.getChildren().add(Panes.text(texts.get("settings.people.asked"), "secondary"));
    }
    return card;
  }

  private void show() {
    rows.getChildren().setAll(model.people().stream().map(this::row).toList());
  }

  private HBox row(Person person) {
    VBox words =
        new VBox(
            Panes.text(person.name(), "person-name"),
            Panes.text(
                texts.get(
                    "settings.people.who",
                    texts.get("common.role." + person.role()),
                    person.code()),
                "person-role"));
    person
        .until()
        .map(day -> Panes.text(texts.get("common.until", Formats.date(day)), "person-role"))
        .ifPresent(words.getChildren()::add);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = Panes.row("gap-m", Avatar.of(person.name()), words);
    row.setAlignment(Pos.CENTER_LEFT);
    if (model.managesPeople() && !person.code().equals(model.person().code())) {
      words.getChildren().add(actions(person));
    }
    return row;
  }

  private Region actions(Person person) {
    FlowPane actions =
        new FlowPane(
            action("account", person, this::change),
            action("replace", person, this::replace),
            action("remove", person, this::remove));
    actions.getStyleClass().add("links");
    return actions;
  }

  private Button action(String name, Person person, Consumer<Person> work) {
    Button action =
        Panes.button(
            texts.get("settings.people." + name), () -> work.accept(person), "link-action");
    action.setId("settings-" + name + "-" + person.code());
    action.setAccessibleText(texts.get("settings.people." + name + ".for", person.name()));
    return action;
  }

  private void change(Person person) {
    open(
        texts.get("settings.people.account.for", person.name()),
        new AccountPage(model.changing(person, this::changed), texts, dialogs::close));
  }

  private void add() {
    open(
        texts.get("settings.people.add"),
        PeoplePages.add(model.adding(_ -> changed()), texts, dialogs::close));
  }

  private void replace(Person person) {
    open(
        texts.get("settings.people.replace.for", person.name()),
        PeoplePages.forgotten(model.replacing(person, _ -> changed()), texts, dialogs::close));
  }

  private void remove(Person person) {
    open(
        texts.get("settings.people.remove.for", person.name()),
        new ApprovedPage(
            model.removing(person, _ -> changed()),
            texts.get("settings.people.remove.says", person.name()),
            texts.get("settings.people.remove"),
            texts,
            dialogs::close));
  }

  private void recovery() {
    String title = texts.get("settings.recovery");
    open(
        title,
        new ApprovedPage(
            model.newRecoveryKey(
                made -> open(title, PeoplePages.recovery(made, texts)), dialogs::close),
            texts.get("settings.recovery.says"),
            texts.get("settings.recovery.make"),
            texts,
            dialogs::close));
  }

  private void open(String title, Page page) {
    dialogs.open(title, new ScrollingPage(page.view()), page.view());
    page.shown();
  }

  private void changed() {
    dialogs.close();
    model.refresh();
  }
}
