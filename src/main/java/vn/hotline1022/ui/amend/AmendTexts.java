package vn.hotline1022.ui.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTexts;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.unit.UnitTexts;

/** What differs between two states of a call, in words. */
final class AmendTexts {
  private final CitizenTools tools;
  private final Texts texts;
  private final CallTexts calls;
  private final CitizenTexts citizens;
  private final UnitTexts units;

  /** One thing that was put right. */
  record Change(String what, String from, String to) {}

  AmendTexts(CitizenTools tools, Texts texts) {
    this.tools = tools;
    this.texts = texts;
    this.calls = new CallTexts(texts, tools.calls());
    this.citizens = new CitizenTexts(texts, tools.calls());
    this.units = new UnitTexts(texts);
  }

  List<Change> changes(Call before, Call after, CallDetails details) {
    List<Change> changes = new ArrayList<>();
    add(changes, "number", calls.number(before.phone()), calls.number(after.phone()));
    add(changes, "reasons", calls.reasons(before), calls.reasons(after));
    add(changes, "result", calls.result(before), calls.result(after));
    add(changes, "cause", cause(before), cause(after));
    add(
        changes,
        "caller",
        person(before.parties().caller(), details),
        person(after.parties().caller(), details));
    add(
        changes,
        "helped",
        person(before.parties().helped(), details),
        person(after.parties().helped(), details));
    add(changes, "place", place(before), place(after));
    add(changes, "notes", text(before.notes()), text(after.notes()));
    return changes;
  }

  private void add(List<Change> changes, String what, String from, String to) {
    if (!from.equals(to)) {
      changes.add(new Change(texts.get("amend.changed." + what), from, to));
    }
  }

  /** A dash when nobody was named; why they are not shown, when they are not. */
  String person(Optional<UUID> id, CallDetails details) {
    return id.map(
            one ->
                details
                    .person(Optional.of(one))
                    .map(citizens::called)
                    .orElse(
                        texts.get(
                            details.now().isRestricted()
                                ? "amend.person.restricted"
                                : "amend.person.gone")))
        .orElse("–");
  }

  String place(Call call) {
    return call.parties()
        .place()
        .map(code -> units.place(code, tools.units().finder().get().map(it -> it.units())))
        .orElse("–");
  }

  private String cause(Call call) {
    return calls.cause(call).orElse("–");
  }

  private static String text(String notes) {
    return notes.isBlank() ? "–" : notes;
  }
}
