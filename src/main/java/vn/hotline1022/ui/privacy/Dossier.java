package vn.hotline1022.ui.privacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.text.PhoneNumber;

/**
 * Everything kept of one person.
 *
 * @param entries all entries that are this person; empty for a number that is nobody's
 * @param number what was asked for, when it was a number
 * @param mentions what else has the name or number in its words; perhaps somebody else's
 */
public record Dossier(
    List<Citizen> entries, PhoneNumber number, List<KeptItem> items, List<KeptItem> mentions) {

  public Dossier {
    entries = List.copyOf(entries);
    items = List.copyOf(items);
    mentions = List.copyOf(mentions);
  }

  Optional<Citizen> person() {
    return entries.stream().findFirst();
  }

  /** Name or number by which they are spoken of. */
  String who() {
    return person()
        .map(Citizen::name)
        .filter(name -> !name.isBlank())
        .or(() -> person().flatMap(one -> one.phones().stream().findFirst()).map(PhoneNumber::key))
        .orElse(number.key());
  }

  /** Whether the person asked that their data be kept only. */
  boolean restricted() {
    return entries.stream().anyMatch(Citizen::restricted);
  }

  /** Whose data it is. */
  static DataSubject subject(List<Citizen> entries, PhoneNumber number) {
    Stream<PhoneNumber> phones =
        entries.isEmpty()
            ? Stream.of(number)
            : entries.stream().flatMap(citizen -> citizen.phones().stream());
    return new DataSubject(
        entries.stream().map(Citizen::id).collect(Collectors.toSet()),
        phones.map(PhoneNumber::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet()),
        entries.stream().map(Citizen::name).collect(Collectors.toSet()));
  }
}
