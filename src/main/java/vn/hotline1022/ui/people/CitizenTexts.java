package vn.hotline1022.ui.people;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.text.Addressed;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;

/** A citizen in words of one language. */
public final class CitizenTexts {
  private final Texts texts;
  private final CallTools tools;

  public CitizenTexts(Texts texts, CallTools tools) {
    this.texts = texts;
    this.tools = tools;
  }

  /** {@code Bác Trần Văn Minh}; without a name, that it is not known. */
  public String called(Citizen citizen) {
    String form = citizen.addressing().map(Addressing::them).map(Addressed::capital).orElse("");
    String name = citizen.name().isEmpty() ? texts.get("people.unnamed") : citizen.name();
    return form.isEmpty() ? name : form + " " + name;
  }

  /** What tells them from others of the name: age and phones. */
  public String detail(Citizen citizen) {
    Stream<String> age = citizen.ageGroup().map(this::age).stream();
    Stream<String> phones = citizen.phones().stream().map(tools::shown);
    return Stream.concat(age, phones).collect(Collectors.joining(" · "));
  }

  public String age(AgeGroup group) {
    return texts.get("people.age." + group);
  }

  /** {@code bác – cháu} when chosen, {@code bác} otherwise. */
  static String form(Addressing form, Optional<Addressing> chosen) {
    return chosen.filter(form::equals).isPresent() ? form.them() + " – " + form.us() : form.them();
  }
}
