package vn.hotline1022.ui.booth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Known;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.ui.booth.BoothViewModel.Side;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guide.WideButton;

/** What may be known of a person who has just come. Nothing has to be. */
final class IntakeSide implements BoothSide {
  private static final int PHONE_MAX = 40;
  private static final int CALLED = 4;

  private final BoothViewModel booth;
  private final Texts texts;
  private final Map<PhoneSystem, WideButton> systems = new EnumMap<>(PhoneSystem.class);
  private final Map<Addressing, WideButton> forms = new EnumMap<>(Addressing.class);
  private final BigButtons phones = new BigButtons(2);
  private final BigButtons called = new BigButtons(CALLED);
  private final TextField name;
  private final Button number;
  private final List<Label> words;
  private final VBox root;

  IntakeSide(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    Fields fields = new Fields(texts);
    this.name = fields.text(Known.LINE_MAX);
    name.setId("booth-name");
    name.textProperty().bindBidirectional(booth.typed().name().text());
    TextField device = fields.text(Known.LINE_MAX);
    device.setId("booth-device");
    device.textProperty().bindBidirectional(booth.typed().device().text());
    TextField phone = fields.text(PHONE_MAX);
    phone.setId("booth-phone");
    phone.textProperty().bindBidirectional(booth.typed().phone());
    int digit = 1;
    for (PhoneSystem system : PhoneSystem.values()) {
      systems.put(
          system,
          phones.add(
              digit++,
              "booth-system-" + system,
              texts.get("booth.system." + system),
              Optional.empty(),
              () -> booth.system(system)));
    }
    for (Addressing form : Addressing.values()) {
      forms.put(
          form,
          called.add(
              digit++,
              "booth-form-" + form,
              BoothNames.form(form),
              Optional.empty(),
              () -> booth.addressing(form)));
    }
    Label nothing = Panes.text(texts.get("booth.intake.nothing"), "large-task");
    Label ofPhones = Panes.label(texts.get("booth.intake.system"), "field-label");
    Label ofCalled = Panes.label(texts.get("booth.intake.form"), "field-label");
    EqualColumns typed =
        new EqualColumns(
            Fields.labelled(texts.get("booth.intake.name"), name),
            Fields.labelled(texts.get("booth.intake.device"), device),
            Fields.labelled(texts.get("booth.intake.phone"), phone));
    this.number =
        action(Icon.TICKET_CONFIRMATION_OUTLINE, "wait", BoothKeys.LET_WAIT, booth::letWait);
    Button triage =
        action(
            Icon.CLIPBOARD_CHECK_OUTLINE,
            "triage",
            BoothKeys.TRIAGE,
            () -> booth.turnTo(Side.TRIAGE));
    Button on = action(Icon.ARROW_RIGHT, "on", "⏎", booth::goOn);
    on.getStyleClass().add("primary-action");
    HBox ways = Panes.row("gap-s", number, Panes.spacer(), triage, on);
    this.words = List.of(nothing, ofPhones, ofCalled);
    VBox asked = Panes.column("gap-m", nothing, ofPhones, phones, ofCalled, called, typed);
    this.root = Panes.column("gap-m", Scrolled.of(asked), ways);
  }

  private Button action(Icon icon, String name, String key, Runnable action) {
    Button button =
        Actions.button(icon, texts.get("booth.intake." + name), key, action, "booth-action");
    button.setId("booth-" + name);
    button.setMaxWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    return button;
  }

  /** What is asked says itself where there is no room for its name. */
  @Override
  public void low(boolean now) {
    called.columns(now ? Addressing.values().length : CALLED);
    for (Label word : words) {
      word.setVisible(!now);
      word.setManaged(!now);
    }
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void show() {
    Known known = booth.front().get().map(Helped::known).orElse(Known.NOTHING);
    number.setDisable(known.queue().isPresent() || booth.line().line().get().isEmpty());
    systems.forEach(
        (system, button) -> BigButtons.chosen(button, known.system().equals(Optional.of(system))));
    forms.forEach(
        (form, button) -> BigButtons.chosen(button, known.addressing().equals(Optional.of(form))));
  }

  @Override
  public boolean press(int digit) {
    return digit <= 2 ? phones.press(digit - 1) : called.press(digit - 3);
  }

  @Override
  public boolean key(KeyEvent event) {
    boolean on = event.getCode() == KeyCode.ENTER;
    if (on) {
      booth.goOn();
    }
    return on;
  }

  @Override
  public boolean typed(String letter) {
    name.requestFocus();
    name.appendText(letter);
    name.end();
    return true;
  }
}
