package vn.hotline1022.ui.settings;

import java.nio.file.Path;
import java.util.List;

/** Files for whoever helps with a desk, without anything of anybody. Every method blocks. */
public interface SupportFiles {

  /** Gathers what one would hold; writes nothing. */
  Gathered gather();

  /** What was gathered. */
  interface Gathered {

    /** All of it, to be read before it is written. */
    List<Page> pages();

    /** Writes exactly that. */
    void writeTo(Path file);
  }

  /**
   * One of the texts in it.
   *
   * @param name of the file inside
   */
  record Page(String name, String text) {}
}
