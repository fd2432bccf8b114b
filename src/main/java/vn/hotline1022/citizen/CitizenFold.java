package vn.hotline1022.citizen;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one citizen from their records, in whatever order they came. Of each part the last word
 * stands. After an erasure nothing is left, whatever comes later. Records of unknown types or
 * versions, and unreadable ones, are left aside.
 *
 * @param citizen empty when erased, or when no record could be read
 * @param joined entries whose ids come after this one's and that are the same person
 */
public record CitizenFold(Optional<Citizen> citizen, Set<UUID> joined) {

  private static final int JOINED_MAX = 100;

  public CitizenFold {
    joined = Collections.unmodifiableSet(new LinkedHashSet<>(joined));
  }

  /** Nothing known, or nothing left. */
  public static CitizenFold none() {
    return new CitizenFold(Optional.empty(), Set.of());
  }

  /**
   * @param records of one citizen
   */
  public static CitizenFold of(List<DeskRecord> records) {
    boolean erased = records.stream().anyMatch(record -> Erasure.target(record).isPresent());
    List<CitizenSaid> said =
        records.stream()
            .filter(record -> record.header().entity().equals(CitizenJson.ENTITY))
            .sorted(RecordOrder.FOLD)
            .flatMap(record -> CitizenJsonReader.read(record).stream())
            .toList();
    if (erased || said.isEmpty()) {
      return none();
    }
    Citizen citizen = Citizen.unknown(records.getFirst().header().entityId());
    Set<UUID> joined = new LinkedHashSet<>();
    for (CitizenSaid each : said) {
      citizen = apply(citizen, each);
      if (each instanceof CitizenSaid.Joining(UUID with, boolean now)) {
        joined(joined, with, now);
      }
    }
    return new CitizenFold(Optional.of(citizen), joined);
  }

  private static void joined(Set<UUID> joined, UUID with, boolean now) {
    if (!now) {
      joined.remove(with);
    } else if (joined.size() < JOINED_MAX) {
      joined.add(with);
    }
  }

  private static Citizen apply(Citizen citizen, CitizenSaid said) {
    return switch (said) {
      case CitizenSaid.Described described -> describe(citizen, described);
      case CitizenSaid.Phone(var phone, boolean linked) when linked ->
          citizen.phones().size() < Citizen.PHONES_MAX ? citizen.withPhone(phone) : citizen;
      case CitizenSaid.Phone(var phone, boolean _) ->
          citizen.withPhones(
              citizen.phones().stream().filter(known -> !known.equals(phone)).toList());
      case CitizenSaid.Joining _ -> citizen;
      case CitizenSaid.Restriction(boolean restricted) -> citizen.withRestricted(restricted);
    };
  }

  private static Citizen describe(Citizen citizen, CitizenSaid.Described said) {
    return citizen
        .withName(said.name().orElse(citizen.name()))
        .withAgeGroup(now(said.ageGroup(), citizen.ageGroup(), AgeGroup::valueOf))
        .withAddressing(now(said.addressing(), citizen.addressing(), Addressing::valueOf))
        .withPlace(now(said.place(), citizen.place(), Function.identity()));
  }

  private static <T> Optional<T> now(
      Optional<String> said, Optional<T> before, Function<String, T> read) {
    return said.isEmpty() ? before : said.filter(code -> !code.isEmpty()).map(read);
  }
}
