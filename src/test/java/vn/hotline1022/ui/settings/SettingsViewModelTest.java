package vn.hotline1022.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.signin.AddPersonViewModel;
import vn.hotline1022.ui.signin.ForgottenViewModel;
import vn.hotline1022.ui.signin.MemoryKeyRing;

class SettingsViewModelTest {
  private static final String FRESH = "đèn lồng phố cổ đêm rằm";

  private final SettingsDesk desk = new SettingsDesk();

  @Test
  void everyChoiceOfLookIsAppliedAtOnceAndKept() {
    LookModel look = desk.modelOf("HA01").look();
    look.languageProperty().set("en");
    look.themeProperty().set(Preferences.Theme.DARK);
    look.textSizeProperty().set(125);
    look.idleMinutesProperty().set(10);
    Preferences wanted = new Preferences("en", Preferences.Theme.DARK, 125, 10);
    assertThat(desk.applied).hasSize(4).last().isEqualTo(wanted);
    assertThat(desk.saved()).isEqualTo(wanted);
    look.textSizeProperty().set(125);
    assertThat(desk.applied).hasSize(4);
  }

  @Test
  void aLookThatCannotBeKeptIsAppliedAndSaid() {
    LookModel look = desk.modelOf("HA01").look();
    desk.failFromNowOn(new Fault.DiskFull());
    look.themeProperty().set(Preferences.Theme.DARK);
    assertThat(desk.applied).hasSize(1);
    assertThat(look.faultProperty().get()).isEqualTo(new Fault.DiskFull());
  }

  @Test
  void oneChangesOnesPassphraseWithThePresentOne() {
    OwnPassphraseModel own = desk.modelOf("HA01").passphrase();
    own.presentProperty().set("không phải cụm này");
    fresh(own);
    own.submit();
    assertThat(own.faultProperty().get()).isEqualTo(new Fault.WrongPassphrase(Duration.ZERO));
    assertThat(desk.keys.passphraseOf("HA01")).isEqualTo(MemoryKeyRing.HA);
    own.presentProperty().set(MemoryKeyRing.HA);
    own.submit();
    assertThat(desk.keys.passphraseOf("HA01")).isEqualTo(FRESH);
    assertThat(own.changedProperty().get()).isTrue();
    assertThat(own.fresh().passphraseProperty().get()).isEmpty();
    own.presentProperty().set("x");
    assertThat(own.changedProperty().get()).isFalse();
  }

  @Test
  void aPinIsSetChangedAndTakenAway() {
    OwnPinModel pin = desk.modelOf("HA01").pin();
    assertThat(pin.presentProperty().get()).isFalse();
    pin.pinProperty().set("111111");
    pin.submit();
    assertThat(pin.presentProperty().get()).isFalse();
    pin.pinProperty().set("739204");
    pin.submit();
    assertThat(pin.presentProperty().get()).isTrue();
    assertThat(pin.pinProperty().get()).isEmpty();
    desk.pins.passphraseAccepted("HA01");
    desk.pins.unlock("HA01", "739204".toCharArray());
    pin.remove();
    assertThat(pin.presentProperty().get()).isFalse();
    assertThat(desk.pins.isSet("HA01")).isFalse();
  }

  @Test
  void aBackupNowIsTakenAndItsTimeShown() {
    BackupModel backup = desk.modelOf("HA01").backup();
    assertThat(backup.lastProperty().get()).isEmpty();
    backup.take();
    assertThat(backup.lastProperty().get()).contains(desk.time.now());
    assertThat(backup.takenProperty().get()).isPresent();
    backup.takeTo(Path.of("/media/usb/hotline1022.h22b"));
    assertThat(backup.takenProperty().get()).contains(Path.of("/media/usb/hotline1022.h22b"));
  }

  @Test
  void aBackupThatFailsIsSaid() {
    BackupModel backup = desk.modelOf("HA01").backup();
    desk.failFromNowOn(new Fault.FolderReadOnly("/media/usb"));
    backup.take();
    assertThat(backup.faultProperty().get()).isEqualTo(new Fault.FolderReadOnly("/media/usb"));
    assertThat(backup.takenProperty().get()).isEmpty();
    assertThat(backup.busyProperty().get()).isFalse();
  }

  @Test
  void aSupervisorAddsPeopleAndSetsNewPassphrases() {
    SettingsViewModel model = desk.modelOf("LAN04");
    assertThat(model.managesPeople()).isTrue();
    assertThat(model.people()).hasSize(4);
    List<Person> done = new ArrayList<>();
    AddPersonViewModel adding = model.adding(done::add);
    assertThat(adding.approvers()).extracting(Person::code).containsExactly("LAN04");
    ForgottenViewModel replacing = model.replacing(model.people().getFirst(), done::add);
    replacing.supervisorPassphraseProperty().set(MemoryKeyRing.LAN);
    replacing.passphrase().passphraseProperty().set(FRESH);
    replacing.passphrase().repeatProperty().set(FRESH);
    replacing.submit();
    assertThat(done).extracting(Person::code).containsExactly("HA01");
    assertThat(desk.keys.passphraseOf("HA01")).isEqualTo(FRESH);
  }

  @Test
  void aSupervisorGivesARoleAndALastDayWithTheirOwnPassphrase() {
    SettingsViewModel model = desk.modelOf("LAN04");
    AccountModel account = accountOf(model, "PHUONG03");
    account.passphraseProperty().set("không phải cụm này");
    assertThat(account.readyProperty().get()).isFalse();
    account.roleProperty().set(Role.OPERATOR);
    account.untilProperty().set("31/12/2026");
    account.submit();
    assertThat(account.faultProperty().get()).isEqualTo(new Fault.WrongPassphrase(Duration.ZERO));
    assertThat(account.passphraseProperty().get()).isEmpty();
    account.passphraseProperty().set(MemoryKeyRing.LAN);
    account.submit();
    Person phuong = personIn(model, "PHUONG03");
    assertThat(phuong.role()).isEqualTo(Role.OPERATOR);
    assertThat(phuong.until()).contains(LocalDate.of(2026, 12, 31));

    AccountModel again = accountOf(model, "PHUONG03");
    assertThat(again.untilProperty().get()).isEqualTo("31/12/2026");
    again.untilProperty().set(" ");
    again.passphraseProperty().set(MemoryKeyRing.LAN);
    again.submit();
    assertThat(personIn(model, "PHUONG03").until()).isEmpty();
  }

  @Test
  void aLastDayThatIsNoDayOrOverIsNotTaken() {
    AccountModel account = accountOf(desk.modelOf("LAN04"), "PHUONG03");
    account.passphraseProperty().set(MemoryKeyRing.LAN);
    for (String typed : List.of("30/02/2027", "mai", "20/11/2026", "1/1/9999", "31/12")) {
      account.untilProperty().set(typed);
      assertThat(account.untilWrongProperty().get()).as(typed).isTrue();
      assertThat(account.readyProperty().get()).as(typed).isFalse();
    }
    account.untilProperty().set("21/11/2026");
    assertThat(account.readyProperty().get()).isTrue();
  }

  @Test
  void oneCannotChangeOnesOwnAccountAndTheLastManagerStays() {
    SettingsViewModel model = desk.modelOf("LAN04");
    assertThatThrownBy(() -> model.changing(model.person(), () -> {}))
        .isInstanceOf(FaultException.class);
    Person lan = model.person();
    desk.keys.put(
        new Person("MAI05", "Vũ Ngọc Mai", Role.ADMINISTRATOR, lan.until()), "gió mùa đông bắc về");
    AccountModel account = accountOf(desk.modelOf("MAI05"), "LAN04");
    desk.keys.keepOnly("LAN04", "HA01");
    desk.keys.put(
        new Person(
            "MAI05", "Vũ Ngọc Mai", Role.ADMINISTRATOR, Optional.of(LocalDate.of(2026, 12, 31))),
        "gió mùa đông bắc về");
    account.untilProperty().set("1/12/2026");
    account.passphraseProperty().set("gió mùa đông bắc về");
    account.submit();
    assertThat(account.faultProperty().get()).isEqualTo(new Fault.LastManager());
    assertThat(desk.keys.people()).contains(lan);
  }

  @Test
  void aManagerWhoseDayPassesWhileSignedInStillApproves() {
    desk.keys.put(
        new Person(
            "MAI05", "Vũ Ngọc Mai", Role.SUPERVISOR, Optional.of(LocalDate.of(2026, 11, 20))),
        "gió mùa đông bắc về");
    SettingsViewModel model = desk.modelOf("MAI05");
    AccountModel account = accountOf(model, "PHUONG03");
    account.roleProperty().set(Role.OPERATOR);
    account.passphraseProperty().set("gió mùa đông bắc về");
    account.submit();
    assertThat(personIn(model, "PHUONG03").role()).isEqualTo(Role.OPERATOR);
  }

  @Test
  void anOperatorManagesNobody() {
    SettingsViewModel model = desk.modelOf("HA01");
    assertThat(model.managesPeople()).isFalse();
    assertThatThrownBy(() -> accountOf(model, "PHUONG03")).isInstanceOf(FaultException.class);
  }

  private static AccountModel accountOf(SettingsViewModel model, String code) {
    return model.changing(personIn(model, code), model::refresh);
  }

  private static Person personIn(SettingsViewModel model, String code) {
    return model.people().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }

  private static void fresh(OwnPassphraseModel own) {
    own.fresh().passphraseProperty().set(FRESH);
    own.fresh().repeatProperty().set(FRESH);
  }
}
