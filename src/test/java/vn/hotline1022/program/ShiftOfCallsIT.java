package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A volunteer's shift of thirty calls on the packaged desk, by keys: plain calls, a second one
 * while the first is written down, silent and misdialled ones, a lock, a break, a promise made and
 * kept, a fault handed over that the shift leader answers at the same desk and of which the citizen
 * is told, a call put right; the program closed three times and killed twice in between. At the end
 * every list, count and history is right.
 */
class ShiftOfCallsIT {
  private static final int CALLS = 30;

  @TempDir private Path home;
  private Path profile;
  private String passphrase;
  private HandsOn desk;
  private int call;

  /** The marks of the calls as they must stand in the list at the end, with their results. */
  private final List<String> expected = new ArrayList<>();

  @BeforeEach
  void aProfileWithoutCalls() {
    profile = home.resolve("profile");
    PackagedProgram.Finished made =
        Launch.at(home)
            .with("demo", "--data", profile.toString(), "--calls", "0", "--seed", "3")
            .run();
    assertThat(made.code()).as(made.err()).isZero();
    passphrase = made.out().strip().lines().toList().getLast().strip();
  }

  @AfterEach
  void nothingStaysRunning() {
    desk.close();
  }

  @Test
  void aShiftOfThirtyCallsIsWholeAtItsEnd() throws IOException {
    open();
    plain(3);
    nonCase("F6", "Im lặng");
    twoAtATime();
    lock();
    plain(2);
    restart();
    takeABreak();
    plain(2);
    promise();
    killInACall();
    plain(2);
    restart();
    keepThePromise();
    nonCase("F7", "Trêu đùa");
    killAfterASave();
    handOverAFault();
    plain(2);
    desk.changeTo(KeptShift.LEADER, passphrase);
    answerTheFault();
    desk.changeTo(KeptShift.VOLUNTEER, passphrase);
    tellThatItIsFixed();
    restart();
    amendTheNewest();
    while (call < CALLS) {
      plain(1);
    }
    checkTheLists();
    desk.leave();
    checkTheFile();
    try (KeptShift kept = KeptShift.open(profile, passphrase)) {
      kept.check(CALLS);
    }
  }

  private void open() {
    desk = HandsOn.start(home, profile);
    desk.signIn(passphrase);
  }

  private void restart() {
    desk.leave();
    open();
    desk.await("desk-ready");
  }

  private void plain(int times) {
    for (int i = 0; i < times; i++) {
      begin();
      write();
      desk.choose("reason-INSTALL");
      desk.choose("result-RESOLVED");
      save("Đã giải quyết");
    }
  }

  /** Takes a call and types its number. */
  private void begin() {
    call++;
    desk.key("F2");
    desk.await("desk-call");
    desk.focus("desk-number");
    desk.type(number());
  }

  private String number() {
    return String.format(Locale.ROOT, "09123%05d", call);
  }

  private String mark() {
    return mark(call);
  }

  private static String mark(int number) {
    return String.format(Locale.ROOT, "caso%02d", number);
  }

  private void write() {
    desk.focus("desk-notes");
    desk.type("Bác Đặng Văn Hùng, phường Việt Hưng, " + mark());
  }

  private void save(String result) {
    desk.key("CTRL+ENTER");
    desk.await("desk-ready");
    expected.add(mark() + " " + result);
  }

  private void nonCase(String key, String result) {
    begin();
    write();
    desk.key(key);
    desk.await("desk-ready");
    expected.add(mark() + " " + result);
  }

  /** The second is taken while the first is written down; each keeps what is its own. */
  private void twoAtATime() {
    begin();
    write();
    int first = call;
    desk.key("F4");
    desk.key("F2");
    desk.await("desk-behind");
    call++;
    desk.focus("desk-number");
    desk.type(number());
    write();
    desk.key("F5");
    desk.focus("desk-notes");
    assertThat(desk.read("desk-notes")).endsWith(mark(first));
    desk.key("F5");
    assertThat(desk.read("desk-notes")).endsWith(mark());
    desk.choose("reason-ACCOUNT");
    desk.choose("result-INFORMED");
    desk.key("CTRL+ENTER");
    desk.gone("desk-behind");
    assertThat(desk.read("desk-notes")).endsWith(mark(first));
    expected.add(mark() + " Đã hướng dẫn công dân tự làm");
    desk.choose("reason-INSTALL");
    desk.choose("result-RESOLVED");
    desk.key("CTRL+ENTER");
    desk.await("desk-ready");
    expected.add(mark(first) + " Đã giải quyết");
  }

  private void lock() {
    desk.key("CTRL+L");
    desk.await("lock-secret");
    desk.focus("lock-secret");
    desk.type(passphrase);
    desk.key("ENTER");
    desk.await("desk-ready");
  }

  private void takeABreak() {
    desk.key("CTRL+P");
    desk.say("Nghỉ giữa ca vì sao?");
    desk.type("1");
    desk.say("Nghỉ: Ăn ca");
    desk.key("CTRL+P");
    desk.say("Sẵn sàng");
  }

  private void promise() {
    begin();
    write();
    desk.choose("reason-ACCOUNT");
    desk.key("CTRL+D");
    desk.await("promise-panel");
    desk.choose("quick-IN_15_MINUTES");
    desk.focus("promise-why");
    desk.type("Xem đã nhận được tin nhắn chưa");
    desk.key("CTRL+D");
    desk.gone("promise-panel");
    save("Hẹn gọi lại");
    desk.say("Xem đã nhận được tin nhắn chưa");
  }

  private void keepThePromise() {
    desk.key("CTRL+B");
    desk.await("callback-strip");
    call++;
    desk.key("F2");
    write();
    desk.choose("outcome-KEPT");
    desk.choose("reason-ACCOUNT");
    desk.choose("result-RESOLVED");
    save("Đã giải quyết");
  }

  private void handOverAFault() {
    begin();
    write();
    desk.choose("reason-FAULT");
    desk.key("F8");
    desk.await("escalation-panel");
    desk.focus("escalation-MESSAGE");
    desk.type(KeptShift.MESSAGE);
    desk.focus("escalation-DEVICE");
    desk.type("Oppo A5s");
    desk.key("F8");
    desk.gone("escalation-panel");
    save("Chuyển kỹ thuật");
  }

  /** The shift leader takes the answer in by its code and promises the citizen to be told. */
  private void answerTheFault() {
    desk.key("CTRL+DIGIT4");
    desk.await("faults");
    desk.focus("faults");
    desk.key("DOWN");
    desk.say(KeptShift.MESSAGE);
    String code = desk.read("fault-code");
    desk.choose("fault-answers");
    desk.focus("answers-text");
    desk.type(code + ": " + KeptShift.ANSWER);
    desk.choose("answers-take");
    desk.say("Đã nhận 1 trả lời");
    desk.key("ESCAPE");
    desk.choose("fault-promise");
    desk.gone("fault-promise");
    desk.key("CTRL+DIGIT3");
    desk.say("Báo đã sửa lỗi " + code);
  }

  /** The volunteer finds the call-back in the list and reaches the citizen. */
  private void tellThatItIsFixed() {
    desk.key("CTRL+DIGIT3");
    desk.await("promises");
    desk.focus("promises");
    desk.key("DOWN");
    desk.await("promise-call");
    desk.key("CTRL+B");
    desk.await("callback-strip");
    call++;
    desk.key("F2");
    write();
    desk.choose("outcome-KEPT");
    desk.choose("reason-FAULT");
    desk.choose("result-RESOLVED");
    save("Đã giải quyết");
  }

  /** Killed with a call in front: it comes back and is finished. */
  private void killInACall() {
    begin();
    write();
    desk.untilItIsOnTheDisk();
    desk.kill();
    open();
    desk.await("desk-call");
    assertThat(desk.read("desk-notes")).contains("Bác Đặng Văn Hùng");
    desk.focus("desk-notes");
    desk.key("CTRL+A");
    write();
    desk.choose("reason-INSTALL");
    desk.choose("result-RESOLVED");
    save("Đã giải quyết");
  }

  private void killAfterASave() {
    plain(1);
    desk.kill();
    open();
    desk.await("desk-ready");
  }

  private void amendTheNewest() {
    desk.key("CTRL+DIGIT2");
    desk.await("calls-words");
    desk.focus("calls-words");
    desk.type(mark());
    desk.say("1 cuộc gọi");
    desk.key("DOWN");
    desk.say("phường Việt Hưng, " + mark());
    desk.key("CTRL+R");
    desk.await("amend-notes");
    desk.focus("amend-notes");
    desk.key("CTRL+END");
    desk.type(" dasua");
    desk.key("CTRL+S");
    desk.await("calls-history");
    desk.key("CTRL+DIGIT1");
    desk.await("desk-ready");
  }

  private void checkTheLists() {
    desk.key("CTRL+DIGIT2");
    desk.await("calls-words");
    desk.focus("calls-words");
    desk.key("CTRL+A");
    desk.type("caso");
    desk.say(CALLS + " cuộc gọi");
    desk.key("CTRL+DIGIT3");
    desk.say("Quá hẹn 0");
    desk.say("Hôm nay 0");
    desk.say("Đã xong 2");
    desk.key("CTRL+DIGIT4");
    desk.say("Đang mở 0");
    desk.say("Đã sửa 1");
  }

  private void checkTheFile() throws IOException {
    Path secret = Files.writeString(home.resolve("passphrase"), passphrase);
    PackagedProgram.Finished doctor =
        tool("doctor", "--data", profile.toString(), "--passphrase-file", secret.toString());
    assertThat(doctor.code()).as(doctor.out() + doctor.err()).isZero();
    Path csv = home.resolve("calls.csv");
    PackagedProgram.Finished export =
        tool(
            "calls export --data %s --passphrase-file %s --from 2020-01-01 --to 2099-12-31 --format csv --out %s"
                .formatted(profile, secret, csv)
                .split(" "));
    assertThat(export.code()).as(export.err()).isZero();
    assertThat(expected).hasSize(CALLS);
    List<String> found = Files.readAllLines(csv).stream().filter(l -> l.contains("caso")).toList();
    assertThat(found).hasSize(CALLS);
    for (String each : expected) {
      String mark = each.substring(0, each.indexOf(' '));
      assertThat(found.stream().filter(line -> line.contains(mark)))
          .as(each)
          .singleElement()
          .asString()
          .contains(each.substring(mark.length() + 1));
    }
    Matcher amended = Pattern.compile("caso[0-9]{2} dasua").matcher(String.join("\n", found));
    assertThat(amended.results()).hasSize(1);
  }

  private PackagedProgram.Finished tool(String... arguments) {
    return Launch.at(home).headless().with(arguments).run();
  }
}
