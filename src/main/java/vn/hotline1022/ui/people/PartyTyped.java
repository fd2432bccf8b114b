package vn.hotline1022.ui.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.privacy.PersonalDataGuard;

/**
 * What is typed of one party and not written down yet, for the draft.
 *
 * @param unit the ward's name as typed
 * @param place the ward that was chosen; empty while none was
 */
record PartyTyped(
    String name, Optional<AgeGroup> age, Optional<Addressing> form, String unit, String place) {

  static PartyTyped of(PartyModel party, PersonalDataGuard guard) {
    return new PartyTyped(
        guard.mask(party.name().get()),
        Optional.ofNullable(party.ageGroup().get()),
        Optional.ofNullable(party.addressing().get()),
        guard.mask(party.unit().text().get()),
        party.unit().code().get().orElse(""));
  }

  void showIn(PartyModel party) {
    party.name().set(name);
    party.ageGroup().set(age.orElse(null));
    party.addressing().set(form.orElse(null));
    if (!place.isEmpty()) {
      party.unit().show(Optional.of(place));
    } else if (!unit.isEmpty()) {
      party.unit().resume(unit);
    }
  }

  /** As fields of a draft, each under the name of the party. */
  Map<String, String> fields(String party) {
    Map<String, String> fields = new HashMap<>();
    fields.put(party + ".name", name);
    fields.put(party + ".age", age.map(AgeGroup::name).orElse(""));
    fields.put(party + ".form", form.map(Addressing::name).orElse(""));
    fields.put(party + ".unit", unit);
    fields.put(party + ".place", place);
    return fields;
  }

  /** Empty when nothing of this party was typed. */
  static Optional<PartyTyped> read(String party, FormDraft draft) {
    return draft.fields().containsKey(party + ".name")
        ? Optional.of(
            new PartyTyped(
                draft.text(party + ".name"),
                known(draft.text(party + ".age")).map(AgeGroup::valueOf),
                known(draft.text(party + ".form")).map(Addressing::valueOf),
                draft.text(party + ".unit"),
                draft.text(party + ".place")))
        : Optional.empty();
  }

  private static Optional<String> known(String code) {
    return Optional.of(code).filter(text -> !text.isEmpty());
  }
}
