package vn.hotline1022.guide;

import java.util.List;

/** One thing on a drawn phone. An empty text is not drawn. */
public sealed interface Widget {

  /** How many places to touch it has marked. */
  int touches();

  /** The bar of an app at the top: its title, perhaps with an arrow back. */
  record Bar(String text, boolean back, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** The icon of an app with its name below; icons that follow one another stand in rows. */
  record Icon(String text, Picture picture, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** What is on an icon; drawn by ourselves, nobody's trademark. */
  enum Picture {
    IHANOI,
    VNEID,
    STORE,
    SETTINGS,
    MESSAGES,
    PHONE,
    BROWSER,
    CAMERA,
    OTHER
  }

  /** A large line. */
  record Title(String text) implements Widget {
    @Override
    public int touches() {
      return 0;
    }
  }

  /** Small text; a link when it can be touched. */
  record Text(String text, boolean link, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /**
   * A field to type into.
   *
   * @param hint shown while it is empty
   * @param secret its value is shown as dots
   */
  record Field(String label, String value, String hint, boolean secret, boolean touch)
      implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** Boxes for the digits of a code; {@code filled} of them have a dot. */
  record Code(int boxes, int filled, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** A button over the whole width. */
  record Button(String text, Look look, boolean off, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** How much a button stands out. */
  enum Look {
    MAIN,
    PLAIN,
    DANGER
  }

  /** A list of lines. */
  record Lines(List<Line> items) implements Widget {
    public Lines {
      items = List.copyOf(items);
    }

    @Override
    public int touches() {
      return (int) items.stream().filter(Line::touch).count();
    }
  }

  /** A line of a list, with smaller words below it. */
  record Line(String text, String detail, boolean touch) {}

  /** A switch with its words. */
  record Switch(String text, boolean on, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** A dialog over everything else; the last widget but for a keyboard. */
  record Dialog(String title, String text, List<Key> buttons) implements Widget {
    public Dialog {
      buttons = List.copyOf(buttons);
    }

    @Override
    public int touches() {
      return (int) buttons.stream().filter(Key::touch).count();
    }
  }

  /** A button of a dialog. */
  record Key(String text, boolean touch) {}

  /** The page of an app in a store: its name, who made it, the one button. */
  record Store(String name, String maker, String button, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** A row of the settings: its name, its value, an arrow. */
  record Row(String text, String value, boolean touch) implements Widget {
    @Override
    public int touches() {
      return touch ? 1 : 0;
    }
  }

  /** The keyboard at the bottom. */
  record Keyboard(Keys keys) implements Widget {
    @Override
    public int touches() {
      return 0;
    }
  }

  /** Which keyboard. */
  enum Keys {
    LETTERS,
    DIGITS
  }
}
