package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The whole installation in the packaged desk, by digits: over a detour, with an earlier answer
 * changed, killed in the middle. After signing in again the guide stands at the same step, with its
 * way there and the answer that was being typed, and is led to its end.
 */
class KilledGuideIT extends DeskOverSamples {
  private static final String OPERATOR = "TNV-05";
  private static final String MESSAGE = "Ứng dụng đã dừng";
  private static final String INSTALLED =
      "Hướng dẫn “Cài iHaNoi trên Android”: Đã cài và mở được iHaNoi trên máy Android.";
  private static final String REGISTERED =
      "Hướng dẫn “Đăng ký bằng số điện thoại”: Đã đăng ký iHaNoi bằng số điện thoại.";

  KilledGuideIT() {
    super(OPERATOR, 6);
  }

  @Test
  void theWholeInstallationIsLedByDigitsOverADetourAChangedAnswerAndAKill() {
    open();
    desk.key("F2");
    desk.await("desk-call");
    desk.focus("desk-number");
    desk.type("0912345678");
    desk.choose("reason-INSTALL");
    desk.choose("reason-ANDROID");
    desk.key("F11");
    desk.await("guide-answer-1");
    answers(1, 1, 1, 1);
    desk.say("Bấm “Cài đặt”");
    overToTheCodeAndBack();
    answers(1, 1, 2, 2);
    desk.say("Ghi dòng báo lỗi");
    theAnswerBeforeIsChanged();
    answers(1, 1, 2, 2);
    desk.say("Ghi dòng báo lỗi");
    desk.focus("guide-entry");
    desk.type(MESSAGE);
    desk.untilItIsOnTheDisk();
    desk.kill();

    open();
    standsWhereItStood();
    endsForTheTechnicians();
    endsWell();
    goesOnWithTheAccount();
    isSavedWithTheCall();
  }

  /** By itself it comes back to the step it left, since the guide it went over to succeeded. */
  private void overToTheCodeAndBack() {
    desk.key("ALT+R");
    desk.say("Rẽ sang hướng dẫn nào?");
    desk.focus("guide-words");
    desk.type("khong nhan duoc ma otp");
    desk.key("ENTER");
    desk.say("Kiểm tra số điện thoại");
    answers(2);
    desk.say("Nhập lại số");
    answers(1);
    desk.say("Bấm “Cài đặt”");
    desk.await("guide-passed-6");
  }

  /** Of what was answered only that which followed is gone, the detour is not. */
  private void theAnswerBeforeIsChanged() {
    desk.await("guide-passed-10");
    desk.choose("guide-passed-8");
    desk.say("Đang sửa câu trả lời trước");
    answers(2);
    desk.say("Cho tải bằng mọi mạng");
    desk.await("guide-passed-8");
    desk.gone("guide-passed-9");
    desk.say("Nhập lại số");
    desk.focus("guide-side");
  }

  private void standsWhereItStood() {
    desk.holds("guide-entry", MESSAGE);
    desk.await("guide-passed-12");
    desk.gone("guide-passed-13");
    desk.say("Cho tải bằng mọi mạng");
    desk.say("Nhập lại số");
  }

  private void endsForTheTechnicians() {
    desk.focus("guide-entry");
    desk.key("ENTER");
    desk.await("escalation-panel");
    desk.holds("escalation-MESSAGE", MESSAGE);
    assertThat(desk.read("escalation-TRIED")).contains("Mở CH Play");
    desk.chosen("result-ESCALATED");
  }

  /** The last step undone takes the fault back; another answer before it ends in success. */
  private void endsWell() {
    desk.key("F8");
    desk.await("guide-side");
    desk.focus("guide-side");
    desk.key("LEFT");
    desk.await("guide-entry");
    desk.holds("desk-notes", "");
    desk.choose("guide-passed-12");
    desk.say("Đang sửa câu trả lời trước");
    desk.focus("guide-side");
    answers(1);
    desk.say("Đã cài xong");
    desk.chosen("result-RESOLVED");
    desk.holds("desk-notes", INSTALLED);
  }

  /** The second of the guides that may follow; there "no OTP" is an answer like any other. */
  private void goesOnWithTheAccount() {
    answers(2);
    desk.say("Có VNeID mức 2 không?");
    answers(1, 1, 1, 1, 1);
    desk.say("Nhập mã OTP");
    answers(2);
    desk.say("Kiểm tra số điện thoại");
    answers(2, 1);
    desk.say("Nhập mã OTP");
    answers(1, 1, 1);
    desk.say("Đã đăng ký xong");
    desk.holds("desk-notes", INSTALLED + "\n" + REGISTERED);
  }

  private void isSavedWithTheCall() {
    desk.key("CTRL+ENTER");
    desk.await("desk-ready");
    desk.say("Đã lưu 091• ••• 678");
    desk.leave();
  }

  /** What was typed longer ago than a second is there, and so is every move. */
  private void answers(int... digits) {
    for (int digit : digits) {
      desk.key("DIGIT" + digit);
    }
  }
}
