package vn.hotline1022.citizen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.StrictJson;
import vn.hotline1022.text.PhoneNumber;

/**
 * Reads records of a citizen of version 1. Fields it does not know are left aside; what is of
 * another type or out of bounds makes the record unreadable.
 */
final class CitizenJsonReader {
  private CitizenJsonReader() {}

  /** What a record says; empty when it cannot be read. */
  static Optional<CitizenSaid> read(DeskRecord record) {
    if (record.header().schemaVersion() != CitizenJson.VERSION || record.erased()) {
      return Optional.empty();
    }
    try {
      return said(record);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<CitizenSaid> said(DeskRecord record) {
    JsonNode body = StrictJson.read(record.body());
    JsonNode personal = StrictJson.read(record.personal());
    return switch (record.header().type()) {
      case CitizenJson.DESCRIBED -> Optional.of(described(body, personal));
      case CitizenJson.LINKED -> Optional.of(new CitizenSaid.Phone(phone(personal), true));
      case CitizenJson.UNLINKED -> Optional.of(new CitizenSaid.Phone(phone(personal), false));
      case CitizenJson.JOINED -> Optional.of(new CitizenSaid.Joining(with(body), true));
      case CitizenJson.SEPARATED -> Optional.of(new CitizenSaid.Joining(with(body), false));
      case CitizenJson.RESTRICTED -> Optional.of(new CitizenSaid.Restriction(true));
      case CitizenJson.RELEASED -> Optional.of(new CitizenSaid.Restriction(false));
      default -> Optional.empty();
    };
  }

  private static CitizenSaid.Described described(JsonNode body, JsonNode personal) {
    Optional<String> name = StrictJson.optionalText(personal, "name");
    name.ifPresent(CitizenBounds::name);
    Optional<String> place = StrictJson.optionalText(body, "place");
    place.ifPresent(CitizenBounds::place);
    Optional<String> ageGroup = StrictJson.optionalText(body, "ageGroup");
    ageGroup.filter(code -> !code.isEmpty()).ifPresent(AgeGroup::valueOf);
    Optional<String> addressing = StrictJson.optionalText(body, "addressing");
    addressing.filter(code -> !code.isEmpty()).ifPresent(Addressing::valueOf);
    return new CitizenSaid.Described(name, ageGroup, addressing, place);
  }

  private static PhoneNumber phone(JsonNode personal) {
    PhoneNumber phone =
        new PhoneNumber(
            StrictJson.text(personal, "phone"),
            PhoneNumber.Kind.valueOf(StrictJson.text(personal, "kind")));
    CitizenBounds.phone(phone);
    return phone;
  }

  private static UUID with(JsonNode body) {
    return StrictJson.id(StrictJson.field(body, "with"));
  }
}
