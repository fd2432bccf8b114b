package vn.hotline1022.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for a file or a folder with the system's own window. On the FX thread. */
public interface FilePicker {

  /**
   * A kind of file.
   *
   * @param description what people call it
   * @param extension without a dot, for example {@code csv}
   */
  record FileType(String description, String extension) {}

  /** Where to write; empty when the person thought better of it. */
  Optional<Path> save(String title, String suggestedName, FileType type);

  /** Which file to read; empty when the person thought better of it, or none can be chosen. */
  default Optional<Path> open(String title, FileType type) {
    return Optional.empty();
  }

  /**
   * Which files to read; none when the person thought better of it, or none can be chosen.
   *
   * @param description what people call the kinds of files
   * @param extensions of all kinds, without a dot
   */
  default List<Path> openSeveral(String title, String description, List<String> extensions) {
    return List.of();
  }

  /** Which folder; empty when the person thought better of it. */
  Optional<Path> folder(String title);
}
