package vn.hotline1022.ui.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.fault.Fault;

/**
 * Writes changes of people in order. What could not be written is kept and tried again, as the
 * difference to what was written last.
 */
final class CitizenWriter {
  private final CitizenTools tools;
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<UUID, Change> failed = new LinkedHashMap<>();

  private record Change(Citizen before, Citizen after) {}

  CitizenWriter(CitizenTools tools) {
    this.tools = tools;
  }

  ReadOnlyObjectProperty<Optional<Fault>> fault() {
    return fault.getReadOnlyProperty();
  }

  void write(Citizen before, Citizen after) {
    Change open = failed.remove(after.id());
    Citizen from = open == null ? before : open.before();
    if (from.equals(after)) {
      return;
    }
    tools
        .calls()
        .writes()
        .run(() -> tools.citizens().change(from, after, tools.actor()))
        .onSuccess(_ -> fault.set(Optional.empty()))
        .onFailure(
            why -> {
              failed.putIfAbsent(after.id(), new Change(from, after));
              fault.set(Optional.of(why));
            })
        .start();
  }

  void join(UUID one, UUID other, boolean joined) {
    tools
        .calls()
        .writes()
        .run(() -> tools.citizens().join(one, other, joined, tools.actor()))
        .onSuccess(_ -> fault.set(Optional.empty()))
        .onFailure(why -> fault.set(Optional.of(why)))
        .start();
  }

  void retry() {
    for (Change change : Map.copyOf(failed).values()) {
      write(change.before(), change.after());
    }
  }
}
