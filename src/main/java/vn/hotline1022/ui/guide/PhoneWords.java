package vn.hotline1022.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.ui.common.Texts;

/** A drawn phone in words, for screen readers: what is seen, from the top, and where to touch. */
final class PhoneWords {
  private final Texts texts;

  private PhoneWords(Texts texts) {
    this.texts = texts;
  }

  static String of(PhoneScreen screen, PhoneSystem system, Texts texts) {
    PhoneWords words = new PhoneWords(texts);
    String name =
        texts.get(
            switch (system) {
              case ANDROID -> "guide.phone.android";
              case IPHONE -> "guide.phone.iphone";
            });
    String seen =
        screen.widgets().stream().flatMap(words::things).collect(Collectors.joining("; "));
    String all = texts.get("guide.phone.seen", name, seen);
    return screen.widgets().stream()
        .flatMap(widget -> words.touched(widget).stream())
        .findFirst()
        .map(place -> all + " " + texts.get("guide.phone.touch", place))
        .orElse(all);
  }

  private Stream<String> things(Widget widget) {
    return switch (widget) {
      case Widget.Lines(List<Widget.Line> items) ->
          items.stream().map(line -> join(line.text(), line.detail()));
      case Widget.Dialog dialog ->
          Stream.concat(
              Stream.of(say("dialog", join(dialog.title(), dialog.text()))),
              dialog.buttons().stream().map(key -> say("button", key.text())));
      case Widget.Store store ->
          Stream.of(say("store", join(store.name(), store.maker())), say("button", store.button()));
      case Widget.Bar(String text, _, _) -> Stream.of(text);
      case Widget.Icon _,
          Widget.Title _,
          Widget.Text _,
          Widget.Field _,
          Widget.Code _,
          Widget.Button _,
          Widget.Switch _,
          Widget.Row _,
          Widget.Keyboard _ ->
          Stream.of(thing(widget));
    };
  }

  /** One thing in a few words. */
  private String thing(Widget widget) {
    return switch (widget) {
      case Widget.Bar bar -> bar.back() ? texts.get("guide.phone.back") : bar.text();
      case Widget.Icon icon -> say("icon", icon.text());
      case Widget.Title(String text) -> text;
      case Widget.Text text -> text.link() ? say("link", text.text()) : text.text();
      case Widget.Field field -> say("field", field(field));
      case Widget.Code code -> say("code", Integer.toString(code.boxes()));
      case Widget.Button button -> say(button.off() ? "button.off" : "button", button.text());
      case Widget.Lines _, Widget.Dialog _ -> "";
      case Widget.Switch toggle -> say(toggle.on() ? "switch.on" : "switch.off", toggle.text());
      case Widget.Store store -> say("button", store.button());
      case Widget.Row row -> join(row.text(), row.value());
      case Widget.Keyboard _ -> texts.get("guide.phone.keyboard");
    };
  }

  private Optional<String> touched(Widget widget) {
    if (widget.touches() == 0) {
      return Optional.empty();
    }
    return switch (widget) {
      case Widget.Lines(List<Widget.Line> items) ->
          items.stream().filter(Widget.Line::touch).map(Widget.Line::text).findFirst();
      case Widget.Dialog dialog ->
          dialog.buttons().stream()
              .filter(Widget.Key::touch)
              .map(key -> say("button", key.text()))
              .findFirst();
      case Widget.Bar _,
          Widget.Icon _,
          Widget.Title _,
          Widget.Text _,
          Widget.Field _,
          Widget.Code _,
          Widget.Button _,
          Widget.Switch _,
          Widget.Store _,
          Widget.Row _,
          Widget.Keyboard _ ->
          Optional.of(thing(widget));
    };
  }

  private static String field(Widget.Field field) {
    String name = field.label().isEmpty() ? field.hint() : field.label();
    return field.secret() ? name : join(name, field.value());
  }

  private String say(String kind, String text) {
    return texts.get("guide.phone." + kind, text);
  }

  private static String join(String text, String more) {
    return Stream.of(text, more).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
