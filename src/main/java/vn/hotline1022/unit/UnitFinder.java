package vn.hotline1022.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hotline1022.unit.Typed.Fit;
import vn.hotline1022.unit.Typed.Marks;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Unit.OldUnit;

/**
 * Finds units by what is typed: with or without marks, with or without the kind before the name and
 * the district behind it. Immutable; a search takes about a millisecond.
 */
public final class UnitFinder {

  /** Fits in the order they are shown. */
  static final Comparator<Fit> BEST =
      Comparator.comparing((Fit fit) -> fit.marks() == Marks.OTHER)
          .thenComparing(fit -> !fit.whole())
          .thenComparing(fit -> !fit.kind())
          .thenComparing(Fit::marks)
          .thenComparing(fit -> !fit.district())
          .thenComparingInt(Fit::first);

  private static final List<List<Syllable>> OUTSIDE =
      List.of(
          Syllable.of("ngoài Hà Nội"),
          Syllable.of("ngoài thành phố"),
          Syllable.of("ngoại tỉnh"),
          Syllable.of("tỉnh khác"));

  private final Units units;
  private final List<Entry> entries;

  private record Entry(Unit unit, List<Syllable> name, List<List<Syllable>> districts) {}

  private record Hit(Unit unit, Fit fit) {}

  public UnitFinder(Units units) {
    this.units = units;
    this.entries = units.all().map(this::entry).toList();
  }

  private Entry entry(Unit unit) {
    List<District> districts =
        switch (unit) {
          case NewUnit now -> units.districtsOf(now);
          case OldUnit old -> List.of(old.district());
          case District _ -> List.of();
        };
    return new Entry(
        unit,
        Syllable.of(unit.name()),
        districts.stream().map(district -> Syllable.of(district.name())).toList());
  }

  /** The units it searches. */
  public Units units() {
    return units;
  }

  /** Which unit of today is meant by a name typed to its end, or what has to be asked. */
  public UnitAnswer answer(String text) {
    Typed typed = new Typed(text);
    if (OUTSIDE.stream().anyMatch(typed::is)) {
      return new UnitAnswer.OutsideHanoi();
    }
    List<Unit> named =
        once(narrowed(hits(typed).filter(hit -> hit.fit().whole()).toList())).toList();
    return switch (named.size()) {
      case 0 -> new UnitAnswer.NotKnown();
      case 1 -> units.answer(named.getFirst());
      default -> new UnitAnswer.Several(named);
    };
  }

  /** Units whose names begin like what is typed so far, the best first. */
  public List<Unit> suggest(String text, int limit) {
    List<Hit> hits = hits(new Typed(text)).sorted(Comparator.comparing(Hit::fit, BEST)).toList();
    return once(hits).limit(limit).toList();
  }

  private Stream<Hit> hits(Typed typed) {
    if (typed.isEmpty()) {
      return Stream.empty();
    }
    return entries.stream()
        .flatMap(
            entry ->
                typed
                    .fit(entry.unit().type(), entry.name(), entry.districts())
                    .map(fit -> new Hit(entry.unit(), fit))
                    .stream());
  }

  /** Only those that what was typed speaks for most, where it speaks for any. */
  private static List<Hit> narrowed(List<Hit> hits) {
    List<Hit> left = preferred(hits, hit -> hit.fit().kind());
    for (Marks marks : List.of(Marks.EQUAL, Marks.NOT_AGAINST)) {
      if (left.stream().anyMatch(hit -> hit.fit().marks() == marks)) {
        left = preferred(left, hit -> hit.fit().marks() == marks);
        break;
      }
    }
    left = preferred(left, hit -> hit.fit().district());
    // Addresses of today have no district: whoever says one says an old address.
    boolean oldAddress =
        left.stream().anyMatch(hit -> hit.fit().district() && hit.unit() instanceof OldUnit);
    return oldAddress ? preferred(left, hit -> hit.unit() instanceof OldUnit) : left;
  }

  private static List<Hit> preferred(List<Hit> hits, Predicate<Hit> wish) {
    List<Hit> wished = hits.stream().filter(wish).toList();
    return wished.isEmpty() ? hits : wished;
  }

  /** An old unit that is wholly its namesake of today stands there once. */
  private Stream<Unit> once(List<Hit> hits) {
    List<Unit> all = hits.stream().map(Hit::unit).toList();
    return all.stream()
        .filter(
            unit ->
                !(unit instanceof OldUnit old
                    && namesakeOfToday(old).filter(all::contains).isPresent()));
  }

  private Optional<NewUnit> namesakeOfToday(OldUnit old) {
    return units.certain(old).filter(now -> now.name().equals(old.name()));
  }
}
