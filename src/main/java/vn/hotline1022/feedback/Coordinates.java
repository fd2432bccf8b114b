package vn.hotline1022.feedback;

/** A place on the earth, in degrees. */
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    boolean on = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (!on) {
      throw new IllegalArgumentException("no place on the earth");
    }
  }
}
