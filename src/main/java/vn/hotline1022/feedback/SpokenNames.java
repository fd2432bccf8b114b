package vn.hotline1022.feedback;

import java.util.Optional;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Units;

/** Vietnamese names of what stands as a code in an item; a code that is not known is shown. */
public record SpokenNames(ListBook book, Units units) {

  /** {@code Môi trường, Rác thải}. */
  public String category(String code) {
    Optional<ListEntry> entry = find(ListKind.FEEDBACK_CATEGORY, code);
    String main =
        entry
            .map(ListEntry::group)
            .filter(group -> !group.isEmpty())
            .flatMap(group -> find(ListKind.FEEDBACK_CATEGORY, group))
            .map(above -> above.vi() + ", ")
            .orElse("");
    return main + entry.map(ListEntry::vi).orElse(code);
  }

  /** {@code Không rõ địa điểm}. */
  public String ground(String code) {
    return find(ListKind.REFUSAL, code).map(ListEntry::vi).orElse(code);
  }

  private Optional<ListEntry> find(ListKind kind, String code) {
    return book.all(kind).stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** {@code phường Việt Hưng}; empty when it is not known. */
  public String place(Place place) {
    return switch (place) {
      case Place.In in -> units.find(in.unit()).map(SpokenNames::unit).orElse("");
      case Place.Outside _ -> "ngoài Hà Nội";
      case Place.NotKnown _ -> "";
    };
  }

  private static String unit(Unit unit) {
    return unit.type().word().toLowerCase(java.util.Locale.ROOT) + " " + unit.name();
  }
}
