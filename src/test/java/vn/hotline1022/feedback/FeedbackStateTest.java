package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.staff.Permission;

/** The life of an item, step by step. */
class FeedbackStateTest {
  private static final String HA = FeedbackSamples.HA;
  private static final UUID OTHER = new UUID(1, 2);

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
    "JOINED,      TOLD RATED REOPENED WITHDRAWN SUPPLEMENTED CORRECTED LINKED CONSENTED PASSED_ON",
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
  void whatIsAddedReachesTheReceiverAlsoAfterItsAnswerAndOfWhatIsCountedToAnother() {
    FeedbackStep more =
        new FeedbackStep.Supplemented(FeedbackSamples.NOW, HA, "Còn rác", List.of());
    Feedback queued = FeedbackSamples.garbage(new UUID(1, 1));
    Feedback answered = queued;
    for (FeedbackStep step : FeedbackSamples.untilAnswered("295001")) {
      answered = answered.after(step);
    }
    Feedback counted = queued.after(new FeedbackStep.Joined(FeedbackSamples.NOW, HA, OTHER));
    assertThat(queued.after(more).toPassOn()).isFalse();
    assertThat(answered.after(more).toPassOn()).isTrue();
    assertThat(counted.toPassOn()).isFalse();
    assertThat(counted.after(more).toPassOn()).isTrue();
    assertThat(counted.after(more).after(new FeedbackStep.PassedOn(FeedbackSamples.NOW, HA)))
        .matches(item -> !item.toPassOn());
    assertThat(counted.after(more).after(new FeedbackStep.Withdrawn(FeedbackSamples.NOW, HA, "")))
        .matches(item -> !item.toPassOn());
  }

  @Test
  void whatIsCountedToAnotherIsRatedAndStaysCounted() {
    Feedback counted =
        FeedbackSamples.garbage(new UUID(1, 1))
            .after(new FeedbackStep.Joined(FeedbackSamples.NOW, HA, OTHER))
            .after(new FeedbackStep.Told(FeedbackSamples.NOW, HA, true, Optional.empty()))
            .after(new FeedbackStep.Rated(FeedbackSamples.NOW, HA, Rating.ACCEPTED, ""));
    assertThat(counted.rated().map(FeedbackStep.Rated::rating)).contains(Rating.ACCEPTED);
    assertThat(counted.joinedTo()).contains(OTHER);
  }

  @Test
  void theNumberIsShownOnlyAsLongAsTheyMayBeCalled() {
    Feedback item = FeedbackSamples.garbage(new UUID(1, 1));
    FeedbackStep less =
        new FeedbackStep.Consented(
            FeedbackSamples.NOW, HA, item.consent().without(Consent.Purpose.REPORT_BACK));
    FeedbackStep back = new FeedbackStep.Withdrawn(FeedbackSamples.NOW, HA, "");
    assertThat(item.asAgreed()).isEqualTo(item);
    assertThat(item.after(less).asAgreed().reporter().phone()).isEmpty();
    assertThat(item.after(less).asAgreed().reporter().name()).isEqualTo(item.reporter().name());
    assertThat(item.after(back).asAgreed().reporter().phone()).isEmpty();
    Feedback again = item.after(back).after(new FeedbackStep.Reopened(FeedbackSamples.NOW, HA, ""));
    assertThat(again.asAgreed().reporter()).isEqualTo(item.reporter());
    assertThat(item.after(less).erased().asAgreed().isErased()).isTrue();
  }

  @Test
  void whatTheReceiverDidIsNotEverybodysToSay() {
    assertThat(FeedbackStep.Kind.ANSWERED.permission()).isEqualTo(Permission.HANDLE_FEEDBACK);
    assertThat(FeedbackStep.Kind.FILED.permission()).isEqualTo(Permission.HANDLE_FEEDBACK);
    assertThat(FeedbackStep.Kind.RATED.permission()).isEqualTo(Permission.TAKE_CALLS);
    assertThat(FeedbackStep.Kind.WITHDRAWN.permission()).isEqualTo(Permission.TAKE_CALLS);
  }
}
