package vn.hotline1022.ui.signin;

import java.nio.file.Path;
import java.util.Optional;
import vn.hotline1022.ui.common.FilePicker;

/** A person who never chooses a file. */
public final class NoFiles implements FilePicker {
  @Override
  public Optional<Path> save(String title, String suggestedName, FileType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }
}
