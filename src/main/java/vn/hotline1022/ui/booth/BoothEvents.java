package vn.hotline1022.ui.booth;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.hotline1022.event.TallyKind;

/** The event this desk is at, as far as the booth has to know it. */
public interface BoothEvents {

  /**
   * The event at work.
   *
   * @param detail who organises it and when, in one line
   * @param lesson whether it is a class, where people are counted who are not helped one by one
   */
  record Here(UUID id, String name, String detail, boolean lesson) {}

  /** The event this desk is at; changes on the FX thread. */
  ReadOnlyObjectProperty<Optional<Here>> here();

  /** Begins a support point that nobody planned, so that nobody in the street has to wait. */
  void beginUnplanned();

  /** Goes to where an event is chosen. */
  void choose();

  /** Counts, or with −1 takes back. Blocks. */
  void count(UUID event, TallyKind what, int by);

  /** What was counted at an event. Blocks. */
  Map<TallyKind, Integer> counts(UUID event);
}
