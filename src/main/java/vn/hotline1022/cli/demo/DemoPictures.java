package vn.hotline1022.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoPreparation.Pixels;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.photo.Progress;

/** Pictures that show no place and nobody: a street at dusk, drawn. */
final class DemoPictures {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 540;
  private static final int HOUSES = 9;
  private static final double HORIZON = 0.72;

  private final PhotoStore photos;
  private final PhotoPreparation preparation = new PhotoPreparation();
  private long drawn;

  DemoPictures(PhotoStore photos) {
    this.photos = photos;
  }

  /** Draws so many and keeps them for an owner. */
  List<Photo> of(UUID owner, int count) {
    List<Photo> kept = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawn++;
      Pixels street = street(new SplittableRandom(drawn));
      kept.add(photos.keep(owner, preparation.prepare(street, "demo.jpg", Progress.NONE)));
    }
    return kept;
  }

  private static Pixels street(SplittableRandom random) {
    int[] roofs = new int[HOUSES];
    for (int i = 0; i < HOUSES; i++) {
      roofs[i] = (int) (HEIGHT * (0.25 + 0.35 * random.nextDouble()));
    }
    int lamp = random.nextInt(WIDTH);
    int hue = random.nextInt(40);
    int[] argb = new int[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        argb[y * WIDTH + x] = pixel(x, y, roofs[x * HOUSES / WIDTH], lamp, hue);
      }
    }
    return new Pixels(WIDTH, HEIGHT, argb);
  }

  /** Sky above the roofs, houses with a few windows lit, the road, and the light of a lamp. */
  private static int pixel(int x, int y, int roof, int lamp, int hue) {
    double down = y / (double) HEIGHT;
    double far = Math.hypot(x - lamp, y - HEIGHT * 0.45) / WIDTH;
    double glow = Math.max(0, 1 - 4 * far);
    double grey = down > HORIZON ? 0.42 - 0.2 * (down - HORIZON) : 0.30;
    boolean sky = y < roof && down <= HORIZON;
    boolean window = !sky && down < HORIZON - 0.05 && x % 40 > 24 && y % 60 > 34 && x * y % 7 < 3;
    double red = sky ? 0.2 + 0.7 * down : window ? 0.85 : grey;
    double green = sky ? 0.28 + 0.45 * down : window ? 0.72 : grey + 0.02;
    double blue = sky ? 0.38 + 0.1 * down + hue / 400.0 : window ? 0.4 : grey + 0.05;
    return 0xFF << 24
        | level(red + 0.6 * glow) << 16
        | level(green + 0.5 * glow) << 8
        | level(blue + 0.3 * glow);
  }

  private static int level(double share) {
    return (int) Math.round(255 * Math.clamp(share, 0, 1));
  }
}
