package vn.hotline1022.citizen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.text.PhoneNumber;

/** People for tests. */
public final class CitizenSamples {
  private static final long FIRST = 1_795_237_200_000L;

  private CitizenSamples() {}

  /** An id of its own for each number, rising with it. */
  public static UUID id(int number) {
    return new UUID(((FIRST + number) << 16) | 0x7000L, (1L << 63) | number);
  }

  public static PhoneNumber mobile(String key) {
    return new PhoneNumber(key, PhoneNumber.Kind.MOBILE);
  }

  /** Somebody with a name and these mobile numbers. */
  public static Citizen person(int number, String name, String... phones) {
    return Citizen.unknown(id(number))
        .withName(name)
        .withPhones(List.of(phones).stream().map(CitizenSamples::mobile).toList());
  }

  /** An old man of whom everything is known. */
  public static Citizen minh() {
    return person(1, "Trần Văn Minh", "0912345678")
        .withAgeGroup(Optional.of(AgeGroup.FROM_60))
        .withAddressing(Optional.of(Addressing.BAC))
        .withPlace(Optional.of("2025:00004"));
  }
}
