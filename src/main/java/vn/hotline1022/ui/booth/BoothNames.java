package vn.hotline1022.ui.booth;

import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Known;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** How a person is named on the screen: as somebody wrote it, or by their number. */
record BoothNames(Language language) {

  /** What is known of their name; empty while nothing is. */
  String of(Known known) {
    String form = known.addressing().map(BoothNames::form).orElse("");
    String name = known.name().strip();
    boolean said =
        form.isEmpty()
            || name.toLowerCase(language.locale())
                .startsWith(form.toLowerCase(language.locale()) + " ");
    return said ? name : (form + " " + name).strip();
  }

  /** The form of address with a large letter. */
  static String form(Addressing form) {
    Locale vietnamese = Language.VI.locale();
    return form.them().substring(0, 1).toUpperCase(vietnamese) + form.them().substring(1);
  }

  /** Somebody who has just been helped, how it ended, and the code they are told. */
  String left(Farewell.Left gone, Texts texts) {
    String person = of(gone.person(), texts);
    String outcome = texts.get("booth.outcome." + gone.outcome());
    return gone.code()
        .map(code -> texts.get("booth.left.code", person, outcome, code))
        .orElseGet(() -> texts.get("booth.left", person, outcome));
  }

  /** As they are called across a table: form of address and given name; or which person. */
  String brief(Helped person, Texts texts) {
    String name = person.known().name().strip();
    String given = name.substring(name.lastIndexOf(' ') + 1);
    return name.isEmpty() ? of(person, texts) : of(person.known().withName(given));
  }

  /** Their name, or which person they are. */
  String of(Helped person, Texts texts) {
    Optional<String> named =
        Optional.of(person.known().name())
            .filter(name -> !name.isBlank())
            .map(_ -> of(person.known()));
    return named.orElseGet(
        () ->
            person
                .known()
                .addressing()
                .map(form -> texts.get("booth.person.addressed", form(form), person.number()))
                .orElseGet(() -> texts.get("booth.person.number", person.number())));
  }
}
