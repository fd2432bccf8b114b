package vn.hotline1022.event;

import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.MemoryCallRepository;
import vn.hotline1022.draft.MemoryDraftRepository;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.MemoryFeedbackRepository;
import vn.hotline1022.followup.MemoryEscalationRepository;
import vn.hotline1022.followup.MemoryFollowUpRepository;
import vn.hotline1022.guide.MemoryGuideTrailRepository;

/** The contract on the memory that other tests stand on. */
class MemoryVisitRepositoryTest extends VisitRepositoryContract {
  @Override
  protected Places create() {
    MemoryCallRepository calls = new MemoryCallRepository(CallListsCsv.standard());
    MemoryGuideTrailRepository trails = new MemoryGuideTrailRepository();
    MemoryDraftRepository drafts = new MemoryDraftRepository();
    MemoryFollowUpRepository promises = new MemoryFollowUpRepository();
    MemoryEscalationRepository faults = new MemoryEscalationRepository();
    MemoryFeedbackRepository feedback = new MemoryFeedbackRepository();
    MemoryVisitRepository visits =
        new MemoryVisitRepository(
            calls,
            trails,
            drafts,
            promises,
            faults,
            call -> !feedback.ofCall(call, Cutoffs.NONE).isEmpty());
    feedback.onWritten(item -> item.call().ifPresent(of -> visits.written(of, item.operator())));
    return new Places(visits, calls, trails, drafts, promises, faults, feedback);
  }
}
