package vn.hotline1022.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.staff.MemoryShifts;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Countdown;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

class SignInPicturesTest {
  private static final Tasks TASKS = new Tasks(Runnable::run, Runnable::run);

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    for (TextSize size : List.of(TextSize.LARGE, TextSize.LARGEST)) {
      shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(size));
    }
    return shots;
  }

  @ParameterizedTest
  @MethodSource("shots")
  void signingInIsWhole(Shot shot) {
    MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
    keys.put(
        new Person("MAI05", "Vũ Ngọc Mai", Role.VOLUNTEER, Optional.of(LocalDate.of(2026, 12, 31))),
        "trăng thanh gió mát quê");
    assertWhole("signin", shot, texts -> signIn(keys, texts).view());
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theFirstStartIsWhole(Shot shot) {
    assertWhole(
        "first-start",
        shot,
        texts -> {
          FirstStartView view = new FirstStartView(firstStart(), texts);
          view.offer(() -> {});
          return view.view();
        });
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theRecoveryKeyIsWhole(Shot shot) {
    assertWhole(
        "recovery-key",
        shot,
        texts -> {
          FirstStartViewModel model = firstStart();
          model.submit();
          return new FirstStartView(model, texts).view();
        });
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theLockIsWhole(Shot shot) {
    assertWhole("lock", shot, SignInPicturesTest::lock);
  }

  @ParameterizedTest
  @MethodSource("shots")
  void aNewPersonIsWhole(Shot shot) {
    assertWhole("add-person", shot, texts -> page(texts, shot, "signin-add"));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void aForgottenPassphraseIsWhole(Shot shot) {
    assertWhole("forgotten", shot, texts -> page(texts, shot, "signin-forgotten"));
  }

  @Test
  void aDelayAndManyPeopleWithLongNamesAreWhole() {
    MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
    Stream.of("Nguyễn Thị Phương Thảo Nguyên", "Công Tằng Tôn Nữ Hoàng Thuỳ Dương", "Lý A")
        .forEach(
            name ->
                keys.put(new Person("X" + name.length(), name, Role.TECHNICIAN), "một hai ba bốn"));
    keys.delay("HA01", Duration.ofSeconds(8));
    for (Language language : Language.values()) {
      assertWhole(
          "signin-delay",
          Shot.of(1366, 690, Mode.LIGHT, language),
          texts -> {
            SignInView view = signIn(keys, texts);
            return view.view();
          });
    }
  }

  private static void assertWhole(String name, Shot shot, Function<Texts, Region> screen) {
    assertThat(Pictures.take(name, shot, screen)).isEmpty();
  }

  private static SignInView signIn(MemoryKeyRing keys, Texts texts) {
    ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
    SignInViewModel model =
        new SignInViewModel(keys, new MemoryShifts(), TASKS, time, time, _ -> {});
    SignInView view = new SignInView(model, keys, TASKS, texts);
    view.offer(() -> {});
    view.shown();
    model.passphraseProperty().set("mười hai con giáp");
    return view;
  }

  private static Region page(Texts texts, Shot shot, String link) {
    Region view = signIn(MemoryKeyRing.ofDesk03(), texts).view();
    Scene scene = Pictures.dress(view, shot);
    ((Button) scene.lookup("#" + link)).fire();
    scene.setRoot(new Group());
    return view;
  }

  private static FirstStartViewModel firstStart() {
    ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
    FirstStartViewModel model =
        new FirstStartViewModel(
            new MemoryKeyRing(),
            TASKS,
            time,
            new RecoveryKeyPage.Ports(new NoFiles(), _ -> false, _ -> 2),
            _ -> {},
            () -> {});
    model.deviceNameProperty().set("Bàn 03");
    model.form().nameProperty().set("Nguyễn Thu Hà");
    model.form().codeProperty().set("ha01");
    model.form().passphrase().passphraseProperty().set(MemoryKeyRing.HA);
    model.form().passphrase().repeatProperty().set(MemoryKeyRing.HA);
    model.pinProperty().set("739204");
    return model;
  }

  private static Region lock(Texts texts) {
    ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
    PinLock pins = new PinLock(new MemoryPins(), time, MemoryPins.CHEAP);
    pins.set("HA01", "739204".toCharArray());
    pins.passphraseAccepted("HA01");
    LockViewModel model =
        new LockViewModel(
            MemoryKeyRing.ofDesk03(),
            pins,
            TASKS,
            new Countdown(time, time),
            new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR),
            new SimpleStringProperty("04:37"),
            new NoActions());
    LockView view = new LockView(model, texts);
    view.shown();
    model.typedProperty().set("111222");
    model.submit();
    return view.view();
  }

  private static final class NoActions implements LockViewModel.Actions {
    @Override
    public void unlocked() {}

    @Override
    public void switchPerson() {}
  }
}
