package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/**
 * Every role signs in at the real desk over a real encrypted profile and presses every key that the
 * table of permissions tells of: what is allowed is shown and works, what is not is not shown and
 * its key does nothing.
 */
class RoleSessionsTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String CODE = "NV01";
  private final Instant now = Instant.now();

  @TempDir private Path temporary;
  private ProfileFolder profile;
  private Path files;
  private Role role;
  private Journey hands;

  @ParameterizedTest
  @EnumSource(Role.class)
  void whatIsAllowedIsShownAndWorksAndWhatIsNotHasNoPlaceNoButtonAndNoKey(Role each)
      throws IOException {
    role = each;
    files = Files.createDirectory(temporary.resolve("chosen"));
    profile = new ProfileFolder(temporary.resolve("profile"));
    profile.create();
    new KeyFiles(profile, TimeSource.system(), new DatabaseProbe(profile), DeskInTest.CHEAP)
        .create("Bàn 03", new Person(CODE, "Đỗ Quang Huy", role), PASSPHRASE.toCharArray())
        .key()
        .close();
    inStore(this::fill);
    try (DeskInTest desk = DeskInTest.start(profile.root(), files)) {
      hands = desk.hands();
      hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
      hands.awaitText("Nhận cuộc gọi mới");
      takesCalls();
      theList();
      theFaults();
      theBoard();
      peoplesData();
      theSettings();
    }
    inStore(this::verdict);
  }

  private void fill(DeskStore store) {
    Random random = new Random(7);
    Call begun = CallSamples.talking(random, Records.id(random), "TC-09", now.minusSeconds(900));
    store
        .calls()
        .save(
            CallSamples.saved(random, begun)
                .withPhone(new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE))
                .withNotes("Bác Hường quên mật khẩu"));
    store
        .privacy()
        .note(
            new AccessNote(
                Records.id(random),
                now.minusSeconds(600),
                "TC-77",
                AccessNote.Kind.CALLS_EXPORTED,
                Optional.empty(),
                12));
  }

  private void takesCalls() {
    hands.press(F2).awaitFocus("desk-number").type("0983221907");
    hands.press(F6).awaitText("Nhận cuộc gọi mới");
  }

  /** Whole numbers or hidden ones, exports, somebody else's call. */
  private void theList() {
    boolean whole = may(Permission.SEE_WHOLE_NUMBERS);
    hands.press(CONTROL, DIGIT2).awaitText(whole ? "0912 345 678" : "091• ••• 678");
    hands.awaitNoText(whole ? "091• ••• 678" : "0912 345 678");
    hands.press(CONTROL, E).settle();
    if (may(Permission.EXPORT_CALLS)) {
      hands.awaitText("hotline1022-");
    }
    hands.tabTo("calls-table").press(DOWN).press(DOWN).awaitText("Bác Hường quên mật khẩu");
    hands.press(CONTROL, R).settle();
    if (may(Permission.AMEND_ANY_CALL)) {
      hands.awaitFocus("amend-number").tabTo("amend-notes").type("Đã sửa. ").press(CONTROL, S);
      hands.awaitText("Đã sửa.");
    } else {
      assertThat(shown("amend-number")).isFalse();
    }
  }

  private void theFaults() {
    hands.press(CONTROL, DIGIT4).settle();
    boolean may = may(Permission.HANDLE_ESCALATIONS);
    assertThat(shown("fault-sheet")).isEqualTo(may);
    assertThat(shown("fault-answers")).isEqualTo(may);
  }

  private void theBoard() {
    hands.press(CONTROL, DIGIT5).settle();
    side("notice-create", Permission.WRITE_NOTICES, "notice-title", "VNeID gián đoạn");
    hands.press(CONTROL, TAB).settle();
    side("outage-create", Permission.LOG_OUTAGES, "outage-cause", "Nhà mạng bảo trì");
    hands.press(CONTROL, TAB).settle();
    boolean may = may(Permission.EDIT_DIRECTORY);
    assertThat(shown("directory-create")).isEqualTo(may);
    assertThat(shown("directory-import")).isEqualTo(may);
    hands.press(CONTROL, N).settle();
    assertThat(shown("contact-note")).isEqualTo(may);
  }

  /**
   * A side of the board: its key opens the editor and what is typed is kept, or nothing happens.
   */
  private void side(String create, Permission permission, String field, String text) {
    boolean may = may(permission);
    assertThat(shown(create)).as("%s %s", role, permission).isEqualTo(may);
    hands.press(CONTROL, N).settle();
    assertThat(shown(field)).as("%s %s", role, permission).isEqualTo(may);
    if (may) {
      hands.tabTo(field).type(text).press(CONTROL, S).awaitText(text);
      Fx.await("the editor to close", () -> !shownNow(field));
    } else {
      hands.press(CONTROL, S).settle();
    }
  }

  private void peoplesData() {
    boolean may = may(Permission.HANDLE_DATA_REQUESTS);
    hands.press(CONTROL, DIGIT1).press(CONTROL, DIGIT6).settle();
    assertThat(shown("nav-PRIVACY")).isEqualTo(may);
    assertThat(shown("privacy-words")).isEqualTo(may);
    if (may(Permission.READ_PRIVACY_LOG)) {
      hands.awaitText("TC-77");
    }
    assertThat(shown("privacy-months")).isEqualTo(may(Permission.READ_PRIVACY_LOG));
  }

  private void theSettings() {
    hands.press(CONTROL, COMMA).awaitText("Đỗ Quang Huy");
    assertThat(shown("settings-add")).isEqualTo(may(Permission.MANAGE_PEOPLE));
    assertThat(shown("settings-recovery")).isEqualTo(may(Permission.MANAGE_PEOPLE));
    boolean lists = may(Permission.EDIT_LISTS);
    hands.press(CONTROL, TAB).settle();
    assertThat(shown("shifts-entries")).isEqualTo(lists);
    hands.press(CONTROL, N).settle();
    assertThat(shown("shift-vi")).isEqualTo(lists);
  }

  /** What the store and the folder of files say of it afterwards. */
  private void verdict(DeskStore store) {
    List<Call> calls = store.calls().search(CallQuery.newest(9));
    assertThat(calls).extracting(Call::operator).containsExactlyInAnyOrder(CODE, "TC-09");
    assertThat(calls)
        .filteredOn(call -> call.operator().equals("TC-09"))
        .singleElement()
        .satisfies(
            call ->
                assertThat(store.calls().history(call.id()))
                    .hasSize(may(Permission.AMEND_ANY_CALL) ? 2 : 1));
    assertThat(store.notices().newest(9)).hasSize(may(Permission.WRITE_NOTICES) ? 1 : 0);
    assertThat(store.outages().newest(9)).hasSize(may(Permission.LOG_OUTAGES) ? 1 : 0);
    assertThat(exported()).hasSize(may(Permission.EXPORT_CALLS) ? 1 : 0);
  }

  private List<Path> exported() {
    try (Stream<Path> inside = Files.list(files)) {
      return inside.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface InStore {
    void run(DeskStore store);
  }

  private void inStore(InStore work) {
    char[] passphrase = PASSPHRASE.toCharArray();
    try (OpenProfile open =
        OpenProfile.open(profile, Optional.of(CODE), passphrase, TimeSource.system())) {
      work.run(open.store());
    }
  }

  private boolean may(Permission permission) {
    return role.may(permission);
  }

  private boolean shown(String id) {
    return Fx.get(() -> shownNow(id));
  }

  private boolean shownNow(String id) {
    Node node = hands.scene().lookup("#" + id);
    while (node != null && node.isVisible() && node.getParent() != null) {
      node = node.getParent();
    }
    return node != null && node.isVisible();
  }
}
