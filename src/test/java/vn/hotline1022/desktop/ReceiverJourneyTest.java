package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.hotline1022.cli.Cli;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/**
 * A receiver entered on the real desk over a real encrypted store, with the keyboard alone, against
 * a strict server over real HTTP: tried, matched, kept; its key refused and put right.
 */
class ReceiverJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String WRONG = "khoá-sai-hẳn-4821";
  private static final String CODE = "LAN01";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @TempDir private Path temporary;
  private ProfileFolder profile;
  private Path passphrase;
  private GeoReportServer server;
  private DeskInTest desk;
  private Journey hands;

  @BeforeEach
  void start() throws IOException {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    server = new GeoReportServer(TimeSource.system(), Trait.JSON, Trait.PAGES);
    server.services().add(GeoReportServer.service("NOISE", "TIẾNG ỒN", "realtime", List.of()));
    server.services().add(GeoReportServer.service("HOLE", "Hố ga", "realtime", List.of(size())));
    profile = new ProfileFolder(temporary.resolve("profile"));
    profile.create();
    passphrase = Files.writeString(temporary.resolve("cụm.txt"), PASSPHRASE + "\n");
    new KeyFiles(profile, TimeSource.system(), new DatabaseProbe(profile), DeskInTest.CHEAP)
        .create("Bàn 03", new Person(CODE, "Trịnh Lan", Role.SUPERVISOR), PASSPHRASE.toCharArray())
        .key()
        .close();
  }

  private static Map<String, Object> size() {
    return Map.of(
        "code", "SIZE", "variable", true, "required", false, "datatype", "string", "order", 1);
  }

  @AfterEach
  void end() {
    server.close();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
  }

  @Test
  void aReceiverIsEnteredTriedMatchedKeptAndItsKeyPutRight() throws IOException {
    open();
    hands.awaitFocus("receiver-name").awaitText("Chưa có nơi nhận").type("iHaNoi");
    address();
    hands.tabTo("receiver-key").type(WRONG).awaitText("Sẽ được cất mã hoá khi lưu");
    tried();
    matched();
    otherLanguage();
    hands.press(CONTROL, S).awaitText("Đã lưu lúc").awaitText("Đã có khoá – nhập để thay");
    hands.awaitText("Phản ánh tự gửi đến iHaNoi");
    desk.close();
    kept(WRONG);

    refused();
    open();
    hands.awaitText("Đang dừng gửi. Nơi nhận không chấp nhận khoá.");
    hands.awaitText("Phản ánh đang chờ: 1");
    gone();
    hands.tabTo("receiver-key").type(GeoReportServer.KEY).press(CONTROL, S);
    hands.awaitText("Đã lưu lúc").awaitNoText("Đang dừng gửi");
    Fx.await("the item to go with the right key", () -> server.requests().all().size() == 1);
    desk.close();
    kept(GeoReportServer.KEY);

    assertThat(tool("feedback", "send", "--wait", "20")).isEqualTo(Cli.DONE);
    assertThat(server.requests().all()).hasSize(1);
    tellsNothing();
  }

  private void address() {
    String plain = "http://phananh.example.org";
    hands.tabTo("receiver-address").type(plain).awaitText("Phải là https");
    hands.times(plain.length(), BACK_SPACE).awaitNoText("Phải là https").type(server.address());
  }

  /** First given up while the receiver drips, then to its end. */
  private void tried() {
    server.onGet(Fault311.SLOW);
    hands.press(ALT, T).awaitText("Đang hỏi nơi nhận");
    Fx.await("the receiver to be asked", () -> !server.lines().isEmpty());
    hands.press(ESCAPE).awaitNoText("Đang hỏi nơi nhận");
    Fx.await("the connection to be cut", () -> server.lines().contains("gone"));
    hands.press(ALT, T).awaitText("Kết nối được");
    hands.awaitText("3 loại phản ánh, 1 loại hỏi thêm").awaitText("Trả danh sách dài theo từng");
    assertThat(server.requests().all()).isEmpty();
  }

  private void matched() {
    hands.awaitText("Nhận cả 3 đề nghị").press(ALT, N).awaitText("Không có đề nghị");
    hands.tabTo("receiver-categories").press(HOME).press(ENTER).awaitFocus("receiver-search");
    hands.type("rac thai").press(ENTER).awaitFocus("receiver-categories");
    hands.awaitText("Còn 9/10 lĩnh vực chưa nối hết");
  }

  /** All views are built anew; nothing that was typed or matched is lost. */
  private void otherLanguage() {
    desk.apply(Preferences.DEFAULT.withLanguage("en"));
    hands.awaitText("Kept encrypted when you save").awaitText("9 of 10 categories");
    hands.awaitText("Connected").awaitText("There are changes that are not saved.");
    desk.apply(Preferences.DEFAULT);
    hands.awaitText("Còn 9/10 lĩnh vực chưa nối hết").awaitText("Sẽ được cất mã hoá khi lưu");
  }

  private void kept(String key) {
    try (OpenProfile open =
        OpenProfile.open(
            profile, Optional.of(CODE), PASSPHRASE.toCharArray(), TimeSource.system())) {
      GatewaySettings settings = open.store().outbox().settings().orElseThrow();
      assertThat(settings.key()).isEqualTo(key);
      assertThat(settings.address()).isEqualTo(server.address());
      assertThat(settings.receiver()).isEqualTo("iHaNoi");
      assertThat(settings.services())
          .containsOnly(
              Map.entry("ENVIRONMENT", "GARBAGE"),
              Map.entry("GARBAGE", "GARBAGE"),
              Map.entry("NOISE", "NOISE"),
              Map.entry("MANHOLE", "HOLE"));
      assertThat(open.store().outbox().offer().questions("HOLE")).hasSize(1);
    }
  }

  /** An item is written and sent, and the receiver does not take the key. */
  private void refused() throws IOException {
    String item =
        """
        {"kind": "FIELD", "category": "GARBAGE", "title": "Rác tồn đọng đầu ngõ 42",
         "description": "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng, mùi hôi.",
         "seen_day": "21/11/2026", "address": "ngõ 42 phố Việt Hưng", "where": "%s",
         "name": "Trần Văn Minh", "phone": "0912345678", "may_file": true,
         "may_report_back": true, "consent_channel": "PHONE"}
        """
            .formatted(FeedbackSamples.VIET_HUNG.code());
    Path file = Files.writeString(temporary.resolve("phản ánh.json"), item);
    assertThat(tool("feedback", "file", "--json", file)).isEqualTo(Cli.DONE);
    assertThat(tool("feedback", "send", "--wait", "0")).isEqualTo(Cli.FAILED);
    assertThat(server.requests().all()).isEmpty();
  }

  /** The receiver does not take the service any more that something waits for; then again. */
  private void gone() {
    Map<String, Object> garbage = server.services().removeFirst();
    hands
        .press(ALT, T)
        .awaitText("Nơi nhận không còn loại “Rác thải” (GARBAGE)")
        .awaitText("1 đang chờ");
    hands.awaitText("Loại không còn ở nơi nhận: 2");
    server.services().add(garbage);
    hands.press(ALT, T).awaitNoText("Nơi nhận không còn loại “Rác thải” (GARBAGE)");
  }

  private int tool(Object... arguments) {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Stream<Object> of = Stream.of("--data", profile.root(), "--passphrase-file", passphrase);
    return Cli.run(
        Stream.concat(Stream.of(arguments), of).map(Object::toString).toArray(String[]::new),
        out,
        out);
  }

  /** Neither key lies readable in any file of the profile, nor in what was logged. */
  private void tellsNothing() throws IOException {
    try (Stream<Path> files = Files.walk(profile.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String key : List.of(WRONG, GeoReportServer.KEY)) {
          byte[] raw = key.getBytes(StandardCharsets.UTF_8);
          assertThat(bytes)
              .as(file.toString())
              .doesNotContain(new String(raw, StandardCharsets.ISO_8859_1));
        }
      }
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.contains(WRONG) || line.contains(GeoReportServer.KEY));
  }

  private void open() throws IOException {
    Path files = Files.createDirectories(temporary.resolve("chosen"));
    desk = DeskInTest.start(profile.root(), files);
    hands = desk.hands();
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, COMMA).awaitText("Nơi nhận");
    for (int side = 0; side < 4; side++) {
      hands.press(CONTROL, TAB);
    }
    hands.awaitText("Nơi nhận phản ánh");
  }
}
