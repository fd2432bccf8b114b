package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.store.ProfileFolder;

/** What a script does: enter the receiver, write, send, ask. */
class FeedbackCliTest {
  @TempDir private static Path shared;
  private static Path data;
  private static Path passphrase;

  @TempDir private Path folder;
  private GeoReportServer server;

  /** What a command said. */
  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void makeProfile() throws IOException {
    data = shared.resolve("hồ sơ");
    SampleProfile.Made made =
        new SampleProfile(new ProfileFolder(data), new Argon2Cost(64, 1, 1))
            .make(0, 7, Instant.now());
    passphrase = Files.writeString(shared.resolve("mật khẩu.txt"), made.passphrase() + "\n");
  }

  @BeforeEach
  void start() {
    server = new GeoReportServer(TimeSource.system(), Trait.JSON, Trait.NUMBERS);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Said run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Stream<Object> profile = Stream.of("--data", data, "--passphrase-file", passphrase);
    int code =
        Cli.run(
            Stream.concat(Stream.of(arguments), profile)
                .map(Object::toString)
                .toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Said receiver(String key) throws IOException {
    String settings =
        "{\"address\": \"%s\", \"key\": \"%s\", \"receiver\": \"iHaNoi\", \"services\": %s}"
            .formatted(server.address(), key, "{\"ENVIRONMENT\": \"GARBAGE\"}");
    return run("feedback", "receiver", "--json", file("nơi nhận.json", settings));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String write() throws IOException {
    Said said = run("feedback", "file", "--json", file("phản ánh.json", item()));
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said.out().strip();
  }

  private static String item() {
    return """
    {"kind": "FIELD", "category": "GARBAGE", "title": "Rác tồn đọng đầu ngõ 42",
     "description": "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng hai khối, mùi hôi.",
     "seen_day": "21/11/2026", "address": "ngõ 42 phố Việt Hưng", "where": "%s",
     "coordinates": "21.05731, 105.90214", "name": "Trần Văn Minh", "phone": "0912345678",
     "may_file": true, "may_report_back": true, "consent_channel": "PHONE"}
    """
        .formatted(FeedbackSamples.VIET_HUNG.code());
  }

  @Test
  void aScriptWritesSendsAndAsks() throws IOException {
    Said receiver = receiver(GeoReportServer.KEY);
    assertThat(receiver.code()).isZero();
    assertThat(receiver.out())
        .contains(
            "GARBAGE  Rác thải",
            "+ Tự giới thiệu (discovery), trao đổi bằng JSON",
            "- Không nhận ảnh")
        .doesNotContain(GeoReportServer.KEY);
    String code = write();
    assertThat(run("feedback", "status", code).out()).contains(code, "Chờ gửi");

    server.onPost(Fault311.DROPPED);
    run("feedback", "send", "--wait", "20");
    assertThat(ofCode(code)).hasSize(1);
    assertThat(run("feedback", "status", code).out()).contains("Đã gửi").doesNotContain("Chờ");

    Held held = ofCode(code).getFirst();
    server.requests().say(held, "closed", "Đã thu gom hết rác", "");
    assertThat(run("feedback", "send", "--wait", "0").out())
        .contains("Phản ánh có tin mới từ nơi nhận: 1");
    assertThat(ofCode(code)).hasSize(1);
    assertThat(run("feedback", "status", "PA-000000-0000-0000").code()).isEqualTo(Cli.FAILED);
  }

  private List<Held> ofCode(String code) {
    return server.requests().all().stream()
        .filter(held -> held.field("description").contains(code))
        .toList();
  }

  @Test
  void aWrongKeyIsSaidAndStandsNowhere() throws IOException {
    receiver("khoá-sai-hẳn");
    write();
    Said said = run("feedback", "send", "--wait", "0");
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).contains("Nơi nhận không chấp nhận khoá");
    assertThat(said.out() + said.err()).doesNotContain("khoá-sai-hẳn");
    assertThat(run("feedback", "status", "--lang", "en").err()).contains("does not take the key");
  }

  @Test
  void whatIsMissingIsSaidAsInTheForm() throws IOException {
    String without = item().replaceAll("\"where\": \"[^\"]*\",\\s*", "");
    Path file = file("thiếu phường.json", without);
    Said said = run("feedback", "file", "--json", file);
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err().lines()).contains("Chưa chọn phường, xã (trường \"where\")");
    assertThat(run("feedback", "file", "--lang", "en", "--json", file).err().lines())
        .contains("No ward or commune (field \"where\")");
  }

  @Test
  void answersToTheReceiverGoAlong() throws IOException {
    server.services().clear();
    server
        .services()
        .add(
            GeoReportServer.service(
                "GARBAGE",
                "Rác thải",
                "realtime",
                List.of(
                    Map.of("code", "HOUSE", "required", true, "datatype", "string"),
                    Map.of(
                        "code",
                        "KINDS",
                        "required",
                        false,
                        "datatype",
                        "multivaluelist",
                        "values",
                        List.of(
                            Map.of("key", "A", "name", "Rác sinh hoạt"),
                            Map.of("key", "B", "name", "Phế thải"))))));
    receiver(GeoReportServer.KEY);
    String answered =
        item()
            .replace(
                "{\"kind\"",
                "{\"attributes\": {\"HOUSE\": \"42\", \"KINDS\": [\"A\", \"B\"]}, \"kind\"");
    Said said = run("feedback", "file", "--json", file("phản ánh.json", answered));
    assertThat(said.err()).isEmpty();
    run("feedback", "send", "--wait", "0");
    Held held = ofCode(said.out().strip()).getFirst();
    assertThat(held.field("attribute[HOUSE]")).isEqualTo("42");
    assertThat(held.fields().get("attribute[KINDS][]")).containsExactly("A", "B");
  }

  @Test
  void whatTheFormWouldRefuseIsRefusedHereToo() throws IOException {
    String without = item().replace("\"may_file\": true,", "").replace("21/11/2026", "hôm nào");
    Said said = run("feedback", "file", "--json", file("thiếu.json", without));
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err())
        .contains("Chưa có đồng ý ghi và gửi (trường \"may_file\")", "Ngày hoặc giờ chưa đọc được");
    assertThat(run("feedback", "file", "--json", file("x.json", "{\"lạ\": 1}")).code())
        .isEqualTo(Cli.NOT_UNDERSTOOD);
  }
}
