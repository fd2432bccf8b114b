package vn.hotline1022.ui.photo;

import java.io.File;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import vn.hotline1022.photo.PhotoPreparation.Pixels;

/** What is on a clipboard or dragged along: files, or a picture. */
final class Pasted {
  private Pasted() {}

  /** Whether there is anything that could become a photo. */
  static boolean isIn(Clipboard board) {
    return board.hasFiles() || board.hasImage();
  }

  /**
   * Everything that could become a photo.
   *
   * @param name what a picture without a file is called
   */
  static List<PhotoSource> of(Clipboard board, String name) {
    if (board.hasFiles()) {
      return board.getFiles().stream()
          .map(File::toPath)
          .<PhotoSource>map(PhotoSource.OfFile::new)
          .toList();
    }
    Image image = board.hasImage() ? board.getImage() : null;
    return image == null ? List.of() : List.of(new PhotoSource.OfPixels(name, () -> pixels(image)));
  }

  private static Pixels pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Pixels(width, height, argb);
  }
}
