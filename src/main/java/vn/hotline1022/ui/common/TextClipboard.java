package vn.hotline1022.ui.common;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Where a text is put so that it can be pasted into another program. On the FX thread. */
public interface TextClipboard {

  /** Puts it there; whether the system took it. */
  boolean put(String text);

  /** Takes it away again, unless something else was copied since. */
  void takeBack(String text);

  /** The clipboard of the system. */
  static TextClipboard system() {
    return new TextClipboard() {
      @Override
      public boolean put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return Clipboard.getSystemClipboard().setContent(content);
      }

      @Override
      public void takeBack(String text) {
        Clipboard board = Clipboard.getSystemClipboard();
        // Some systems end lines in their own way.
        String there = board.hasString() ? board.getString() : "";
        if (there.lines().toList().equals(text.lines().toList())) {
          board.clear();
        }
      }
    };
  }
}
