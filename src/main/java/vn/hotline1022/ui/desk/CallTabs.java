package vn.hotline1022.ui.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Which tab of the middle is in front: each call on the desk has its own, whatever becomes of the
 * views. Lives as long as the session, on the FX thread.
 */
public final class CallTabs {
  /** What the call is about and its notes; always there. */
  public static final String RECORD = "record";

  private final Map<UUID, String> chosen = new HashMap<>();
  private final ReadOnlyStringWrapper front = new ReadOnlyStringWrapper(RECORD);
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
  private Optional<UUID> call = Optional.empty();

  /** The id of the tab in front in the call in front. */
  public ReadOnlyStringProperty front() {
    return front.getReadOnlyProperty();
  }

  /** Whether this tab is in front in the call in front. */
  public boolean isFront(String id) {
    return call.isPresent() && front.get().equals(id);
  }

  /** Changes whenever the person asked for a tab: the work goes on there. */
  public ReadOnlyIntegerProperty asked() {
    return asked.getReadOnlyProperty();
  }

  /** The person asks for a tab of the call in front; without a call nothing happens. */
  public void show(String id) {
    if (call.isPresent()) {
      open(call.get(), id);
      asked.set(asked.get() + 1);
    }
  }

  /** Puts a tab of any call on the desk in front in it; the focus stays where it is. */
  public void open(UUID ofCall, String id) {
    chosen.put(ofCall, id);
    show();
  }

  /** Another call is in front, or none. */
  void follow(Optional<UUID> now) {
    call = now;
    show();
  }

  /** Lets go of calls that left the desk. */
  void forgetClosed(Set<UUID> open) {
    chosen.keySet().retainAll(open);
  }

  private void show() {
    front.set(call.map(id -> chosen.getOrDefault(id, RECORD)).orElse(RECORD));
  }
}
