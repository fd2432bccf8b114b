package vn.hotline1022.feedback.open311;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.FeedbackGateway.Posted;
import vn.hotline1022.feedback.FeedbackGateway.Progress;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.GatewaySettings;

/** A server that answers every call with the same bytes. */
class HostileAnswersTest {
  private HttpServer server;
  private Open311Gateway gateway;
  private byte[] answer = new byte[0];
  private String type = "application/json";
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          boolean asked = exchange.getRequestURI().getPath().contains("discovery");
          byte[] body =
              asked
                  ? "{\"changeset\":1,\"endpoints\":[{\"url\":\"%s\",\"formats\":[\"application/json\"]}]}"
                      .formatted(address())
                      .getBytes(StandardCharsets.UTF_8)
                  : answer;
          exchange.getResponseHeaders().add("Content-Type", asked ? "application/json" : type);
          exchange.sendResponseHeaders(asked ? 200 : status, body.length == 0 ? -1 : body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    gateway =
        new Open311Gateway(
            new GatewaySettings(address(), "k", "", "iHaNoi", Map.of()),
            new Limits(
                Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(5), 200_000));
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    gateway.close();
    server.stop(0);
  }

  private void says(String text) {
    answer = text.getBytes(StandardCharsets.UTF_8);
  }

  private List<Status> statuses() {
    return gateway.statuses(List.of("7")).got().orElse(List.of());
  }

  @Test
  void wrongTypesAndMissingFieldsAreSurvived() {
    says(
        """
        [7, null, "x", {"service_request_id": null}, {"status": "open"},
         {"service_request_id": 7, "status": "OPEN", "status_notes": 12.50, "description": {"a": 1},
          "agency_responsible": ["x"], "lat": "abc", "long": true, "requested_datetime": 20261122,
          "updated_datetime": "2026-11-22T09:05:07+0700", "extra": [[[{"b": "PA-261122-4831-7056"}]]]}]
        """);
    assertThat(statuses())
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.id()).isEqualTo("7");
              assertThat(status.progress()).isEqualTo(Progress.OPEN);
              assertThat(status.notes()).isEqualTo("12.50");
              assertThat(status.description()).isEmpty();
              assertThat(status.agency()).isEmpty();
              assertThat(status.coordinates()).isEmpty();
              assertThat(status.requested()).isEmpty();
              assertThat(status.updated()).contains(Instant.parse("2026-11-22T02:05:07Z"));
              assertThat(status.marks()).containsExactly("PA-261122-4831-7056");
            });
  }

  @Test
  void aNumberThatWouldFillTheMemoryIsKeptAsItIsSaid() {
    says(
        """
        [{"service_request_id": 7, "status_notes": 1e999999999, "lat": 1e-999999999,
          "description": 12e1}]
        """);
    assertThat(statuses())
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.notes()).isEqualTo("1E+999999999");
              assertThat(status.description()).isEqualTo("120");
            });
    says("[{\"service_request_id\": 1e99999999999999}]");
    assertThat(statuses()).isEmpty();
  }

  @Test
  void htmlBecomesTextAndControlsGo() {
    says(
        """
        {"requests": {"request": [{"service_request_id": "7", "status": "closed",
          "status_notes": "<p>Đã xử lý &amp; dọn&nbsp;xong</p><script>alert(1)</script> 3 < 5 &#7873; \\u202Eabc\\u0007"}]}}
        """);
    assertThat(statuses().getFirst().notes()).isEqualTo("Đã xử lý & dọn xong\n 3 < 5 ề abc");
  }

  @Test
  void entitiesAndDocumentTypesOfXmlAreRefused() {
    type = "text/xml; charset=utf-8";
    String row = "<service_requests><request><service_request_id>7</service_request_id>";
    String end = "<status>open</status></request></service_requests>";
    says(row + end);
    assertThat(statuses()).hasSize(1);
    says("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + row + "<a>&x;</a>" + end);
    assertThat(statuses()).isEmpty();
    says("<!DOCTYPE r [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'>]>" + row + end);
    assertThat(statuses()).isEmpty();
    says("<a>".repeat(40) + "</a>".repeat(40));
    assertThat(statuses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json; charset=utf-16",
        "application/json; charset=khong-co",
        "application/xhtml+xml"
      })
  void whatIsNotWhatItSaysIsUnreadable(String other) {
    type = other;
    says("[{\"service_request_id\": \"7\", \"status\": \"open\"}]");
    assertThat(gateway.statuses(List.of("7")).failure())
        .contains(new GatewayFailure.Later(Why.UNREADABLE, Optional.empty()));
  }

  @Test
  void bytesThatAreNoTextAreUnreadable() {
    answer = new byte[] {'[', '"', (byte) 0xC3, '"', ']'};
    assertThat(gateway.services().failure())
        .contains(new GatewayFailure.Later(Why.UNREADABLE, Optional.empty()));
    says("[".repeat(5_000) + "]".repeat(5_000));
    assertThat(gateway.services().got()).isEmpty();
  }

  @Test
  void noMoreIsReadThanIsBounded() {
    says("[" + " ".repeat(1_000_000) + "]");
    assertThat(gateway.services().failure()).get().isInstanceOf(GatewayFailure.Later.class);
    assertThat(gateway.post(Open311GatewayTest.report("GARBAGE")))
        .isEqualTo(new Posted.Failed(new GatewayFailure.Lost(Why.CUT_OFF, Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | [{\"service_request_id\": 0}] | id 0",
        "201 | [{\"service_request_id\": \"\", \"token\": 12}] | token 12",
        "200 | [{\"service_request_id\": null, \"token\": \"a-1\"}] | token a-1",
        "200 | {\"service_request_id\": \"12\"} | id 12",
        "200 | [{\"service_notice\": \"x\", \"account_id\": null}] | silently",
        "200 | [] | silently",
        "201 | '' | silently",
        "200 | [{\"code\": 400, \"description\": \"thiếu\"}] | refused 400 thiếu",
        "400 | [] | refused 400",
        "400 | khong phai json | refused 400 khong phai json",
        "202 | {\"service_requests\": {\"request\": {\"service_request_id\": 7}}} | id 7",
        "200 | {\"requests\": [{\"service_request_id\": \"7\"}]} | id 7",
        "200 | {\"code\": 200, \"message\": \"success\"} | silently",
        "201 | {\"message\": \"Created\"} | silently",
        "200 | {\"error\": \"thiếu lat\"} | refused  thiếu lat",
        "422 | {\"errors\": [{\"code\": \"12\", \"description\": \"sai\"}]} | refused 12 sai",
        "500 | [{\"code\": 500, \"description\": \"hỏng\"}] | lost SERVER_ERROR",
        "503 | [] | lost BUSY",
        "401 | [] | fatal KEY",
        "403 | [{\"code\": 403, \"description\": \"khoá sai\"}] | fatal KEY",
        "404 | [{\"code\": 404, \"description\": \"service\"}] | refused 404 service",
        "404 | <html> | fatal NOT_THERE",
        "200 | [{\"service_request_id\" | lost UNREADABLE"
      })
  void everyAnswerToAReportMeansOneThing(int code, String body, String meaning) {
    status = code;
    says(body);
    assertThat(words(gateway.post(Open311GatewayTest.report("GARBAGE")))).isEqualTo(meaning);
  }

  private static String words(Posted posted) {
    return switch (posted) {
      case Posted.WithId it -> "id " + it.id();
      case Posted.WithToken it -> "token " + it.token();
      case Posted.Silently _ -> "silently";
      case Posted.Failed failed ->
          switch (failed.failure()) {
            case GatewayFailure.Refused it -> ("refused " + it.code() + " " + it.words()).strip();
            case GatewayFailure.Fatal it -> "fatal " + it.cause();
            case GatewayFailure.Later it -> "later " + it.why();
            case GatewayFailure.Lost it -> "lost " + it.why();
          };
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T09:05:07+07:00, 2026-11-22T02:05:07Z",
    "2026-11-22T09:05:07Z, 2026-11-22T09:05:07Z",
    "2026-11-22T09:05:07.123Z, 2026-11-22T09:05:07.123Z",
    "2026-11-22T09:05:07, 2026-11-22T02:05:07Z",
    "2026-11-22 09:05, 2026-11-22T02:05:00Z",
    "2026-11-22, 2026-11-21T17:00:00Z",
    "2026-11-22 02:05:07 UTC, 2026-11-22T02:05:07Z",
    "2026-11-22T09:05:07.123456+07:00, 2026-11-22T02:05:07.123456Z",
    "1795313107, 2026-11-22T02:05:07Z",
    "1795313107000, 2026-11-22T02:05:07Z",
    "0001-01-01T00:00:00Z, ''",
    "22/11/2026, ''",
    "2026-02-31T00:00:00Z, ''"
  })
  void momentsAreReadInEveryFormThatIsOne(String text, String moment) {
    assertThat(Moment.of(text).map(Instant::toString).orElse("")).isEqualTo(moment);
  }
}
