package vn.hotline1022.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
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
  void anOperatorManagesNobody() {
    assertThat(desk.modelOf("HA01").managesPeople()).isFalse();
  }

  private static void fresh(OwnPassphraseModel own) {
    own.fresh().passphraseProperty().set(FRESH);
    own.fresh().repeatProperty().set(FRESH);
  }
}
