package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The packaged desk is killed while forms outside a call's record are being written in: a notice,
 * an outage, an entry of the directory, a call put right, a request about somebody's data, and the
 * caller's name before its field is left. All of it stands there again after signing in.
 */
class KilledFormsIT extends DeskOverSamples {
  private static final String LEADER = "TC-01";
  private static final String NAME = "Đặng Đình Đức ở phường Việt Hưng";

  /** What every field held when the program was killed. */
  private final Map<String, String> typed = new LinkedHashMap<>();

  /** What the caller's name was, and when. */
  private final Map<String, Long> lastWords = new LinkedHashMap<>();

  KilledFormsIT() {
    super(LEADER, 6);
  }

  @Test
  void everyFormComesBackWithWhatWasTypedInIt() {
    open();
    writeOnTheBoard();
    putACallRight();
    beginARequest();
    long killed = typeTheCallersNameAndKill();

    open();
    theNameIsThereButForTheLastSecond(killed);
    theBoardIsAsItWas("notice-title", "notice-text");
    desk.key("CTRL+S");
    desk.say("Ảnh gửi chậm từ sáng");
    desk.gone("notice-title");
    desk.kill();

    open();
    desk.await("desk-call");
    desk.key("CTRL+DIGIT5");
    desk.await("notice-create");
    desk.gone("notice-title");
    theRestIsAsItWas();
  }

  private void write(String field, String words) {
    desk.await(field);
    desk.focus(field);
    desk.key("CTRL+END");
    desk.type(words);
    typed.put(field, desk.read(field));
  }

  private void isAsItWas(String... fields) {
    for (String field : fields) {
      desk.holds(field, typed.get(field));
    }
  }

  private void writeOnTheBoard() {
    desk.key("CTRL+DIGIT5");
    desk.await("notice-create");
    desk.key("CTRL+N");
    write("notice-title", "Ảnh gửi chậm từ sáng");
    write("notice-text", "Hướng dẫn công dân gửi không kèm ảnh, bổ sung sa");
    desk.key("CTRL+TAB");
    desk.await("outage-create");
    desk.key("CTRL+N");
    write("outage-cause", "Đứt cáp quang ở Cầu Giấ");
    desk.key("CTRL+TAB");
    desk.await("directory-create");
    desk.key("CTRL+N");
    write("contact-name", "Bùi Lan Phươn");
    write("contact-note", "Đầu mối VNeID, gọi giờ hành chín");
  }

  private void theBoardIsAsItWas(String... more) {
    desk.key("CTRL+DIGIT5");
    isAsItWas(more);
  }

  private void putACallRight() {
    desk.key("CTRL+DIGIT2");
    desk.await("calls-words");
    desk.focus("calls-words");
    desk.say("6 cuộc gọi");
    desk.key("DOWN");
    desk.await("calls-history");
    // It takes the focus once the call can be corrected.
    desk.focus("calls-amend");
    desk.key("CTRL+R");
    write("amend-notes", " bác gọi lại báo đã nhận mã, đ");
  }

  private void beginARequest() {
    desk.key("CTRL+DIGIT6");
    desk.await("privacy-words");
    desk.focus("privacy-words");
    desk.type("0971 640 255");
    desk.choose("privacy-number");
    write("privacy-note", "Xin bản sao mọi cuộc gọi từ số nà");
    desk.untilItIsOnTheDisk();
  }

  /** The name stands in its field, which is not left any more. */
  private long typeTheCallersNameAndKill() {
    desk.key("CTRL+DIGIT1");
    desk.await("desk-ready");
    desk.key("F2");
    desk.await("desk-call");
    desk.key("CTRL+J");
    desk.await("desk-caller");
    for (String word : NAME.split("(?<= )")) {
      desk.type(word);
      lastWords.put(desk.read("desk-caller"), System.nanoTime());
      if (lastWords.size() == 1) {
        // These hands are quick: all of it would be of the last second.
        desk.untilItIsOnTheDisk();
      }
    }
    long now = System.nanoTime();
    desk.kill();
    return now;
  }

  private void theNameIsThereButForTheLastSecond(long killed) {
    desk.await("desk-call");
    desk.filled("desk-caller");
    String found = desk.read("desk-caller");
    assertThat(NAME).startsWith(found);
    lastWords.forEach(
        (text, at) -> {
          if (text.length() > found.length()) {
            assertThat(killed - at)
                .as("'%s' of '%s'", found, text)
                .isLessThan(Typing.LOST_AT_MOST_NANOS);
          }
        });
  }

  private void theRestIsAsItWas() {
    desk.key("CTRL+TAB");
    isAsItWas("outage-cause");
    desk.key("CTRL+TAB");
    isAsItWas("contact-name", "contact-note");
    desk.key("CTRL+DIGIT2");
    isAsItWas("amend-notes");
    desk.key("CTRL+DIGIT6");
    desk.choose("privacy-draft");
    isAsItWas("privacy-note");
  }
}
