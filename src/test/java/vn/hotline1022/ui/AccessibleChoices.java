package vn.hotline1022.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;

/**
 * What opens from a control and is no part of the window while it is shut: the items of its menu,
 * and what can be chosen of its list. JavaFX names both by their texts alone.
 */
final class AccessibleChoices {
  private final List<String> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private AccessibleChoices() {}

  static AccessibleChoices of(Node node) {
    AccessibleChoices choices = new AccessibleChoices();
    switch (node) {
      case MenuButton button -> choices.menu(button.getItems(), "");
      case ComboBox<?> box -> choices.list(box);
      case TextInputControl field -> choices.field(field);
      case Control control when control.getContextMenu() != null ->
          choices.menu(control.getContextMenu().getItems(), "");
      default -> {
        // Nothing opens from it.
      }
    }
    return choices;
  }

  /** One line for each item, indented below the menu it is in. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  /** All fields have the same menu: it is looked over, and not listed again with each. */
  private void field(TextInputControl field) {
    ContextMenu menu = field.getContextMenu();
    if (menu == null) {
      faults.add("a menu of JavaFX's own words");
    } else {
      menu(menu.getItems(), "");
      lines.clear();
    }
  }

  private void menu(List<MenuItem> items, String indent) {
    Set<String> texts = new HashSet<>();
    for (MenuItem item : items) {
      if (item instanceof SeparatorMenuItem || !item.isVisible()) {
        continue;
      }
      add(indent, role(item), Objects.toString(item.getText(), ""), state(item), texts);
      if (item instanceof Menu more) {
        menu(more.getItems(), indent + "  ");
      }
    }
  }

  private static AccessibleRole role(MenuItem item) {
    return switch (item) {
      case Menu _ -> AccessibleRole.MENU;
      case CheckMenuItem _ -> AccessibleRole.CHECK_MENU_ITEM;
      case RadioMenuItem _ -> AccessibleRole.RADIO_MENU_ITEM;
      default -> AccessibleRole.MENU_ITEM;
    };
  }

  private static String state(MenuItem item) {
    boolean selected =
        switch (item) {
          case CheckMenuItem check -> check.isSelected();
          case RadioMenuItem radio -> radio.isSelected();
          default -> false;
        };
    return (selected ? " selected" : "") + (item.isDisable() ? " disabled" : "");
  }

  private <T> void list(ComboBox<T> box) {
    StringConverter<T> names = box.getConverter();
    Set<String> texts = new HashSet<>();
    for (T item : box.getItems()) {
      String state = item.equals(box.getValue()) ? " selected" : "";
      add("", AccessibleRole.LIST_ITEM, names.toString(item), state, texts);
    }
  }

  private void add(
      String indent, AccessibleRole role, String text, String state, Set<String> texts) {
    String name = role.name().toLowerCase(Locale.ROOT);
    if (text.isBlank()) {
      faults.add("nameless " + name);
    } else if (!texts.add(text)) {
      faults.add("two of the same words: " + name + " “" + text + "”");
    }
    lines.add(indent + name + " “" + text + "”" + state);
  }
}
