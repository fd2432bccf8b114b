package vn.hotline1022.ui.lists;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** Shifts and lists by keyboard alone, and what they look like. */
class ListsScreenTest {
  private static final UUID TET = ListEntry.id(ListKind.HOLIDAY, "", "TET_NGUYEN_DAN_2027");

  private final ListsBench bench = new ListsBench(Role.SUPERVISOR);

  @Test
  void aReasonIsAddedMovedRenamedAndRetiredByKeyboard() {
    try (Journey journey = open(1)) {
      journey.awaitFocus("lists-entries").press(CONTROL, N).awaitFocus("entry-vi");
      journey.awaitText("Thêm nội dung").type("Hoá đơn nước sạch").awaitText("HOA_DON_NUOC_SACH");
      journey.press(CONTROL, S).awaitText("Thiếu tên tiếng Anh.");
      journey.press(TAB).awaitFocus("entry-en").type("Water bill").press(CONTROL, S);
      journey.awaitFocus("lists-entries").awaitText("thêm mục");
      journey.press(ALT, UP).awaitText("chuyển chỗ");
      journey.press(ENTER).awaitFocus("entry-vi").press(END).type(" và điện").press(CONTROL, S);
      journey.awaitText("Hoá đơn nước sạch → Hoá đơn nước sạch và điện");
      journey.press(DELETE).awaitText("Đã ngừng dùng").awaitText("ngừng dùng").press(DELETE);
      journey.awaitText("dùng lại").awaitFocus("lists-entries");
    }
    assertThat(bench.edits.edits())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.code()).isEqualTo("HOA_DON_NUOC_SACH");
              assertThat(entry.vi()).isEqualTo("Hoá đơn nước sạch và điện");
              assertThat(entry.retired()).isFalse();
            });
  }

  @Test
  void whatTheProgramNeedsSaysWhyItStays() {
    try (Journey journey = open(1)) {
      journey.tabTo("lists-kind").press(RIGHT).press(ENTER).awaitFocus("lists-entries");
      journey.press(DELETE).awaitText("chương trình cần mục này cho số liệu đã giải quyết");
      journey.times(7, DOWN).awaitText("Chưa đủ điều kiện").press(DELETE);
      journey.awaitText("hỏi nguyên nhân khi chưa đủ điều kiện");
    }
    assertThat(bench.edits.edits()).isEmpty();
  }

  @Test
  void aShiftIsChangedByKeyboardAndEscGivesUpWhatWasTyped() {
    try (Journey journey = open(0)) {
      journey.awaitFocus("shifts-entries").awaitText("07–15").press(ENTER);
      journey.awaitFocus("shift-vi").type(" sớm").press(ESCAPE).awaitFocus("shifts-entries");
      journey.awaitNoText("Sáng sớm").press(ENTER).awaitFocus("shift-vi");
      journey.tabTo("shift-from").press(END).times(5, BACK_SPACE).type("6:30").press(CONTROL, S);
      journey.awaitText("06:30–15:00").awaitText("07–15 → 06:30–15:00");
    }
    assertThat(bench.edits.edits()).extracting(ListEntry::code).containsExactly("MORNING");
  }

  @Test
  void theDaysOfTetAreChangedByKeyboard() {
    try (Journey journey = open(1)) {
      journey.tabTo("lists-kind").press(END).press(ENTER).awaitFocus("lists-entries");
      Fx.run(() -> bench.model.lists().list().select(TET));
      journey.awaitText("05/02/2027 – 11/02/2027").press(ENTER).awaitFocus("entry-vi");
      journey.tabTo("entry-to").press(END).times(10, BACK_SPACE).type("12/2/2027");
      journey.press(CONTROL, S).awaitText("05/02/2027 – 12/02/2027").awaitFocus("lists-entries");
    }
    assertThat(bench.edits.edits()).extracting(ListEntry::code).contains("TET_NGUYEN_DAN_2027");
  }

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    for (TextSize size : List.of(TextSize.LARGE, TextSize.LARGEST)) {
      shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(size));
    }
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theListsAreWhole(Shot shot) {
    Fx.start();
    bench.edits.write(
        List.of(ListSamples.busRenamed(), ListSamples.newReason(), ListSamples.tetShift()),
        "LAN04");
    bench.edits.write(List.of(ListSamples.busRenamed().withRetired(true)), "TC01");
    Fx.run(
        () -> {
          bench.model.refresh();
          bench.model.lists().list().select(ListSamples.busRenamed().id());
        });
    assertThat(picture("lists-open", shot, 1)).isEmpty();
    Fx.run(
        () -> {
          bench.model.lists().create();
          bench.model.lists().editor().vi().set("Sân bay Nội Bài, đặt chỗ đỗ xe qua đêm");
          bench.model.lists().save();
        });
    assertThat(picture("lists-editor", shot, 1)).isEmpty();
    Fx.run(
        () -> {
          bench.model.lists().editor().form().close();
          bench.model.lists().kind().set(ListKind.DISPOSITION);
          bench.model.lists().list().select(ListEntry.id(ListKind.DISPOSITION, "", "NOT_POSSIBLE"));
          bench.model.lists().retireOrBringBack();
        });
    assertThat(picture("lists-refused", shot, 1)).isEmpty();
    Fx.run(
        () -> {
          bench.model.lists().kind().set(ListKind.HOLIDAY);
          bench.model.lists().list().select(TET);
        });
    assertThat(picture("lists-holiday", shot, 1)).isEmpty();
    Fx.run(
        () -> {
          bench.model.shifts().list().select(ListSamples.tetShift().id());
          bench.model.shifts().correct();
        });
    assertThat(picture("lists-shifts", shot, 0)).isEmpty();
  }

  private List<String> picture(String name, Shot shot, int side) {
    return Pictures.take(name, shot, texts -> framed(texts, side));
  }

  private Region framed(Texts texts, int side) {
    return new DeskScenes().framed(bench.screen(texts, side).view(), texts);
  }

  private Journey open(int side) {
    List<TabbedScreen> made = new ArrayList<>();
    Journey journey =
        Journey.open(
            () -> {
              made.add(bench.screen(new Texts(Language.VI), side));
              return made.getFirst().view();
            });
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          made.getFirst().addKeys(keys);
          keys.install(journey.scene());
          made.getFirst().shown();
        });
    return journey;
  }
}
