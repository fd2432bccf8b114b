package vn.hotline1022.ui.signin;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.staff.MemoryShifts;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.Countdown;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;

/** Getting in with the keyboard alone. */
class SignInJourneyTest {
  private static final String FRESH = "đèn lồng phố cổ";

  private final Texts texts = new Texts(Language.VI);
  private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
  private final ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
  private final MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
  private final List<SignInViewModel.SignedIn> in = new ArrayList<>();
  private Journey journey;

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void choosingANameTypingThePassphraseAndTheShiftSignsIn() {
    openSignIn();
    journey.awaitFocus("signin-people").press(RIGHT, ENTER).awaitFocus("signin-passphrase");
    journey.type("ba cây chụm lại nên").press(TAB).press(TAB).awaitFocus("signin-shift");
    journey.press(RIGHT).press(ENTER);
    assertThat(in).hasSize(1);
    assertThat(in.getFirst().person().code()).isEqualTo("HUY02");
    assertThat(in.getFirst().shift()).isEqualTo(MemoryShifts.standard("AFTERNOON"));
  }

  @Test
  void aWrongPassphraseSaysHowLongToWaitAndTheFocusStays() {
    openSignIn();
    keys.delay("HA01", Duration.ofSeconds(3));
    journey.tabTo("signin-passphrase").type("sai mất rồi").press(ENTER);
    journey.awaitText("Cụm mật khẩu chưa đúng").awaitText("Thử lại được sau 3 giây");
    journey.awaitFocus("signin-passphrase");
    Fx.run(() -> time.pass(Duration.ofSeconds(3)));
    journey.awaitNoText("Thử lại được sau").type(MemoryKeyRing.HA).press(ENTER);
    assertThat(in).hasSize(1);
  }

  @Test
  void aForgottenPassphraseIsSetAnewByASupervisor() {
    openSignIn();
    journey.tabTo("signin-forgotten").press(SPACE).awaitFocus("forgotten-way");
    journey.tabTo("forgotten-approval").type(MemoryKeyRing.LAN);
    journey.tabTo("forgotten-passphrase").type(FRESH).tabTo("forgotten-repeat").type(FRESH);
    journey.press(ENTER).awaitText("Đã đặt cụm mật khẩu mới");
    journey.awaitFocus("signin-passphrase").type(FRESH).press(ENTER);
    assertThat(in).extracting(done -> done.person().code()).containsExactly("HA01");
  }

  @Test
  void somebodyNewIsAddedBesideTheOthers() {
    openSignIn();
    journey.tabTo("signin-add").press(SPACE).awaitFocus("add-name").type("Vũ Minh Ánh");
    journey.press(TAB).type("anh07").press(TAB).press(RIGHT);
    journey.tabTo("add-passphrase").type(FRESH).tabTo("add-repeat").type(FRESH);
    journey.tabTo("add-approval").type(MemoryKeyRing.LAN).press(ENTER);
    journey.awaitText("Đã thêm người").awaitText("Vũ Minh Ánh");
    assertThat(keys.people()).contains(new Person("ANH07", "Vũ Minh Ánh", Role.VOLUNTEER));
  }

  /** Its page would know nobody who may allow it, and could never be completed. */
  @Test
  void somebodyNewCanBeAddedOnceItIsKnownWhoIsHere() {
    List<Runnable> reading = new ArrayList<>();
    openSignIn(new Tasks(reading::add, Runnable::run));
    assertThat(Fx.get(() -> journey.scene().lookup("#signin-add").isDisabled())).isTrue();
    Fx.run(() -> reading.removeFirst().run());
    journey.tabTo("signin-add").press(SPACE).awaitFocus("add-name").awaitText("Trịnh Lan");
  }

  @Test
  void aFirstStartIsDoneWithoutTheMouse() {
    MemoryKeyRing empty = new MemoryKeyRing();
    List<FirstStartViewModel.Started> started = new ArrayList<>();
    open(() -> firstStart(empty, started));
    journey.awaitFocus("first-device").type("Bàn 07").press(TAB).type("Phan Ngọc Bích");
    journey.press(TAB).type("bich08").press(TAB).press(RIGHT).press(LEFT);
    journey.tabTo("first-passphrase").type(FRESH).awaitText("Tạm được");
    journey.tabTo("first-repeat").type(FRESH).tabTo("first-pin").type("739204").press(ENTER);
    journey.awaitText("Cất giữ khoá khôi phục");
    String third = empty.recoveryKey().text().split("-")[2].toLowerCase(Locale.ROOT);
    journey.tabTo("recovery-typed").type(third).press(ENTER);
    Fx.await("the desk", () -> started.size() == 1);
    assertThat(started.getFirst().person().name()).isEqualTo("Phan Ngọc Bích");
    assertThat(started.getFirst().pin()).isPresent();
  }

  @Test
  void theLockShowsTheClockOfTheCallAndOpensByPin() {
    List<String> happened = new ArrayList<>();
    open(() -> lock(happened));
    journey.awaitText("Đã khoá").awaitText("04:37").awaitFocus("lock-secret");
    journey.type("111222").press(ENTER).awaitText("Còn 4 lần thử");
    journey.type("739204").press(ENTER);
    Fx.await("the desk again", () -> happened.contains("unlocked"));
    journey.tabTo("lock-switch").press(SPACE);
    assertThat(happened).containsExactly("unlocked", "switched");
  }

  private void openSignIn() {
    openSignIn(tasks);
  }

  private void openSignIn(Tasks answering) {
    SignInViewModel model =
        new SignInViewModel(keys, new MemoryShifts(), answering, time, time, in::add);
    SignInView[] view = new SignInView[1];
    open(
        () -> {
          view[0] = new SignInView(model, keys, answering, texts);
          return view[0].view();
        });
    Fx.run(view[0]::shown);
  }

  private void open(Callable<Region> content) {
    journey = Journey.open(content);
  }

  private Region firstStart(MemoryKeyRing empty, List<FirstStartViewModel.Started> started) {
    FirstStartView view =
        new FirstStartView(
            new FirstStartViewModel(
                empty,
                tasks,
                time,
                new RecoveryKeyPage.Ports(new NoFiles(), _ -> false, _ -> 2),
                started::add,
                () -> {}),
            texts);
    view.shown();
    return view.view();
  }

  private Region lock(List<String> happened) {
    PinLock pins = new PinLock(new MemoryPins(), time, MemoryPins.CHEAP);
    pins.set("HA01", "739204".toCharArray());
    pins.passphraseAccepted("HA01");
    LockViewModel.Actions actions =
        new LockViewModel.Actions() {
          @Override
          public void unlocked() {
            happened.add("unlocked");
          }

          @Override
          public void switchPerson() {
            happened.add("switched");
          }
        };
    Person person = new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR);
    LockView view =
        new LockView(
            new LockViewModel(
                keys,
                pins,
                tasks,
                new Countdown(time, time),
                person,
                new SimpleStringProperty("04:37"),
                actions),
            texts);
    view.shown();
    return view.view();
  }
}
