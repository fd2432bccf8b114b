package vn.hotline1022.ui.amend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository;

/**
 * What is shown of an open call besides itself.
 *
 * @param history the call after its save and each amendment, oldest first
 * @param people those in any of them who are known here and whose data may be used
 */
public record CallDetails(Call call, List<CallRevision> history, Map<UUID, Citizen> people) {

  public CallDetails {
    history = List.copyOf(history);
    people = Map.copyOf(people);
  }

  /** Reads them; off the FX thread. */
  static CallDetails read(Call call, CallRepository calls, CitizenRepository citizens) {
    List<CallRevision> history =
        call.isRestricted()
            ? calls.history(call.id()).stream().map(CallRevision::restricted).toList()
            : calls.history(call.id());
    Map<UUID, Citizen> people = new HashMap<>();
    history.stream()
        .flatMap(revision -> revision.call().parties().everybody())
        .distinct()
        .flatMap(id -> citizens.find(id).stream())
        .filter(citizen -> !citizen.restricted())
        .forEach(citizen -> people.put(citizen.id(), citizen));
    return new CallDetails(call, history, people);
  }

  /** The call as it stands now. */
  Call now() {
    return history.isEmpty() ? call : history.getLast().call();
  }

  Optional<Citizen> person(Optional<UUID> id) {
    return id.map(people::get);
  }
}
