package vn.hotline1022.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** {@link FilePicker} by JavaFX's choosers. */
public final class SystemFilePicker implements FilePicker {
  private final Supplier<Window> owner;

  /**
   * @param owner the window the choosers belong to
   */
  public SystemFilePicker(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, FileType type) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(type.description(), "*." + type.extension()));
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> open(String title, FileType type) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(type.description(), "*." + type.extension()));
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public List<Path> openSeveral(String title, String description, List<String> extensions) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    // Cameras write IMG_2041.JPG, and on Linux the pattern tells large letters from small ones.
    List<String> patterns =
        extensions.stream()
            .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
            .map(ending -> "*." + ending)
            .toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(description, patterns));
    List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }
}
