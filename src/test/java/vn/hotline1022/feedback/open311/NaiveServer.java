package vn.hotline1022.feedback.open311;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.Formats;

/**
 * As little of GeoReport v2 as somebody writes in an evening: no discovery, no definitions, no
 * tokens; parameters that it does not know are not looked at, and little is given back.
 */
public final class NaiveServer implements AutoCloseable {

  /** What it does its own way. */
  public enum Habit {
    /** XML alone. */
    XML,
    /** Knows reports by their ids only. */
    NO_LIST,
    /** Gives its newest ones, whatever time they are asked for. */
    NO_TIMES,
    /** Compares times as texts, its own with Hanoi's zone. */
    TEXT_TIMES,
    /** Gives no more than 25 at once and says nothing of it. */
    SHORT_LISTS,
    /** Keeps what was written for itself. */
    NO_TEXT,
    /** Its list fails. */
    BROKEN_LIST,
    /** Says that it took a report, and no id. */
    NO_ID
  }

  /** One report as it was posted. */
  public record Taken(String id, Map<String, List<String>> fields, Instant at) {
    public String field(String name) {
      return fields.getOrDefault(name, List.of("")).getFirst();
    }
  }

  private final HttpServer http;
  private final TimeSource time;
  private final Set<Habit> habits;
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final AtomicInteger toDrop = new AtomicInteger();
  private final AtomicInteger toBreak = new AtomicInteger();

  public NaiveServer(TimeSource time, Habit... habits) {
    this.time = time;
    this.habits = Set.of(habits);
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/", this::handle);
    http.start();
  }

  public String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
  }

  public List<Taken> taken() {
    return taken;
  }

  public List<String> lines() {
    return lines;
  }

  /** The next reports are taken and their answers lost. */
  public void drop(int reports) {
    toDrop.set(reports);
  }

  /** The next reports are lost before they are taken. */
  public void lose(int reports) {
    toBreak.set(reports);
  }

  /** Somebody else reports something. */
  public void takeFromOthers(int reports) {
    for (int i = 0; i < reports; i++) {
      take(Map.of("service_code", List.of("GARBAGE"), "description", List.of("Ổ gà, số nhà " + i)));
    }
  }

  private Taken take(Map<String, List<String>> fields) {
    Taken one = new Taken("" + (1_000 + taken.size()), fields, time.now());
    taken.add(one);
    return one;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      lines.add(method + " " + exchange.getRequestURI());
      Form311 form =
          method.equals("POST")
              ? Form311.of(exchange)
              : Form311.query(exchange.getRequestURI().getRawQuery());
      String path = exchange.getRequestURI().getPath();
      String ending = habits.contains(Habit.XML) ? ".xml" : ".json";
      if (!path.endsWith(ending)) {
        page(exchange, 404);
      } else if (method.equals("POST")) {
        post(exchange, path, form);
      } else {
        get(exchange, path.substring(0, path.length() - ending.length()), form);
      }
    }
  }

  private void post(HttpExchange exchange, String path, Form311 form) throws IOException {
    if (!path.startsWith("/requests.")) {
      page(exchange, 404);
      return;
    }
    if (toBreak.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return;
    }
    Taken one = take(form.fields());
    if (toDrop.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return;
    }
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(
        habits.contains(Habit.NO_ID) ? "service_notice" : "service_request_id",
        habits.contains(Habit.NO_ID) ? "Cảm ơn" : one.id());
    reply(exchange, "service_requests", List.of(row));
  }

  private void get(HttpExchange exchange, String path, Form311 form) throws IOException {
    if (path.equals("/services")) {
      Map<String, Object> service = new LinkedHashMap<>();
      service.put("service_code", "GARBAGE");
      service.put("service_name", "Rác thải");
      reply(exchange, "services", List.of(service));
    } else if (path.equals("/requests") && habits.contains(Habit.BROKEN_LIST)) {
      page(exchange, 500);
    } else if (path.equals("/requests") && !habits.contains(Habit.NO_LIST)) {
      reply(exchange, "service_requests", listed(form));
    } else if (path.startsWith("/requests/")) {
      String id = path.substring("/requests/".length());
      List<Object> found =
          taken.stream().filter(it -> it.id().equals(id)).<Object>map(this::row).toList();
      reply(exchange, "service_requests", found);
    } else {
      page(exchange, 404);
    }
  }

  private List<Object> listed(Form311 form) {
    boolean times = !habits.contains(Habit.NO_TIMES);
    Instant from = GeoReportServer.moment(times ? form.one("start_date") : "", Instant.EPOCH);
    Instant to = GeoReportServer.moment(times ? form.one("end_date") : "", Instant.MAX);
    boolean texts = habits.contains(Habit.TEXT_TIMES);
    return new ArrayList<>(taken)
        .reversed().stream()
            .filter(
                it ->
                    texts
                        ? isBetweenTexts(it, form)
                        : !it.at().isBefore(from) && !it.at().isAfter(to))
            .limit(habits.contains(Habit.SHORT_LISTS) ? 25 : 1_000)
            .<Object>map(this::row)
            .toList();
  }

  private static boolean isBetweenTexts(Taken one, Form311 form) {
    String at = one.at().atZone(Formats.ZONE).toOffsetDateTime().toString();
    return at.compareTo(form.one("start_date")) >= 0 && at.compareTo(form.one("end_date")) <= 0;
  }

  private Map<String, Object> row(Taken one) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("service_request_id", one.id());
    row.put("status", "open");
    row.put("service_code", one.field("service_code"));
    if (!habits.contains(Habit.NO_TEXT)) {
      row.put("description", one.field("description"));
    }
    row.put("requested_datetime", Moment.text(one.at()));
    return row;
  }

  private void reply(HttpExchange exchange, String name, Object rows) throws IOException {
    boolean xml = habits.contains(Habit.XML);
    String body = xml ? Rows311.xml(name, rows) : Rows311.json(rows);
    send(exchange, 200, xml ? "application/xml" : "application/json", body);
  }

  private static void page(HttpExchange exchange, int status) throws IOException {
    send(exchange, status, "text/html", "<!doctype html><h1>" + status + "</h1>");
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
