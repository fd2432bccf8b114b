package vn.hotline1022.feedback.open311;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers each path with what was put there, as servers do that nobody here wrote. */
final class CannedServer implements AutoCloseable {

  /** What a path answers. */
  private record Answer(int status, String type, String body) {}

  private static final Answer PAGE =
      new Answer(404, "text/html", "<!doctype html><h1>404 Not Found</h1>");

  private final HttpServer http;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private volatile Answer otherwise = PAGE;

  CannedServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/", this::handle);
    http.start();
  }

  int port() {
    return http.getAddress().getPort();
  }

  /**
   * @param line as {@code GET /services.json}; with its parameters, or for all
   */
  CannedServer says(String line, int status, String type, String body) {
    answers.put(line, new Answer(status, type, body));
    return this;
  }

  CannedServer json(String line, String body) {
    return says(line, 200, "application/json; charset=utf-8", body);
  }

  CannedServer xml(String line, String body) {
    return says(line, 200, "text/xml; charset=utf-8", body);
  }

  /** What it answers wherever nothing was put. */
  CannedServer otherwise(int status, String type, String body) {
    otherwise = new Answer(status, type, body);
    return this;
  }

  List<String> lines() {
    return lines;
  }

  List<String> bodies() {
    return bodies;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      lines.add(line);
      bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      String path = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      Answer answer = answers.getOrDefault(line, answers.getOrDefault(path, otherwise));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", answer.type());
      if (answer.status() / 100 == 3) {
        exchange.getResponseHeaders().add("Location", answer.body());
      }
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
