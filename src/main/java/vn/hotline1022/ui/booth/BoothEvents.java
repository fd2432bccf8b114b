package vn.hotline1022.ui.booth;

import java.util.List;
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

  /**
   * What is planned for today, to choose from.
   *
   * @param planned what is open now first; empty while nothing has to be chosen
   * @param another whether the person may begin a point that nobody planned as well
   */
  record Choices(List<Here> planned, boolean another) {

    /** Nothing has to be chosen. */
    public static final Choices NONE = new Choices(List.of(), false);

    public Choices {
      planned = List.copyOf(planned);
    }
  }

  /** The event this desk is at; changes on the FX thread. */
  ReadOnlyObjectProperty<Optional<Here>> here();

  /**
   * Begins what is planned for today, or else a support point that nobody planned, so that nobody
   * in the street has to wait. Where several are planned, a person has to say which: {@link
   * #choices}.
   */
  void beginUnplanned();

  /** What a person has to choose from; changes on the FX thread. */
  ReadOnlyObjectProperty<Choices> choices();

  /** The desk is at this one of the choices. */
  void choose(UUID event);

  /** The desk is at none of the choices but at a point that nobody planned. */
  void beginAnother();

  /** Why it could not be begun; null while all is well. */
  ReadOnlyObjectProperty<Fault> fault();

  /** Counts, or with less than 0 takes back. Blocks. */
  void count(UUID event, TallyKind what, int by);

  /** What this desk counted at an event, which alone it can take back. Blocks. */
  Map<TallyKind, Integer> own(UUID event);

  /** What was counted at an event, by all desks. Blocks. */
  Map<TallyKind, Integer> counts(UUID event);
}
