package vn.hotline1022.ui.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.CallLists.ReasonGroup;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** Words and filters in one line; a filter that is on says what it lets through. */
final class FilterBar extends HBox {
  private static final int MOST_WORDS = 100;

  private final CallsViewModel list;
  private final Texts texts;
  private final CallTexts words;
  private final TextField search;
  private final MenuButton period;
  private final MenuButton reason;
  private final MenuButton result;
  private final DayFields days;
  private final Button clear;
  private final ToggleButton more = new ToggleButton();

  FilterBar(CallsViewModel list, CallTools tools, Texts texts) {
    this.list = list;
    this.texts = texts;
    this.words = new CallTexts(texts, tools);
    this.search = new Fields(texts).text(MOST_WORDS);
    search.setId("calls-words");
    search.setPromptText(texts.get("calls.words.prompt"));
    Spoken.name(search, texts.get("calls.words.prompt"));
    search.textProperty().bindBidirectional(list.words());
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox box = new HBox(Icons.of(Icon.MAGNIFY), search);
    box.getStyleClass().addAll("field-box", "words-box");
    HBox.setHgrow(box, Priority.ALWAYS);
    this.period = menu(Icon.CALENDAR_BLANK_OUTLINE, this::periodItems);
    this.reason = menu(Icon.TAG_OUTLINE, List::of);
    this.result = menu(Icon.CHECK_CIRCLE_OUTLINE, List::of);
    reason.setId("calls-reason");
    result.setId("calls-result");
    this.days = new DayFields(list, texts);
    this.clear = Panes.button(texts.get("calls.filter.clear"), list::clear, "link-action");
    getStyleClass().addAll("gap-s", "filter-bar");
    equipMore();
    getChildren().setAll(box, period, days, reason, result, more, clear);
    tools.listsInUse().subscribe(this::offer);
    list.filter().subscribe(this::show);
    list.words().subscribe(typed -> clear.setVisible(list.narrowed()));
  }

  /** Opens and closes the second line of filters. */
  private void equipMore() {
    more.setId("calls-more");
    more.getStyleClass().add("chip");
    more.setGraphic(Icons.of(Icon.FILTER_VARIANT_PLUS, "small"));
    more.setAccessibleText(texts.get("calls.filter.more"));
    more.setTooltip(new Tooltip(texts.get("calls.filter.more")));
    more.setVisible(false);
    more.setManaged(false);
  }

  /** Lets this line of filters appear when asked for. */
  void offer(Region line) {
    more.setVisible(true);
    more.setManaged(true);
    line.visibleProperty().bind(more.selectedProperty());
    line.managedProperty().bind(more.selectedProperty());
    list.filter()
        .subscribe(
            now -> {
              boolean used =
                  !now.operators().isEmpty()
                      || !now.places().isEmpty()
                      || !now.citizens().isEmpty();
              more.setSelected(more.isSelected() || used);
            });
  }

  private MenuButton menu(Icon icon, Supplier<List<MenuItem>> items) {
    MenuButton menu = new MenuButton();
    menu.getStyleClass().add("chip");
    menu.setGraphic(Icons.of(icon, "small"));
    menu.setMnemonicParsing(false);
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getItems().setAll(items.get());
    return menu;
  }

  private List<MenuItem> periodItems() {
    List<MenuItem> items = new ArrayList<>();
    for (Period.Preset preset : Period.Preset.values()) {
      RadioMenuItem item = new RadioMenuItem(presetName(preset));
      item.setUserData(preset);
      item.setOnAction(chosen -> list.choose(preset));
      items.add(item);
    }
    return items;
  }

  /** Retired ones too: old calls have them. */
  private void offer(CallLists lists) {
    reason.getItems().setAll(reasonItems(lists));
    result.getItems().setAll(resultItems(lists));
    show(filter());
  }

  private List<MenuItem> reasonItems(CallLists lists) {
    List<MenuItem> items = new ArrayList<>();
    items.add(any("calls.filter.any.reason", () -> list.filter().set(filter().withoutReasons())));
    for (ReasonGroup group : lists.allReasonGroups()) {
      Menu menu = new Menu(name(group.group()));
      menu.getItems()
          .add(check(group.group(), filter -> filter.toggleReason(group.group().code())));
      menu.getItems().add(new SeparatorMenuItem());
      for (Choice choice : group.reasons()) {
        menu.getItems().add(check(choice, filter -> filter.toggleReason(choice.code())));
      }
      items.add(menu);
    }
    return items;
  }

  private List<MenuItem> resultItems(CallLists lists) {
    List<MenuItem> items = new ArrayList<>();
    items.add(
        any("calls.filter.any.result", () -> list.filter().set(filter().withoutDispositions())));
    for (DispositionGroup group : DispositionGroup.values()) {
      Menu menu = new Menu(texts.get("calls.filter.group." + group));
      for (Choice choice : lists.allDispositions(group)) {
        menu.getItems().add(check(choice, filter -> filter.toggleDisposition(choice.code())));
      }
      items.add(menu);
    }
    return items;
  }

  private MenuItem any(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(chosen -> action.run());
    return item;
  }

  private CheckMenuItem check(Choice choice, Function<CallFilter, CallFilter> toggle) {
    CheckMenuItem item = new CheckMenuItem(name(choice));
    item.setMnemonicParsing(false);
    item.setUserData(choice.code());
    item.setOnAction(chosen -> list.filter().set(toggle.apply(filter())));
    return item;
  }

  private CallFilter filter() {
    return list.filter().get();
  }

  private String name(Choice choice) {
    String name = choice.name(texts.language().locale());
    return choice.retired() ? texts.get("calls.filter.retired", name) : name;
  }

  private String presetName(Period.Preset preset) {
    return texts.get("calls.period." + preset);
  }

  private void show(CallFilter filter) {
    Period.Preset preset = filter.period().preset();
    say(period, presetName(preset), preset != Period.Preset.ALL);
    period.setAccessibleText(texts.get("calls.filter.period") + ": " + presetName(preset));
    period
        .getItems()
        .forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == preset));
    String reasonName = texts.get("calls.filter.reason");
    String resultName = texts.get("calls.filter.result");
    say(reason, several(reasonName, filter.reasons(), words::reason), !filter.reasons().isEmpty());
    say(
        result,
        several(resultName, filter.dispositions(), words::disposition),
        !filter.dispositions().isEmpty());
    check(reason.getItems(), filter.reasons());
    check(result.getItems(), filter.dispositions());
    clear.setVisible(list.narrowed());
  }

  /** One choice by name, several by their number: the line must not grow without end. */
  private String several(String name, Set<String> codes, Function<String, String> words) {
    return switch (codes.size()) {
      case 0 -> name;
      case 1 -> words.apply(codes.iterator().next());
      default -> texts.get("calls.filter.several", name, codes.size());
    };
  }

  private static void say(MenuButton menu, String text, boolean on) {
    menu.setText(text);
    menu.getStyleClass().remove("selected");
    if (on) {
      menu.getStyleClass().add("selected");
    }
  }

  private static void check(List<MenuItem> items, Set<String> codes) {
    for (MenuItem item : items) {
      if (item instanceof CheckMenuItem check) {
        check.setSelected(codes.contains((String) check.getUserData()));
      } else if (item instanceof Menu menu) {
        check(menu.getItems(), codes);
      }
    }
  }

  void focusWords() {
    search.requestFocus();
    search.selectAll();
  }
}
