package vn.hotline1022.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.draft.DraftRepository;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.guide.GuideTrailRepository;

/** Visits in memory, for tests of what stands over them. */
public final class MemoryVisitRepository implements VisitRepository {
  private final CallRepository calls;
  private final GuideTrailRepository trails;
  private final DraftRepository drafts;
  private final FollowUpRepository promises;
  private final EscalationRepository faults;
  private final Predicate<UUID> filed;
  private final Map<UUID, Visit> visits = new LinkedHashMap<>();

  /**
   * @param filed whether feedback was written for whoever is kept
   */
  public MemoryVisitRepository(
      CallRepository calls,
      GuideTrailRepository trails,
      DraftRepository drafts,
      FollowUpRepository promises,
      EscalationRepository faults,
      Predicate<UUID> filed) {
    this.calls = calls;
    this.trails = trails;
    this.drafts = drafts;
    this.promises = promises;
    this.faults = faults;
    this.filed = filed;
  }

  @Override
  public synchronized void save(Ending ending) {
    Call call = filed.test(ending.call().id()) ? ending.filed().call() : ending.call();
    VisitJson.saved(ending.visit());
    calls.save(call);
    visits.put(ending.visit().call(), ending.visit());
    ending.trails().forEach(trails::add);
    ending.promise().ifPresent(made -> promises.promise(made, call.operator()));
    ending.fault().ifPresent(fault -> faults.write(fault, DueTime.today(fault.at())));
    drafts.end(Form.VISIT, call.id(), call.operator());
  }

  /** Feedback has just been written for somebody who may have been kept before. */
  public synchronized void written(UUID id, String actor) {
    List<CallRevision> history = calls.history(id);
    find(id)
        .filter(_ -> !history.isEmpty())
        .flatMap(
            visit ->
                Ending.filedLater(visit, history.getLast().call(), !trails.ofCall(id).isEmpty()))
        .ifPresent(call -> calls.amend(call, actor, history.size()));
  }

  @Override
  public synchronized Optional<Visit> find(UUID call) {
    return Optional.ofNullable(visits.get(call));
  }

  @Override
  public synchronized List<Visit> of(UUID event) {
    return visits.values().stream()
        .filter(visit -> visit.event().equals(event))
        .sorted(Comparator.comparing(Visit::startedAt).thenComparing(Visit::call))
        .toList();
  }
}
