package vn.hotline1022.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/**
 * What an assistive technology meets in a screen, asked as it asks ({@code
 * queryAccessibleAttribute}): every node with its role, name, value and help, and what opens from
 * it, as lines and with what is wrong.
 *
 * <p>Names are taken as the bridges of Windows and macOS take them: of a field from the label that
 * names it alone, since its text is what was written in it. Nodes without a role are passed over by
 * both, with whatever text they were given.
 */
public final class AccessibleTree {
  /** Nobody's way leads through these: parts of other controls. */
  private static final Set<AccessibleRole> SCAFFOLD =
      Set.of(
          AccessibleRole.SCROLL_BAR,
          AccessibleRole.THUMB,
          AccessibleRole.INCREMENT_BUTTON,
          AccessibleRole.DECREMENT_BUTTON);

  /** Who says the same key does the same. */
  private static final Pattern KEY = Pattern.compile("Ctrl|Alt|⇧|F\\d|Esc|Delete");

  private static final Set<AccessibleRole> UNHEARD =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  /** Fields: their text is their value. */
  private static final Set<AccessibleRole> FIELDS =
      Set.of(
          AccessibleRole.TEXT_FIELD,
          AccessibleRole.TEXT_AREA,
          AccessibleRole.PASSWORD_FIELD,
          AccessibleRole.COMBO_BOX,
          AccessibleRole.DATE_PICKER,
          AccessibleRole.SPINNER);

  /** Said as one thing, whatever they are drawn with. */
  private static final Set<AccessibleRole> WHOLE =
      Set.of(
          AccessibleRole.BUTTON,
          AccessibleRole.TOGGLE_BUTTON,
          AccessibleRole.RADIO_BUTTON,
          AccessibleRole.CHECK_BOX,
          AccessibleRole.HYPERLINK,
          AccessibleRole.MENU_BUTTON,
          AccessibleRole.TAB_ITEM,
          AccessibleRole.TEXT_FIELD,
          AccessibleRole.TEXT_AREA,
          AccessibleRole.PASSWORD_FIELD,
          AccessibleRole.COMBO_BOX,
          AccessibleRole.DATE_PICKER,
          AccessibleRole.SPINNER,
          AccessibleRole.TEXT,
          AccessibleRole.IMAGE_VIEW,
          AccessibleRole.PROGRESS_INDICATOR);

  /** May go without a name: they only hold others. */
  private static final Set<AccessibleRole> HOLDERS =
      Set.of(
          AccessibleRole.SCROLL_PANE,
          AccessibleRole.TABLE_ROW,
          AccessibleRole.TABLE_COLUMN,
          AccessibleRole.TABLE_CELL,
          AccessibleRole.LIST_ITEM,
          AccessibleRole.TEXT);

  private final List<String> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private AccessibleTree() {}

  /** Of a screen that is laid out; on the FX thread. */
  public static AccessibleTree of(Node root) {
    AccessibleTree tree = new AccessibleTree();
    tree.visit(root, 0, new HashMap<>());
    return tree;
  }

  /** One line for each node, indented below what holds it. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Whatever somebody who does not see the screen would miss or mistake. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  private void visit(Node node, int depth, Map<String, Node> siblings) {
    if (!node.isVisible() || SCAFFOLD.contains(role(node)) || isFiller(node)) {
      return;
    }
    if (UNHEARD.contains(role(node))) {
      String given = node.getAccessibleText();
      if (given != null && !given.isBlank()) {
        faults.add("unheard, it has no role: " + describe(node));
      }
      below(node, depth, siblings);
      return;
    }
    boolean empty = HOLDERS.contains(role(node)) && name(node).isBlank() && value(node).isBlank();
    if (!empty) {
      lines.add("  ".repeat(depth) + line(node));
    }
    check(node, siblings);
    opened(node, depth + 1);
    boolean whole = WHOLE.contains(role(node)) || isSaidByItsName(node);
    if (!whole) {
      below(node, empty ? depth : depth + 1, empty ? siblings : new HashMap<>());
    }
  }

  /** What can be chosen there. */
  private void opened(Node node, int depth) {
    AccessibleChoices choices = AccessibleChoices.of(node);
    choices.lines().forEach(line -> lines.add("  ".repeat(depth) + line));
    choices.faults().forEach(fault -> faults.add(fault + " of " + describe(node)));
  }

  /** What lists and tables draw below their last row. */
  private static boolean isFiller(Node node) {
    return node instanceof Cell<?> cell && cell.isEmpty();
  }

  private void below(Node node, int depth, Map<String, Node> siblings) {
    if (node.queryAccessibleAttribute(AccessibleAttribute.CHILDREN) instanceof List<?> children) {
      for (Object child : children) {
        visit((Node) child, depth, siblings);
      }
    }
  }

  /** An item or a cell with a name of its own is read by it. */
  private static boolean isSaidByItsName(Node node) {
    AccessibleRole role = role(node);
    return (role == AccessibleRole.LIST_ITEM || role == AccessibleRole.TABLE_CELL)
        && !name(node).isBlank();
  }

  private void check(Node node, Map<String, Node> siblings) {
    String name = name(node);
    if (name.isBlank() && (!HOLDERS.contains(role(node)) || isDrawnOnly(node))) {
      faults.add("nameless: " + describe(node));
    }
    if ((name + value(node) + help(node)).codePoints().anyMatch(AccessibleTree::isGlyph)) {
      faults.add("a sign of the icon font instead of words: " + describe(node));
    }
    if (FIELDS.contains(role(node)) && isNameAlsoItsText(node)) {
      faults.add("its name stands where its value is read: " + describe(node));
    }
    if (WHOLE.contains(role(node)) && role(node) != AccessibleRole.TEXT) {
      Node other = siblings.put(line(node), node);
      if (other != null && !KEY.matcher(help(node)).lookingAt()) {
        faults.add("two of the same words: " + describe(node));
      }
    }
  }

  /** A cell or an item with something to see and nothing to read. */
  private static boolean isDrawnOnly(Node node) {
    AccessibleRole role = role(node);
    boolean cell = role == AccessibleRole.LIST_ITEM || role == AccessibleRole.TABLE_CELL;
    return cell && isDrawn(node) && !isReadBelow(node);
  }

  private static boolean isDrawn(Node node) {
    return node instanceof Labeled cell && cell.getGraphic() != null;
  }

  private static boolean isReadBelow(Node node) {
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .anyMatch(child -> isHeard(child) || isReadBelow(child));
  }

  private static boolean isHeard(Node node) {
    return !UNHEARD.contains(role(node)) && !name(node).isBlank();
  }

  private static boolean isNameAlsoItsText(Node node) {
    boolean input = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
    return input && node.getAccessibleText() != null && !node.getAccessibleText().isEmpty();
  }

  private static boolean isGlyph(int point) {
    return Character.getType(point) == Character.PRIVATE_USE;
  }

  private static AccessibleRole role(Node node) {
    Object role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
    return role == null ? AccessibleRole.NODE : (AccessibleRole) role;
  }

  private static String name(Node node) {
    String own = FIELDS.contains(role(node)) ? "" : text(node, AccessibleAttribute.TEXT);
    if (own.isBlank()
        && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label) {
      return text(label, AccessibleAttribute.TEXT);
    }
    return own;
  }

  private static String value(Node node) {
    if (FIELDS.contains(role(node))) {
      return text(node, AccessibleAttribute.TEXT);
    }
    Object value =
        role(node) == AccessibleRole.PROGRESS_INDICATOR
            ? node.queryAccessibleAttribute(AccessibleAttribute.VALUE)
            : null;
    return value == null ? "" : value.toString();
  }

  private static String help(Node node) {
    return text(node, AccessibleAttribute.HELP);
  }

  private static String text(Node node, AccessibleAttribute attribute) {
    Object said = node.queryAccessibleAttribute(attribute);
    return Objects.toString(said, "").strip();
  }

  private static String line(Node node) {
    StringBuilder line = new StringBuilder(role(node).name().toLowerCase(Locale.ROOT));
    add(line, " “", name(node), "”");
    add(line, " = “", value(node), "”");
    add(line, " (", help(node), ")");
    if (Boolean.TRUE.equals(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED))) {
      line.append(" selected");
    }
    if (node.isDisabled()) {
      line.append(" disabled");
    }
    return line.toString().replace('\n', ' ');
  }

  private static void add(StringBuilder line, String before, String text, String after) {
    if (!text.isBlank()) {
      line.append(before).append(text).append(after);
    }
  }

  private static String describe(Node node) {
    return line(node)
        + " "
        + node.getClass().getSimpleName()
        + " #"
        + node.getId()
        + " "
        + node.getStyleClass();
  }
}
