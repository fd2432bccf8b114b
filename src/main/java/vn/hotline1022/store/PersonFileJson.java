package vn.hotline1022.store;

import static vn.hotline1022.store.SummedJson.number;
import static vn.hotline1022.store.SummedJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;

/** {@code people/<CODE>.json}. */
final class PersonFileJson {

  private static final int FORMAT = 1;
  private static final String UNTIL = "until";
  private static final int MOST_TRIES = 1_000_000;

  private PersonFileJson() {}

  static byte[] write(PersonFile file) {
    ObjectNode node = SummedJson.ofFormat(FORMAT);
    node.put("code", file.person().code());
    node.put("name", file.person().name());
    node.put("role", file.person().role().name());
    file.person().until().ifPresent(day -> node.put(UNTIL, day.toString()));
    node.put("salt", SummedJson.base64(file.salt()));
    node.putObject("argon2id")
        .put("memoryKib", file.cost().memoryKib())
        .put("iterations", file.cost().iterations())
        .put("lanes", file.cost().lanes());
    KeyHolderJson.write(file.holder(), node);
    node.put("failedTries", Math.min(file.failedTries(), MOST_TRIES));
    node.put("lastTry", file.lastTry().toEpochMilli());
    node.put("leaving", file.leaving());
    return SummedJson.write(node);
  }

  static PersonFile read(byte[] bytes, String staffCode) throws IOException {
    JsonNode node = SummedJson.read(bytes, FORMAT);
    Role role = role(text(node, "role"));
    Person person = new Person(text(node, "code"), text(node, "name"), role, until(node));
    if (!person.code().equals(staffCode) || !Person.isName(person.name())) {
      throw new IOException("somebody else's file");
    }
    return new PersonFile(
        person,
        SummedJson.bytes(node, "salt", PersonFile.SALT_BYTES),
        cost(node.path("argon2id")),
        KeyHolderJson.read(node),
        number(node, "failedTries", 0, MOST_TRIES),
        Instant.ofEpochMilli(SummedJson.wholeNumber(node, "lastTry", 0, Long.MAX_VALUE)),
        node.path("leaving").asBoolean());
  }

  private static Role role(String name) throws IOException {
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw new IOException("bad role");
  }

  /** The last day; files from before there were any have none. */
  private static Optional<LocalDate> until(JsonNode node) throws IOException {
    if (!node.has(UNTIL)) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text(node, UNTIL));
      if (Person.isLastDay(day)) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException e) {
      throw new IOException("bad " + UNTIL, e);
    }
    throw new IOException("bad " + UNTIL);
  }

  private static Argon2Cost cost(JsonNode node) throws IOException {
    Argon2Cost cost =
        new Argon2Cost(
            number(node, "memoryKib", 1, Integer.MAX_VALUE),
            number(node, "iterations", 1, Integer.MAX_VALUE),
            number(node, "lanes", 1, Integer.MAX_VALUE));
    if (!cost.isAcceptable()) {
      throw new IOException("absurd cost");
    }
    return cost;
  }
}
