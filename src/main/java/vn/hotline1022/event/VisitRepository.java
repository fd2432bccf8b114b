package vn.hotline1022.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * People helped at events. Blocks, so never on the FX thread; thread-safe. Throws {@link
 * vn.hotline1022.fault.FaultException} as {@link vn.hotline1022.call.CallRepository} does.
 */
public interface VisitRepository {

  /**
   * Keeps a person who was helped, whole or not at all: the saved call, the visit, what is left of
   * the guides, what was promised and what went to the technicians, and the end of the draft they
   * were kept in. Once more, after a crash, it is the same person.
   *
   * <p>Where feedback was written for them the call says so, as {@link Ending#filed} does; when it
   * is written after they were kept, the call is amended together with it, see {@link
   * Ending#filedLater}.
   */
  void save(Ending ending);

  /** What is known of the visit that is this call. */
  Optional<Visit> find(UUID call);

  /** Everybody who was helped at an event, in the order they came. */
  List<Visit> of(UUID event);
}
