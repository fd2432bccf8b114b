package vn.hotline1022.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed to name a unit, word by word, read against one unit after the other: {@code
 * [kind] name [[kind] district] [city]}, of which the last word may be unfinished.
 */
final class Typed {
  private static final List<List<Syllable>> CITY =
      List.of(
          Syllable.of("Hà Nội"),
          Syllable.of("thành phố Hà Nội"),
          Syllable.of("TP Hà Nội"),
          Syllable.of("HN"),
          Syllable.of("TPHN"));

  private final List<Syllable> words;
  private final Optional<Kind> kind;

  /** How much the marks that were typed agree with a name. */
  enum Marks {
    EQUAL,
    NOT_AGAINST,
    OTHER
  }

  /**
   * How what was typed fits a unit.
   *
   * @param whole whether the name was typed to its end, from its beginning
   * @param first which word of the name it begins with
   * @param district whether a district was typed as well, and fits
   * @param kind whether no kind was typed, or the unit's own
   */
  record Fit(boolean whole, int first, boolean district, boolean kind, Marks marks) {}

  /** A word for a kind of unit, as it may stand before a name. */
  private record Kind(UnitType type, List<Syllable> words) {
    static final List<Kind> ALL =
        List.of(
            new Kind(UnitType.WARD, Syllable.of("phường")),
            new Kind(UnitType.WARD, Syllable.of("p")),
            new Kind(UnitType.COMMUNE, Syllable.of("xã")),
            new Kind(UnitType.COMMUNE, Syllable.of("x")),
            new Kind(UnitType.TOWNSHIP, Syllable.of("thị trấn")),
            new Kind(UnitType.TOWNSHIP, Syllable.of("tt")),
            new Kind(UnitType.URBAN_DISTRICT, Syllable.of("quận")),
            new Kind(UnitType.URBAN_DISTRICT, Syllable.of("q")),
            new Kind(UnitType.RURAL_DISTRICT, Syllable.of("huyện")),
            new Kind(UnitType.RURAL_DISTRICT, Syllable.of("h")),
            new Kind(UnitType.DISTRICT_TOWN, Syllable.of("thị xã")),
            new Kind(UnitType.DISTRICT_TOWN, Syllable.of("tx")));

    /** The kind named at a place of what is typed; Phương Mai is a name and no kind. */
    static Optional<Kind> at(List<Syllable> typed, int from) {
      return ALL.stream().filter(kind -> kind.standsAt(typed, from)).findFirst();
    }

    private boolean standsAt(List<Syllable> typed, int from) {
      return from + words.size() < typed.size()
          && marks(typed.subList(from, from + words.size()), words) != Marks.OTHER
          && step(typed, from, words).filter(Step::whole).isPresent();
    }
  }

  /** Words found from a place of what is typed: where it goes on, and whether all of them. */
  private record Step(int next, boolean whole) {}

  Typed(String text) {
    words = Syllable.of(text);
    kind = Kind.at(words, 0);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether these words were typed and nothing else. */
  boolean is(List<Syllable> phrase) {
    return words.size() == phrase.size()
        && step(words, 0, phrase).filter(Step::whole).isPresent()
        && marks(words, phrase) != Marks.OTHER;
  }

  /**
   * How it fits a unit; empty when it does not.
   *
   * @param name its name
   * @param districts names of the districts it may be told apart by
   */
  Optional<Fit> fit(UnitType type, List<Syllable> name, List<List<Syllable>> districts) {
    List<Fit> fits = new ArrayList<>();
    for (int first = 0; first < name.size(); first++) {
      List<Syllable> rest = name.subList(first, name.size());
      fit(0, first, rest, districts).ifPresent(fits::add);
      int at = first;
      kind.flatMap(
              said ->
                  fit(said.words().size(), at, rest, districts)
                      .map(fit -> of(fit, said.type() == type)))
          .ifPresent(fits::add);
    }
    return fits.stream().min(UnitFinder.BEST);
  }

  private static Fit of(Fit fit, boolean kind) {
    return new Fit(fit.whole(), fit.first(), fit.district(), kind, fit.marks());
  }

  private Optional<Fit> fit(
      int from, int first, List<Syllable> name, List<List<Syllable>> districts) {
    Optional<Step> found = step(words, from, name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Step step = found.get();
    Marks marks = marks(words.subList(from, step.next()), name);
    if (!step.whole() || isEnd(step.next())) {
      return Optional.of(new Fit(step.whole() && first == 0, first, false, true, marks));
    }
    int after =
        step.next() + Kind.at(words, step.next()).map(said -> said.words().size()).orElse(0);
    boolean there =
        districts.stream()
            .anyMatch(
                district ->
                    step(words, after, district).filter(end -> isEnd(end.next())).isPresent());
    return there ? Optional.of(new Fit(first == 0, first, true, true, marks)) : Optional.empty();
  }

  /** Whether nothing more is typed here, or only the city. */
  private boolean isEnd(int at) {
    return at == words.size()
        || CITY.stream()
            .anyMatch(
                city ->
                    step(words, at, city).filter(end -> end.next() == words.size()).isPresent());
  }

  private static Optional<Step> step(List<Syllable> typed, int from, List<Syllable> words) {
    for (int i = 0; i < words.size(); i++) {
      int at = from + i;
      if (at == typed.size()) {
        return i == 0 ? Optional.empty() : Optional.of(new Step(at, false));
      }
      if (!typed.get(at).folded().equals(words.get(i).folded())) {
        boolean unfinished = at == typed.size() - 1 && typed.get(at).begins(words.get(i));
        return unfinished ? Optional.of(new Step(typed.size(), false)) : Optional.empty();
      }
    }
    return Optional.of(new Step(from + words.size(), true));
  }

  /** Without any mark typed nothing is known, and everything fits alike. */
  private static Marks marks(List<Syllable> typed, List<Syllable> name) {
    boolean equal = typed.stream().anyMatch(Syllable::hasMarks);
    for (int i = 0; i < typed.size(); i++) {
      boolean same = name.get(i).marked().equals(typed.get(i).marked());
      boolean unfinished = !name.get(i).folded().equals(typed.get(i).folded());
      if (!same && typed.get(i).hasMarks() && !unfinished) {
        return Marks.OTHER;
      }
      equal &= same;
    }
    return equal ? Marks.EQUAL : Marks.NOT_AGAINST;
  }
}
