package vn.hotline1022.ui.shell;

import javafx.scene.layout.Region;
import vn.hotline1022.knowledge.HelpTopic;

/**
 * One place of the navigation rail. Built once per language and text size; the ViewModel behind it
 * stays.
 *
 * <p>All methods are called on the FX thread.
 */
public interface Screen {

  /** Which place it is; the rail's text is {@code shell.nav.<id>}. */
  Place place();

  /** What the help says about it. */
  HelpTopic help();

  Region view();

  /** Builds what is not built yet, for example to know its keys. */
  default void prepare() {}

  /** It came to the front: refresh what is old and put the focus where the work begins. */
  void shown();

  /** The places of the rail, in order; a person sees those they may go to. */
  enum Place {
    DESK,
    CALLS,
    FEEDBACK,
    FOLLOW_UPS,
    ESCALATIONS,
    NOTICES,
    PRIVACY,
    HANDBOOK,
    EVENTS,
    SUPERVISION,
    SETTINGS
  }
}
