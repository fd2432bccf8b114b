package vn.hotline1022.ui.feedback;

import javafx.scene.layout.Region;

/** What one side of the place of feedback shows. On the FX thread. */
public interface FeedbackSide {

  Region view();

  /** It came to the front: refresh what is old and put the focus where the work begins. */
  void shown();
}
