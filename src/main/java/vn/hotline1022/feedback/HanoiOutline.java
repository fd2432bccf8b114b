package vn.hotline1022.feedback;

/**
 * Round Hanoi, as far as we know it: drawn about the inner points of its 126 units, each as far out
 * as its area reaches and a kilometre and a half more. Nothing of Hanoi lies outside; places of the
 * neighbours next to the border lie inside.
 */
final class HanoiOutline {

  /** North and east of each corner, against the clock. */
  private static final double[][] CORNERS = {
    {20.98, 105.996},
    {21.035, 106.032},
    {21.082, 105.998},
    {21.118, 105.955},
    {21.169, 105.94},
    {21.274, 105.962},
    {21.307, 105.901},
    {21.39, 105.859},
    {21.366, 105.773},
    {21.253, 105.7},
    {21.242, 105.651},
    {21.199, 105.615},
    {21.191, 105.57},
    {21.325, 105.392},
    {21.265, 105.339},
    {21.206, 105.283},
    {21.115, 105.306},
    {21.051, 105.272},
    {20.98, 105.402},
    {20.934, 105.419},
    {20.916, 105.514},
    {20.89, 105.533},
    {20.853, 105.539},
    {20.83, 105.566},
    {20.827, 105.606},
    {20.778, 105.622},
    {20.654, 105.639},
    {20.586, 105.7},
    {20.56, 105.779},
    {20.628, 105.836},
    {20.653, 105.901},
    {20.66, 105.986},
    {20.76, 105.979},
    {20.853, 105.935},
    {20.903, 105.926},
    {20.945, 105.914},
  };

  private HanoiOutline() {}

  static boolean contains(double north, double east) {
    boolean inside = false;
    double[] before = CORNERS[CORNERS.length - 1];
    for (double[] corner : CORNERS) {
      boolean across = corner[0] > north != before[0] > north;
      if (across && east < border(before, corner, north)) {
        inside = !inside;
      }
      before = corner;
    }
    return inside;
  }

  /** How far east the line between both corners is at this height. */
  private static double border(double[] one, double[] other, double north) {
    return one[1] + (other[1] - one[1]) * (north - one[0]) / (other[0] - one[0]);
  }
}
