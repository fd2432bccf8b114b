package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.guide.Finding.Kind;

/** Reads what is on the caller's phone. */
final class ScreenYaml {

  /** {@code see: none}. */
  static final String NONE = "none";

  /** The words a widget begins with. */
  static final List<String> WIDGETS =
      List.of(
          "bar",
          "icon",
          "title",
          "text",
          "field",
          "code",
          "button",
          "list",
          "switch",
          "dialog",
          "store",
          "row",
          "keyboard");

  private static final int SCREENS_MAX = 4;
  private static final int WIDGETS_MAX = 20;
  private static final int LINES_MAX = 10;
  private static final int KEYS_MAX = 4;
  private static final int WORDS_MAX = 60;
  private static final int TEXT_MAX = 240;
  private static final int BOXES_MAX = 8;
  private static final int BOXES_USUAL = 6;

  private final YamlFindings findings;

  ScreenYaml(YamlFindings findings) {
    this.findings = findings;
  }

  /** The screens of a step: one, several, or none. */
  List<PhoneScreen> screens(YamlFields step) {
    Optional<YamlNode> see = step.get("see");
    if (see.isEmpty()) {
      return List.of();
    }
    String path = step.path("see");
    switch (see.get()) {
      case YamlNode.Value(String word, _) -> {
        if (!word.equals(NONE)) {
          step.wrong(Kind.NOT_A_MAPPING, "see", "screen, phone, caption, when");
        }
        return List.of();
      }
      case YamlNode.Fields one -> {
        return List.of(screen(one, path));
      }
      case YamlNode.Items _ -> {
        List<PhoneScreen> screens = new ArrayList<>();
        List<YamlNode> nodes = step.items("see", SCREENS_MAX);
        for (YamlNode node : nodes) {
          screens.add(screen(node, nodes.size() == 1 ? path : path + "/" + (screens.size() + 1)));
        }
        return screens;
      }
    }
  }

  private PhoneScreen screen(YamlNode node, String path) {
    YamlFields fields = YamlFields.of(node, YamlShape.SCREEN, path, findings);
    List<Widget> widgets = new ArrayList<>();
    List<YamlNode> nodes = fields.items("screen", WIDGETS_MAX);
    for (int i = 0; i < nodes.size(); i++) {
      widget(nodes.get(i), path + "/screen/" + (i + 1)).ifPresent(widgets::add);
    }
    return new PhoneScreen(
        fields.condition("when"),
        fields.oneOf("phone", PhoneSystem.values()),
        fields.optionalWords("caption", GuideYaml.TITLE_MAX),
        widgets);
  }

  private Optional<Widget> widget(YamlNode node, String path) {
    findings.mark(path, node.mark());
    if (!(node instanceof YamlNode.Fields(var keys, _)) || keys.size() != 1) {
      findings.add(Kind.NOT_A_MAPPING, node.mark(), path, String.join(", ", WIDGETS));
      return Optional.empty();
    }
    Map.Entry<String, YamlNode.Field> only = keys.entrySet().iterator().next();
    String kind = only.getKey();
    if (!WIDGETS.contains(kind)) {
      String meant = YamlShape.meant(kind, WIDGETS).orElse("");
      String all = String.join(", ", WIDGETS);
      findings.add(Kind.UNKNOWN_KEY, only.getValue().mark(), path, kind, meant, all);
      return Optional.empty();
    }
    return Optional.of(widget(kind, only.getValue().value(), path + "/" + kind, node));
  }

  private Widget widget(String kind, YamlNode node, String path, YamlNode whole) {
    return switch (kind) {
      case "bar" -> bar(fields(node, YamlShape.BAR, "text", path));
      case "icon" -> icon(fields(node, YamlShape.ICON, "text", path));
      case "title" ->
          new Widget.Title(fields(node, YamlShape.TITLE, "text", path).text("text", TEXT_MAX));
      case "text" -> smallText(fields(node, YamlShape.SMALL_TEXT, "text", path));
      case "field" -> field(fields(node, YamlShape.FIELD, "label", path));
      case "code" -> code(fields(node, YamlShape.CODE, "boxes", path));
      case "button" -> button(fields(node, YamlShape.BUTTON, "text", path));
      case "list" -> new Widget.Lines(lines(YamlFields.open(whole, above(path), findings)));
      case "switch" -> toggle(fields(node, YamlShape.SWITCH, "text", path));
      case "dialog" -> dialog(YamlFields.of(node, YamlShape.DIALOG, path, findings));
      case "store" -> store(YamlFields.of(node, YamlShape.STORE, path, findings));
      case "row" -> row(fields(node, YamlShape.ROW, "text", path));
      default -> keyboard(YamlFields.open(whole, above(path), findings));
    };
  }

  private static Widget bar(YamlFields f) {
    return new Widget.Bar(f.text("text", WORDS_MAX), f.flag("back", false), touch(f));
  }

  private static Widget icon(YamlFields f) {
    return new Widget.Icon(
        f.text("text", WORDS_MAX),
        f.oneOf("picture", Widget.Picture.values()).orElse(Widget.Picture.OTHER),
        touch(f));
  }

  private static Widget smallText(YamlFields f) {
    return new Widget.Text(f.text("text", TEXT_MAX), f.flag("link", false), touch(f));
  }

  private static Widget code(YamlFields f) {
    int boxes = f.number("boxes", 1, BOXES_MAX, BOXES_USUAL);
    return new Widget.Code(boxes, f.number("filled", 0, boxes, 0), touch(f));
  }

  private static Widget toggle(YamlFields f) {
    return new Widget.Switch(f.text("text", WORDS_MAX), f.flag("on", false), touch(f));
  }

  private static Widget row(YamlFields f) {
    return new Widget.Row(f.text("text", WORDS_MAX), f.text("value", WORDS_MAX), touch(f));
  }

  private static Widget keyboard(YamlFields widget) {
    return new Widget.Keyboard(
        widget.oneOf("keyboard", Widget.Keys.values()).orElse(Widget.Keys.LETTERS));
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** A mapping, or its main value alone. */
  private YamlFields fields(YamlNode node, YamlShape shape, String main, String path) {
    YamlNode whole =
        node instanceof YamlNode.Value value
            ? new YamlNode.Fields(
                Map.of(main, new YamlNode.Field(value, value.mark())), value.mark())
            : node;
    return YamlFields.of(whole, shape, path, findings);
  }

  private static boolean touch(YamlFields fields) {
    return fields.flag("touch", false);
  }

  private static Widget.Field field(YamlFields f) {
    return new Widget.Field(
        f.text("label", WORDS_MAX),
        f.text("value", WORDS_MAX),
        f.text("hint", WORDS_MAX),
        f.flag("secret", false),
        touch(f));
  }

  private static Widget.Button button(YamlFields f) {
    return new Widget.Button(
        f.text("text", WORDS_MAX),
        f.oneOf("look", Widget.Look.values()).orElse(Widget.Look.MAIN),
        f.flag("off", false),
        touch(f));
  }

  private List<Widget.Line> lines(YamlFields list) {
    List<Widget.Line> lines = new ArrayList<>();
    for (YamlNode node : list.items("list", LINES_MAX)) {
      String path = list.path("list") + "/" + (lines.size() + 1);
      YamlFields f = fields(node, YamlShape.LINE, "text", path);
      lines.add(new Widget.Line(f.text("text", WORDS_MAX), f.text("detail", TEXT_MAX), touch(f)));
    }
    return lines;
  }

  private Widget.Dialog dialog(YamlFields dialog) {
    List<Widget.Key> keys = new ArrayList<>();
    for (YamlNode node : dialog.items("buttons", KEYS_MAX)) {
      String path = dialog.path("buttons") + "/" + (keys.size() + 1);
      YamlFields f = fields(node, YamlShape.KEY, "text", path);
      keys.add(new Widget.Key(f.text("text", WORDS_MAX), touch(f)));
    }
    return new Widget.Dialog(dialog.text("title", WORDS_MAX), dialog.text("text", TEXT_MAX), keys);
  }

  private static Widget.Store store(YamlFields f) {
    return new Widget.Store(
        f.text("name", WORDS_MAX),
        f.text("maker", WORDS_MAX),
        f.text("button", WORDS_MAX),
        touch(f));
  }
}
