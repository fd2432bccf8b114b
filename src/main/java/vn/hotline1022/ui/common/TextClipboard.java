package vn.hotline1022.ui.common;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Where a text is put so that it can be pasted into another program. On the FX thread. */
@FunctionalInterface
public interface TextClipboard {

  /** Puts it there; whether the system took it. */
  boolean put(String text);

  /** The clipboard of the system. */
  static TextClipboard system() {
    return text -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      return Clipboard.getSystemClipboard().setContent(content);
    };
  }
}
