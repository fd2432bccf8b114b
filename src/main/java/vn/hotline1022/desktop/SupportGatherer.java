package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import vn.hotline1022.cli.Support;
import vn.hotline1022.cli.support.SupportFile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.settings.SupportFiles;

/**
 * Support files of the open desk, as {@code hotline1022 support} writes them; the store is looked
 * at from outside, since reading all of it would take minutes.
 */
record SupportGatherer(ProfileFolder folder, Supplier<Language> language, TimeSource time)
    implements SupportFiles {

  @Override
  public Gathered gather() {
    SupportFile file = Support.outside(folder, language.get(), time);
    return new Gathered() {
      @Override
      public List<Page> pages() {
        return file.parts().stream().map(part -> new Page(part.name(), part.text())).toList();
      }

      @Override
      public void writeTo(Path path) {
        file.writeTo(path);
      }
    };
  }
}
