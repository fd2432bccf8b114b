package vn.hotline1022.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** How the desk looks, and after how long it locks. */
final class LookCards {
  private static final List<Integer> MINUTES = List.of(1, 3, 5, 10, 15, 30);

  private LookCards() {}

  static Region look(LookModel model, Texts texts) {
    List<String> languages =
        List.of(Language.values()).stream()
            .map(language -> language.name().toLowerCase(Locale.ROOT))
            .toList();
    List<Integer> sizes = List.of(TextSize.values()).stream().map(TextSize::percent).toList();
    VBox card =
        SettingsView.card(
            texts.get("settings.look"),
            choice(
                "settings-language",
                texts.get("settings.language"),
                model.languageProperty(),
                languages,
                language -> texts.get("settings.language." + language)),
            choice(
                "settings-theme",
                texts.get("settings.theme"),
                model.themeProperty(),
                List.of(Preferences.Theme.values()),
                theme -> texts.get("settings.theme." + theme)),
            choice(
                "settings-size",
                texts.get("settings.size"),
                model.textSizeProperty(),
                sizes,
                percent -> percent + " %"));
    card.getChildren().add(Notice.place(model.faultProperty(), texts));
    return card;
  }

  /** After how many idle minutes the desk locks. */
  static Region idle(LookModel model, Texts texts) {
    return choice(
        "settings-idle",
        texts.get("settings.idle"),
        model.idleMinutesProperty(),
        MINUTES,
        minutes -> texts.get("settings.idle.minutes", minutes));
  }

  private static <T> Region choice(
      String id, String name, Property<T> value, List<T> items, Function<T, String> word) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips.setId(id);
    Choice.chips(chips, value, items, word);
    return Fields.labelled(name, chips);
  }
}
