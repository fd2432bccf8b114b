package vn.hotline1022.ui.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDesk;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.CallTools;

/**
 * What is typed and chosen in the call in front. Each call of the desk has notes of its own, with
 * their own undo, and gets them back when it comes to the front again.
 */
final class CallEntries {
  private final CallTools tools;
  private final CallDesk desk;
  private final Listener listener;
  private final NumberEntry number;
  private final ReasonChoice reasons;
  private final Map<UUID, NotesEntry> notesOfCalls = new HashMap<>();
  private final ReadOnlyObjectWrapper<NotesEntry> notes;
  private boolean showing;

  /** Hears what happens in the fields. */
  interface Listener {
    /** The number changed, by hand or by what is shown. */
    void numberTouched();

    /** Something is to be kept soon. */
    void typed();

    /** Something was chosen: to be kept and shown at once. */
    void chosen();

    /** What keeps the call from being saved may have changed. */
    void looked();
  }

  CallEntries(CallTools tools, CallDesk desk, Listener listener) {
    this.tools = tools;
    this.desk = desk;
    this.listener = listener;
    this.number = new NumberEntry(tools, this::numberChanged);
    this.reasons = new ReasonChoice(desk, tools::lists, listener::chosen);
    this.notes = new ReadOnlyObjectWrapper<>(unwritten());
  }

  NumberEntry number() {
    return number;
  }

  ReasonChoice reasons() {
    return reasons;
  }

  ReadOnlyObjectProperty<NotesEntry> notes() {
    return notes.getReadOnlyProperty();
  }

  /** Whether these notes belong to a call that is still on the desk. */
  boolean isOpen(NotesEntry entry) {
    return entry == notes.get() || notesOfCalls.containsValue(entry);
  }

  /** Another call than before is in front, or none. */
  void show(Optional<Call> now) {
    showing = true;
    number.show(desk.phoneText(), now.map(Call::phone).orElse(PhoneNumber.NONE));
    notes.set(now.map(call -> notesOf(call.id())).orElseGet(this::unwritten));
    reasons.show();
    showing = false;
  }

  /** The line may have brought the number of the call that is shown. */
  void learnNumber() {
    if (number.text().get().isEmpty() && !desk.phoneText().isEmpty()) {
      desk.current().ifPresent(now -> number.show(desk.phoneText(), now.phone()));
    }
  }

  /** The number as it stands in the field goes into the call in front. */
  void numberChanged() {
    listener.numberTouched();
    if (!showing) {
      desk.setPhone(number.text().get(), number.number().get());
      listener.looked();
      listener.typed();
    }
  }

  /**
   * Lets go of the notes of calls that left the desk.
   *
   * @return those that are still on it
   */
  Set<UUID> forgetClosed() {
    Set<UUID> open = new HashSet<>();
    desk.current().ifPresent(call -> open.add(call.id()));
    desk.waiting().forEach(waiting -> open.add(waiting.call().id()));
    notesOfCalls.keySet().retainAll(open);
    return open;
  }

  private NotesEntry notesOf(UUID callId) {
    return notesOfCalls.computeIfAbsent(
        callId,
        id -> {
          NotesEntry made =
              new NotesEntry(tools, typed -> notesChanged(id, typed), listener::looked);
          made.show(desk.notes());
          return made;
        });
  }

  private void notesChanged(UUID callId, String typed) {
    if (!showing) {
      desk.setNotes(callId, typed);
      listener.typed();
    }
  }

  private NotesEntry unwritten() {
    return new NotesEntry(tools, typed -> {}, listener::looked);
  }
}
