package vn.hotline1022.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.text.PhoneNumber;

/**
 * One person as the hotline knows them. What is not known is empty.
 *
 * @param id UUIDv7
 * @param name as written, with all marks; may be empty
 * @param place where they live, as {@code vn.hotline1022.unit} writes it: {@code 2025:00004} is a
 *     structure's version and a unit's code
 * @param phones in the order they became known; another person may have the same
 * @param restricted kept, but neither shown nor used, as the person asked
 */
public record Citizen(
    UUID id,
    String name,
    Optional<AgeGroup> ageGroup,
    Optional<Addressing> addressing,
    Optional<String> place,
    List<PhoneNumber> phones,
    boolean restricted) {

  /** Longest name in UTF-16 units. */
  public static final int NAME_MAX = 120;

  /** Most phones of one person. */
  public static final int PHONES_MAX = 50;

  public Citizen {
    phones = List.copyOf(phones);
  }

  /** Somebody of whom nothing is known yet. */
  public static Citizen unknown(UUID id) {
    return new Citizen(
        id, "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
  }

  /** Whether nothing is left to find this person by. */
  public boolean blank() {
    return name.isBlank() && phones.isEmpty();
  }

  public boolean has(PhoneNumber phone) {
    return phones.contains(phone);
  }

  /** {@code Bác Trần Văn Minh}: how one speaks of them; the bare name while that is not known. */
  public String called() {
    String form = addressing.map(Addressing::them).orElse("");
    String capital =
        form.isEmpty()
            ? ""
            : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) + " ";
    return name.isEmpty() ? capital.strip() : capital + name;
  }

  public Citizen withName(String other) {
    return new Citizen(id, other, ageGroup, addressing, place, phones, restricted);
  }

  public Citizen withAgeGroup(Optional<AgeGroup> other) {
    return new Citizen(id, name, other, addressing, place, phones, restricted);
  }

  public Citizen withAddressing(Optional<Addressing> other) {
    return new Citizen(id, name, ageGroup, other, place, phones, restricted);
  }

  public Citizen withPlace(Optional<String> other) {
    return new Citizen(id, name, ageGroup, addressing, other, phones, restricted);
  }

  public Citizen withPhones(List<PhoneNumber> other) {
    return new Citizen(id, name, ageGroup, addressing, place, other, restricted);
  }

  /** With one phone more, unless it is known already. */
  public Citizen withPhone(PhoneNumber phone) {
    if (has(phone)) {
      return this;
    }
    List<PhoneNumber> more = new ArrayList<>(phones);
    more.add(phone);
    return withPhones(more);
  }

  public Citizen withRestricted(boolean now) {
    return new Citizen(id, name, ageGroup, addressing, place, phones, now);
  }
}
