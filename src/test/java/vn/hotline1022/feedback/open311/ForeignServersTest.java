package vn.hotline1022.feedback.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.FeedbackGateway.Listed;
import vn.hotline1022.feedback.FeedbackGateway.Posted;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackGateway.Window;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.GatewaySettings;

/** The adapter against the manners of servers as they are in the world. */
class ForeignServersTest {
  private static final Limits QUICK =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(10), 1 << 20);

  private static final String SERVICES =
      "[{\"service_code\": \"17\", \"service_name\": \"Rác thải\", \"metadata\": false}]";

  private static final Window LATELY =
      new Window(
          Instant.parse("2026-11-22T00:00:00Z"), Instant.parse("2026-11-22T04:00:00Z"), "", false);

  private final CannedServer server = new CannedServer();
  private final List<AutoCloseable> open = new ArrayList<>(List.of(server));

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : open.reversed()) {
      each.close();
    }
  }

  private Open311Gateway gateway() {
    return gateway("localhost", "");
  }

  private Open311Gateway gateway(String host, String path) {
    String address = "http://" + host + ":" + server.port() + path;
    Open311Gateway gateway =
        new Open311Gateway(
            new GatewaySettings(address, "khoá", "hanoi", "iHaNoi", Map.of()), QUICK);
    open.add(gateway);
    return gateway;
  }

  private static List<String> codes(Reply<List<Service>> reply) {
    return reply.got().orElseThrow().stream().map(Service::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | text/html | <h1>Forbidden</h1>",
        "401 | application/json | {\"message\": \"Unauthorized\"}",
        "302 | text/html | https://hanoi.gov.vn/dang-nhap",
        "200 | text/html | <!doctype html><title>Trang chủ</title>",
        "500 | text/html | <h1>Server Error</h1>",
        "400 | application/json | [{\"code\": 400, \"description\": \"unknown\"}]"
      })
  void whateverStandsWhereDiscoveryIsNotTheServicesAreFound(int status, String type, String body) {
    server.otherwise(status, type, body).json("GET /services.json", SERVICES);
    assertThat(codes(gateway().services())).containsExactly("17");
  }

  @Test
  void theJurisdictionGoesAlongWithEveryQuestion() {
    server
        .says("GET /services.json", 400, "application/json", "[]")
        .json("GET /services.json?jurisdiction_id=hanoi", SERVICES);
    assertThat(codes(gateway().services())).containsExactly("17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:%d/v2/", "http://localhost:%d/v2", "/v2"})
  void anAnnouncedEndpointIsTakenByWhateverNameThisMachineHas(String url) {
    server
        .json(
            "GET /discovery.json",
            "{\"changeset\": \"1\", \"endpoints\": [{\"specification\":"
                + " \"http://wiki.open311.org/GeoReport_v2/\", \"type\": \"production\","
                + " \"formats\": [\"application/json\"], \"url\": \""
                + url.formatted(server.port())
                + "\"}]}")
        .json("GET /v2/services.json", SERVICES)
        .json("GET /services.json", SERVICES.replace("17", "typed"));
    assertThat(codes(gateway().services()))
        .containsExactly(url.startsWith("http") ? "17" : "typed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"changeset\": \"1\", \"endpoints\": []}",
        "{\"endpoints\": [{\"url\": \"https://example.org/v2\", \"formats\": [\"text/xml\"]}]}",
        "{\"discovery\": {\"changeset\": 5, \"endpoints\": {\"endpoint\": {\"url\": \"\"}}}}"
      })
  void oneThatDoesNotSayHowIsTriedForWhatItAnswers(String discovery) {
    server.json("GET /discovery.json", discovery).json("GET /services.json", SERVICES);
    Profile profile = gateway().profile().got().orElseThrow();
    assertThat(profile.found()).isTrue();
    assertThat(profile.address()).isEqualTo("http://localhost:" + server.port());
    assertThat(codes(gateway().services())).containsExactly("17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | [{\"service_code\": 001, \"service_name\": \"Cans left out 24x7\"}]",
        "404 | Not Found",
        "406 | [{\"code\": 406, \"description\": \"only XML\"}]"
      })
  void whereItsJsonIsNoneItIsAskedInXmlFromThenOn(int status, String body) {
    String formats = "\"formats\": [\"text/xml\", \"application/json\"]";
    server
        .json(
            "GET /discovery.json",
            "{\"endpoints\": [{\"url\": \"http://localhost:%d\", %s}]}"
                .formatted(server.port(), formats))
        .says("GET /services.json", status, "application/json", body)
        .xml(
            "GET /services.xml",
            "<services><service><service_code>001</service_code></service></services>")
        .xml(
            "POST /requests.xml",
            "<service_requests><request><service_request_id>293944</service_request_id>"
                + "<account_id/></request></service_requests>");
    Open311Gateway gateway = gateway();
    assertThat(codes(gateway.services())).containsExactly("001");
    assertThat(gateway.post(Open311GatewayTest.report("001")))
        .isEqualTo(new Posted.WithId("293944", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"service_code\": 17}]",
        "{\"services\": [{\"service_code\": \"17\"}]}",
        "{\"services\": {\"service\": [{\"service_code\": \"17\"}]}}",
        "{\"services\": {\"service\": {\"service_code\": \"17\"}}}",
        "[{\"service\": {\"service_code\": \"17\"}}]",
        "{\"service_code\": \"17\"}"
      })
  void servicesAreReadInWhateverTheyAreWrapped(String body) {
    server.json("GET /services.json", body);
    assertThat(codes(gateway().services())).containsExactly("17");
  }

  @Test
  void simpleServersCallTheirJsonAPage() {
    server.says("GET /services.json", 200, "text/html; charset=UTF-8", " \n" + SERVICES);
    assertThat(codes(gateway().services())).containsExactly("17");
    server.says("GET /services.json", 200, "text/plain", SERVICES);
    assertThat(codes(gateway().services())).containsExactly("17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message\": \"bảo trì\"}",
        "[{\"code\": 500, \"description\": \"hỏng\"}]",
        "{\"data\": {\"rows\": []}}"
      })
  void whatIsNoListIsNotTakenForAnEmptyOne(String body) {
    server.json("GET /services.json", SERVICES).json("GET /requests.json", body);
    Open311Gateway gateway = gateway();
    assertThat(gateway.within(LATELY).failure())
        .contains(new GatewayFailure.Later(Why.UNREADABLE, Optional.empty()));
    server.json("GET /services.json", body);
    assertThat(gateway.services().failure()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | []",
        "200 | {\"service_requests\": []}",
        "200 | {\"requests\": {\"request\": []}}",
        "404 | {\"error\": {\"code\": 404, \"message\": \"No Service requests found\"}}"
      })
  void anEmptyListIsOneHoweverItIsSaid(int status, String body) {
    server
        .json("GET /services.json", SERVICES)
        .says("GET /requests.json", status, "application/json", body);
    assertThat(gateway().within(LATELY).got()).contains(new Listed(List.of(), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | text/html | <h1>Not Found</h1>",
        "405 | text/plain | Method Not Allowed",
        "501 | text/plain | Not Implemented",
        "403 | application/json | [{\"code\": 403, \"description\": \"api_key\"}]"
      })
  void oneCallThatIsNotThereDoesNotMakeTheReceiverUnusable(int status, String type, String body) {
    server
        .json("GET /services.json", SERVICES)
        .says("GET /requests.json", status, type, body)
        .says("GET /requests/8.json", status, type, body)
        .json("GET /requests/7.json", "[{\"service_request_id\": 7, \"status\": \"closed\"}]");
    Open311Gateway gateway = gateway();
    assertThat(gateway.within(LATELY).failure()).get().isInstanceOf(GatewayFailure.Refused.class);
    assertThat(gateway.idOf("t-1").got()).contains(Optional.empty());
    assertThat(gateway.statuses(List.of("7", "8")).got().orElseThrow())
        .extracting(Status::id)
        .containsExactly("7");
  }

  @Test
  void whereAListOfIdsIsNotKnownTheMissingOnesAreAskedForOneByOne() {
    server
        .json("GET /services.json", SERVICES)
        .json(
            "GET /requests.json",
            "[{\"service_request_id\": \"9\"}, {\"service_request_id\": \"8\"}]")
        .json("GET /requests/7.json", "{\"service_request_id\": \"7\", \"status\": \"open\"}");
    assertThat(gateway().statuses(List.of("7", "8")).got().orElseThrow())
        .extracting(Status::id)
        .containsExactlyInAnyOrder("7", "8");
  }

  @Test
  void aPictureOfAReportIsReadFromItsStatus() {
    server
        .json("GET /services.json", SERVICES)
        .json(
            "GET /requests/7.json",
            "[{\"service_request_id\": 7, \"media_url\": \"http://city.gov/media/7.jpg \"}]")
        .json(
            "GET /requests/8.json",
            "[{\"service_request_id\": 8, \"media_url\": \"javascript:alert(1)\"}]");
    Open311Gateway gateway = gateway();
    assertThat(gateway.statuses(List.of("7")).got().orElseThrow().getFirst().media())
        .isEqualTo("http://city.gov/media/7.jpg");
    assertThat(gateway.statuses(List.of("8")).got().orElseThrow().getFirst().media()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | [{\"code\": 403, \"description\": \"wrong\"}]",
        "400 | [{\"code\": 400, \"description\": \"api_key was not provided\"}]",
        "400 | {\"error\": \"Invalid API key\"}",
        "200 | [{\"code\": 403, \"description\": \"wrong\"}]"
      })
  void whatIsSaidOfTheKeyConcernsAllReports(int status, String body) {
    server
        .json("GET /services.json", SERVICES)
        .says("POST /requests.json", status, "application/json", body);
    Posted posted = gateway().post(Open311GatewayTest.report("17"));
    assertThat(((Posted.Failed) posted).failure())
        .asInstanceOf(type(GatewayFailure.Fatal.class))
        .extracting(GatewayFailure.Fatal::cause)
        .isEqualTo(Cause.KEY);
  }

  @Test
  void whatEchoesTheFormIsNotAboutTheKeyAndIsKeptWithoutIt() {
    server.json("GET /services.json", SERVICES);
    String echoed = "Thiếu lat. Đã gửi: api_key=khoá&service_code=17";
    String encoded = "Thiếu lat: service_code=17&x=kho%C3%A1";
    String told = " Thiếu số nhà hoặc điểm mốc gần nhất.".repeat(4) + " api_key khoá";
    for (String words : List.of(echoed, encoded, told)) {
      server.says(
          "POST /requests.json",
          422,
          "application/json",
          "[{\"code\": 422, \"description\": \"" + words + "\"}]");
      Posted posted = gateway().post(Open311GatewayTest.report("17"));
      assertThat(((Posted.Failed) posted).failure())
          .asInstanceOf(type(GatewayFailure.Refused.class))
          .extracting(GatewayFailure.Refused::words)
          .asString()
          .startsWith("Thiếu")
          .contains("…")
          .doesNotContain("khoá", "kho%C3%A1");
    }
  }

  @Test
  void aKeyThatIsCutOffInTheMiddleIsNotKeptEither() {
    assertThat(
            Refusals.without(
                "khoá-bí-mật-311", new GatewayFailure.Refused("400", "gửi: khoá-bí-mậ")))
        .isEqualTo(new GatewayFailure.Refused("400", "gửi: …"));
  }

  @ParameterizedTest
  @CsvSource({"302, true", "303, true", "301, false", "307, false", "308, false"})
  void whoeverIsSentOnAfterAFormPerhapsHandedItIn(int status, boolean perhaps) {
    server
        .json("GET /services.json", SERVICES)
        .says("POST /requests.json", status, "text/html", "https://hanoi.gov.vn/requests/5");
    assertThat(gateway().post(Open311GatewayTest.report("17")))
        .isEqualTo(
            new Posted.Failed(
                perhaps
                    ? new GatewayFailure.Lost(Why.UNREADABLE, Optional.empty())
                    : new GatewayFailure.Fatal(Cause.MOVED, "")));
    server.says("POST /requests.json", status == 302 ? 303 : 302, "text/html", "/requests/5");
    assertThat(gateway().post(Open311GatewayTest.report("17")))
        .isEqualTo(new Posted.Failed(new GatewayFailure.Lost(Why.UNREADABLE, Optional.empty())));
  }

  @Test
  void aRefusalInAnyFormIsSaidInItsWords() {
    server.json("GET /services.json", SERVICES);
    Open311Gateway gateway = gateway();
    Map<String, String> words =
        Map.of(
            "{\"detail\": \"lat: bắt buộc\"}", "lat: bắt buộc",
            "{\"errors\": {\"email\": [\"is required\"]}}", "is required",
            "{\"errors\": [\"Thiếu email\", \"Thiếu lat\"]}", "Thiếu email Thiếu lat",
            "{\"error\": {\"code\": 400, \"message\": \"address_id\"}}", "address_id",
            "Thiếu địa chỉ", "Thiếu địa chỉ",
            "<h1>Bad Request</h1><p>email</p>", "Bad Request email");
    words.forEach(
        (body, said) -> {
          String type = body.startsWith("<") ? "text/html" : "application/json";
          server.says("POST /requests.json", 400, type, body);
          assertThat(gateway.post(Open311GatewayTest.report("17")))
              .isEqualTo(new Posted.Failed(new GatewayFailure.Refused("400", said)));
        });
  }

  @Test
  void valuesThatAreTheirOwnKeysCanBeChosen() {
    server
        .json("GET /services.json", SERVICES)
        .json(
            "GET /services/17.json",
            "[{\"service_code\": \"17\", \"attributes\": [{\"variable\": \"True\", \"code\": \"A\","
                + " \"datatype\": \"singlevaluelist\", \"required\": \"true\", \"order\": \"1\","
                + " \"values\": [\"Nhỏ\", \"Lớn\"]}]}]");
    Question question = gateway().questions("17").got().orElseThrow().getFirst();
    assertThat(question.choices()).containsEntry("Nhỏ", "Nhỏ").containsEntry("Lớn", "Lớn");
    assertThat(question.required()).isTrue();
  }

  private static String rows(int from, int count, String when) {
    return IntStream.range(from, from + count)
        .mapToObj(
            it ->
                String.format(
                    Locale.ROOT,
                    "{\"service_request_id\": %d, \"requested_datetime\": \"%s\"}",
                    it,
                    when))
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void aListThatMayBeCutOffIsNotTakenForAll() {
    server
        .json("GET /services.json", SERVICES)
        .json("GET /requests.json", rows(0, 25, "2026-01-01T00:00:00Z"));
    Open311Gateway gateway = gateway();
    Listed cut = gateway.within(LATELY).got().orElseThrow();
    assertThat(cut.statuses()).hasSize(25);
    assertThat(cut.whole()).isFalse();
    server.json("GET /requests.json", rows(0, 26, "2026-01-01T00:00:00Z"));
    assertThat(gateway.within(LATELY).got().orElseThrow().whole()).isTrue();
  }

  @Test
  void pagesThatWereNotAnnouncedAreTurnedAsTheLastResort() {
    String when = "2026-01-01T00:00:00Z";
    server.json("GET /services.json", SERVICES).json("GET /requests.json", rows(0, 50, when));
    Open311Gateway gateway = gateway();
    gateway.within(LATELY);
    String asked = server.lines().getLast();
    assertThat(asked).contains("page=2");
    server
        .json(asked, rows(50, 50, when))
        .json(asked.replace("page=2", "page=3"), rows(100, 7, when))
        .json(asked.replace("page=2", "page=4"), "[]");
    Listed all = gateway.within(LATELY).got().orElseThrow();
    assertThat(all.statuses()).hasSize(107);
    assertThat(all.whole()).isTrue();
  }

  private void pagesAnnounced() {
    server
        .json("GET /services.json", SERVICES)
        .json(
            "GET /discovery.json",
            "{\"endpoints\": [{\"specification\": \"http://wiki.open311.org/GeoReport_v2\","
                + " \"type\": \"production\", \"formats\": [\"application/json\"],"
                + " \"extensions\": [\"paging\"], \"url\": \"http://localhost:"
                + server.port()
                + "\"}]}");
  }

  @Test
  void pagesThatAreAnnouncedAndNotTurnedMayBeCutOff() {
    pagesAnnounced();
    server.json("GET /requests.json", rows(0, 100, "2026-01-01T00:00:00Z"));
    Open311Gateway gateway = gateway();
    Listed cut = gateway.within(LATELY).got().orElseThrow();
    assertThat(server.lines()).anyMatch(line -> line.contains("page_size="));
    assertThat(cut.statuses()).hasSize(100);
    assertThat(cut.whole()).isFalse();
    server.json("GET /requests.json", rows(0, 26, "2026-01-01T00:00:00Z"));
    assertThat(gateway.within(LATELY).got().orElseThrow().whole()).isTrue();
  }

  @Test
  void aTimeThatEndsBeforeItBeginsSaysNothing() {
    server.json("GET /services.json", SERVICES).json("GET /requests.json", "[]");
    Window none = new Window(LATELY.to(), LATELY.from(), "", false);
    assertThat(gateway().within(none).got()).contains(new Listed(List.of(), false));
  }

  @Test
  void aListWithoutAnEndIsReadNoFurther() {
    String all =
        IntStream.range(0, 20_000)
            .mapToObj(it -> "{\"service_request_id\":" + it + "}")
            .collect(Collectors.joining(",", "[", "]"));
    server.json("GET /services.json", SERVICES).json("GET /requests.json", all);
    Listed listed = gateway().within(LATELY).got().orElseThrow();
    assertThat(listed.whole()).isFalse();
    assertThat(server.lines()).filteredOn(line -> line.contains("/requests")).hasSize(1);
  }
}
