package vn.hotline1022.ui.photo;

import java.nio.file.Path;
import java.util.function.Supplier;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoPreparation.Pixels;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;

/** Something that may become a photo. */
public sealed interface PhotoSource {

  /** What people call it. */
  String name();

  /** Makes it clean; blocks. */
  Prepared prepare(PhotoPreparation preparation, Progress progress);

  /** A file that was dropped, pasted or chosen. */
  record OfFile(Path file) implements PhotoSource {
    @Override
    public String name() {
      return String.valueOf(file.getFileName());
    }

    @Override
    public Prepared prepare(PhotoPreparation preparation, Progress progress) {
      return preparation.prepare(file, progress);
    }
  }

  /**
   * A picture from the clipboard.
   *
   * @param pixels read when they are needed, in the background
   */
  record OfPixels(String name, Supplier<Pixels> pixels) implements PhotoSource {
    @Override
    public Prepared prepare(PhotoPreparation preparation, Progress progress) {
      return preparation.prepare(pixels.get(), name, progress);
    }
  }
}
