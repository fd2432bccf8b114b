package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoSamples;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.ProfileFolder;

/**
 * Feedback on the packaged desk by keys: written in a call with a photo that tells where it was
 * taken, the same once more counted to it, filed by hand, answered, the citizen called back, rated,
 * taken up again. Killed in the middle of the form and in the middle of the answer; each time
 * everything that was typed, ticked and pasted stands there again.
 */
class KilledFeedbackIT extends DeskOverSamples {
  private static final String LEADER = "TC-01";
  private static final String TITLE = "Rác thải tồn đọng đầu ngõ 642";
  private static final String RECEIVER_CODE = "HN77-2026-642";
  private static final String DESCRIPTION = "Ba ngày không thu gom, rác tràn ra cổ";
  private static final String ANSWER = "Đã thu gom hết lúc 9 gi";

  /** What every field held when the program was killed. */
  private final Map<String, String> typed = new LinkedHashMap<>();

  KilledFeedbackIT() {
    super(LEADER, 2);
  }

  @Test
  void everythingSaidAboutAnItemIsThereAfterBothKills() throws IOException {
    open();
    beginInACall();
    killInTheForm();
    finishTheForm();
    String code = send();
    theSameOnceMore(code);
    endTheCall();
    file(code);
    killInTheAnswer(code);
    answer();
    callBack();
    desk.leave();
    checkWhatIsKept(code);
  }

  private void beginInACall() throws IOException {
    desk.key("F2");
    desk.await("desk-call");
    desk.focus("desk-number");
    desk.type("0912345678");
    kind();
    write("feedback-title", TITLE);
    Path photo = Files.write(home.resolve("IMG_0941.jpg"), PhotoSamples.fromPhone(900, 600, 6));
    desk.copy(photo);
    desk.key("CTRL+V");
    desk.say("1 / 5 ảnh · đã xoá vị trí và tên máy khỏi ảnh");
    where();
    write("feedback-name", "Trần Văn Minh");
    agree();
    write("feedback-description", DESCRIPTION);
  }

  private void kind() {
    desk.key("CTRL+U");
    desk.await("feedback-kinds");
    desk.key("DIGIT1");
    desk.choose("feedback-group-ENVIRONMENT");
    desk.choose("feedback-category-GARBAGE");
  }

  private void where() {
    desk.choose("feedback-seen-yesterday");
    write("feedback-address", "ngõ 642 phố Ngô Gia Tự");
    desk.focus("feedback-unit");
    desk.type("phường việt hưng");
    desk.key("DOWN");
    desk.key("ENTER");
    desk.say("Đơn vị xử lý (dự kiến): UBND phường Việt Hưng");
  }

  private void agree() {
    desk.key("CTRL+SHIFT+R");
    desk.await("feedback-channel");
    desk.key("ESCAPE");
    desk.choose("feedback-may-file");
    desk.choose("feedback-may-report");
    desk.say("Đã có đồng ý (bản 1");
  }

  /** Killed in the middle of a word. */
  private void killInTheForm() {
    desk.untilItIsOnTheDisk();
    desk.kill();
    open();
    desk.await("desk-call");
    assertThat(desk.read("desk-number").replace(" ", "")).isEqualTo("0912345678");
    desk.key("CTRL+U");
    desk.await("feedback-title");
    typed.forEach((field, text) -> assertThat(desk.read(field)).as(field).isEqualTo(text));
    desk.say("1 / 5 ảnh · đã xoá vị trí và tên máy khỏi ảnh");
    desk.say("Đơn vị xử lý (dự kiến): UBND phường Việt Hưng");
    desk.say("Lĩnh vực: Môi trường › Rác thải");
    desk.say("Đã có đồng ý (bản 1");
  }

  private void finishTheForm() {
    desk.focus("feedback-description");
    desk.key("CTRL+END");
    desk.type("ng trường.");
    desk.key("CTRL+R");
    desk.await("feedback-right");
    desk.key("ENTER");
    desk.say("Đã đọc lại cho công dân nghe");
  }

  private String send() {
    desk.key("CTRL+ENTER");
    desk.await("feedback-sent-file");
    return desk.read("feedback-code");
  }

  /** Somebody else in the same house says it too; this one is counted to the first. */
  private void theSameOnceMore(String code) {
    kind();
    write("feedback-title", "Rác tồn đọng ngõ 642");
    write("feedback-description", "Rác đầu ngõ 642 chưa ai thu gom.");
    where();
    write("feedback-name", "Lê Thị Hoà");
    agree();
    desk.await("feedback-same-see");
    desk.key("CTRL+O");
    desk.await("feedback-same-JOINED");
    desk.key("DIGIT1");
    desk.say("Sẽ tính là cùng phản ánh với " + code);
    desk.key("CTRL+ENTER");
    desk.say("tính là cùng phản ánh với một phản ánh đã có");
  }

  private void endTheCall() {
    desk.key("CTRL+DIGIT1");
    desk.await("desk-call");
    desk.choose("reason-FEEDBACK");
    desk.key("CTRL+ENTER");
    desk.await("desk-ready");
  }

  /** Every field is copied by one key, then the receiver's code is typed back. */
  private void file(String code) {
    find(code);
    desk.key("ALT+G");
    desk.await("filing-fields");
    for (int field = 1; field <= 3; field++) {
      desk.key("ENTER");
      desk.say("(" + field + "/");
    }
    desk.focus("filing-code");
    desk.type(RECEIVER_CODE);
    desk.key("ENTER");
    desk.await("filing-list");
    desk.key("ESCAPE");
    desk.await("do-ANSWER");
  }

  /** By the code the citizen noted down, from wherever one is. */
  private void find(String code) {
    desk.key("CTRL+K");
    desk.type(code);
    desk.say(code + " · ");
    desk.key("ENTER");
    desk.await("feedback-actions");
    assertThat(desk.read("feedback-code")).startsWith(code);
  }

  /** Killed in the middle of a word of the answer. */
  private void killInTheAnswer(String code) {
    desk.key("ALT+T");
    write("step-text", ANSWER);
    desk.untilItIsOnTheDisk();
    desk.kill();
    open();
    desk.await("desk-ready");
    find(code);
    desk.await("step-text");
    assertThat(desk.read("step-text")).isEqualTo(ANSWER);
  }

  private void answer() {
    desk.focus("step-text");
    desk.key("CTRL+END");
    desk.type("ờ.");
    desk.key("CTRL+ENTER");
    desk.await("do-CALL_BACK");
  }

  private void callBack() {
    desk.key("CTRL+B");
    desk.await("result-strip");
    desk.key("F2");
    desk.say("Đang đàm thoại");
    desk.choose("result-REACHED");
    desk.key("DIGIT3");
    desk.await("result-comment");
    write("result-comment", "Hôm sau lại đầy");
    desk.choose("result-reopen");
    desk.choose("reason-FEEDBACK");
    desk.key("F4");
    desk.choose("result-RESOLVED");
    desk.key("CTRL+ENTER");
    desk.await("desk-ready");
    desk.key("CTRL+DIGIT8");
    desk.say("Phản ánh tiếp, mở lại");
  }

  private void write(String field, String words) {
    desk.await(field);
    desk.focus(field);
    desk.type(words);
    assertThat(desk.read(field)).isEqualTo(words);
    typed.put(field, words);
  }

  private void checkWhatIsKept(String code) throws IOException {
    try (OpenProfile open =
        OpenProfile.open(
            new ProfileFolder(profile),
            Optional.of(LEADER),
            passphrase.toCharArray(),
            TimeSource.system())) {
      DeskStore store = open.store();
      Feedback item = store.feedback().byCode(code).orElseThrow();
      checkTheItem(item);
      Photo photo = item.photos().getFirst();
      try (InputStream stored = store.photos().open(photo.id())) {
        tellsNothing(stored.readAllBytes());
      }
      assertThat(photo.height()).as("turned upright").isEqualTo(900);
      Feedback other =
          store.feedback().find(store.feedback().joinedTo(item.id()).getFirst()).orElseThrow();
      assertThat(other.state()).isEqualTo(FeedbackState.JOINED);
      assertThat(other.reporter().name()).isEqualTo("Lê Thị Hoà");
      assertThat(store.drafts().of(LEADER)).isEmpty();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      files.filter(Files::isRegularFile).forEach(file -> tellsNothing(bytes(file)));
    }
  }

  private static void checkTheItem(Feedback item) {
    assertThat(item.state()).isEqualTo(FeedbackState.QUEUED);
    assertThat(item.matter().category()).isEqualTo("GARBAGE");
    assertThat(item.matter().description()).isEqualTo(DESCRIPTION + "ng trường.");
    assertThat(item.consent().purposes())
        .containsExactlyInAnyOrder(Purpose.FILE, Purpose.REPORT_BACK);
    assertThat(item.receiverCode()).contains(RECEIVER_CODE);
    assertThat(item.steps().stream().map(FeedbackStep::kind))
        .containsExactly(
            FeedbackStep.Kind.FILED,
            FeedbackStep.Kind.ANSWERED,
            FeedbackStep.Kind.TOLD,
            FeedbackStep.Kind.RATED,
            FeedbackStep.Kind.REOPENED);
    assertThat(item.steps().get(1))
        .isInstanceOfSatisfying(
            FeedbackStep.Answered.class,
            answer -> assertThat(answer.text()).isEqualTo(ANSWER + "ờ."));
    assertThat(item.steps().get(3))
        .isInstanceOfSatisfying(
            FeedbackStep.Rated.class,
            rated -> {
              assertThat(rated.rating()).isEqualTo(Rating.DISSATISFIED);
              assertThat(rated.comment()).isEqualTo("Hôm sau lại đầy");
            });
    assertThat(item.photos()).hasSize(1);
  }

  private static void tellsNothing(byte[] stored) {
    List<String> secrets = List.of(PhotoSamples.PLACE, PhotoSamples.DEVICE, "GPSLatitude");
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(secrets);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
