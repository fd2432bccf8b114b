package vn.hotline1022.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.signin.ForgottenViewModel.Way;

class ForgottenViewModelTest {
  private static final String FRESH = "đèn lồng phố cổ đêm rằm";

  private final MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
  private final List<Person> done = new ArrayList<>();

  @Test
  void theRecoveryKeyTypedSloppilySetsANewPassphrase() {
    ForgottenViewModel model = forgottenBy("HA01");
    model.wayProperty().set(Way.RECOVERY_KEY);
    String sloppy = keys.recoveryKey().text().toLowerCase(Locale.ROOT).replace("-", " ");
    model.recoveryKeyProperty().set(sloppy);
    fresh(model);
    model.submit();
    assertThat(done).extracting(Person::code).containsExactly("HA01");
    assertThat(keys.passphraseOf("HA01")).isEqualTo(FRESH);
    assertThat(model.recoveryKeyProperty().get()).isEmpty();
  }

  @Test
  void aMistypedRecoveryKeyIsSaidAndChangesNothing() {
    ForgottenViewModel model = forgottenBy("HA01");
    model.wayProperty().set(Way.RECOVERY_KEY);
    model.recoveryKeyProperty().set("AAAA-BBBB-CCCC");
    fresh(model);
    model.submit();
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.WrongRecoveryKey());
    assertThat(keys.passphraseOf("HA01")).isEqualTo(MemoryKeyRing.HA);
    assertThat(done).isEmpty();
  }

  @Test
  void aSupervisorSetsANewPassphraseWithTheirOwn() {
    ForgottenViewModel model = forgottenBy("HA01");
    assertThat(model.wayProperty().get()).isEqualTo(Way.SUPERVISOR);
    assertThat(model.supervisors()).extracting(Person::code).containsExactly("LAN04");
    model.supervisorPassphraseProperty().set(MemoryKeyRing.LAN);
    fresh(model);
    model.submit();
    assertThat(keys.passphraseOf("HA01")).isEqualTo(FRESH);
    assertThat(keys.passphraseOf("LAN04")).isEqualTo(MemoryKeyRing.LAN);
  }

  @Test
  void aSupervisorsWrongPassphraseIsSaid() {
    ForgottenViewModel model = forgottenBy("HA01");
    model.supervisorPassphraseProperty().set("không phải cụm này");
    fresh(model);
    model.submit();
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.WrongPassphrase(Duration.ZERO));
    assertThat(model.supervisorPassphraseProperty().get()).isEmpty();
    assertThat(keys.passphraseOf("HA01")).isEqualTo(MemoryKeyRing.HA);
  }

  @Test
  void aSupervisorWhoForgotNeedsTheRecoveryKey() {
    ForgottenViewModel model = forgottenBy("LAN04");
    assertThat(model.supervisors()).isEmpty();
    assertThat(model.wayProperty().get()).isEqualTo(Way.RECOVERY_KEY);
  }

  @Test
  void twoDifferentTypingsAreNotAccepted() {
    ForgottenViewModel model = forgottenBy("HA01");
    model.supervisorPassphraseProperty().set(MemoryKeyRing.LAN);
    model.passphrase().passphraseProperty().set(FRESH);
    model.passphrase().repeatProperty().set(FRESH + "!");
    assertThat(model.passphrase().differsProperty().get()).isTrue();
    assertThat(model.readyProperty().get()).isFalse();
    model.submit();
    assertThat(keys.passphraseOf("HA01")).isEqualTo(MemoryKeyRing.HA);
  }

  private static void fresh(ForgottenViewModel model) {
    model.passphrase().passphraseProperty().set(FRESH);
    model.passphrase().repeatProperty().set(FRESH);
  }

  private ForgottenViewModel forgottenBy(String code) {
    Person person =
        keys.people().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    return new ForgottenViewModel(keys, tasks, person, keys.people(), done::add);
  }
}
