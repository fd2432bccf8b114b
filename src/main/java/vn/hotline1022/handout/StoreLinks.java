package vn.hotline1022.handout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

/**
 * Where iHaNoi is got: whatever a supervisor has written into the settings, never guessed. Empty
 * until then. Each place has its own hosts, so that nobody can be led elsewhere by a paper, not by
 * another desk's records either.
 */
public final class StoreLinks {

  /** No links. */
  public static final StoreLinks NONE = new StoreLinks(Map.of());

  /** Longest link: it is kept as the name of an entry. */
  public static final int LONGEST = ListEntry.NAME_MAX;

  private final Map<Place, Link> links;

  private StoreLinks(Map<Place, Link> links) {
    this.links = links.isEmpty() ? Map.of() : new EnumMap<>(links);
  }

  /** What a link leads to. */
  public enum Place {
    /** Google's store. */
    ANDROID("play.google.com", false),
    /** Apple's store. */
    IPHONE("apps.apple.com", false),
    /** A page of the city about the app. */
    INFO("hanoi.gov.vn", true);

    private final String host;
    private final boolean below;

    Place(String host, boolean below) {
      this.host = host;
      this.below = below;
    }

    /** The host a link must have; for the city's page a host below it will do. */
    public String host() {
      return host;
    }

    private boolean fits(String name) {
      String small = name.toLowerCase(Locale.ROOT);
      return small.equals(host) || (below && small.endsWith("." + host));
    }
  }

  /** A link that may be printed. */
  public record Link(Place place, String text) {}

  /** What is kept in the lists; what may not be printed is left out. */
  public static StoreLinks of(List<ListEntry> edits) {
    Map<Place, Link> links = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      edits.stream()
          .filter(edit -> edit.id().equals(id(place)) && !edit.retired())
          .flatMap(edit -> read(place, edit.vi()).stream())
          .forEach(link -> links.put(place, link));
    }
    return new StoreLinks(links);
  }

  /** This link alone. */
  public static StoreLinks only(Link link) {
    return new StoreLinks(Map.of(link.place(), link));
  }

  private static UUID id(Place place) {
    return ListEntry.id(ListKind.LINK, "", place.name());
  }

  public Optional<Link> link(Place place) {
    return Optional.ofNullable(links.get(place));
  }

  /** A link as typed; empty when it is none of this place. */
  public static Optional<Link> read(Place place, String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      boolean sound =
          "https".equalsIgnoreCase(uri.getScheme())
              && uri.getHost() != null
              && place.fits(uri.getHost())
              && uri.getRawUserInfo() == null
              && uri.getPort() == -1;
      return sound ? Optional.of(new Link(place, uri.toASCIIString())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The entry to keep: with the link, or retired without.
   *
   * @param now what is kept of this place; a link taken away stays in its history
   */
  public static Optional<ListEntry> entry(Place place, String typed, Optional<ListEntry> now) {
    if (typed.isBlank()) {
      return now.map(entry -> entry.withRetired(true));
    }
    return read(place, typed)
        .map(
            link ->
                new ListEntry(
                    ListKind.LINK,
                    "",
                    place.name(),
                    link.text(),
                    link.text(),
                    0,
                    false,
                    Optional.empty()));
  }

  /** The entry of a place among what was edited. */
  public static Optional<ListEntry> find(Place place, List<ListEntry> edits) {
    return edits.stream().filter(edit -> edit.id().equals(id(place))).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoreLinks that && links.equals(that.links);
  }

  @Override
  public int hashCode() {
    return links.hashCode();
  }
}
