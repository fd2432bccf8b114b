package vn.hotline1022.ui.shell;

import javafx.scene.layout.Region;
import vn.hotline1022.knowledge.HelpTopic;

/** One of several sides of a place. On the FX thread. */
public interface Tab {

  /** By which others find it among the sides of its place; empty when nobody does. */
  default String side() {
    return "";
  }

  /** Its name, in the person's language. */
  String title();

  /** What the help says about it. */
  HelpTopic help();

  Region view();

  /** It came to the front: refresh what is old and put the focus where the work begins. */
  void shown();

  /** Whether the person may begin something new here now. */
  default boolean canCreate() {
    return false;
  }

  /** Begins something new. */
  default void create() {}

  /** Whether something is open that can be kept. */
  default boolean canSave() {
    return false;
  }

  /** Keeps what is open. */
  default void save() {}
}
