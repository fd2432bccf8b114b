package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/** Lists and shifts edited while a call runs, on the real desk over a real encrypted store. */
class ListsJourneyTest {
  private static final String LAN = "ba cây chụm lại nên hòn núi";

  @TempDir private Path temporary;
  private Path files;
  private DeskInTest desk;
  private Journey hands;

  @BeforeEach
  void openForTheFirstTime() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
    open();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aCallInProgressKeepsWhatWasChosenAndTypedWhileTheListsChange() {
    FirstStart.ofLan(hands, LAN);
    hands.press(F2).awaitFocus("desk-number").type("0912345678");
    hands.tabTo("desk-reason-groups").press(SPACE).tabTo("desk-reasons").press(SPACE);
    hands.tabTo("desk-notes").type("Bác Hường ở Bồ Đề hỏi cài trên máy Samsung.");
    openLists();
    hands.press(DOWN).awaitText("Cài trên Android").press(DELETE).awaitText("Dùng lại");
    hands.press(CONTROL, N).awaitFocus("entry-vi").type("Đặt lại mặc định của máy");
    hands.press(TAB).type("Factory reset").press(CONTROL, S).awaitFocus("lists-entries");
    hands.awaitText("thêm mục").press(CONTROL, DIGIT1);
    hands.awaitText("Bác Hường ở Bồ Đề").awaitText("0912 345 678");
    hands.awaitText("Cài trên Android").awaitText("Đặt lại mặc định của máy");
    hands.press(F4).tabTo("desk-results").press(SPACE).press(CONTROL, ENTER);
    hands.awaitText("Đã lưu 0912 345 678");
    hands.press(F2).awaitFocus("desk-number");
    hands.tabTo("desk-reason-groups").press(SPACE).awaitText("Đặt lại mặc định của máy");
    hands.awaitText("Cài trên iPhone");
    assertThat(Fx.<Object>get(() -> hands.scene().lookup("#reason-ANDROID"))).isNull();
    hands.press(F4).tabTo("desk-results").press(SPACE).press(CONTROL, ENTER);
    hands.awaitText("Nhận cuộc gọi mới");
    restart();
    hands.awaitText("Cài trên Android");
    desk.close();
    assertThat(savedReasons()).containsExactlyInAnyOrder(List.of("ANDROID"), List.of("INSTALL"));
    open();
    hands.awaitText("Trịnh Lan");
  }

  @Test
  void aRenamedShiftAndABreakAreOfferedAtOnceAndAfterARestart() {
    FirstStart.ofLan(hands, LAN);
    hands.press(CONTROL, COMMA).awaitText("Ca trực").press(CONTROL, TAB);
    hands.awaitFocus("shifts-entries").press(ENTER).awaitFocus("shift-vi").press(END);
    hands.type(" sớm").tabTo("shift-from").press(END);
    hands.times(5, BACK_SPACE).type("6h15").press(CONTROL, S);
    hands.awaitFocus("shifts-entries").awaitText("06:15–15:00").press(CONTROL, TAB);
    hands.tabTo("lists-kind").press(RIGHT).press(RIGHT).press(RIGHT).press(ENTER);
    hands.awaitFocus("lists-entries").awaitText("Ăn ca").press(DELETE).awaitText("Dùng lại");
    hands.press(CONTROL, DIGIT1).press(CONTROL, P).awaitText("Nghỉ giữa ca vì sao?");
    hands.awaitText("Giải lao").awaitNoText("Ăn ca").press(ESCAPE).awaitNoText("Giải lao");
    hands.press(CONTROL, L).awaitText("Đã khoá").tabTo("lock-switch").press(SPACE);
    hands.awaitText("Ai đang trực").awaitText("Sáng sớm 06:15–15:00");
    desk.close();
    open();
    hands.awaitText("Trịnh Lan").awaitText("Sáng sớm 06:15–15:00");
  }

  @Test
  void anOperatorHasNoListsInTheSettings() {
    FirstStart.ofHa(hands, LAN);
    hands.press(CONTROL, COMMA).awaitText("Người trên máy này").press(CONTROL, TAB);
    hands.awaitNoText("Danh mục").awaitNoText("Ca trực");
    assertThat(Fx.<Object>get(() -> hands.scene().lookup("#lists-entries"))).isNull();
    assertThat(Fx.<Object>get(() -> hands.scene().lookup("#shifts-entries"))).isNull();
  }

  private void openLists() {
    hands.press(CONTROL, COMMA).awaitText("Danh mục").press(CONTROL, TAB).press(CONTROL, TAB);
    hands.awaitFocus("lists-entries");
  }

  private List<List<String>> savedReasons() {
    ProfileFolder folder = new ProfileFolder(temporary.resolve("profile"));
    try (OpenProfile profile =
        OpenProfile.open(folder, Optional.of("LAN01"), LAN.toCharArray(), TimeSource.system())) {
      assertThat(profile.lists().reasonName("DAT_LAI_MAC_DINH_CUA_MAY", Locale.of("vi")))
          .isEqualTo("Đặt lại mặc định của máy");
      return profile.store().calls().search(CallQuery.newest(9)).stream()
          .map(Call::reasons)
          .toList();
    }
  }

  private void restart() {
    desk.close();
    open();
    hands.awaitText("Trịnh Lan").tabTo("signin-passphrase").type(LAN).press(ENTER);
    hands.awaitText("Nhận cuộc gọi mới");
  }

  private void open() {
    desk = DeskInTest.start(temporary.resolve("profile"), files);
    hands = desk.hands();
  }
}
