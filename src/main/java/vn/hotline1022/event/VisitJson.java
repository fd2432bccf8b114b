package vn.hotline1022.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.record.StrictJson;

/**
 * Writes a visit as a record and folds it back. The body holds {@code event, operator, at, helped,
 * paused} (milliseconds), {@code outcome} and, as far as known, {@code system, queue, desk} (number
 * and letter they waited with), {@code triage} (a boolean by question), {@code cause} and {@code
 * stuck} (guide, step). The id is the call's; what identifies a citizen stands there alone.
 */
public final class VisitJson {

  /** Entity of the records of visits; its id is the call's. */
  public static final String ENTITY = "visit";

  /** A person was helped. The last one stands. */
  public static final String SAVED = "visit.saved";

  /** Version of the body written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;
  private static final int CODE_MAX = 64;
  private static final int ID_MAX = 200;

  /** Nobody is helped longer; a broken clock is told from a long visit. */
  private static final long LENGTH_MAX = Duration.ofDays(31).toMillis();

  private VisitJson() {}

  /**
   * The record of a visit.
   *
   * @throws IllegalArgumentException when it is out of bounds
   */
  public static RecordDraft saved(Visit visit) {
    ObjectNode body = body(visit);
    visit(visit.call(), body);
    return new RecordDraft(
        ENTITY,
        visit.call(),
        SAVED,
        VERSION,
        visit.operator(),
        NO_BASE,
        SCOPE,
        StrictJson.bytes(body),
        Bytes.utf8("{}"));
  }

  private static ObjectNode body(Visit visit) {
    ObjectNode body = StrictJson.object();
    body.put("event", visit.event().toString());
    body.put("operator", visit.operator());
    body.put("at", visit.startedAt().toEpochMilli());
    body.put("helped", visit.helped().toMillis());
    body.put("paused", visit.paused().toMillis());
    visit.system().ifPresent(system -> body.put("system", system.name()));
    visit.queueNumber().ifPresent(number -> queue(body, number));
    visit.triage().ifPresent(triage -> body.set("triage", answers(triage)));
    body.put("outcome", visit.outcome().name());
    visit.cause().ifPresent(cause -> body.put("cause", cause));
    visit.stuck().ifPresent(stuck -> body.putArray("stuck").add(stuck.guide()).add(stuck.step()));
    return body;
  }

  /**
   * The visit that records speak of, in whatever order they came: the last one that can be read.
   *
   * @param records of one visit
   */
  public static Optional<Visit> fold(List<DeskRecord> records) {
    return records.stream()
        .filter(record -> record.header().entity().equals(ENTITY))
        .filter(record -> record.header().type().equals(SAVED))
        .filter(record -> record.header().schemaVersion() == VERSION)
        .sorted(RecordOrder.FOLD.reversed())
        .flatMap(record -> read(record.header().entityId(), record.body()).stream())
        .findFirst();
  }

  static Optional<Visit> read(UUID call, Bytes body) {
    try {
      return Optional.of(visit(call, StrictJson.read(body)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Visit visit(UUID call, JsonNode body) {
    return new Visit(
        call,
        StrictJson.id(StrictJson.field(body, "event")),
        code(body, "operator"),
        StrictJson.moment(body, "at"),
        length(body, "helped"),
        length(body, "paused"),
        StrictJson.optionalText(body, "system").map(PhoneSystem::valueOf),
        body.has("queue") ? Optional.of(queue(body)) : Optional.empty(),
        body.has("triage") ? Optional.of(triage(body.get("triage"))) : Optional.empty(),
        VisitOutcome.valueOf(StrictJson.text(body, "outcome", CODE_MAX)),
        body.has("cause") ? Optional.of(code(body, "cause")) : Optional.empty(),
        body.has("stuck") ? Optional.of(stuck(body)) : Optional.empty());
  }

  private static String code(JsonNode body, String name) {
    String code = StrictJson.text(body, name, CODE_MAX);
    StrictJson.require(!code.isEmpty() && code.chars().allMatch(c -> c > ' ' && c < 0x7F));
    return code;
  }

  private static Duration length(JsonNode body, String name) {
    long millis = StrictJson.number(StrictJson.field(body, name), LENGTH_MAX);
    StrictJson.require(millis >= 0);
    return Duration.ofMillis(millis);
  }

  private static void queue(ObjectNode body, QueueNumber number) {
    body.put("queue", number.number());
    if (!number.desk().isEmpty()) {
      body.put("desk", number.desk());
    }
  }

  private static QueueNumber queue(JsonNode body) {
    long number = StrictJson.number(body.get("queue"), QueueNumber.MOST);
    return new QueueNumber(StrictJson.optionalText(body, "desk").orElse(""), (int) number);
  }

  private static Stuck stuck(JsonNode body) {
    JsonNode stuck = StrictJson.array(body, "stuck", 2);
    StrictJson.require(stuck.size() == 2);
    return new Stuck(StrictJson.text(stuck.get(0), ID_MAX), StrictJson.text(stuck.get(1), ID_MAX));
  }

  private static ObjectNode answers(Triage triage) {
    ObjectNode answers = StrictJson.object();
    triage.answers().forEach((question, yes) -> answers.put(question.name(), yes));
    return answers;
  }

  private static Triage triage(JsonNode answers) {
    StrictJson.require(answers.isObject());
    Map<Triage.Question, Boolean> read = new EnumMap<>(Triage.Question.class);
    for (Map.Entry<String, JsonNode> answer : answers.properties()) {
      StrictJson.require(answer.getValue().isBoolean());
      read.put(Triage.Question.valueOf(answer.getKey()), answer.getValue().booleanValue());
    }
    return new Triage(read);
  }

  /** A triage as text, for a table or a draft. */
  public static String text(Triage triage) {
    return StrictJson.text(answers(triage));
  }

  /** What {@link #text} wrote; empty when it is none of ours. */
  public static Optional<Triage> triage(String text) {
    try {
      return Optional.of(triage(StrictJson.read(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
