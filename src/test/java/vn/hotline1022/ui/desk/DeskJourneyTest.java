package vn.hotline1022.ui.desk;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.Addressed;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Telex;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** A morning at the desk with the keyboard alone. */
class DeskJourneyTest {
  private DeskScenes scenes;
  private Journey journey;

  @BeforeEach
  void openTheDesk() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              scenes = new DeskScenes().withEarlierCalls();
              return scenes.framed(new Texts(Language.VI));
            });
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          DeskKeys desk = new DeskKeys(scenes.desk, () -> {});
          desk.addTo(keys);
          desk.addTo(keys, scenes.lines);
          keys.install(journey.scene());
        });
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void theMainJobNeedsNoMouse() {
    journey.awaitText("Sẵn sàng").press(F2).awaitText("Đang đàm thoại").awaitFocus("desk-number");
    journey.type("0912345678");
    pass(200);
    journey.awaitText("Bác Trần Văn Minh, hẹn gọi lại 09:30");
    journey.tabTo("desk-reason-groups").press(RIGHT).press(SPACE);
    journey.tabTo("desk-reasons").press(RIGHT).press(SPACE);
    journey.tabTo("desk-notes").type("Bác đã nhận được mã, chỉ nhập chậm");
    pass(500);
    journey.awaitText("Đã lưu nháp 09:37");
    journey.tabTo("desk-results").press(SPACE).press(F4).awaitText("Việc sau gọi");
    journey.press(CONTROL, ENTER).awaitText("Sẵn sàng").awaitText("Đã lưu 0912 345 678");
    journey.awaitFocus("desk-number-ready");

    Call saved = newest();
    assertThat(saved.state()).isEqualTo(CallState.SAVED);
    assertThat(saved.phone().key()).isEqualTo("0912345678");
    assertThat(saved.reasons()).containsExactly("OTP_MISSING");
    assertThat(saved.disposition()).contains("RESOLVED");
    assertThat(saved.notes()).isEqualTo("Bác đã nhận được mã, chỉ nhập chậm");
  }

  @Test
  void aTypedNumberStartsACallByEnterAndOneToCallByShiftF2() {
    journey.tabTo("desk-number-ready").type("0936778120").press(ENTER).awaitText("Đang đàm thoại");
    journey.awaitText("GỌI ĐẾN").awaitFocus("desk-notes");
    journey.press(F9).awaitText("Sẵn sàng");
    journey.press(SHIFT, F2).awaitText("Gõ số cần gọi trước").awaitFocus("desk-number-ready");
    journey.type("0936778120").press(SHIFT, F2).awaitText("Đang đổ chuông");
    journey.press(F2).awaitText("Đang đàm thoại").awaitText("GỌI RA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0912345678",
        "  0912 345 678\r\n",
        "0912.345.678",
        "0912-345-678",
        "(091) 234 56 78",
        "+84 912 345 678",
        "+84 (0) 912.345.678",
        "0084912345678",
        "0912\u00A0345\u00A0678",
        "\u202A+84\u2009912\u202F345\u2009678\u202C",
        "ĐT: 0912 345 678 (bác Minh)",
        "Bác Trần Văn Minh, phường Việt Hưng, nhờ gọi lại số 0912.345.678 sau 14 giờ",
        "Minh Việt Hưng\t0912 345 678\t21/11/2026\tOTP",
      })
  void aPastedNumberStartsACall(String pasted) {
    journey.awaitText("Sẵn sàng").tabTo("desk-number-ready");
    paste(pasted);
    journey.press(ENTER).awaitText("Đang đàm thoại");
    assertThat(Fx.get(() -> scenes.desk.call().get().orElseThrow().phone().key()))
        .isEqualTo("0912345678");
  }

  @Test
  void ofTwoNumbersPastedNoneIsChosenForThePerson() {
    journey.tabTo("desk-number-ready");
    paste("Nhà 024 3826 1147, di động 0912 345 678");
    journey.press(ENTER).awaitText("Đang đàm thoại");
    assertThat(Fx.get(() -> scenes.desk.call().get().orElseThrow().phone().kind()))
        .isEqualTo(PhoneNumber.Kind.INCOMPLETE);
  }

  private void paste(String text) {
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    journey.press(CONTROL, V);
  }

  @Test
  void aMisdialledCallIsOneKey() {
    journey.press(F2).awaitText("Đang đàm thoại").press(F9).awaitText("Sẵn sàng");
    assertThat(newest().disposition()).contains("MISDIAL");
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsTakenAway() {
    journey.press(F2).tabTo("desk-notes").type("Cô Ngô Thị Dung");
    journey.press(F3).awaitText("Đang giữ máy").press(CONTROL, ENTER);
    journey
        .awaitText("Chưa lưu được")
        .awaitText("Công dân đang chờ")
        .awaitText("Nội dung cuộc gọi");
    journey.press(F3).awaitNoText("Công dân đang chờ").awaitText("Cô Ngô Thị Dung");
    journey.awaitFocus("desk-notes");
  }

  @Test
  void whatWasNotPossibleIsAskedItsCauseInThePlaceOfTheNonCaseKeys() {
    journey.press(F2).awaitText("Không hợp lệ, một phím là xong");
    journey.tabTo("desk-reason-groups").press(RIGHT).press(SPACE);
    Map<String, Bounds> before = places();
    journey.tabTo("desk-results");
    for (int i = 0; i < 7; i++) {
      journey.press(RIGHT);
    }
    journey.press(SPACE).awaitText("Chưa đủ điều kiện: vì sao?");
    journey.awaitNoText("Không hợp lệ, một phím là xong");
    assertThat(places()).isEqualTo(before);
    journey.press(CONTROL, ENTER).awaitText("Nguyên nhân chưa đủ điều kiện");
    journey.tabTo("desk-causes").press(RIGHT).press(SPACE);
    journey.awaitNoText("Nguyên nhân chưa đủ điều kiện");
    assertThat(places()).isEqualTo(before);
    journey.press(CONTROL, ENTER).awaitText("Sẵn sàng");
    assertThat(newest().disposition()).contains("NOT_POSSIBLE");
    assertThat(newest().cause()).contains("OLD_OS");
    journey.press(F2).awaitText("Không hợp lệ, một phím là xong");
  }

  @Test
  void aSecretIsMarkedAndHiddenByOneKey() {
    journey.press(F2).tabTo("desk-notes").type("mã OTP 482913");
    pass(400);
    journey.awaitText("Có mã OTP trong ghi chú");
    awaitMarks(1);
    journey.press(CONTROL, H).awaitNoText("482913").awaitText("mã OTP ••••••");
    awaitMarks(0);
  }

  @Test
  void aFullDiskIsSaidAndTheTextStays() {
    journey.press(F2).tabTo("desk-notes").type("Ông Tạ Hữu Phước");
    scenes.bench.calls.failWith(new Fault.DiskFull());
    pass(500);
    journey.awaitText("Chưa lưu được nháp (D-01)").awaitText("Ông Tạ Hữu Phước");
    scenes.bench.calls.failWith(null);
    Fx.run(scenes.desk::tick);
    journey.awaitText("Đã lưu nháp");
  }

  @Test
  void tabLeavesTheNotesAndEscLeavesAnyField() {
    journey.press(F2).tabTo("desk-notes").press(TAB);
    assertThat(focus()).isNotInstanceOf(TextArea.class);
    assertThat(notes().getText()).isEmpty();
    journey.press(SHIFT, TAB).awaitFocus("desk-notes").press(ESCAPE);
    assertThat(focus()).isNotInstanceOf(TextInputControl.class);
    journey.press(F4).awaitText("Việc sau gọi");
  }

  @Test
  void aMillionCharactersPastedAreCutWithAWordAndCleaned() {
    String page = "To\u0302i o\u031B\u0309 \u202Eđường\u0000 Nguyễn Văn Cừ. ";
    journey.press(F2).tabTo("desk-notes");
    paste(page.repeat(1_000_000 / page.length()));
    journey.awaitText("đã cắt ở 4.000 ký tự");
    assertThat(notes().getText()).startsWith("Tôi ở đường Nguyễn Văn Cừ. ").hasSize(Call.NOTES_MAX);
  }

  @Test
  void telexIsNeverDisturbedWhileItComposes() {
    journey.press(F2).tabTo("desk-notes").type("Nhà ở ");
    for (String step : Telex.STEPS) {
      compose(step, "");
      pass(450);
      assertThat(notes().getText()).isEqualTo("Nhà ở " + step);
    }
    compose("", "đường");
    journey.type(" Láng");
    pass(500);
    assertThat(notes().getText()).isEqualTo("Nhà ở đường Láng");
    assertThat(draft().call().notes()).isEqualTo("Nhà ở đường Láng");
  }

  @Test
  void undoInTheNextCallDoesNotBringBackTheCitizenBefore() {
    journey.press(F2).type("0983221907");
    journey.tabTo("desk-notes").type("Chị Hoàng Mai Anh").press(F9).awaitText("Sẵn sàng");
    journey.press(F2).awaitFocus("desk-number").press(CONTROL, Z).press(CONTROL, Z);
    journey.tabTo("desk-notes").press(CONTROL, Z).press(CONTROL, Z);
    assertThat(notes().getText()).isEmpty();
    assertThat(Fx.get(() -> scenes.desk.number().text().get())).isEmpty();
  }

  @Test
  void aSecondCallIsAnsweredWhileTheFirstWaitsUnfinishedAndEachKeepsItsOwnUndo() {
    journey.press(F2).tabTo("desk-notes").type("Chị Hoàng Mai Anh").press(F4);
    journey.awaitText("Việc sau gọi");
    pass(9_000);
    Map<String, Bounds> before = places();
    Fx.run(() -> scenes.rings("L2", "02438261147"));
    journey.awaitText("024 3826 1147").awaitText("Đang đổ chuông").awaitFocus("desk-notes");
    assertThat(places()).isEqualTo(before);
    journey.press(F2).awaitText("Đang đàm thoại").awaitText("Việc sau gọi ·");
    journey.tabTo("desk-notes").type("Hỏi kết quả").press(F5).awaitText("Chị Hoàng Mai Anh");
    journey.awaitFocus("desk-notes").press(CONTROL, Z);
    assertThat(notes().getText()).doesNotContain("Hỏi");
    journey.press(F5).awaitText("Hỏi kết quả").press(CONTROL, Z);
    assertThat(notes().getText()).isNotEqualTo("Hỏi kết quả").doesNotContain("Mai Anh");
    pass(500);
    assertThat(scenes.bench.calls.drafts(DeskScenes.ME)).hasSize(2);
  }

  @Test
  void aDroppedCallIsSavedAndCalledBackByOneKey() {
    journey.press(F2).type("0983221907");
    pass(500);
    journey.press(SHIFT, F4).awaitText("GỌI RA").awaitText("Đang đổ chuông");
    assertThat(newest().disposition()).contains("DROPPED");
    assertThat(Fx.get(() -> scenes.desk.number().text().get())).isEqualTo("0983 221 907");
  }

  @Test
  void theGreetingAndTheClosingAreReadByOneKeyAndGoAgain() {
    journey.press(F2).awaitFocus("desk-number").press(CONTROL, G);
    journey.awaitText("được ghi âm").awaitFocus("desk-number");
    journey.press(CONTROL, G).awaitText("Xin cảm ơn").press(CONTROL, G).awaitNoText("Xin cảm ơn");
  }

  @Test
  void whatIsReadOutAddressesTheCallerAsChosen() {
    journey.press(F2).awaitFocus("desk-number").press(CONTROL, G);
    journey.awaitText("Tổng đài xin được hỗ trợ ông/bà nội dung gì ạ?");
    for (Addressing form : Addressing.values()) {
      Fx.run(() -> scenes.desk.addressing().set(Optional.of(form)));
      String us = Addressed.capital(form.us());
      journey.awaitText(us + " xin được hỗ trợ " + form.them() + " nội dung gì ạ?");
      journey.press(CONTROL, G).awaitText("Xin cảm ơn " + form.them() + " đã gọi");
      journey.awaitText(us + " xin chào " + form.them() + " ạ.").awaitNoText("ông/bà");
      journey.press(CONTROL, G).press(CONTROL, G);
    }
  }

  @Test
  void nothingMovesUnderTheHands() {
    journey.press(F2).awaitText("Đang đàm thoại");
    Map<String, Bounds> before = places();
    journey.type("0912345678");
    pass(500);
    journey.tabTo("desk-notes").type("mã OTP 482913");
    pass(500);
    journey.press(F3).press(CONTROL, ENTER).awaitText("Chưa lưu được");
    journey.tabTo("desk-reason-groups").press(SPACE);
    assertThat(places()).isEqualTo(before);
  }

  @Test
  void everyButtonSaysWhatItDoesToAScreenReader() {
    journey.press(F2).awaitText("Đang đàm thoại");
    List<Node> silent =
        Fx.get(
            () ->
                journey.scene().getRoot().lookupAll(".button").stream()
                    .filter(ButtonBase.class::isInstance)
                    .filter(node -> spoken((ButtonBase) node).isBlank())
                    .toList());
    assertThat(silent).isEmpty();
  }

  private void awaitMarks(int wanted) {
    Fx.await(
        wanted + " marks in the notes",
        () -> journey.scene().getRoot().lookupAll(".secret-mark").size() == wanted);
  }

  private static String spoken(ButtonBase button) {
    String text = button.getAccessibleText();
    return text == null ? button.getText() : text;
  }

  private Map<String, Bounds> places() {
    return Fx.get(
        () ->
            List.of("desk-number", "desk-reason-groups", "desk-notes", "desk-results", "desk-save")
                .stream()
                .collect(
                    Collectors.toMap(
                        id -> id,
                        id -> {
                          Region region = (Region) journey.scene().lookup("#" + id);
                          return region.localToScene(region.getLayoutBounds());
                        })));
  }

  private void compose(String composing, String committed) {
    Fx.run(() -> Telex.compose(notes(), composing, committed));
    journey.settle();
  }

  private void pass(long millis) {
    Fx.run(() -> scenes.bench.passMillis(millis));
    journey.settle();
  }

  private Node focus() {
    return Fx.get(() -> journey.scene().getFocusOwner());
  }

  private TextArea notes() {
    return (TextArea) journey.scene().lookup("#desk-notes");
  }

  private Call newest() {
    return scenes.bench.calls.search(CallQuery.newest(1)).getFirst();
  }

  private CallDraft draft() {
    return scenes.bench.calls.drafts(DeskScenes.ME).getFirst();
  }
}
