package vn.hotline1022.ui;

import javafx.scene.paint.Color;

/**
 * How well two colours are told apart, as WCAG counts it: 1 for the same, 21 for black on white.
 */
public final class Contrast {
  /** What text needs. */
  public static final double TEXT = 4.5;

  /** What an icon, the edge of a field or the ring of the focus needs. */
  public static final double GRAPHIC = 3.0;

  /** What cannot be used now is paler; the rules ask nothing of it, it is still to be read. */
  public static final double DISABLED = 2.5;

  private Contrast() {}

  public static double of(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  /** What is seen of a colour that lets something of the ground through. */
  public static Color over(Color ground, Color color, double opacity) {
    double alpha = color.getOpacity() * opacity;
    return Color.color(
        mix(ground.getRed(), color.getRed(), alpha),
        mix(ground.getGreen(), color.getGreen(), alpha),
        mix(ground.getBlue(), color.getBlue(), alpha));
  }

  private static double mix(double ground, double color, double alpha) {
    return ground * (1 - alpha) + color * alpha;
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
