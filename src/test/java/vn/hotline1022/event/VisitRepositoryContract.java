package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.draft.DraftRepository;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailRepository;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.record.Records;

/** What every place that keeps visits must do. */
public abstract class VisitRepositoryContract {
  private static final Instant MORNING = Instant.parse("2026-11-22T01:30:00Z");
  private static final String ME = "TNV-04";
  private static final String WRITER = "TNV-05";

  private final Random random = new Random(1022);
  private final UUID event = Records.id(random);
  private Places places;

  /** Where a visit, its call, its guides and its draft are kept. */
  public record Places(
      VisitRepository visits,
      CallRepository calls,
      GuideTrailRepository trails,
      DraftRepository drafts,
      FollowUpRepository promises,
      EscalationRepository faults,
      FeedbackRepository feedback) {}

  protected abstract Places create();

  @BeforeEach
  final void open() {
    places = create();
  }

  @Test
  void everybodyHelpedAtAnEventIsReadBackInTheOrderTheyCame() {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      visits.add(visit(event, i * 40));
    }
    visits.reversed().forEach(this::save);
    save(visit(Records.id(random), 5));

    assertThat(places.visits().of(event)).isEqualTo(visits);
    assertThat(places.visits().find(visits.get(7).call())).contains(visits.get(7));
    assertThat(places.visits().find(Records.id(random))).isEmpty();
    assertThat(places.visits().of(Records.id(random))).isEmpty();
  }

  @Test
  void withTheVisitTheCallAndTheGuidesAreKeptAndTheDraftEnds() {
    Visit visit = visit(event, 0);
    Call call = VisitSamples.call(visit, "Bác Lê Thị Tâm, cài xong iHaNoi");
    GuideTrail trail = GuideTrailSamples.trail(Records.id(random), call.id(), MORNING);
    draft(call.id(), ME);
    draft(Records.id(random), ME);

    places.visits().save(new Ending(visit, call, List.of(trail)));

    assertThat(places.calls().find(call.id())).contains(call);
    assertThat(places.calls().drafts(ME)).isEmpty();
    assertThat(places.trails().ofCall(call.id())).containsExactly(trail);
    assertThat(places.drafts().of(ME))
        .hasSize(1)
        .noneMatch(draft -> draft.subject().equals(call.id()));
  }

  @Test
  void whatIsPromisedAndWhatIsBrokenIsKeptWithTheVisit() {
    Visit visit = visit(event, 0);
    Call call = VisitSamples.call(visit, "Bác Lê Thị Tâm, ứng dụng tự thoát");
    FollowUp promise = promise(call);
    Escalation fault = fault(call);
    places
        .visits()
        .save(new Ending(visit, call, List.of()).with(Optional.of(promise), Optional.of(fault)));
    assertThat(places.promises().ofCall(call.id())).containsExactly(promise);
    assertThat(places.faults().newest(9))
        .extracting(Escalation::call, Escalation::fields)
        .containsExactly(tuple(fault.call(), fault.fields()));
    assertThat(places.faults().newest(9).getFirst().code()).startsWith("KT-261122-");
  }

  private static FollowUp promise(Call call) {
    return FollowUp.promised(
        new UUID(call.id().getMostSignificantBits(), call.id().getLeastSignificantBits() ^ 1L),
        Optional.of(call.id()),
        ME,
        MORNING,
        MORNING.plus(Duration.ofHours(5)),
        call.phone(),
        "Làm tiếp: đăng ký tài khoản",
        "4821");
  }

  private static Escalation fault(Call call) {
    return Escalation.written(
        new UUID(call.id().getMostSignificantBits(), call.id().getLeastSignificantBits() ^ 2L),
        Optional.of(call.id()),
        ME,
        MORNING,
        "",
        call.phone(),
        Map.of(EscalationField.MESSAGE, "Hệ thống đang bận, mời bác thử lại sau"));
  }

  @Test
  void feedbackIsHowItEndedWhetherItWasWrittenBeforeThePersonWasKeptOrAfter() {
    Call before = helped(VisitOutcome.HELPED);
    feedback(before.id());
    keep(before, VisitOutcome.HELPED);
    Call after = keep(helped(VisitOutcome.HELPED), VisitOutcome.HELPED);
    feedback(after.id());

    for (Call call : List.of(before, after)) {
      Call now = places.calls().find(call.id()).orElseThrow();
      assertThat(now.disposition()).contains("FILED");
      assertThat(now.reasons()).containsExactly("FIELD");
      assertThat(now)
          .isEqualTo(call.withDisposition(Optional.of("FILED")).withReasons(List.of("FIELD")));
    }
    assertThat(places.calls().history(before.id())).hasSize(1);
    assertThat(places.calls().history(after.id()))
        .extracting(CallRevision::actor, CallRevision::seen)
        .last()
        .isEqualTo(tuple(WRITER, 1L));
  }

  @Test
  void feedbackThatIsWrittenLaterTakesNothingFromWhatWasDoneOrPutRightByHand() {
    List<Call> more = new ArrayList<>();
    for (VisitOutcome outcome : VisitOutcome.values()) {
      if (outcome != VisitOutcome.HELPED) {
        more.add(keep(helped(outcome), outcome));
      }
    }
    Call broken = helped(VisitOutcome.HELPED);
    Ending open =
        new Ending(visit(broken.id(), VisitOutcome.HELPED), broken, List.of())
            .with(Optional.empty(), Optional.of(fault(broken)));
    places.visits().save(open);
    more.add(open.call());
    Call byHand = keep(helped(VisitOutcome.HELPED), VisitOutcome.HELPED);
    Call corrected = byHand.withDisposition(Optional.of("REFERRED"));
    places.calls().amend(corrected, "TC-01", 1);
    more.add(corrected);
    Call byTelephone = VisitSamples.call(visit(event, 70), "Gọi từ nhà");
    places.calls().save(byTelephone);
    more.add(byTelephone);

    for (Call call : more) {
      int revisions = places.calls().history(call.id()).size();
      feedback(call.id());
      assertThat(places.calls().find(call.id())).contains(call);
      assertThat(places.calls().history(call.id())).hasSize(revisions);
    }
  }

  @Test
  void whatGuidesOrPeopleSaidTheyCameForStaysWhenFeedbackIsWrittenLater() {
    Call guided = helped(VisitOutcome.HELPED);
    GuideTrail trail = GuideTrailSamples.trail(Records.id(random), guided.id(), MORNING);
    places
        .visits()
        .save(new Ending(visit(guided.id(), VisitOutcome.HELPED), guided, List.of(trail)));
    Call corrected =
        keep(helped(VisitOutcome.HELPED), VisitOutcome.HELPED)
            .withReasons(List.of("ACCOUNT.OTP_MISSING"));
    places.calls().amend(corrected, "TC-01", 1);
    for (Call call : List.of(guided, corrected)) {
      feedback(call.id());
      assertThat(places.calls().find(call.id()))
          .contains(call.withDisposition(Optional.of("FILED")));
    }
  }

  @Test
  void feedbackThatIsWrittenOnceMoreLeavesWhatWasPutRightMeanwhile() {
    Call call = keep(helped(VisitOutcome.HELPED), VisitOutcome.HELPED);
    Feedback item = feedback(call.id());
    places.calls().amend(call, "TC-01", 2);
    places.feedback().write(item, LocalDate.of(2026, 11, 22), WRITER);
    assertThat(places.calls().find(call.id())).contains(call);
    assertThat(places.calls().history(call.id())).hasSize(3);
  }

  private Feedback feedback(UUID call) {
    Feedback item =
        FeedbackSamples.said(
            Records.id(random),
            Optional.of(call),
            WRITER,
            MORNING.plusSeconds(900),
            "Đèn trước ngõ 42 không sáng",
            FeedbackSamples.reporter("Lê Thị Tâm", FeedbackSamples.MINH));
    return places.feedback().write(item, LocalDate.of(2026, 11, 22), WRITER);
  }

  /** As it is kept when nothing tells what they came for. */
  private Call helped(VisitOutcome outcome) {
    return VisitSamples.call(visit(Records.id(random), outcome), "Bác Lê Thị Tâm")
        .withReasons(EndingRules.guessed(outcome))
        .withDisposition(Optional.of(EndingRules.disposition(outcome)));
  }

  private Call keep(Call call, VisitOutcome outcome) {
    places.visits().save(new Ending(visit(call.id(), outcome), call, List.of()));
    return call;
  }

  private Visit visit(UUID call, VisitOutcome outcome) {
    return new Visit(
        call,
        event,
        ME,
        MORNING,
        Duration.ofMinutes(9),
        Duration.ZERO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        outcome,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aVisitSavedOnceMoreTakesThePlaceOfTheFirst() {
    Visit first = visit(event, 0);
    save(first);
    Visit again =
        VisitSamples.visit(random, first.call(), event, ME, MORNING.plus(Duration.ofSeconds(1)));
    save(again);
    assertThat(places.visits().of(event)).containsExactly(again);
  }

  @Test
  void whatIsOutOfBoundsLeavesNothingBehind() {
    Visit visit = visit(event, 0);
    Visit endless =
        new Visit(
            visit.call(),
            event,
            ME,
            MORNING,
            Duration.ofDays(400),
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            VisitOutcome.HELPED,
            Optional.empty(),
            Optional.empty());
    Call call = VisitSamples.call(visit, "");
    draft(call.id(), ME);
    Ending whole =
        new Ending(endless, call, List.of())
            .with(Optional.of(promise(call)), Optional.of(fault(call)));
    assertThatThrownBy(() -> places.visits().save(whole))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(places.visits().of(event)).isEmpty();
    assertThat(places.calls().find(call.id())).isEmpty();
    assertThat(places.promises().waiting()).isEmpty();
    assertThat(places.faults().newest(9)).isEmpty();
    assertThat(places.drafts().of(ME)).hasSize(1);
  }

  private void draft(UUID subject, String operator) {
    places
        .drafts()
        .keep(new FormDraft(Form.VISIT, subject, operator, MORNING, Map.of("name", "Bác Tâm")));
  }

  private void save(Visit visit) {
    places.visits().save(new Ending(visit, VisitSamples.call(visit, ""), List.of()));
  }

  private Visit visit(UUID of, int seconds) {
    return VisitSamples.visit(random, Records.id(random), of, ME, MORNING.plusSeconds(seconds));
  }
}
