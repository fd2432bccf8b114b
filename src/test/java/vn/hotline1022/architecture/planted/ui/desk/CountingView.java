package vn.hotline1022.architecture.planted.ui.desk;

import vn.hotline1022.text.Formats;

/** Breaks: a number on a screen as Vietnamese writes it, whatever the screen's language. */
public final class CountingView {
  String calls(long count) {
    return Formats.number(count);
  }
}
