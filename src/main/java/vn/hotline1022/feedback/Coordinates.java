package vn.hotline1022.feedback;

import java.util.Locale;

/**
 * A place on the map, in degrees north and east.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_METRES = 6_371_009;

  public Coordinates {
    boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (!onEarth) {
      throw new IllegalArgumentException("no place on earth");
    }
  }

  /** What was typed or pasted means. */
  public static CoordinatesReading parse(String typed) {
    return new CoordinatesTyped(typed).read();
  }

  /** Whether it lies in Hanoi, a kilometre or two of its neighbours included. */
  public boolean isInHanoi() {
    return HanoiOutline.contains(latitude, longitude);
  }

  /** How far away another place is. */
  public double metresTo(Coordinates other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double a =
        square(Math.sin(north / 2))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(east / 2));
    return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
  }

  private static double square(double number) {
    return number * number;
  }

  /** {@code 21.02851, 105.80482}: as maps take it; to the metre. */
  public String text() {
    return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
  }
}
