package vn.hotline1022.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import vn.hotline1022.Rounds;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;
import vn.hotline1022.ui.theme.Theme;

/**
 * Makes pictures of screens in any size, scale, theme, language and text size into {@code
 * target/screens}, and looks for what is cut or overlaps.
 */
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final boolean ALL = System.getProperty("test.pictures", "few").equals("all");
  private static final boolean WHOLE = ALL || Rounds.areWhole();

  private Pictures() {}

  /** How a picture is taken. */
  public record Shot(
      int width, int height, double scale, Mode mode, Language language, TextSize textSize) {

    public static Shot of(int width, int height, Mode mode, Language language) {
      return new Shot(width, height, 1, mode, language, TextSize.NORMAL);
    }

    public Shot with(TextSize size) {
      return new Shot(width, height, scale, mode, language, size);
    }

    /**
     * Whether it is painted too. Every shot is laid out and looked over; painting takes most of the
     * time, so that only two of the usual ones are, unless {@code -Dtest.pictures=all} asks for
     * them.
     */
    boolean isPainted() {
      boolean small = mode == Mode.LIGHT && language == Language.VI && height < 1080;
      boolean large = mode == Mode.DARK && language == Language.EN && height >= 1080;
      return ALL || small || large;
    }

    /** What is looked for beside the picture is looked for in this one. */
    boolean isFirst() {
      return equals(of(1366, 690, Mode.LIGHT, Language.VI));
    }

    /** Contrasts are looked for in both themes. */
    boolean isFirstOfItsTheme() {
      return isFirst() || equals(of(1366, 690, Mode.DARK, Language.EN));
    }

    /** For example {@code 1366x690-light-vi}. */
    public String suffix() {
      return "%dx%d-%s-%s%s"
          .formatted(
              width,
              height,
              mode == Mode.LIGHT ? "light" : "dark",
              language.suffix(),
              textSize == TextSize.NORMAL ? "" : "-" + textSize.percent());
    }
  }

  /**
   * The two sizes × two themes × two languages every screen is judged in. Colours move nothing and
   * what has room in the small window mostly has it in the large one: so the small window is laid
   * out in both languages and the large one in one, unless all are painted or all loops are whole.
   */
  public static List<Shot> allShots() {
    List<Shot> shots = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      for (Language language : Language.values()) {
        Shot small = Shot.of(1366, 690, mode, language);
        Shot large = Shot.of(1920, 1080, mode, language);
        if (WHOLE || (mode == Mode.LIGHT) == (language == Language.VI)) {
          shots.add(small);
        }
        if (WHOLE || large.isPainted()) {
          shots.add(large);
        }
      }
    }
    return shots;
  }

  /** Those that are painted, for screens with so many states that all would take too long. */
  public static List<Shot> paintedShots() {
    return allShots().stream().filter(Shot::isPainted).toList();
  }

  /**
   * Lays the screen out as asked, paints it into a file, and returns what is cut or overlaps, and
   * the fields in which no input method can compose.
   */
  public static List<String> take(String name, Shot shot, Function<Texts, Region> screen) {
    return Fx.get(
        () -> {
          Region root = screen.apply(new Texts(shot.language()));
          Scene scene = dress(root, shot);
          if (shot.isPainted()) {
            write(picture(scene, shot), FOLDER.resolve(name + "-" + shot.suffix() + ".png"));
          }
          List<String> faults = new ArrayList<>(Layouts.faults(scene));
          faults.addAll(beside(name, shot, root, root));
          if (shot.isFirst()) {
            faults.addAll(TabTour.faults(scene));
            faults.addAll(Telex.disturbed(root));
          }
          if (LargeText.isTried(name, shot.isFirst(), shot.isFirstOfItsTheme() && WHOLE)) {
            faults.addAll(large(name, scene, shot));
          }
          return faults;
        });
  }

  /** The largest text in the same window: what is cut then. */
  private static List<String> large(String name, Scene scene, Shot usual) {
    Shot shot = usual.with(TextSize.LARGEST);
    dressAgain(scene, shot);
    if (ALL) {
      write(picture(scene, shot), FOLDER.resolve(name + "-" + shot.suffix() + ".png"));
    }
    List<String> faults = LargeText.faults(Layouts.faults(scene));
    dressAgain(scene, usual);
    return faults;
  }

  /** The same of a window that is open; on the FX thread. */
  public static List<String> take(String name, Shot shot, Scene scene) {
    return take(name, shot, scene, scene.getRoot());
  }

  /**
   * The same of a window that is open, where what is listed is {@code part} alone: the rest goes by
   * the real clock; on the FX thread.
   */
  public static List<String> take(String name, Shot shot, Scene scene, Node part) {
    // A clock may have gone on since the last picture.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    if (shot.isPainted()) {
      write(picture(scene, shot), FOLDER.resolve(name + "-" + shot.suffix() + ".png"));
    }
    List<String> faults = new ArrayList<>(Layouts.faults(scene));
    faults.addAll(beside(name, shot, scene.getRoot(), part));
    return faults;
  }

  /** What is not seen in a picture at all, or not by everybody. */
  private static List<String> beside(String name, Shot shot, Parent root, Node listed) {
    List<String> faults = new ArrayList<>();
    if (shot.isFirst()) {
      faults.addAll(AccessibleTree.of(root).faults());
      faults.addAll(AccessibleLists.changes(name, AccessibleTree.of(listed).lines()));
    }
    if (shot.isFirstOfItsTheme()) {
      faults.addAll(Contrasts.faults(root));
    }
    return faults;
  }

  /** A scene that was never shown, laid out as asked; on the FX thread. */
  public static Scene dress(Region root, Shot shot) {
    Scene scene = new Scene(root, shot.width(), shot.height());
    dressAgain(scene, shot);
    return scene;
  }

  private static void dressAgain(Scene scene, Shot shot) {
    Parent root = scene.getRoot();
    Theme.apply(scene, shot.mode(), shot.textSize());
    // Twice: skins are made in the first pass, and what they add is styled in the second.
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.resize(shot.width(), shot.height());
      root.layout();
    }
  }

  private static WritableImage picture(Scene scene, Shot shot) {
    if (shot.scale() == 1) {
      return scene.snapshot(new WritableImage(shot.width(), shot.height()));
    }
    Parent root = scene.getRoot();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(Transform.scale(shot.scale(), shot.scale()));
    parameters.setViewport(
        new Rectangle2D(0, 0, shot.width() * shot.scale(), shot.height() * shot.scale()));
    return root.snapshot(parameters, null);
  }

  /** Writes a picture as PNG. */
  public static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
