package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.feedback.FeedbackSamples.DAY;
import static vn.hotline1022.feedback.FeedbackSamples.HA;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Role;

/** Who may do what about an item, whatever screen it comes from. */
class GuardedFeedbackTest {
  private static final UUID ID = new UUID(0x7000, Long.MIN_VALUE);

  private final MemoryFeedbackRepository all = new MemoryFeedbackRepository();

  @Test
  void aVolunteerWritesAndWithdrawsAndDoesNotFile() {
    GuardedFeedback feedback = new GuardedFeedback(all, Role.VOLUNTEER);
    Feedback item = feedback.write(FeedbackSamples.garbage(ID), DAY, HA);
    FeedbackStep filed = new FeedbackStep.Filed(NOW, HA, "iHaNoi", "1");
    assertThat(feedback.may(FeedbackStep.Kind.FILED)).isFalse();
    refused(() -> feedback.step(ID, filed));
    refused(() -> feedback.stepAll(List.of(new FeedbackRepository.Taken(ID, filed))));
    assertThat(all.find(ID)).contains(item);
    feedback.step(ID, new FeedbackStep.Withdrawn(NOW, HA, ""));
    assertThat(feedback.find(ID).orElseThrow().state()).isEqualTo(FeedbackState.WITHDRAWN);
  }

  @Test
  void anOperatorFilesIt() {
    GuardedFeedback feedback = new GuardedFeedback(all, Role.OPERATOR);
    feedback.write(FeedbackSamples.garbage(ID), DAY, HA);
    feedback.step(ID, new FeedbackStep.Filed(NOW, HA, "iHaNoi", "1"));
    assertThat(feedback.byReceiverCode("1")).isPresent();
  }

  private static void refused(Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            FaultException.class,
            fault -> assertThat(fault.fault()).isEqualTo(new Fault.NotAllowed()));
  }
}
