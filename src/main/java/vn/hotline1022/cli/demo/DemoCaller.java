package vn.hotline1022.cli.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.text.PhoneNumber;

/**
 * Somebody who calls, made up.
 *
 * @param address how one speaks to such a person: Bác, Anh, Chị
 * @param unit their ward or commune
 */
record DemoCaller(
    UUID id,
    String address,
    String name,
    int age,
    DemoUnits.Named unit,
    String street,
    PhoneNumber phone) {

  /** As the desk keeps them. */
  Citizen citizen() {
    return Citizen.unknown(id)
        .withName(name)
        .withAgeGroup(Optional.of(ageGroup()))
        .withAddressing(Optional.of(addressing()))
        .withPlace(Optional.of(unit.place()))
        .withPhones(List.of(phone));
  }

  private AgeGroup ageGroup() {
    if (age >= 60) {
      return AgeGroup.FROM_60;
    }
    return age >= 45 ? AgeGroup.FROM_45 : age >= 30 ? AgeGroup.FROM_30 : AgeGroup.FROM_15;
  }

  private Addressing addressing() {
    return switch (address) {
      case "Ông" -> Addressing.ONG;
      case "Chị" -> Addressing.CHI;
      case "Anh" -> Addressing.ANH;
      default -> Addressing.BAC;
    };
  }
}
