package vn.hotline1022.ui.directory;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactSamples;
import vn.hotline1022.directory.Workbooks;
import vn.hotline1022.fault.Fault;
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

/** The directory by keyboard alone, and what it looks like. */
class DirectoryScreenTest {
  @TempDir private Path folder;

  @Test
  void aNumberIsFoundReadCopiedAndPutIntoTheNotesByKeyboard() {
    DirectoryBench operator = new DirectoryBench(Role.OPERATOR).filled();
    try (Journey journey = open(operator)) {
      journey.awaitFocus("directory-words").type("chieu sang").press(DOWN);
      journey.awaitFocus("contact-list").awaitText("1900 0000").press(ENTER);
      journey.awaitText("Đã thêm vào ghi chú");
      assertThat(operator.notes).containsExactly("Chiếu sáng công cộng: 1900 0000");
      journey.press(CONTROL, C).awaitText("Đã chép số.");
      assertThat(Fx.text(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("1900 0000");
    }
  }

  @Test
  void anEntryIsAddedByKeyboard() {
    DirectoryBench leader = new DirectoryBench(Role.SUPERVISOR).filled();
    try (Journey journey = open(leader)) {
      journey.press(CONTROL, N).awaitFocus("contact-name").type("Điện lực Ba Đình");
      journey.press(TAB).awaitFocus("contact-phone").type("1900 0002").press(CONTROL, S);
      journey.awaitFocus("contact-list").awaitText("Điện lực Ba Đình");
    }
    assertThat(leader.contacts.all()).extracting(Contact::phone).contains("1900 0002");
  }

  @Test
  void aWorkbookIsLookedAtAndImportedByKeyboard() {
    DirectoryBench leader = new DirectoryBench(Role.SUPERVISOR).filled();
    leader.workbook = Optional.of(workbook());
    try (Journey journey = open(leader)) {
      journey.press(CONTROL, O).awaitFocus("import-rows").awaitText("Dòng 4");
      journey.awaitText("Số điện thoại mất số 0 ở đầu").awaitText("1 mục mới, 1 mục thay đổi");
      assertThat(leader.contacts.all()).hasSize(2);
      journey.press(ESCAPE).awaitNoText("Dòng 4").awaitFocus("contact-list");
      assertThat(leader.contacts.all()).hasSize(2);
      journey.press(CONTROL, O).awaitFocus("import-rows").press(CONTROL, S);
      journey.awaitText("Đã nhập 2 mục").awaitText("Bùi Lan Phương");
    }
    assertThat(leader.contacts.all())
        .hasSize(3)
        .contains(leader.model.directory().find("bùi lan").getFirst());
  }

  @Test
  void whoMayNotChangeTheDirectoryCannotImport() {
    DirectoryBench operator = new DirectoryBench(Role.OPERATOR).filled();
    operator.workbook = Optional.of(workbook());
    try (Journey journey = open(operator)) {
      journey.press(CONTROL, O).awaitNoText("Nhập danh bạ từ bảng tính");
    }
    assertThat(operator.model.importing().preview().get()).isEmpty();
  }

  @Test
  void aFullDiskImportsNothingAndSaysSo() {
    DirectoryBench leader = new DirectoryBench(Role.SUPERVISOR).filled();
    leader.model.importing().read(workbook());
    leader.contacts.failWith(new Fault.DiskFull());
    leader.model.importing().accept();
    assertThat(leader.model.importing().fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(leader.model.importing().preview().get()).isPresent();
    assertThat(leader.contacts.all()).hasSize(2);
    leader.model.importing().read(folder.resolve("none.xlsx"));
    assertThat(leader.model.importing().fault().get())
        .isEqualTo(new Fault.WorkbookUnreadable("none.xlsx", Fault.WorkbookProblem.NOT_A_WORKBOOK));
  }

  @Test
  void whatWasGivenUpCanBeReadAgain() {
    DirectoryBench leader = new DirectoryBench(Role.SUPERVISOR).filled();
    ImportModel importing = leader.model.importing();
    importing.read(workbook());
    importing.giveUp();
    assertThat(importing.preview().get()).isEmpty();
    importing.read(workbook());
    assertThat(importing.canAccept()).isTrue();
    importing.accept();
    assertThat(importing.fault().get()).isNull();
    assertThat(importing.imported().get()).contains(2);
    assertThat(importing.preview().get()).isEmpty();
  }

  private Path workbook() {
    Contact light = ContactSamples.lighting();
    return Workbooks.write(
        folder.resolve("Danh bạ.xlsx"),
        List.of(
            List.of("Tên", "Cơ quan", "Điện thoại", "Loại", "Ghi chú"),
            List.of(light.name(), light.agency(), "1900 1111", "Đường dây", light.note()),
            List.of("Bùi Lan Phương", "Sở Y tế", "0912 345 678"),
            List.of("Lý Quốc Bảo", "Sở Giáo dục và Đào tạo", "#912345678")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void thePreviewOfAnImportIsWhole(Shot shot) {
    DirectoryBench leader = new DirectoryBench(Role.SUPERVISOR).filled();
    Fx.run(() -> leader.model.importing().read(workbook()));
    assertThat(Pictures.take("directory-import", shot, texts -> framed(leader, texts))).isEmpty();
  }

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theDirectoryIsWhole(Shot shot) {
    DirectoryBench leader = new DirectoryBench(Role.SUPERVISOR).filled();
    Fx.run(() -> leader.model.open(ContactSamples.officer().id()));
    assertThat(Pictures.take("directory-open", shot, texts -> framed(leader, texts))).isEmpty();
    Fx.run(() -> leader.model.correct());
    assertThat(Pictures.take("directory-editor", shot, texts -> framed(leader, texts))).isEmpty();
  }

  private static javafx.scene.layout.Region framed(DirectoryBench bench, Texts texts) {
    return new DeskScenes().framed(bench.screen(texts).view(), texts);
  }

  private static Journey open(DirectoryBench bench) {
    List<TabbedScreen> made = new java.util.ArrayList<>();
    Journey journey =
        Journey.open(
            () -> {
              made.add(bench.screen(new Texts(Language.VI)));
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
