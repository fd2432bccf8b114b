package vn.hotline1022.feedback;

import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Units;

/**
 * Vietnamese names of what stands as a code in an item; a code that is not known is said as it is.
 */
public record SpokenNames(FeedbackLists lists, Units units) {
  private static final Locale VIETNAMESE = Locale.of("vi");

  /** {@code Môi trường, mục Rác thải}; empty for no code. */
  String category(String code) {
    Optional<ListEntry> entry = lists.category(code);
    String own = entry.map(ListEntry::vi).orElse(code);
    boolean below = entry.filter(it -> !it.isGroup()).isPresent();
    return below ? lists.mainName(code, VIETNAMESE) + ", mục " + own : own;
  }

  /** {@code Không rõ địa điểm}. */
  String ground(String code) {
    return lists.refusalName(code, VIETNAMESE);
  }

  /** {@code phường Việt Hưng}; empty when it is not known. */
  String place(Place place) {
    return switch (place) {
      case Place.In in -> units.find(in.unit()).map(SpokenNames::unit).orElse("");
      case Place.Outside _ -> "ngoài Hà Nội";
      case Place.NotKnown _ -> "";
    };
  }

  private static String unit(Unit unit) {
    return unit.type().word().toLowerCase(Locale.ROOT) + " " + unit.name();
  }
}
