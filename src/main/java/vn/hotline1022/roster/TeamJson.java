package vn.hotline1022.roster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/** Writes and reads {@code team.written}: the whole team; the last record of a code stands. */
public final class TeamJson {

  /** Entity of these records: one for each code. */
  public static final String ENTITY = "team";

  static final String WRITTEN = "team.written";
  static final int VERSION = 1;
  static final String SCOPE = "shift";
  static final long NO_BASE = -1;
  private static final int TEXT_MAX = 100;

  private TeamJson() {}

  /** The same at every desk, so that two who write the same team write one. */
  static UUID id(String code) {
    return UUID.nameUUIDFromBytes((ENTITY + " " + code).getBytes(StandardCharsets.UTF_8));
  }

  public static RecordDraft written(Team team) {
    Team.check(team);
    ObjectNode body = StrictJson.object();
    body.put("code", team.code());
    body.put("name", team.name());
    body.put("organisation", team.organisation());
    ArrayNode members = body.putArray("members");
    for (Member member : team.members()) {
      ObjectNode one = members.addObject();
      one.put("person", member.person());
      one.put("from", member.from().toString());
      member.until().ifPresent(last -> one.put("until", last.toString()));
    }
    body.put("removed", team.removed());
    body.put("at", team.writtenAt().toEpochMilli());
    return new RecordDraft(
        ENTITY,
        id(team.code()),
        WRITTEN,
        VERSION,
        team.writtenBy(),
        NO_BASE,
        SCOPE,
        StrictJson.bytes(body),
        Bytes.utf8("{}"));
  }

  /** The team a record speaks of; empty when it cannot be read. */
  public static Optional<Team> read(DeskRecord record) {
    boolean known =
        record.header().type().equals(WRITTEN) && record.header().schemaVersion() == VERSION;
    try {
      return known ? Optional.of(team(record)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Team team(DeskRecord record) {
    JsonNode body = StrictJson.read(record.body());
    List<Member> members = new ArrayList<>();
    for (JsonNode one : StrictJson.array(body, "members", Team.MEMBERS_MAX)) {
      members.add(
          new Member(
              StrictJson.text(one, "person", TEXT_MAX),
              LocalDate.parse(StrictJson.text(one, "from", TEXT_MAX)),
              StrictJson.optionalText(one, "until").map(LocalDate::parse)));
    }
    Team team =
        new Team(
            StrictJson.text(body, "code", TEXT_MAX),
            StrictJson.text(body, "name", TEXT_MAX),
            StrictJson.text(body, "organisation", TEXT_MAX),
            members,
            StrictJson.field(body, "removed").asBoolean(),
            StrictJson.moment(body, "at"),
            record.header().actor());
    Team.check(team);
    StrictJson.require(id(team.code()).equals(record.header().entityId()));
    return team;
  }
}
