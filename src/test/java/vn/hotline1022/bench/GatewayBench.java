package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.store.OutboxDesk;

/**
 * Ten thousand items that wait are sent to a server on this machine, each durably before and after,
 * against a bare client that posts the same bodies one after another and keeps nothing.
 */
@Tag("bench")
class GatewayBench {
  private static final int ITEMS = 10_000;

  /** A desk runs all day: what is measured is not the compiler at work beside it. */
  private static final int WARM_ROUNDS = 3;

  private static final int ROUNDS = 3;
  private static final double GOAL = 0.5;
  private static final long MOST_MEMORY = 128L << 20;

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);

  @Test
  void waitingItemsGoAtHalfTheRateOfABareClient() throws Exception {
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < WARM_ROUNDS; i++) {
      bodies.clear();
      send(ITEMS, bodies);
      bare(bodies);
    }
    double sending = 0;
    double posting = 0;
    // By turns, so that a machine that has other things to do does not decide it.
    for (int i = 0; i < ROUNDS; i++) {
      bodies.clear();
      sending += send(ITEMS, bodies);
      posting += bare(bodies);
    }
    double sent = ROUNDS * ITEMS / sending;
    double posted = ROUNDS * ITEMS / posting;
    String row =
        String.format(
            Locale.ROOT,
            "| %d | %.0f | %.0f | %.2f | ≥ %.2f |",
            ITEMS,
            sent,
            posted,
            sent / posted,
            GOAL);
    Files.createDirectories(BenchProfile.RESULTS);
    Files.write(
        BenchProfile.RESULTS.resolve("gateway.md"),
        List.of(
            "| items | sent/s | bare/s | share | goal |",
            "| ---: | ---: | ---: | ---: | --- |",
            row));
    System.out.println(row);
    assertThat(sent / posted).isGreaterThanOrEqualTo(GOAL);
  }

  /** How long it takes, in seconds. */
  private double send(int items, List<String> bodies) throws IOException {
    try (GeoReportServer server = new GeoReportServer(clock, Trait.JSON);
        OutboxDesk desk =
            new OutboxDesk(Files.createTempDirectory(folder, "desk"), server, clock, services())) {
      Random random = new Random(1_022);
      Uuid7 ids = new Uuid7(clock, new SecureRandom());
      for (int i = 0; i < items; i++) {
        desk.write(FeedbackSamples.any(random, ids.next(), clock.now()));
      }
      long before = used();
      long began = System.nanoTime();
      desk.outbox().send();
      double seconds = (System.nanoTime() - began) / 1e9;
      assertThat(desk.box().counts().of(Stage.SENT)).isEqualTo(items);
      server.requests().all().forEach(held -> bodies.add(body(held)));
      // What the server holds is its own: some kilobytes each.
      assertThat(used() - before).isLessThan(MOST_MEMORY);
      return seconds;
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Map<String, String> services() {
    Map<String, String> services = new HashMap<>();
    for (String main :
        List.of("ENVIRONMENT", "URBAN_ORDER", "TRAFFIC", "POWER_LIGHT", "WATER", "SECURITY")) {
      services.put(main, "GARBAGE");
    }
    return services;
  }

  private static String body(Held held) {
    StringBuilder body = new StringBuilder();
    held.fields()
        .forEach(
            (name, values) ->
                values.forEach(
                    value ->
                        body.append(body.isEmpty() ? "" : "&")
                            .append(encoded(name))
                            .append('=')
                            .append(encoded(value))));
    return body.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** How long the same takes without keeping anything, in seconds. */
  private double bare(List<String> bodies) throws IOException, InterruptedException {
    try (GeoReportServer server = new GeoReportServer(clock, Trait.JSON);
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      URI to = URI.create(server.address() + "/requests.json");
      long began = System.nanoTime();
      for (String body : bodies) {
        HttpRequest request =
            HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(201);
      }
      return (System.nanoTime() - began) / 1e9;
    }
  }
}
