package vn.hotline1022.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** What stands for the window on the desktop, in the sizes that are asked for. */
final class WindowIcons {
  private static final int[] SIZES = {16, 32, 48, 128};

  private WindowIcons() {}

  /** Reads them; never on the FX thread. */
  static List<Image> read() {
    return IntStream.of(SIZES).mapToObj(WindowIcons::read).toList();
  }

  private static Image read(int size) {
    String name = "/assets/icon/hotline1022-" + size + ".png";
    try (InputStream in = WindowIcons.class.getResourceAsStream(name)) {
      return new Image(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
