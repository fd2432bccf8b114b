package vn.hotline1022.ui.settings;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.NewPassphraseFields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.PinField;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;

/** One's own PIN and passphrase. */
final class OwnCards {
  private OwnCards() {}

  static Region lock(SettingsViewModel model, Texts texts) {
    OwnPinModel pin = model.pin();
    Button set = Panes.button("", pin::submit);
    set.setId("settings-pin-set");
    set.disableProperty().bind(pin.readyProperty().not());
    set.textProperty()
        .bind(
            pin.presentProperty()
                .map(is -> texts.get(is ? "settings.pin.change" : "settings.pin.set")));
    Button remove = Panes.button(texts.get("settings.pin.remove"), pin::remove, "link-action");
    remove.setId("settings-pin-remove");
    remove.visibleProperty().bind(pin.presentProperty());
    remove.managedProperty().bind(pin.presentProperty());
    HBox buttons = Panes.row("gap-m", set, remove);
    Region state =
        shownWhen(
            pin.presentProperty(), Panes.text(texts.get("settings.pin.present"), "secondary"));
    return SettingsView.card(
        texts.get("settings.lock"),
        LookCards.idle(model.look(), texts),
        PinField.of(
            texts.get("settings.pin"), "settings-pin", pin.pinProperty(), pin.state(), texts),
        state,
        buttons,
        Notice.place(pin.faultProperty(), texts));
  }

  static Region passphrase(SettingsViewModel model, Texts texts) {
    OwnPassphraseModel own = model.passphrase();
    SecretField present = new Fields(texts).secret(Passphrase.MAX_LENGTH);
    present.setId("settings-present");
    present.textProperty().bindBidirectional(own.presentProperty());
    Button change = Panes.button(texts.get("settings.passphrase.change"), own::submit);
    change.setId("settings-change");
    change.disableProperty().bind(own.readyProperty().not());
    return SettingsView.card(
        texts.get("settings.passphrase"),
        Fields.labelled(texts.get("settings.passphrase.present"), present),
        new NewPassphraseFields(own.fresh(), texts, "settings"),
        Panes.row("gap-m", change),
        shownWhen(
            own.changedProperty(),
            new Notice(Notice.Kind.SUCCESS, texts.get("settings.passphrase.changed"), "")),
        Notice.place(own.faultProperty(), texts));
  }

  /** Takes no room while there is nothing to say. */
  private static Region shownWhen(ObservableBooleanValue condition, Region region) {
    region.visibleProperty().bind(condition);
    region.managedProperty().bind(condition);
    return region;
  }
}
