package vn.hotline1022.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Unit.OldUnit;
import vn.hotline1022.unit.UnitAnswer.Candidate;

/** All units of today and of before, and what became of the old ones. Immutable. */
public final class Units {
  private final List<NewUnit> today;
  private final List<OldUnit> old;
  private final List<OldUnit> ended;
  private final List<District> districts;
  private final Map<OldUnit, List<Transfer>> byOld;
  private final Map<NewUnit, List<Transfer>> byNew;
  private final Map<District, List<NewUnit>> wards;
  private final Map<UnitCode, Unit> byCode;

  /**
   * A part of an old unit that went to a new one.
   *
   * @param certain whether everybody of the old unit counts to the new one
   */
  public record Transfer(OldUnit from, NewUnit to, Extent extent, boolean certain) {}

  /** The lists as read: {@code ended} are the units that ended before {@code old} began. */
  record Lists(
      List<NewUnit> today,
      List<OldUnit> old,
      List<OldUnit> ended,
      List<District> districts,
      List<Transfer> transfers) {}

  Units(Lists lists) {
    today = List.copyOf(lists.today());
    old = List.copyOf(lists.old());
    ended = List.copyOf(lists.ended());
    districts = List.copyOf(lists.districts());
    byOld = lists.transfers().stream().collect(groupingBy(Transfer::from));
    byNew = lists.transfers().stream().collect(groupingBy(Transfer::to));
    wards = wards(lists.transfers());
    byCode = all().collect(toMap(Unit::code, Function.identity()));
  }

  /** Where people of a district live today, in the order of the table of today. */
  private Map<District, List<NewUnit>> wards(List<Transfer> transfers) {
    Map<District, List<NewUnit>> found = new LinkedHashMap<>();
    for (District district : districts) {
      Set<NewUnit> there =
          transfers.stream()
              .filter(transfer -> transfer.from().district().equals(district))
              .filter(transfer -> transfer.extent() != Extent.PART_AREA_ONLY)
              .map(Transfer::to)
              .collect(toUnmodifiableSet());
      found.put(district, today.stream().filter(there::contains).toList());
    }
    return found;
  }

  /** Wards and communes of today. */
  public List<NewUnit> today() {
    return today;
  }

  /** Wards, communes and townships of 2025-01-01 to 2025-06-30. */
  public List<OldUnit> old() {
    return old;
  }

  /** Those that had ended on 2025-01-01. */
  public List<OldUnit> ended() {
    return ended;
  }

  /** Districts of before 2025-07-01. */
  public List<District> districts() {
    return districts;
  }

  /** Every unit and district: of today, of before, ended earlier, districts. */
  public Stream<Unit> all() {
    return Stream.of(today, old, ended, districts).flatMap(List::stream);
  }

  /** The unit of a code; codes of before 2025 for those that ended then only. */
  public Optional<Unit> find(UnitCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Where the parts of an old unit went; empty for one that ended earlier. */
  public List<Transfer> becameOf(OldUnit unit) {
    return byOld.getOrDefault(unit, List.of());
  }

  /** What a unit of today is made of. */
  public List<Transfer> madeOf(NewUnit unit) {
    return byNew.getOrDefault(unit, List.of());
  }

  /** Units of today in which people of a former district live. */
  public List<NewUnit> wardsOf(District district) {
    return wards.getOrDefault(district, List.of());
  }

  /** The former districts whose people live in a unit of today. */
  public List<District> districtsOf(NewUnit unit) {
    return districts.stream().filter(district -> wardsOf(district).contains(unit)).toList();
  }

  /** Which unit of today this one is, or what has to be asked. */
  public UnitAnswer answer(Unit said) {
    return switch (said) {
      case NewUnit unit -> new UnitAnswer.Certain(unit, Optional.empty());
      case District district -> new UnitAnswer.Ask(district, candidates(district));
      case OldUnit unit when unit.endedEarlier() ->
          new UnitAnswer.Ask(unit, candidates(unit.district()));
      case OldUnit unit ->
          certain(unit)
              .<UnitAnswer>map(now -> new UnitAnswer.Certain(now, Optional.of(unit)))
              .orElseGet(() -> new UnitAnswer.Ask(unit, candidates(unit)));
    };
  }

  /**
   * The unit of today that everybody of a place counts to; empty for what is none, and for an old
   * unit whose people went to several: never by guessing.
   *
   * @param place as {@link Place#code} writes it
   */
  public Optional<NewUnit> home(String place) {
    return UnitCode.of(place)
        .flatMap(this::find)
        .map(this::answer)
        .flatMap(
            answer ->
                answer instanceof UnitAnswer.Certain certain
                    ? Optional.of(certain.unit())
                    : Optional.empty());
  }

  /** The codes of all places whose {@link #home} is this unit. */
  public Set<String> codesOf(NewUnit unit) {
    return Stream.concat(
            Stream.of(unit.code().text()),
            madeOf(unit).stream().filter(Transfer::certain).map(part -> part.from().code().text()))
        .collect(toUnmodifiableSet());
  }

  /** The one unit of today for all people of an old one, where there is one. */
  Optional<NewUnit> certain(OldUnit unit) {
    return becameOf(unit).stream().filter(Transfer::certain).map(Transfer::to).findFirst();
  }

  private List<Candidate> candidates(OldUnit unit) {
    return becameOf(unit).stream()
        .sorted(Comparator.comparing(part -> part.extent() == Extent.PART_AREA_ONLY))
        .map(part -> new Candidate(part.to(), Optional.of(part.extent())))
        .toList();
  }

  private List<Candidate> candidates(District district) {
    return wardsOf(district).stream().map(ward -> new Candidate(ward, Optional.empty())).toList();
  }
}
