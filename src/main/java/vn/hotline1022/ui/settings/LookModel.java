package vn.hotline1022.ui.settings;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.PreferenceStore;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.common.Tasks;

/** Language, theme, text size, idle minutes: applied at once, then kept. */
public final class LookModel {
  private final PreferenceStore store;
  private final Tasks tasks;
  private final Consumer<Preferences> applied;
  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  private final ObjectProperty<String> language;
  private final ObjectProperty<Preferences.Theme> theme;
  private final ObjectProperty<Integer> textSize;
  private final ObjectProperty<Integer> idleMinutes;

  LookModel(PreferenceStore store, Tasks tasks, Preferences now, Consumer<Preferences> applied) {
    this.store = store;
    this.tasks = tasks;
    this.applied = applied;
    preferences = new ReadOnlyObjectWrapper<>(now);
    language = new SimpleObjectProperty<>(now.language());
    theme = new SimpleObjectProperty<>(now.theme());
    textSize = new SimpleObjectProperty<>(now.textSizePercent());
    idleMinutes = new SimpleObjectProperty<>(now.idleMinutes());
    language.subscribe((_, to) -> change(preferences.get().withLanguage(to)));
    theme.subscribe((_, to) -> change(preferences.get().withTheme(to)));
    textSize.subscribe((_, to) -> change(preferences.get().withTextSizePercent(to)));
    idleMinutes.subscribe((_, to) -> change(preferences.get().withIdleMinutes(to)));
  }

  private void change(Preferences to) {
    if (to.equals(preferences.get())) {
      return;
    }
    preferences.set(to);
    fault.set(null);
    tasks.run(() -> store.save(to)).onFailure(fault::set).start();
    applied.accept(to);
  }

  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  public ObjectProperty<String> languageProperty() {
    return language;
  }

  public ObjectProperty<Preferences.Theme> themeProperty() {
    return theme;
  }

  public ObjectProperty<Integer> textSizeProperty() {
    return textSize;
  }

  public ObjectProperty<Integer> idleMinutesProperty() {
    return idleMinutes;
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }
}
