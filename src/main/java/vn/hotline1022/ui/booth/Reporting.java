package vn.hotline1022.ui.booth;

import vn.hotline1022.event.Helped;

/** Opens the form of feedback for somebody who is being helped. */
@FunctionalInterface
public interface Reporting {
  void write(Helped person);
}
