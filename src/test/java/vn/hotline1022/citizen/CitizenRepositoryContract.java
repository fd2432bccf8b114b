package vn.hotline1022.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.citizen.CitizenSamples.id;
import static vn.hotline1022.citizen.CitizenSamples.minh;
import static vn.hotline1022.citizen.CitizenSamples.mobile;
import static vn.hotline1022.citizen.CitizenSamples.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.citizen.CitizenRepository.Who;

/** What every place where citizens are kept must do. */
public abstract class CitizenRepositoryContract {
  private static final String HUONG = "DTV-012";

  private CitizenRepository citizens;

  /** A fresh, empty one. */
  protected abstract CitizenRepository create();

  @BeforeEach
  void createRepository() {
    citizens = create();
  }

  @Test
  void whatIsKnownOfSomebodyComesBackWhole() {
    keep(minh());

    assertThat(citizens.find(minh().id())).contains(minh());
    assertThat(citizens.find(id(999))).isEmpty();
  }

  @Test
  void aChangeIsUndoneInOneStep() {
    keep(minh());
    Citizen changed =
        minh()
            .withName("Trần Văn Mính")
            .withPhone(mobile("0987654321"))
            .withPlace(Optional.empty())
            .withAddressing(Optional.of(Addressing.ONG));
    citizens.change(minh(), changed, HUONG);
    assertThat(citizens.find(minh().id())).contains(changed);
    assertThat(citizens.withPhone("0987654321", Who.IN_USE, 5)).containsExactly(changed);

    citizens.change(changed, minh(), HUONG);
    assertThat(citizens.find(minh().id())).contains(minh());
    assertThat(citizens.withPhone("0987654321", Who.IN_USE, 5)).isEmpty();
  }

  @Test
  void aPhoneMayBelongToSeveralPeople() {
    Citizen mother = person(2, "Lê Thị Hoà", "0912345678", "0243826114");
    keep(minh());
    keep(mother);

    assertThat(citizens.withPhone("0912345678", Who.IN_USE, 5)).containsExactly(minh(), mother);
    assertThat(citizens.withPhone("0243826114", Who.IN_USE, 5)).containsExactly(mother);
    assertThat(citizens.withPhone("0912345678", Who.IN_USE, 1)).containsExactly(minh());
  }

  @Test
  void twoEntriesAreOnePersonWhenSomebodySaysSoAndTwoAgainAfterwards() {
    keep(minh());
    Citizen again = person(2, "Ông Minh", "0987654321");
    Citizen third = person(3, "Minh (con)", "0327654321");
    keep(again);
    keep(third);
    assertThat(citizens.together(again.id())).containsExactly(again);

    citizens.join(again.id(), minh().id(), true, HUONG);
    citizens.join(third.id(), again.id(), true, HUONG);
    assertThat(citizens.together(minh().id())).containsExactly(minh(), again, third);
    assertThat(citizens.together(third.id())).containsExactlyInAnyOrder(minh(), again, third);

    citizens.join(minh().id(), again.id(), false, HUONG);
    assertThat(citizens.together(minh().id())).containsExactly(minh());
    assertThat(citizens.together(third.id())).containsExactly(third, again);
  }

  @Test
  void aNameIsFoundByTheBeginningsOfItsWordsWithAccentsOrWithout() {
    Citizen hoa = person(2, "Lê Thị Hoà", "0912000111");
    Citizen duc = person(3, "Đặng Đình Đức", "0912000222");
    keep(hoa);
    keep(duc);

    assertThat(citizens.search("hoa", Who.IN_USE, 5)).containsExactly(hoa);
    assertThat(citizens.search("Hòa lê", Who.IN_USE, 5)).containsExactly(hoa);
    assertThat(citizens.search("dang di", Who.IN_USE, 5)).containsExactly(duc);
    assertThat(citizens.search("Đức", Who.IN_USE, 5)).containsExactly(duc);
    assertThat(citizens.search("uc", Who.IN_USE, 5)).isEmpty();
    assertThat(citizens.search("hoa duc", Who.IN_USE, 5)).isEmpty();
    assertThat(citizens.search(" ", Who.IN_USE, 5)).isEmpty();
    assertThat(citizens.search("\"* OR", Who.IN_USE, 5)).isEmpty();
  }

  @Test
  void theNameWithTheTypedAccentsComesFirst() {
    Citizen plain = person(2, "Nguyễn Thị Hoa", "0912000111");
    Citizen marked = person(3, "Nguyễn Thị Hoà", "0912000222");
    keep(marked);
    keep(plain);

    assertThat(citizens.search("thị hoa", Who.IN_USE, 5)).containsExactly(plain, marked);
    assertThat(citizens.search("thị hoà", Who.IN_USE, 5)).containsExactly(marked, plain);
  }

  @Test
  void aNumberIsFoundFromEitherEndAndInItsOldForm() {
    Citizen old = person(2, "Phùng Khắc Khoan", "0323456789");
    keep(old);
    keep(minh());

    assertThat(citizens.search("0323", Who.IN_USE, 5)).containsExactly(old);
    assertThat(citizens.search("0162 345", Who.IN_USE, 5)).containsExactly(old);
    assertThat(citizens.search("6789", Who.IN_USE, 5)).containsExactly(old);
    assertThat(citizens.search("+84 912", Who.IN_USE, 5)).containsExactly(minh());
  }

  @Test
  void whoAskedForRestrictionIsFoundForRequestsAboutTheirDataAlone() {
    keep(minh());
    Citizen restricted = minh().withRestricted(true);
    citizens.change(minh(), restricted, "TC-01");

    assertThat(citizens.search("minh", Who.IN_USE, 5)).isEmpty();
    assertThat(citizens.withPhone("0912345678", Who.IN_USE, 5)).isEmpty();
    assertThat(citizens.search("minh", Who.ALL, 5)).containsExactly(restricted);
    assertThat(citizens.withPhone("0912345678", Who.ALL, 5)).containsExactly(restricted);

    citizens.change(restricted, minh(), "TC-01");
    assertThat(citizens.search("minh", Who.IN_USE, 5)).containsExactly(minh());
  }

  @Test
  void whoWasErasedIsFoundNowhereAndStaysErased() {
    Citizen other = person(2, "Trần Văn Minh", "0987654321");
    keep(minh());
    keep(other);
    citizens.join(minh().id(), other.id(), true, HUONG);
    citizens.erase(minh().id(), "TC-01");
    citizens.change(Citizen.unknown(minh().id()), minh(), HUONG);

    assertThat(citizens.find(minh().id())).isEmpty();
    assertThat(citizens.search("minh", Who.ALL, 5)).containsExactly(other);
    assertThat(citizens.withPhone("0912345678", Who.ALL, 5)).isEmpty();
    assertThat(citizens.together(other.id())).isEqualTo(List.of(other));
  }

  private void keep(Citizen citizen) {
    citizens.change(Citizen.unknown(citizen.id()), citizen, HUONG);
  }
}
