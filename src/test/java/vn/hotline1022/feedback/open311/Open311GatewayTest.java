package vn.hotline1022.feedback.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Listed;
import vn.hotline1022.feedback.FeedbackGateway.Posted;
import vn.hotline1022.feedback.FeedbackGateway.Progress;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Report;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackGateway.Upload;
import vn.hotline1022.feedback.FeedbackGateway.Window;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.record.TimeSource;

/** The adapter against a strict server over real HTTP, well-behaved and not. */
class Open311GatewayTest {
  private static final Limits QUICK =
      new Limits(Duration.ofSeconds(2), Duration.ofMillis(1_500), Duration.ofSeconds(10), 1 << 20);

  private static final String TEXT =
      "Rác tồn đọng đầu ngõ 42, mùi hôi & ruồi.\nMã: PA-261122-4831-7056";

  private static final String MARK = "0193a1b2-0000-7000-8000-00000000002a";

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : open.reversed()) {
      each.close();
    }
  }

  private GeoReportServer server(Trait... traits) {
    GeoReportServer server = new GeoReportServer(TimeSource.system(), traits);
    open.add(server);
    return server;
  }

  private Open311Gateway gateway(GeoReportServer server) {
    return gateway(server.address(), GeoReportServer.KEY, "");
  }

  private Open311Gateway gateway(String address, String key, String jurisdiction) {
    Open311Gateway gateway =
        new Open311Gateway(
            new GatewaySettings(address, key, jurisdiction, "iHaNoi", Map.of()), QUICK);
    open.add(gateway);
    return gateway;
  }

  static Report report(String service) {
    return new Report(
        service,
        MARK,
        TEXT,
        "ngõ 42 phố Việt Hưng",
        Optional.of(new Coordinates(21.057312, 105.902144)),
        "Văn Minh",
        "Trần",
        "0912345678",
        "",
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysWhatTheReceiverAnnounces(boolean json) {
    GeoReportServer server = json ? server(Trait.JSON, Trait.PAGES) : server(Trait.UPLOADS);
    assertThat(gateway(server).profile().got())
        .hasValueSatisfying(
            profile -> {
              assertThat(profile.changeset()).isEqualTo("2026-11-01T00:00:00+07:00");
              assertThat(profile.contact()).isEqualTo("Trung tâm điều hành");
              assertThat(profile.address()).isEqualTo(server.address());
              assertThat(profile.features())
                  .containsExactlyInAnyOrder(
                      json
                          ? new Feature[] {Feature.JSON, Feature.XML, Feature.PAGES}
                          : new Feature[] {Feature.XML, Feature.UPLOADS});
            });
  }

  @Test
  void aReceiverThatAnnouncesNothingIsTriedForWhatItAnswers() {
    GeoReportServer silent = server(Trait.NO_DISCOVERY);
    assertThat(gateway(silent).services().got())
        .hasValueSatisfying(it -> assertThat(it).hasSize(1));
    assertThat(silent.lines()).last().asString().endsWith("/services.xml");
    GeoReportServer both = server(Trait.NO_DISCOVERY, Trait.JSON);
    assertThat(gateway(both).profile().got())
        .hasValueSatisfying(it -> assertThat(it.found()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsServicesAndTheirQuestions(boolean json) {
    GeoReportServer server = json ? server(Trait.JSON) : server();
    server.services().add(GeoReportServer.service("LAMP", "Đèn đường", "batch", questions()));
    Open311Gateway gateway = gateway(server);
    assertThat(gateway.services().got().orElseThrow())
        .extracting(Service::code, Service::name, Service::questions, Service::kind)
        .containsExactly(
            tuple("GARBAGE", "Rác thải", false, Service.Kind.REALTIME),
            tuple("LAMP", "Đèn đường", true, Service.Kind.BATCH));
    List<Question> asked = gateway.questions("LAMP").got().orElseThrow();
    assertThat(asked).extracting(Question::code).containsExactly("INTRO", "POLE", "SINCE");
    assertThat(asked.getFirst().asked()).isFalse();
    assertThat(asked.get(1).required()).isTrue();
    assertThat(asked.get(1).type()).isEqualTo(Question.Type.ONE_OF);
    assertThat(asked.get(1).choices()).containsEntry("1", "Cột thấp").containsEntry("0", "Cột cao");
    assertThat(gateway.questions("NONE").failure())
        .get()
        .isInstanceOf(GatewayFailure.Refused.class);
  }

  private static List<Map<String, Object>> questions() {
    return List.of(
        question("SINCE", true, "datetime", false, 3, List.of()),
        question("INTRO", false, "string", true, 1, List.of()),
        question(
            "POLE",
            true,
            "singlevaluelist",
            true,
            2,
            List.of(Map.of("key", 0, "name", "Cột cao"), Map.of("key", 1, "name", "Cột thấp"))));
  }

  static Map<String, Object> question(
      String code,
      boolean asked,
      String datatype,
      boolean required,
      int order,
      List<Map<String, Object>> values) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("variable", asked);
    question.put("code", code);
    question.put("datatype", datatype);
    question.put("required", required);
    question.put("datatype_description", null);
    question.put("order", order);
    question.put("description", "Câu hỏi <b>" + code + "</b>");
    question.put("values", values);
    return question;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void handsInAndReadsBack(boolean json) {
    GeoReportServer server =
        json
            ? server(Trait.JSON, Trait.NUMBERS, Trait.ZERO_PLACE, Trait.HTML)
            : server(Trait.NO_ZONE);
    Open311Gateway gateway = gateway(server);
    Posted posted = gateway.post(report("GARBAGE"));
    assertThat(posted).isEqualTo(new Posted.WithId("0", "Đơn vị phụ trách sẽ xem trong 3 ngày"));
    Requests311.Held held = server.requests().all().getFirst();
    assertThat(held.field("description")).isEqualTo(TEXT);
    assertThat(held.field("device_id")).isEqualTo(MARK);
    assertThat(held.field("lat")).isEqualTo("21.057312");
    assertThat(held.all("email")).isEmpty();
    server.requests().say(held, "closed", "Đã thu gom", "Công ty Môi trường");
    Status status = gateway.statuses(List.of("0")).got().orElseThrow().getFirst();
    assertThat(status.progress()).isEqualTo(Progress.CLOSED);
    assertThat(status.notes()).isEqualTo("Đã thu gom");
    assertThat(status.agency()).isEqualTo("Công ty Môi trường");
    assertThat(status.marks()).containsExactly("PA-261122-4831-7056");
    assertThat(status.coordinates().isPresent()).isEqualTo(!json);
    assertThat(status.requested()).isPresent();
    if (!json) {
      // Without a zone it is Hanoi's: seven hours before the same digits of UTC.
      assertThat(status.requested().get()).isBefore(Instant.now().minus(Duration.ofHours(6)));
    }
  }

  @Test
  void asksForManyAtOnceAndOneByOneWhenThatIsRefused() {
    GeoReportServer server = server(Trait.JSON);
    Open311Gateway gateway = gateway(server);
    gateway.post(report("GARBAGE"));
    gateway.post(report("GARBAGE"));
    assertThat(gateway.statuses(List.of("0", "1")).got().orElseThrow()).hasSize(2);
    assertThat(server.lines()).last().asString().endsWith("service_request_id=0,1");
    assertThat(gateway.statuses(List.of("0", "không có", "1")).got().orElseThrow())
        .extracting(Status::id)
        .containsExactly("0", "1");
  }

  @Test
  void aTokenBecomesAnIdLater() {
    GeoReportServer server = server();
    server.services().add(GeoReportServer.service("TREE", "Cây xanh", "batch", List.of()));
    Open311Gateway gateway = gateway(server);
    assertThat(gateway.post(report("TREE")))
        .asInstanceOf(type(Posted.WithToken.class))
        .extracting(Posted.WithToken::token)
        .isEqualTo("t-0");
    assertThat(gateway.idOf("t-0").got()).contains(Optional.empty());
    server.requests().giveIds();
    assertThat(gateway.idOf("t-0").got()).contains(Optional.of("0"));
    assertThat(gateway.idOf("lạ").got()).contains(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBlackBoxSaysNothingMore(boolean json) {
    GeoReportServer server = json ? server(Trait.JSON) : server();
    server.services().add(GeoReportServer.service("NOTE", "Góp ý", "blackbox", List.of()));
    assertThat(gateway(server).post(report("NOTE"))).isInstanceOf(Posted.Silently.class);
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void photosGoAlongWhereTheyAreTaken() {
    GeoReportServer server = server(Trait.JSON, Trait.UPLOADS);
    Report plain = report("GARBAGE");
    byte[] photo = new byte[70_000];
    Report with =
        new Report(
            plain.service(),
            plain.mark(),
            plain.description(),
            plain.address(),
            plain.coordinates(),
            plain.firstName(),
            plain.lastName(),
            plain.phone(),
            "",
            List.of(),
            List.of(
                new Upload(
                    "1.jpg", "image/jpeg", photo.length, () -> new ByteArrayInputStream(photo))));
    assertThat(gateway(server).post(with)).isInstanceOf(Posted.WithId.class);
    Requests311.Held held = server.requests().all().getFirst();
    assertThat(held.files()).containsExactly(70_000);
    assertThat(held.field("description")).isEqualTo(TEXT);
    assertThat(held.field("first_name")).isEqualTo("Văn Minh");
  }

  @ParameterizedTest
  @EnumSource(Fault311.class)
  void whatWasPerhapsTakenIsToldFromWhatWasNot(Fault311 fault) {
    GeoReportServer server = server(Trait.JSON);
    Open311Gateway gateway = gateway(server);
    gateway.services();
    server.onPost(fault);
    GatewayFailure failure = ((Posted.Failed) gateway.post(report("GARBAGE"))).failure();
    assertThat(server.requests().all()).hasSize(fault.takes() ? 1 : 0);
    assertThat(failure)
        .isEqualTo(
            switch (fault) {
              case BUSY -> new GatewayFailure.Later(Why.BUSY, Optional.of(Duration.ofSeconds(7)));
              case DROPPED, BROKEN, HALF -> lost(Why.CUT_OFF);
              case ERROR, ERROR_AFTER -> lost(Why.SERVER_ERROR);
              case SLOW -> lost(Why.TOO_SLOW);
              case GARBAGE, PAGE -> lost(Why.UNREADABLE);
            });
    assertThat(gateway.post(report("GARBAGE"))).isInstanceOf(Posted.WithId.class);
  }

  private static GatewayFailure lost(Why why) {
    return new GatewayFailure.Lost(why, Optional.empty());
  }

  @Test
  void questionsThatGetNoAnswerAreAskedLater() {
    GeoReportServer server = server(Trait.JSON);
    Open311Gateway gateway = gateway(server);
    gateway.services();
    server.onGet(Fault311.SLOW, Fault311.HALF, Fault311.GARBAGE, Fault311.ERROR, Fault311.BUSY);
    List<Why> why = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Reply<List<Question>> reply = gateway.questions("GARBAGE");
      why.add(((GatewayFailure.Later) reply.failure().orElseThrow()).why());
    }
    assertThat(why)
        .containsExactly(Why.TOO_SLOW, Why.CUT_OFF, Why.UNREADABLE, Why.SERVER_ERROR, Why.BUSY);
    assertThat(gateway.services().got()).isPresent();
  }

  @Test
  void aRefusalCarriesTheReceiversWords() {
    GeoReportServer server = server(Trait.JSON);
    server.services().add(GeoReportServer.service("LAMP", "Đèn đường", "realtime", questions()));
    Open311Gateway gateway = gateway(server);
    assertThat(gateway.post(report("LAMP")))
        .isEqualTo(
            new Posted.Failed(new GatewayFailure.Refused("400", "Thiếu câu trả lời cho POLE")));
    assertThat(gateway.post(report("GONE")))
        .isEqualTo(new Posted.Failed(new GatewayFailure.Refused("404", "service_code GONE")));
    GeoReportServer wordless = server(Trait.ERRORS_EMPTY);
    assertThat(gateway(wordless).post(report("GONE")))
        .isEqualTo(new Posted.Failed(new GatewayFailure.Refused("404", "")));
  }

  @Test
  void aWrongKeyEndsItAndStandsNowhere() {
    GeoReportServer server = server(Trait.JSON);
    Open311Gateway gateway = gateway(server.address(), "sai-khoá", "hanoi");
    GatewayFailure failure = ((Posted.Failed) gateway.post(report("GARBAGE"))).failure();
    assertThat(failure).isEqualTo(new GatewayFailure.Fatal(Cause.KEY, "api_key"));
    assertThat(server.lines())
        .noneMatch(line -> line.contains("sai-kho") || line.contains("api_key"));
    assertThat(new GatewaySettings("a", "sai-khoá", "", "iHaNoi", Map.of()).toString())
        .doesNotContain("sai-khoá");
  }

  @Test
  void nobodyFollowsToAnotherServer() {
    GeoReportServer other = server(Trait.JSON);
    GeoReportServer server = server(Trait.JSON);
    Open311Gateway gateway = gateway(server);
    gateway.services();
    server.sendElsewhere(other.address() + "/requests.json");
    assertThat(gateway.post(report("GARBAGE")))
        .isEqualTo(new Posted.Failed(new GatewayFailure.Fatal(Cause.MOVED, "")));
    assertThat(gateway.services().failure()).contains(new GatewayFailure.Fatal(Cause.MOVED, ""));
    assertThat(other.lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.hanoi.gov.vn/open311",
        "ftp://localhost/",
        "https://ai:matkhau@hanoi.gov.vn/",
        "https://hanoi.gov.vn/?api_key=1",
        "http://localhost.hanoi.gov.vn",
        "khong phai dia chi",
        ""
      })
  void onlyEncryptedAddressesAreUsed(String address) {
    assertThat(gateway(address, "k", "").services().failure())
        .contains(new GatewayFailure.Fatal(Cause.ADDRESS, ""));
  }

  @Test
  void nobodyThereIsNoLoss() {
    GeoReportServer server = server();
    String address = server.address();
    server.close();
    Posted posted = gateway(address, "k", "").post(report("GARBAGE"));
    assertThat(posted)
        .isEqualTo(new Posted.Failed(new GatewayFailure.Later(Why.UNREACHABLE, Optional.empty())));
  }

  @Test
  void anAddressWithoutTheStandardIsSaid() {
    GeoReportServer server = server();
    Open311Gateway gateway = gateway(server.address() + "/khac/nua", "k", "sai");
    assertThat(gateway.services().failure()).get().isInstanceOf(GatewayFailure.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsALongTimeWholeWithPagesAndWithout(boolean pages) {
    SetTime time = new SetTime(Instant.parse("2026-05-01T00:00:00Z"));
    GeoReportServer server =
        new GeoReportServer(
            time,
            pages
                ? new Trait[] {Trait.JSON, Trait.PAGES, Trait.UPDATED_AFTER}
                : new Trait[] {Trait.JSON});
    open.add(server);
    Open311Gateway gateway = gateway(server);
    for (int i = 0; i < 1_100; i++) {
      Map<String, List<String>> fields =
          Map.of("service_code", List.of("GARBAGE"), "address_string", List.of("số " + i));
      server.requests().take(new Form311(fields, List.of()), server.services().getFirst());
      time.now = time.now.plus(Duration.ofHours(4));
    }
    Window window = new Window(Instant.parse("2026-04-30T00:00:00Z"), time.now, "GARBAGE", true);
    Listed listed = gateway.within(window).got().orElseThrow();
    assertThat(listed.whole()).isTrue();
    assertThat(listed.statuses()).extracting(Status::id).doesNotHaveDuplicates().hasSize(1_100);
    assertThat(server.lines()).filteredOn(it -> it.contains("/requests.")).hasSizeLessThan(40);
  }

  /** A clock that is set by hand. */
  private static final class SetTime implements TimeSource {
    private volatile Instant now;

    SetTime(Instant now) {
      this.now = now;
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public long nanos() {
      return 0;
    }
  }
}
