package vn.hotline1022.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.Countdown;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.signin.LockViewModel.Way;

class LockViewModelTest {
  private final MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
  private final ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
  private final PinLock pins = new PinLock(new MemoryPins(), time, MemoryPins.CHEAP);
  private final Counted actions = new Counted();
  private LockViewModel model;

  @BeforeEach
  void lockADeskWithAPin() {
    pins.set("HA01", "739204".toCharArray());
    pins.passphraseAccepted("HA01");
    model = model(Runnable::run);
    model.locked();
  }

  /** What is asked of the background is done when the test does it. */
  private List<Runnable> lockedWhileTheWorkWaits() {
    List<Runnable> behind = new ArrayList<>();
    model = model(behind::add);
    model.locked();
    return behind;
  }

  private LockViewModel model(Executor background) {
    return new LockViewModel(
        keys,
        pins,
        new Tasks(background, Runnable::run),
        new Countdown(time, time),
        new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR),
        new SimpleStringProperty("04:37"),
        actions);
  }

  @Test
  void thePinUnlocksWithinAShift() {
    assertThat(model.wayProperty().get()).isEqualTo(Way.PIN);
    enter("739204");
    assertThat(actions.unlocked).isEqualTo(1);
    assertThat(model.typedProperty().get()).isEmpty();
  }

  @Test
  void aPinTypedAndEnteredBeforeItIsKnownThatThereIsOneUnlocks() {
    List<Runnable> behind = lockedWhileTheWorkWaits();
    enter("739204");
    assertThat(actions.unlocked).isZero();
    behind.removeFirst().run();
    assertThat(model.wayProperty().get()).isEqualTo(Way.PIN);
    behind.removeFirst().run();
    assertThat(actions.unlocked).isEqualTo(1);
    assertThat(model.faultProperty().get()).isNull();
  }

  @Test
  void aPassphraseBegunBeforeItIsKnownThatThereIsAPinIsNotCutShort() {
    List<Runnable> behind = lockedWhileTheWorkWaits();
    enter(MemoryKeyRing.HA);
    behind.removeFirst().run();
    assertThat(model.wayProperty().get()).isEqualTo(Way.PASSPHRASE);
    assertThat(model.pinUsableProperty().get()).isTrue();
    behind.removeFirst().run();
    assertThat(actions.unlocked).isEqualTo(1);
  }

  @Test
  void fiveWrongPinsLeaveOnlyThePassphrase() {
    for (int left = 4; left >= 1; left--) {
      enter("000001");
      assertThat(model.faultProperty().get()).isEqualTo(new Fault.WrongPin(left));
      assertThat(model.wayProperty().get()).isEqualTo(Way.PIN);
    }
    enter("000001");
    assertThat(model.wayProperty().get()).isEqualTo(Way.PASSPHRASE);
    assertThat(model.pinUsableProperty().get()).isFalse();
    model.choose(Way.PIN);
    assertThat(model.wayProperty().get()).isEqualTo(Way.PASSPHRASE);
    enter(MemoryKeyRing.HA);
    assertThat(actions.unlocked).isEqualTo(1);
    model.locked();
    assertThat(model.wayProperty().get()).isEqualTo(Way.PIN);
  }

  @Test
  void anUnfinishedPinIsNoTry() {
    enter("7392");
    assertThat(model.faultProperty().get()).isNull();
    assertThat(pins.triesLeft("HA01")).isEqualTo(PinLock.TRIES);
  }

  @Test
  void somebodyWhoseLastDayPassedWhileSignedInUnlocksAndWorksOn() {
    Optional<LocalDate> yesterday = Optional.of(LocalDate.of(2026, 11, 20));
    Person ha = new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR);
    keys.change(
        keys.open("HA01", MemoryKeyRing.HA.toCharArray()), ha.with(Role.OPERATOR, yesterday));
    model.choose(Way.PASSPHRASE);
    enter(MemoryKeyRing.HA);
    assertThat(actions.unlocked).isEqualTo(1);
  }

  @Test
  void somebodyWithoutAPinIsAskedForThePassphrase() {
    pins.remove("HA01");
    model.locked();
    assertThat(model.wayProperty().get()).isEqualTo(Way.PASSPHRASE);
    assertThat(model.pinUsableProperty().get()).isFalse();
  }

  @Test
  void aWrongPassphraseWaitsAsWhenSigningIn() {
    keys.delay("HA01", Duration.ofSeconds(5));
    model.choose(Way.PASSPHRASE);
    enter("không nhớ nữa rồi");
    assertThat(model.readyProperty().get()).isFalse();
    time.pass(Duration.ofSeconds(5));
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.WrongPassphrase(Duration.ZERO));
    enter(MemoryKeyRing.HA);
    assertThat(actions.unlocked).isEqualTo(1);
  }

  @Test
  void anotherPersonMayTakeTheDesk() {
    model.typedProperty().set("7392");
    model.switchPerson();
    assertThat(actions.switched).isEqualTo(1);
    assertThat(model.typedProperty().get()).isEmpty();
  }

  private void enter(String secret) {
    model.typedProperty().set(secret);
    model.submit();
  }

  private static final class Counted implements LockViewModel.Actions {
    private int unlocked;
    private int switched;

    @Override
    public void unlocked() {
      unlocked++;
    }

    @Override
    public void switchPerson() {
      switched++;
    }
  }
}
