package vn.hotline1022.feedback.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.hotline1022.record.TimeSource;

/** What the server of the tests holds, and how strict it is about what it takes. */
public final class Requests311 {
  private static final Set<String> POSTED =
      Set.of(
          "api_key",
          "jurisdiction_id",
          "service_code",
          "lat",
          "long",
          "address_string",
          "address_id",
          "email",
          "device_id",
          "account_id",
          "first_name",
          "last_name",
          "phone",
          "description",
          "media_url");

  /** One request, as it stands. */
  public static final class Held {
    private final Map<String, List<String>> fields;
    private final String token;
    private final List<Integer> files;
    private final Instant requested;
    private Instant updated;
    private String id;
    private String status = "open";
    private String notes = "";
    private String agency = "";

    private Held(Form311 form, String id, String token, Instant now) {
      this.fields = form.fields();
      this.files = form.files();
      this.id = id;
      this.token = token;
      this.requested = now;
      this.updated = now;
    }

    /** A field as it was posted; empty when it was not. */
    public String field(String name) {
      return fields.getOrDefault(name, List.of("")).getFirst();
    }

    List<String> all(String name) {
      return fields.getOrDefault(name, List.of());
    }

    /** All fields as they were posted. */
    public Map<String, List<String>> fields() {
      return fields;
    }

    public String id() {
      return id;
    }

    public List<Integer> files() {
      return files;
    }
  }

  private final TimeSource time;
  private final List<Held> held = new ArrayList<>();
  private long nextId;
  private Duration clock = Duration.ZERO;

  Requests311(TimeSource time) {
    this.time = time;
  }

  /** Its clock goes wrong by so much. */
  public synchronized void setClock(Duration off) {
    clock = off;
  }

  Instant now() {
    return time.now().plus(clock);
  }

  public synchronized List<Held> all() {
    return List.copyOf(held);
  }

  /** Somebody else reports something, at this place. */
  public synchronized void takeFromOthers(String text, String address) {
    Map<String, List<String>> fields =
        Map.of(
            "service_code", List.of("GARBAGE"),
            "description", List.of(text),
            "address_string", List.of(address));
    held.add(new Held(new Form311(fields, List.of()), Long.toString(nextId++), "", now()));
  }

  synchronized Held take(Form311 form, Map<String, Object> service) {
    check(form, service);
    boolean later = "batch".equals(service.get("type"));
    String number = Long.toString(nextId++);
    Held request = new Held(form, later ? "" : number, later ? "t-" + number : "", now());
    held.add(request);
    return request;
  }

  private static void check(Form311 form, Map<String, Object> service) {
    for (String name : form.fields().keySet()) {
      if (!POSTED.contains(name) && !name.matches("attribute\\[[A-Z0-9_]+](\\[])?")) {
        throw new Refusal311(400, "no such parameter: " + name);
      }
    }
    boolean placed = !form.one("lat").isEmpty() && !form.one("long").isEmpty();
    if (!placed && form.one("address_string").isEmpty() && form.one("address_id").isEmpty()) {
      throw new Refusal311(400, "Thiếu địa điểm: lat và long, address_string hoặc address_id");
    }
    String description = form.one("description");
    if (description.length() > 4_000 || description.matches("(?s).*<[a-z/!].*")) {
      throw new Refusal311(400, "description is too long or has HTML");
    }
    if (description.contains("TỪ CHỐI")) {
      throw new Refusal311(400, "Nội dung không được tiếp nhận");
    }
    for (Object each : (List<?>) service.getOrDefault("attributes", List.of())) {
      Map<?, ?> question = (Map<?, ?>) each;
      String name = "attribute[" + question.get("code") + "]";
      boolean answered = form.fields().containsKey(name) || form.fields().containsKey(name + "[]");
      boolean due = !Boolean.FALSE.equals(question.get("variable"));
      boolean list = "multivaluelist".equals(question.get("datatype"));
      if (form.fields().containsKey(name + (list ? "" : "[]"))) {
        throw new Refusal311(400, name + (list ? " is a list" : " is no list"));
      }
      if (due && Boolean.TRUE.equals(question.get("required")) && !answered) {
        throw new Refusal311(400, "Thiếu câu trả lời cho " + question.get("code"));
      }
    }
  }

  /** Ids of those that only had a token so far. */
  public synchronized void giveIds() {
    held.stream().filter(it -> it.id.isEmpty()).forEach(it -> it.id = it.token.substring(2));
  }

  synchronized Optional<Held> byId(String id) {
    return held.stream().filter(it -> it.id.equals(id)).findFirst();
  }

  synchronized Optional<Held> byToken(String token) {
    return held.stream().filter(it -> it.token.equals(token)).findFirst();
  }

  /** Changes what it says of a request. */
  public synchronized void say(Held request, String status, String notes, String agency) {
    request.status = status;
    request.notes = notes;
    request.agency = agency;
    request.updated = now();
  }

  /** How it stands, as an answer says it. */
  synchronized Map<String, Object> row(Held request, Consumer<Map<String, Object>> dialect) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("service_request_id", request.id);
    row.put("status", request.status);
    row.put("status_notes", request.notes);
    row.put("service_code", request.field("service_code"));
    row.put("description", request.field("description"));
    row.put("agency_responsible", request.agency);
    row.put("service_notice", null);
    row.put("requested_datetime", Moment.text(request.requested));
    row.put("updated_datetime", Moment.text(request.updated));
    row.put("expected_datetime", null);
    row.put("address", request.field("address_string"));
    row.put("address_id", null);
    row.put("zipcode", null);
    row.put("lat", number(request.field("lat")));
    row.put("long", number(request.field("long")));
    row.put("media_url", null);
    dialect.accept(row);
    return row;
  }

  private static Object number(String text) {
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  synchronized List<Held> between(Instant from, Instant to, boolean updated) {
    return held.stream()
        .filter(it -> !it.id.isEmpty())
        .filter(
            it -> {
              Instant at = updated ? it.updated : it.requested;
              return !at.isBefore(from) && !at.isAfter(to);
            })
        .toList();
  }

  static String token(Held request) {
    return request.token;
  }
}
