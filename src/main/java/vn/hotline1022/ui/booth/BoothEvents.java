package vn.hotline1022.ui.booth;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.fault.Fault;

/** The event this desk is at, as far as the booth has to know it. */
public interface BoothEvents {

  /**
   * The event at work.
   *
   * @param organisers who invites to it; may be empty
   * @param volunteers how many are to help
   * @param hours from when to when
   * @param lesson whether it is a class, where people are counted who are not helped one by one
   */
  record Here(
      UUID id, String name, String organisers, int volunteers, String hours, boolean lesson) {}

  /** The event this desk is at; changes on the FX thread. */
  ReadOnlyObjectProperty<Optional<Here>> here();

  /**
   * Begins what is planned for today, or else a support point that nobody planned, so that nobody
   * in the street has to wait.
   */
  void beginUnplanned();

  /** Why it could not be begun; null while all is well. */
  ReadOnlyObjectProperty<Fault> fault();

  /** Counts, or with −1 takes back. Blocks. */
  void count(UUID event, TallyKind what, int by);

  /** What this desk counted at an event, which alone it can take back. Blocks. */
  Map<TallyKind, Integer> own(UUID event);

  /** What was counted at an event, by all desks. Blocks. */
  Map<TallyKind, Integer> counts(UUID event);
}
