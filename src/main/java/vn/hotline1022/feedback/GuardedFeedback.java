package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Role;

/**
 * Feedback as one person may work on it: what their role does not allow is refused with {@code
 * NotAllowed}, whatever screen it comes from.
 */
public final class GuardedFeedback implements FeedbackRepository {
  private final FeedbackRepository all;
  private final Role role;
  private final Runnable written;

  public GuardedFeedback(FeedbackRepository all, Role role) {
    this(all, role, () -> {});
  }

  /**
   * @param written runs after every write, on the thread that wrote
   */
  public GuardedFeedback(FeedbackRepository all, Role role, Runnable written) {
    this.all = all;
    this.role = role;
    this.written = written;
  }

  /** Whether this person may say that such a thing was done. */
  public boolean may(FeedbackStep.Kind kind) {
    return role.may(kind.permission());
  }

  private void require(Permission permission) {
    if (!role.may(permission)) {
      throw new FaultException(new Fault.NotAllowed());
    }
  }

  @Override
  public Feedback write(Feedback item, LocalDate day, String actor, List<FeedbackStep> steps) {
    require(Permission.TAKE_CALLS);
    steps.forEach(step -> require(step.kind().permission()));
    Feedback kept = all.write(item, day, actor, steps);
    written.run();
    return kept;
  }

  @Override
  public void step(UUID id, FeedbackStep step) {
    require(step.kind().permission());
    all.step(id, step);
    written.run();
  }

  @Override
  public void stepAll(List<Taken> steps) {
    steps.forEach(taken -> require(taken.step().kind().permission()));
    all.stepAll(steps);
    written.run();
  }

  @Override
  public Optional<Feedback> find(UUID id) {
    return all.find(id);
  }

  @Override
  public List<Feedback> find(List<UUID> ids) {
    return all.find(ids);
  }

  @Override
  public Optional<Feedback> byCode(String code) {
    return all.byCode(code);
  }

  @Override
  public Optional<Feedback> byReceiverCode(String code) {
    return all.byReceiverCode(code);
  }

  @Override
  public List<FeedbackLine> ofCall(UUID call, Cutoffs at) {
    return all.ofCall(call, at);
  }

  @Override
  public List<FeedbackLine> ofCitizen(UUID citizen, Cutoffs at) {
    return all.ofCitizen(citizen, at);
  }

  @Override
  public List<FeedbackLine> list(FeedbackQuery query) {
    return all.list(query);
  }

  @Override
  public FeedbackCounts counts(Cutoffs at) {
    return all.counts(at);
  }

  @Override
  public List<UUID> joinedTo(UUID id) {
    return all.joinedTo(id);
  }

  @Override
  public Set<UUID> withPhoto(Set<String> hashes, UUID but) {
    return all.withPhoto(hashes, but);
  }

  @Override
  public List<DuplicateCandidate> candidates(long after, int limit) {
    return all.candidates(after, limit);
  }
}
