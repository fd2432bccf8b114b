package vn.hotline1022.ui.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.feedback.FeedbackCounts;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.KnownDesks;

/**
 * What waits, from where it is kept.
 *
 * @param lastSaid when each desk last said something that is here
 */
public record KeptQueues(
    FollowUpRepository promises,
    EscalationRepository faults,
    FeedbackRepository feedback,
    Supplier<DueDates> due,
    KnownDesks desks,
    Supplier<Map<UUID, Instant>> lastSaid)
    implements BoardTools.QueueReading {

  @Override
  public Queues at(Instant now, Instant since) {
    FollowUpRepository.Waiting waiting = promises.count(now);
    EscalationRepository.Open open = faults.countOpen();
    FeedbackCounts items = feedback.counts(Cutoffs.at(now, due.get()));
    List<KnownDesk> known = desks.all().stream().filter(desk -> !desk.revoked()).toList();
    Map<UUID, Instant> said = lastSaid.get();
    return new Queues(
        waiting.overdue(),
        waiting.all(),
        open.fresh(),
        open.all(),
        items.toDo(),
        items.overdue(),
        known.stream()
            .filter(
                desk -> said.getOrDefault(desk.identity().device(), Instant.EPOCH).isBefore(since))
            .map(desk -> desk.identity().name())
            .toList(),
        known.size());
  }
}
