package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.staff.Permission;

/** The life of an item, step by step. */
class FeedbackStateTest {

  @ParameterizedTest
  @CsvSource({
    "QUEUED,      FILED JOINED WITHDRAWN SUPPLEMENTED CORRECTED LINKED CONSENTED",
    "SENT,        FILED RECEIVED ASSIGNED IN_PROGRESS ANSWERED REFUSED JOINED WITHDRAWN"
        + " SUPPLEMENTED CORRECTED LINKED CONSENTED ASKED PASSED_ON",
    "RECEIVED,    ASSIGNED IN_PROGRESS ANSWERED REFUSED JOINED WITHDRAWN SUPPLEMENTED CORRECTED"
        + " LINKED CONSENTED ASKED PASSED_ON",
    "ASSIGNED,    ASSIGNED IN_PROGRESS ANSWERED REFUSED WITHDRAWN SUPPLEMENTED CORRECTED LINKED"
        + " CONSENTED ASKED PASSED_ON",
    "IN_PROGRESS, ASSIGNED IN_PROGRESS ANSWERED REFUSED WITHDRAWN SUPPLEMENTED CORRECTED LINKED"
        + " CONSENTED ASKED PASSED_ON",
    "ANSWERED,    ANSWERED REFUSED TOLD RATED REOPENED WITHDRAWN SUPPLEMENTED CORRECTED LINKED"
        + " CONSENTED PASSED_ON",
    "REFUSED,     ANSWERED REFUSED TOLD RATED REOPENED WITHDRAWN SUPPLEMENTED CORRECTED LINKED"
        + " CONSENTED PASSED_ON",
    "RATED,       TOLD RATED REOPENED WITHDRAWN SUPPLEMENTED CORRECTED LINKED CONSENTED PASSED_ON",
    "JOINED,      TOLD REOPENED WITHDRAWN SUPPLEMENTED CORRECTED LINKED CONSENTED PASSED_ON",
    "WITHDRAWN,   REOPENED PASSED_ON",
  })
  void inEachStateTheseStepsAndNoOthersAreAllowed(FeedbackState state, String steps) {
    Set<FeedbackStep.Kind> allowed = EnumSet.noneOf(FeedbackStep.Kind.class);
    for (String step : steps.split(" ")) {
      allowed.add(FeedbackStep.Kind.valueOf(step));
    }
    for (FeedbackStep.Kind kind : FeedbackStep.Kind.values()) {
      assertThat(state.after(kind).isPresent())
          .as("%s %s", state, kind)
          .isEqualTo(allowed.contains(kind));
    }
  }

  @ParameterizedTest
  @EnumSource(FeedbackState.class)
  void whatFollowsIsReachedByAStepAndNothingElseIs(FeedbackState state) {
    Set<FeedbackState> reached = EnumSet.noneOf(FeedbackState.class);
    for (FeedbackStep.Kind kind : FeedbackStep.Kind.values()) {
      state.after(kind).filter(next -> next != state).ifPresent(reached::add);
    }
    Set<FeedbackState> others = EnumSet.noneOf(FeedbackState.class);
    others.addAll(state.next());
    others.remove(state);
    assertThat(reached).isEqualTo(others);
  }

  @Test
  void whatWasTakenBackIsTakenUpAgainOnlyWhileNothingOfItWasSent() {
    FeedbackStep back = new FeedbackStep.Withdrawn(FeedbackSamples.NOW, FeedbackSamples.HA, "");
    Feedback queued = FeedbackSamples.garbage(new UUID(1, 1));
    Feedback sent =
        queued.after(
            new FeedbackStep.Filed(FeedbackSamples.NOW, FeedbackSamples.HA, "iHaNoi", "295001"));
    assertThat(queued.after(back).can(FeedbackStep.Kind.REOPENED)).isTrue();
    assertThat(sent.after(back).can(FeedbackStep.Kind.REOPENED)).isFalse();
    assertThat(sent.after(back).toPassOn()).isTrue();
  }

  @Test
  void whatTheReceiverDidIsNotEverybodysToSay() {
    assertThat(FeedbackStep.Kind.ANSWERED.permission()).isEqualTo(Permission.HANDLE_FEEDBACK);
    assertThat(FeedbackStep.Kind.FILED.permission()).isEqualTo(Permission.HANDLE_FEEDBACK);
    assertThat(FeedbackStep.Kind.RATED.permission()).isEqualTo(Permission.TAKE_CALLS);
    assertThat(FeedbackStep.Kind.WITHDRAWN.permission()).isEqualTo(Permission.TAKE_CALLS);
  }
}
