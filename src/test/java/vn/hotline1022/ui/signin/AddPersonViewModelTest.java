package vn.hotline1022.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Tasks;

class AddPersonViewModelTest {
  private static final String FRESH = "đèn lồng phố cổ đêm rằm";

  private final MemoryKeyRing keys = MemoryKeyRing.ofDesk03();
  private final List<Person> added = new ArrayList<>();

  @Test
  void aSupervisorAddsSomebodyWhoseNameIsKeptComposedAndTheCodeInCapitals() {
    AddPersonViewModel model = adding();
    fill(model, Normalizer.normalize("  Vũ   Minh Ánh ", Normalizer.Form.NFD), "anh-07");
    model.form().roleProperty().set(Role.VOLUNTEER);
    model.approverPassphraseProperty().set(MemoryKeyRing.LAN);
    model.submit();
    assertThat(added).containsExactly(new Person("ANH-07", "Vũ Minh Ánh", Role.VOLUNTEER));
    assertThat(keys.passphraseOf("ANH-07")).isEqualTo(FRESH);
    assertThat(model.form().nameProperty().get()).isEmpty();
  }

  @Test
  void onlySupervisorsAndAdministratorsAllowIt() {
    assertThat(adding().approvers()).extracting(Person::code).containsExactly("LAN04");
  }

  @Test
  void whereNobodyManagesPeopleAnybodyHereAllowsTheFirstOne() {
    keys.keepOnly("HA01", "HUY02");
    assertThat(adding().approvers()).extracting(Person::code).containsExactly("HA01", "HUY02");
  }

  @Test
  void aTakenCodeIsSaidAndTheApproversPassphraseStays() {
    AddPersonViewModel model = adding();
    fill(model, "Hoàng Đức Long", "ha01");
    model.approverPassphraseProperty().set(MemoryKeyRing.LAN);
    model.submit();
    assertThat(model.faultProperty().get()).isEqualTo(new Fault.StaffCodeTaken("HA01"));
    assertThat(model.approverPassphraseProperty().get()).isEqualTo(MemoryKeyRing.LAN);
    assertThat(added).isEmpty();
  }

  @Test
  void aCodeWithMarksOrSpacesIsPointedOut() {
    AddPersonViewModel model = adding();
    fill(model, "Hoàng Đức Long", "Long 07");
    assertThat(model.form().codeWrongProperty().get()).isTrue();
    model.form().codeProperty().set("đức07");
    assertThat(model.form().codeWrongProperty().get()).isTrue();
    assertThat(model.readyProperty().get()).isFalse();
    model.form().codeProperty().set("duc-07");
    assertThat(model.form().codeWrongProperty().get()).isFalse();
  }

  private static void fill(AddPersonViewModel model, String name, String code) {
    model.form().nameProperty().set(name);
    model.form().codeProperty().set(code);
    model.form().passphrase().passphraseProperty().set(FRESH);
    model.form().passphrase().repeatProperty().set(FRESH);
  }

  private AddPersonViewModel adding() {
    Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    return new AddPersonViewModel(keys, tasks, keys.people(), added::add);
  }
}
