package vn.hotline1022.ui.signin;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;

/** Signing in, and the two ways out of it: a forgotten passphrase and a new person. */
public final class SignInView {
  private final SignInViewModel model;
  private final KeyRing keys;
  private final Tasks tasks;
  private final Texts texts;
  private final SignInFrame frame;
  private final SecretField passphrase;
  private final PeopleCards people;
  private final Region page;

  public SignInView(SignInViewModel model, KeyRing keys, Tasks tasks, Texts texts) {
    this.model = model;
    this.keys = keys;
    this.tasks = tasks;
    this.texts = texts;
    frame = new SignInFrame(texts);
    passphrase = new Fields(texts).secret(Passphrase.MAX_LENGTH);
    passphrase.setId("signin-passphrase");
    passphrase.getStyleClass().add("large");
    passphrase.textProperty().bindBidirectional(model.passphraseProperty());
    passphrase.setOnEnter(model::submit);
    people = new PeopleCards(model, texts, passphrase::requestFocus);
    page = page();
    frame.show(page);
  }

  public Region view() {
    return frame;
  }

  /** Offers to practise with invented callers instead, but not while somebody is let in. */
  public void offer(Runnable practice) {
    frame.offer(practice, model.busyProperty());
  }

  /** It came to the front: reads who is here and puts the focus where the work begins. */
  public void shown() {
    model.refresh();
    if (model.people().size() > 1) {
      people.requestFocus();
    } else {
      passphrase.requestFocus();
    }
  }

  private Region page() {
    VBox secret = Fields.labelled(texts.get("signin.passphrase"), passphrase);
    Region fault = Notice.place(model.faultProperty(), texts);
    fault.setId("signin-fault");
    return Panes.column(
        "gap-l", header(), people.view(), secret, shifts(), message(), fault, footer());
  }

  private Region header() {
    Label who = Panes.text("", "muted");
    who.textProperty().bind(model.deviceNameProperty().map(name -> texts.get("signin.who", name)));
    return Panes.column(
        "gap-xs", Panes.text(texts.get("signin.greeting." + model.dayPart()), "title-page"), who);
  }

  private Region shifts() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips.setId("signin-shift");
    Choice<Shift> choice = Choice.chips(chips, model.shiftProperty(), List.of(), shiftName(texts));
    model.shiftsProperty().subscribe(now -> choice.show(now.all()));
    choice.setOnEnter(model::submit);
    Label name = Panes.label(texts.get("signin.shift"), "secondary");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = Panes.row("gap-m", name, Panes.growing(chips));
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private static Function<Shift, String> shiftName(Texts texts) {
    return shift ->
        texts.get(
            "signin.shift.hours", shift.name(texts.language().locale()), shift.hours().brief());
  }

  /** What was done on another page. */
  private Region message() {
    StackPane place = new StackPane();
    model
        .messageProperty()
        .subscribe(
            message -> {
              boolean none = message == SignInViewModel.Message.NONE;
              place.setVisible(!none);
              place.setManaged(!none);
              place.getChildren().clear();
              if (!none) {
                place
                    .getChildren()
                    .add(
                        new Notice(
                            Notice.Kind.SUCCESS, texts.get("signin.message." + message), ""));
              }
            });
    return place;
  }

  private Region footer() {
    Button forgotten =
        Panes.button(texts.get("signin.forgotten"), this::showForgotten, "link-action");
    forgotten.setId("signin-forgotten");
    forgotten.disableProperty().bind(model.chosenProperty().isNull());
    Button add = Panes.button(texts.get("signin.add"), this::showAddPerson, "link-action");
    add.setId("signin-add");
    // Both pages ask somebody who is here: not before they are read.
    add.disableProperty().bind(model.chosenProperty().isNull());
    FlowPane links = new FlowPane(forgotten, add);
    links.getStyleClass().add("links");
    Button enter = Panes.button("", model::submit, "primary-action");
    enter.setId("signin-enter");
    enter
        .textProperty()
        .bind(
            Bindings.when(model.busyProperty())
                .then(texts.get("signin.opening"))
                .otherwise(texts.get("signin.enter")));
    enter.disableProperty().bind(model.readyProperty().not());
    return PageParts.atTheBottom(
        Panes.row("gap-m", Panes.growing(links), Panes.withKey(enter, "⏎")));
  }

  private void showForgotten() {
    Person person = model.chosenProperty().get();
    ForgottenViewModel forgotten =
        new ForgottenViewModel(
            keys,
            tasks,
            person,
            model.people(),
            _ -> back(SignInViewModel.Message.PASSPHRASE_REPLACED));
    show(PeoplePages.forgotten(forgotten, texts, this::cancel));
  }

  private void showAddPerson() {
    AddPersonViewModel adding =
        new AddPersonViewModel(
            keys, tasks, model.people(), _ -> back(SignInViewModel.Message.PERSON_ADDED));
    show(PeoplePages.add(adding, texts, this::cancel));
  }

  private void show(PeoplePages.Page other) {
    frame.show(other.view());
    other.shown();
  }

  private void back(SignInViewModel.Message news) {
    frame.show(page);
    model.returned(news);
    passphrase.requestFocus();
  }

  private void cancel() {
    back(SignInViewModel.Message.NONE);
  }
}
