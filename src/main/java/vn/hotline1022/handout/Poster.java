package vn.hotline1022.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A poster or a leaflet: what is offered, where and when, codes to scan, and what to do.
 *
 * @param from who invites
 * @param lines where and when
 * @param codes to scan; none while no links are known
 * @param heading stands over the points
 * @param points what to do or to bring, numbered
 * @param warning stands below all of it
 * @param foot stands at the lower edge
 * @param day stands on it; the same poster gives the same bytes
 */
public record Poster(
    Paper paper,
    Locale locale,
    String from,
    String title,
    List<String> lines,
    List<Code> codes,
    String heading,
    List<String> points,
    String warning,
    String foot,
    LocalDate day) {

  /** A link to scan and what it leads to. */
  public record Code(String name, String link) {}

  public Poster {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
    points = List.copyOf(points);
  }
}
