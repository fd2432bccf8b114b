package vn.hotline1022.feedback.open311;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import vn.hotline1022.record.TimeSource;

/** A strict GeoReport v2 server over real HTTP that misbehaves on order. */
public final class GeoReportServer implements AutoCloseable {
  public static final String KEY = "khoá-bí-mật-311";
  private static final Duration LONGEST_SPAN = Duration.ofDays(90);

  /** How it deviates. */
  public enum Trait {
    JSON,
    PAGES,
    UPLOADS,
    UPDATED_AFTER,
    NUMBERS,
    ZERO_PLACE,
    NO_ZONE,
    HTML,
    NO_MARK,
    SILENT,
    NO_DISCOVERY,
    ERRORS_EMPTY
  }

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Requests311 requests;
  private final Set<Trait> traits;
  private final Deque<Fault311> onPost = new ArrayDeque<>();
  private final Deque<Fault311> onGet = new ArrayDeque<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Map<String, Object>> services = new CopyOnWriteArrayList<>();
  private final AtomicInteger untaken = new AtomicInteger();
  private volatile String key = KEY;
  private volatile Optional<String> elsewhere = Optional.empty();
  private volatile int uploadsRefused;
  private volatile boolean refusedTextsKept;
  private volatile int mostAtOnce = 1_000;
  private volatile CountDownLatch mayAnswer = new CountDownLatch(0);

  public GeoReportServer(TimeSource time, Trait... traits) {
    this(time, 0, traits);
  }

  /** At a port where another one was before. */
  public GeoReportServer(TimeSource time, int port, Trait... traits) {
    this(time, Optional.empty(), port, traits);
  }

  GeoReportServer(TimeSource time, Optional<SSLContext> tls, Trait... traits) {
    this(time, tls, 0, traits);
  }

  private GeoReportServer(TimeSource time, Optional<SSLContext> tls, int port, Trait... traits) {
    this.requests = new Requests311(time);
    this.traits = Set.of(traits);
    services.add(service("GARBAGE", "Rác thải", "realtime", List.of()));
    try {
      InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      if (tls.isPresent()) {
        HttpsServer https = HttpsServer.create(here, 0);
        https.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
        http = https;
      } else {
        http = HttpServer.create(here, 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  public static Map<String, Object> service(
      String code, String name, String type, List<Map<String, Object>> attributes) {
    Map<String, Object> service = new LinkedHashMap<>();
    service.put("service_code", code);
    service.put("service_name", name);
    service.put("description", "");
    service.put("metadata", !attributes.isEmpty());
    service.put("type", type);
    service.put("keywords", "đô thị, môi trường");
    service.put("group", "Môi trường");
    service.put("attributes", attributes);
    return service;
  }

  public String address() {
    return "http://localhost:" + port() + "/open311/v2";
  }

  public int port() {
    return http.getAddress().getPort();
  }

  public Requests311 requests() {
    return requests;
  }

  /** Changes what it takes. */
  public List<Map<String, Object>> services() {
    return services;
  }

  public void setKey(String other) {
    key = other;
  }

  /** Announces that it takes photos, and answers this when one comes; 0 for taking them. */
  public void refuseUploads(int status) {
    uploadsRefused = status;
  }

  /** Keeps the text all the same when it refuses the photos. */
  public void keepRefusedTexts() {
    refusedTextsKept = true;
  }

  boolean areRefusedTextsKept() {
    return refusedTextsKept;
  }

  int uploadsRefused() {
    return uploadsRefused;
  }

  /** Cuts its lists here, without pages. */
  public void cutAt(int rows) {
    mostAtOnce = rows;
  }

  /** Takes what is posted and does not answer before that. */
  public void answerAfter(CountDownLatch when) {
    mayAnswer = when;
  }

  int mostAtOnce() {
    return mostAtOnce;
  }

  void sendElsewhere(String address) {
    elsewhere = Optional.of(address);
  }

  /** Every request so far, without bodies. */
  public List<String> lines() {
    return lines;
  }

  public synchronized void onPost(Fault311... faults) {
    onPost.addAll(List.of(faults));
  }

  public synchronized void onGet(Fault311... faults) {
    onGet.addAll(List.of(faults));
  }

  /** What it was to do wrong and did not yet, it does not. */
  public synchronized void behave() {
    onPost.clear();
    onGet.clear();
  }

  private synchronized Optional<Fault311> next(boolean post) {
    return Optional.ofNullable((post ? onPost : onGet).poll());
  }

  /** Whether nothing is under way that it may yet take. */
  public boolean isIdle() {
    return untaken.get() == 0;
  }

  private void handle(HttpExchange exchange) {
    untaken.incrementAndGet();
    try (exchange) {
      boolean post = exchange.getRequestMethod().equals("POST");
      lines.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
      Optional<Fault311> fault = next(post);
      Form311 form =
          post ? Form311.of(exchange) : Form311.query(exchange.getRequestURI().getRawQuery());
      if (elsewhere.isPresent()) {
        exchange.getResponseHeaders().add("Location", elsewhere.get());
        untaken.decrementAndGet();
        exchange.sendResponseHeaders(307, -1);
      } else if (fault.filter(it -> !it.takes()).isPresent()) {
        untaken.decrementAndGet();
        misbehave(exchange, fault.get(), "");
      } else {
        answer(exchange, form, post, fault);
      }
    } catch (IOException e) {
      // The client went away; that is what some tests are about.
      lines.add("gone");
    }
  }

  private void answer(HttpExchange exchange, Form311 form, boolean post, Optional<Fault311> fault)
      throws IOException {
    String path = exchange.getRequestURI().getPath().replace("/open311/v2/", "");
    boolean json = path.endsWith(".json");
    int status = post ? 201 : 200;
    String body;
    try {
      if (json && !traits.contains(Trait.JSON)) {
        throw new Refusal311(404, "no JSON here");
      }
      Object[] said = new Routes311(this, requests, traits, services).said(path, form, post, key);
      body = json ? Rows311.json(said[1]) : Rows311.xml((String) said[0], said[1]);
    } catch (Refusal311 e) {
      status = e.status();
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("code", e.status());
      error.put("description", e.getMessage());
      List<Object> errors = traits.contains(Trait.ERRORS_EMPTY) ? List.of() : List.of(error);
      body = json ? Rows311.json(errors) : Rows311.xml("errors", errors);
    }
    untaken.decrementAndGet();
    if (post) {
      awaitAnswer();
    }
    if (fault.isPresent() && status < 300) {
      misbehave(exchange, fault.get(), body);
    } else {
      reply(exchange, status, json ? "application/json; charset=utf-8" : "text/xml", body);
    }
  }

  private void awaitAnswer() {
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void reply(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void misbehave(HttpExchange exchange, Fault311 fault, String body) throws IOException {
    switch (fault) {
      case DROPPED, BROKEN -> {}
      case ERROR, ERROR_AFTER -> reply(exchange, 500, "text/html", "<h1>Lỗi máy chủ</h1>");
      case BUSY -> {
        exchange.getResponseHeaders().add("Retry-After", "7");
        reply(exchange, 429, "text/plain", "bận");
      }
      case SLOW -> drip(exchange, body);
      case HALF -> half(exchange, body);
      case GARBAGE -> reply(exchange, 200, "application/json", "[{\"service_request_id\": ,,");
      case PAGE -> reply(exchange, 200, "text/html", "<html><body>Bảo trì</body></html>");
    }
  }

  private static void half(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(201, bytes.length);
    exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
    exchange.getResponseBody().flush();
  }

  /** A byte now and then, until whoever waits goes away or the test is over. */
  private void drip(HttpExchange exchange, String body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(201, 0);
    try {
      for (byte each : (body + " ".repeat(10_000)).getBytes(StandardCharsets.UTF_8)) {
        exchange.getResponseBody().write(each);
        exchange.getResponseBody().flush();
        if (closed.await(20, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    http.stop(0);
    threads.shutdownNow();
  }

  static Instant moment(String text, Instant otherwise) {
    return text.isEmpty()
        ? otherwise
        : Moment.of(text).orElseThrow(() -> new Refusal311(400, "no moment: " + text));
  }

  static void requireSpan(Instant from, Instant to) {
    if (Duration.between(from, to).compareTo(LONGEST_SPAN) > 0) {
      throw new Refusal311(400, "more than 90 days");
    }
  }
}
