package vn.hotline1022.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.MemoryShifts;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.signin.SignInViewModel.SignedIn;

class SignInViewModelTest {
  private final MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
  private final ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<SignedIn> in = new ArrayList<>();
  private SignInViewModel model;

  @BeforeEach
  void openTheScreen() {
    model =
        new SignInViewModel(
            keys, new MemoryShifts(), new Tasks(Runnable::run, Runnable::run), time, time, in::add);
    model.refresh();
  }

  @Test
  void everybodyHereIsShownAndTheShiftOfTheHourProposed() {
    assertThat(model.people()).extracting(Person::name).contains("Nguyễn Thu Hà", "Trịnh Lan");
    assertThat(model.deviceNameProperty().get()).isEqualTo("Bàn 03");
    assertThat(model.shiftProperty().get()).isEqualTo(MemoryShifts.standard("MORNING"));
    assertThat(model.dayPart()).isEqualTo(DayPart.MORNING);
  }

  @Test
  void nothingHappensBeforeAPassphraseIsTyped() {
    model.submit();
    assertThat(in).isEmpty();
    assertThat(model.readyProperty().get()).isFalse();
  }

  @Test
  void theRightPassphraseSignsInWithTheChosenShift() {
    model.choose(person("LAN04"));
    model.shiftProperty().set(MemoryShifts.standard("NIGHT"));
    model.passphraseProperty().set(MemoryKeyRing.LAN);
    model.submit();
    assertThat(in).hasSize(1);
    assertThat(in.getFirst().person().name()).isEqualTo("Trịnh Lan");
    assertThat(in.getFirst().shift()).isEqualTo(MemoryShifts.standard("NIGHT"));
    assertThat(model.passphraseProperty().get()).isEmpty();
  }

  @Test
  void enterPressedBeforeTheOnlyNameIsReadIsNotLost() {
    keys.keepOnly("HA01");
    Runnable read = enterEarly(MemoryKeyRing.HA);
    assertThat(in).isEmpty();
    read.run();
    assertThat(in).extracting(inside -> inside.person().code()).containsExactly("HA01");
  }

  @Test
  void enterPressedEarlyTriesNobodyWhereSeveralMayHaveTyped() {
    Runnable read = enterEarly(MemoryKeyRing.HA);
    read.run();
    assertThat(in).isEmpty();
    assertThat(model.faultProperty().get()).isNull();
    assertThat(model.passphraseProperty().get()).isEqualTo(MemoryKeyRing.HA);
  }

  @Test
  void whatIsTypedAfterAnEarlyEnterIsNotTriedHalf() {
    keys.keepOnly("HA01");
    Runnable read = enterEarly("mười hai");
    model.passphraseProperty().set("mười hai con giáp");
    read.run();
    assertThat(model.faultProperty().get()).isNull();
    assertThat(model.passphraseProperty().get()).isEqualTo("mười hai con giáp");
  }

  /** A new screen where somebody is quicker than the reading of the names. */
  private Runnable enterEarly(String passphrase) {
    Tasks slow = new Tasks(waiting::add, Runnable::run);
    model = new SignInViewModel(keys, new MemoryShifts(), slow, time, time, in::add);
    model.refresh();
    model.passphraseProperty().set(passphrase);
    model.submit();
    return () -> {
      while (!waiting.isEmpty()) {
        waiting.removeFirst().run();
      }
    };
  }

  @Test
  void aWrongPassphraseIsSaidAndForgotten() {
    model.passphraseProperty().set("mười hai con giáp vế");
    model.submit();
    assertThat(in).isEmpty();
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.WrongPassphrase(Duration.ZERO));
    assertThat(model.passphraseProperty().get()).isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void anAccountWhoseLastDayIsOverIsRefusedAndSaysWhen() {
    LocalDate last = LocalDate.of(2026, 11, 20);
    Person mai = new Person("MAI05", "Vũ Ngọc Mai", Role.VOLUNTEER, Optional.of(last));
    keys.put(mai, "trăng thanh gió mát quê");
    model.refresh();
    model.choose(mai);
    model.passphraseProperty().set("trăng thanh gió mát quê");
    model.submit();
    assertThat(in).isEmpty();
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.AccountExpired(last));
    assertThat(model.passphraseProperty().get()).isEmpty();
    keys.setNow(Instant.parse("2026-11-20T16:59:00Z"));
    model.passphraseProperty().set("trăng thanh gió mát quê");
    model.submit();
    assertThat(in).extracting(SignedIn::person).containsExactly(mai);
  }

  @Test
  void aDelayCountsDownInTheMessageAndThenLetsTryAgain() {
    keys.delay("HA01", Duration.ofSeconds(4));
    model.passphraseProperty().set("sai rồi sai rồi");
    model.submit();
    assertThat(model.faultProperty().get()).isEqualTo(wrong(4));
    model.passphraseProperty().set(MemoryKeyRing.HA);
    model.submit();
    assertThat(in).isEmpty();
    time.pass(Duration.ofSeconds(3));
    assertThat(model.faultProperty().get()).isEqualTo(wrong(1));
    time.pass(Duration.ofSeconds(1));
    assertThat(model.faultProperty().get()).isEqualTo(wrong(0));
    assertThat(time.subscribers()).isZero();
    model.submit();
    assertThat(in).hasSize(1);
  }

  @Test
  void aDelayThatRunsAlreadyIsSaidWhenTheNameIsChosen() {
    keys.delay("HUY02", Duration.ofSeconds(30));
    model.choose(person("HUY02"));
    assertThat(model.faultProperty().get()).isEqualTo(wrong(30));
    model.choose(person("HA01"));
    assertThat(model.faultProperty().get()).isNull();
    time.pass(Duration.ofSeconds(40));
    assertThat(model.faultProperty().get()).isNull();
  }

  @Test
  void anotherNameForgetsWhatWasTypedForTheOneBefore() {
    model.passphraseProperty().set(MemoryKeyRing.HA);
    model.choose(person("HUY02"));
    assertThat(model.passphraseProperty().get()).isEmpty();
  }

  @Test
  void enterTwiceTriesOnce() {
    SignInViewModel slow =
        new SignInViewModel(
            keys, new MemoryShifts(), new Tasks(waiting::add, Runnable::run), time, time, in::add);
    slow.refresh();
    runWaiting();
    slow.passphraseProperty().set(MemoryKeyRing.HA);
    slow.submit();
    assertThat(slow.busyProperty().get()).isTrue();
    slow.submit();
    runWaiting();
    assertThat(in).hasSize(1);
  }

  @Test
  void aDiskFaultIsShownAsItIs() {
    keys.failNext(new Fault.KeyFileDamaged("HA01"));
    model.passphraseProperty().set(MemoryKeyRing.HA);
    model.submit();
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.KeyFileDamaged("HA01"));
  }

  @Test
  void comingBackWithAnAddedPersonKeepsTheChosenName() {
    model.choose(person("PHUONG03"));
    keys.put(new Person("MAI05", "Hoàng Mai Anh", Role.VOLUNTEER), "x");
    model.returned(SignInViewModel.Message.PERSON_ADDED);
    assertThat(model.people()).extracting(Person::code).contains("MAI05");
    assertThat(model.chosenProperty().get().code()).isEqualTo("PHUONG03");
    assertThat(model.messageProperty().get()).isEqualTo(SignInViewModel.Message.PERSON_ADDED);
  }

  @Test
  void whatIsTypedBeforeTheNamesAreThereIsKept() {
    SignInViewModel slow =
        new SignInViewModel(
            keys, new MemoryShifts(), new Tasks(waiting::add, Runnable::run), time, time, in::add);
    slow.refresh();
    slow.passphraseProperty().set(MemoryKeyRing.HA);
    runWaiting();
    assertThat(slow.chosenProperty().get()).isNotNull();
    assertThat(slow.passphraseProperty().get()).isEqualTo(MemoryKeyRing.HA);
  }

  private void runWaiting() {
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
    if (!waiting.isEmpty()) {
      runWaiting();
    }
  }

  private Person person(String code) {
    return model.people().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }

  private static Fault wrong(int seconds) {
    return new Fault.WrongPassphrase(Duration.ofSeconds(seconds));
  }
}
