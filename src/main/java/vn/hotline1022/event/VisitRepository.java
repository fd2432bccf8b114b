package vn.hotline1022.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.guide.GuideTrail;

/**
 * People helped at events. Blocks, so never on the FX thread; thread-safe. Throws {@link
 * vn.hotline1022.fault.FaultException} as {@link vn.hotline1022.call.CallRepository} does.
 */
public interface VisitRepository {

  /**
   * Keeps a person who was helped, whole or not at all: the saved call, the visit, what is left of
   * the guides, and the end of the draft they were kept in.
   *
   * @param call saved, its direction {@code WALK_IN}
   * @param trails the guides they were led through
   */
  void save(Visit visit, Call call, List<GuideTrail> trails);

  /** What is known of the visit that is this call. */
  Optional<Visit> find(UUID call);

  /** Everybody who was helped at an event, in the order they came. */
  List<Visit> of(UUID event);
}
