package vn.hotline1022.citizen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.text.PhoneNumber;

/**
 * Reads records of a citizen of version 1. Fields it does not know are left aside; what is of
 * another type or out of bounds makes the record unreadable.
 */
final class CitizenJsonReader {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(32)
                          .maxStringLength(16 * 1024)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CitizenJsonReader() {}

  /** What a record says; empty when it cannot be read. */
  static Optional<CitizenSaid> read(DeskRecord record) {
    if (record.header().schemaVersion() != CitizenJson.VERSION || record.erased()) {
      return Optional.empty();
    }
    try {
      return said(record);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<CitizenSaid> said(DeskRecord record) throws IOException {
    JsonNode body = object(record.body());
    JsonNode personal = object(record.personal());
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
    Optional<String> name = text(personal, "name");
    name.ifPresent(CitizenBounds::name);
    Optional<String> place = text(body, "place");
    place.ifPresent(CitizenBounds::place);
    Optional<String> ageGroup = text(body, "ageGroup");
    ageGroup.filter(code -> !code.isEmpty()).ifPresent(AgeGroup::valueOf);
    Optional<String> addressing = text(body, "addressing");
    addressing.filter(code -> !code.isEmpty()).ifPresent(Addressing::valueOf);
    return new CitizenSaid.Described(name, ageGroup, addressing, place);
  }

  private static PhoneNumber phone(JsonNode personal) {
    PhoneNumber phone =
        new PhoneNumber(
            text(personal, "phone").orElseThrow(CitizenJsonReader::unreadable),
            PhoneNumber.Kind.valueOf(
                text(personal, "kind").orElseThrow(CitizenJsonReader::unreadable)));
    CitizenBounds.phone(phone);
    return phone;
  }

  private static UUID with(JsonNode body) {
    return UUID.fromString(text(body, "with").orElseThrow(CitizenJsonReader::unreadable));
  }

  private static JsonNode object(Bytes bytes) throws IOException {
    JsonNode node = MAPPER.readTree(bytes.toArray());
    if (!node.isObject()) {
      throw unreadable();
    }
    return node;
  }

  private static Optional<String> text(JsonNode object, String name) {
    JsonNode value = object.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw unreadable();
    }
    // Half a surrogate pair, written as an escape, is no text to a database: made "?" here.
    return Optional.of(Bytes.utf8(value.textValue()).utf8());
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException("unreadable");
  }
}
