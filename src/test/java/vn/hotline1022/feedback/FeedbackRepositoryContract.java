package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.feedback.FeedbackSamples.DAY;
import static vn.hotline1022.feedback.FeedbackSamples.HA;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.PhoneNumber;

/** What every keeper of feedback does. */
public abstract class FeedbackRepositoryContract {
  protected final Uuid7 ids = new Uuid7(new SetClock(NOW), new SecureRandom());
  protected FeedbackRepository feedback;

  protected abstract FeedbackRepository create();

  @BeforeEach
  void open() {
    feedback = create();
  }

  @Test
  void anItemIsKeptAsItWasWrittenAndGetsACodeOfItsOwn() {
    Feedback garbage = write(FeedbackSamples.garbage(ids.next()));
    Feedback procedure = write(FeedbackSamples.procedure(ids.next()));
    assertThat(List.of(garbage.code(), procedure.code()))
        .allMatch(code -> code.matches("PA-261122-[0-9]{4}-[0-9]{4}"))
        .doesNotHaveDuplicates();
    assertThat(feedback.find(garbage.id())).contains(garbage);
    assertThat(feedback.find(procedure.id())).contains(procedure);
    assertThat(feedback.find(ids.next())).isEmpty();
    assertThat(feedback.find(List.of(procedure.id(), ids.next(), garbage.id())))
        .containsExactly(procedure, garbage);
  }

  @Test
  void aCodeKnownHereIsNotGivenToAnotherAndStaysWithItsItem() {
    UUID one = ids.next();
    UUID alike = new UUID(ids.next().getMostSignificantBits(), one.getLeastSignificantBits());
    Feedback first = write(FeedbackSamples.garbage(one));
    Feedback second = write(FeedbackSamples.garbage(alike));
    assertThat(second.code()).isNotEqualTo(first.code());
    Feedback again = feedback.write(first, DAY.plusDays(1), HA);
    assertThat(again.code()).isEqualTo(first.code());
  }

  @Test
  void everyStepIsKeptInOrderAndMovesTheItem() {
    Feedback item = answered(FeedbackSamples.garbage(ids.next()), "293944");
    assertThat(item.state()).isEqualTo(FeedbackState.ANSWERED);
    assertThat(item.steps()).isEqualTo(FeedbackSamples.untilAnswered("293944"));
    assertThat(item.receiverCode()).contains("293944");
    assertThat(item.agency()).contains("Công ty Môi trường đô thị");
    step(item, new FeedbackStep.Told(NOW, HA, true, Optional.empty()));
    step(item, new FeedbackStep.Rated(NOW, HA, Rating.DISSATISFIED, "Rác lại đầy"));
    step(item, new FeedbackStep.Reopened(NOW, HA, "Vẫn còn rác"));
    Feedback reopened = found(item);
    assertThat(reopened.state()).isEqualTo(FeedbackState.QUEUED);
    assertThat(reopened.answer()).isEmpty();
    assertThat(reopened.steps()).hasSize(8);
  }

  @Test
  void everyKindOfStepComesBackAsItWasSaid() {
    Feedback item = write(FeedbackSamples.garbage(ids.next()));
    UUID other = ids.next();
    Instant later = NOW.plusSeconds(3_600);
    Matter matter =
        FeedbackSamples.matter("NOISE", "Ồn", "Ồn \"quá\"\nđêm")
            .with(FeedbackSamples.pole("cột 12, đầu ngõ"));
    Consent less = FeedbackSamples.consent(Consent.Purpose.FILE);
    List<FeedbackStep> said =
        List.of(
            new FeedbackStep.Linked(NOW, HA, other),
            new FeedbackStep.Filed(NOW, HA, "iHaNoi", "HN-2026/17"),
            new FeedbackStep.Asked(NOW, HA, later),
            new FeedbackStep.Refused(NOW, HA, "PLACE_UNCLEAR", "Không rõ ngõ nào"),
            new FeedbackStep.Told(NOW, HA, false, Optional.of(later)),
            new FeedbackStep.Reopened(NOW, HA, "Bổ sung địa chỉ"),
            new FeedbackStep.Corrected(
                NOW, HA, matter, FeedbackSamples.place("ngõ 44", "", FeedbackSamples.LANG)),
            new FeedbackStep.Supplemented(NOW, HA, "Thêm ảnh", List.of(FeedbackSamples.photo(11))),
            new FeedbackStep.Consented(NOW, HA, less),
            new FeedbackStep.Joined(NOW, HA, other),
            new FeedbackStep.Withdrawn(NOW, HA, "Người dân rút"),
            new FeedbackStep.PassedOn(NOW, HA));
    said.forEach(step -> step(item, step));
    Feedback now = found(item);
    assertThat(now.steps()).isEqualTo(said);
    assertThat(now.matter()).isEqualTo(matter);
    assertThat(now.place().address()).isEqualTo("ngõ 44");
    assertThat(now.consent()).isEqualTo(less);
    assertThat(now.allPhotos()).hasSize(2);
    assertThat(now.links()).containsExactly(other);
  }

  @Test
  void aStepTheStateDoesNotAllowChangesNothing() {
    Feedback item = write(FeedbackSamples.garbage(ids.next()));
    step(item, new FeedbackStep.Answered(NOW, HA, "Xong", List.of()));
    step(item, new FeedbackStep.Joined(NOW, HA, item.id()));
    assertThat(feedback.find(item.id())).contains(item);
  }

  @Test
  void itIsFoundByItsCodesHoweverTheyAreTyped() {
    Feedback item = answered(FeedbackSamples.garbage(ids.next()), "HN.2026/29-3944");
    String own = item.code();
    for (String typed :
        List.of(own, own.toLowerCase(Locale.ROOT), own.replace("-", ""), " " + own)) {
      assertThat(feedback.byCode(typed)).as(typed).map(Feedback::id).contains(item.id());
    }
    for (String typed : List.of("HN.2026/29-3944", "hn 2026 293944", "HN2026293944")) {
      assertThat(feedback.byReceiverCode(typed)).as(typed).map(Feedback::id).contains(item.id());
    }
    assertThat(feedback.byCode("PA-261122-0000-0000")).isEmpty();
    assertThat(feedback.byReceiverCode("293945")).isEmpty();
    assertThat(feedback.byReceiverCode("---")).isEmpty();
  }

  @Test
  void aCodeOfTheReceiverIsInUseEvenAfterAnotherWasTyped() {
    Feedback item = write(FeedbackSamples.garbage(ids.next()));
    step(item, new FeedbackStep.Filed(NOW, HA, "iHaNoi", "293944"));
    step(item, new FeedbackStep.Filed(NOW, HA, "iHaNoi", "293945"));
    assertThat(found(item).receiverCode()).contains("293945");
    assertThat(feedback.byReceiverCode("293944")).map(Feedback::id).contains(item.id());
  }

  @Test
  void listsAreNewestFirstAndFoundByWordsNumberAndCode() {
    Feedback garbage = write(FeedbackSamples.garbage(ids.next()));
    Feedback procedure = write(FeedbackSamples.procedure(ids.next()));
    assertThat(find("")).containsExactly(procedure.id(), garbage.id());
    assertThat(find("rac tồn ĐỌNG")).containsExactly(garbage.id());
    assertThat(find("mn hoa sen")).containsExactly(garbage.id());
    assertThat(find("khai sinh lang")).containsExactly(procedure.id());
    assertThat(find("345678")).containsExactly(garbage.id());
    assertThat(find("0912 345 678")).containsExactly(garbage.id());
    assertThat(find(garbage.code())).containsExactly(garbage.id());
    assertThat(find("pa " + garbage.code().substring(10).replace("-", "")))
        .containsExactly(garbage.id());
    step(procedure, new FeedbackStep.Filed(NOW, HA, "iHaNoi", "TTHC-88120"));
    assertThat(find("tthc 88120")).containsExactly(procedure.id());
    assertThat(find("88120")).containsExactly(procedure.id());
    assertThat(find("100% rác_")).isEmpty();
    assertThat(find("%")).isEmpty();
    assertThat(feedback.list(all("").most(1))).hasSize(1);
  }

  @Test
  void aListIsNarrowedByWhatItIs() {
    Feedback garbage = write(FeedbackSamples.garbage(ids.next()));
    Feedback procedure = write(FeedbackSamples.procedure(ids.next()));
    step(procedure, new FeedbackStep.Filed(NOW, HA, "iHaNoi", "1"));
    FeedbackQuery all = all("");
    assertThat(ids(all.in(FeedbackState.SENT))).containsExactly(procedure.id());
    assertThat(ids(narrowed(all, Optional.of(FeedbackKind.FIELD), Set.of(), NOW)))
        .containsExactly(garbage.id());
    assertThat(ids(narrowed(all, Optional.empty(), Set.of("GARBAGE", "NOISE"), NOW)))
        .containsExactly(garbage.id());
    assertThat(ids(narrowed(all, Optional.empty(), Set.of(), NOW.plusMillis(1)))).isEmpty();
  }

  private static FeedbackQuery narrowed(
      FeedbackQuery all, Optional<FeedbackKind> kind, Set<String> categories, Instant from) {
    return new FeedbackQuery(
        all.tab(),
        all.words(),
        kind,
        all.state(),
        categories,
        all.where(),
        Optional.of(from),
        Optional.empty(),
        all.at(),
        all.limit());
  }

  @Test
  void whatIsToBeDoneFollowsFromStateAndTime() {
    Feedback queued = write(FeedbackSamples.garbage(ids.next()));
    Feedback sent = write(FeedbackSamples.procedure(ids.next()));
    step(sent, new FeedbackStep.Filed(NOW, HA, "iHaNoi", "1"));
    Feedback answered = answered(FeedbackSamples.garbage(ids.next()), "2");
    assertThat(tasks(NOW)).containsExactlyInAnyOrder(Task.FILE, Task.TELL_RESULT);
    assertThat(counts(NOW)).isEqualTo(new FeedbackCounts(2, 1, 3, 0));
    assertThat(ids(FeedbackQuery.of(FeedbackTab.WAITING, FeedbackSamples.at(NOW))))
        .containsExactly(sent.id());

    Instant late = NOW.plus(Duration.ofHours(9));
    assertThat(counts(late)).isEqualTo(new FeedbackCounts(3, 0, 3, 1));
    assertThat(tasks(late)).contains(Task.ASK_AGAIN_OVERDUE);
    step(sent, new FeedbackStep.Asked(late, HA, late.plus(Duration.ofDays(1))));
    assertThat(counts(late)).isEqualTo(new FeedbackCounts(2, 1, 3, 1));

    step(answered, new FeedbackStep.Told(NOW, HA, true, Optional.empty()));
    step(queued, new FeedbackStep.Withdrawn(NOW, HA, ""));
    assertThat(counts(NOW)).isEqualTo(new FeedbackCounts(0, 1, 3, 0));
  }

  @Test
  void whoeverWasNotReachedIsToBeCalledOnTheDayThatWasSaid() {
    Feedback item = answered(FeedbackSamples.garbage(ids.next()), "2");
    Instant tomorrow = NOW.plus(Duration.ofDays(1));
    step(item, new FeedbackStep.Told(NOW, HA, false, Optional.of(tomorrow)));
    assertThat(tasks(NOW)).isEmpty();
    assertThat(tasks(tomorrow.minusSeconds(3_600))).containsExactly(Task.TELL_RESULT);
  }

  @Test
  void whatIsCountedToAnotherWaitsForItsResult() {
    Feedback first = write(FeedbackSamples.garbage(ids.next()));
    Feedback same = write(FeedbackSamples.garbage(ids.next()));
    step(same, new FeedbackStep.Joined(NOW, HA, first.id()));
    assertThat(feedback.joinedTo(first.id())).containsExactly(same.id());
    assertThat(tasks(NOW)).containsExactly(Task.FILE);
    FeedbackSamples.untilAnswered("7").forEach(step -> step(first, step));
    assertThat(tasks(NOW)).containsExactly(Task.TELL_RESULT, Task.TELL_RESULT);
    step(same, new FeedbackStep.Told(NOW, HA, true, Optional.empty()));
    assertThat(tasks(NOW)).containsExactly(Task.TELL_RESULT);
    step(same, new FeedbackStep.Reopened(NOW, HA, "Không cùng chỗ"));
    assertThat(feedback.joinedTo(first.id())).isEmpty();
    assertThat(found(same).state()).isEqualTo(FeedbackState.QUEUED);
  }

  @Test
  void whatItIsCountedToIsWrittenWithItOrNothingIs() {
    Feedback first = write(FeedbackSamples.garbage(ids.next()));
    Feedback same = FeedbackSamples.garbage(ids.next());
    FeedbackStep tooLong = new FeedbackStep.Reopened(NOW, HA, "x".repeat(5_000));
    FeedbackStep joined = new FeedbackStep.Joined(NOW, HA, first.id());
    assertThatThrownBy(() -> feedback.write(same, DAY, HA, List.of(joined, tooLong)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(feedback.find(same.id())).isEmpty();
    Feedback kept = feedback.write(same, DAY, HA, List.of(joined));
    assertThat(kept.joinedTo()).contains(first.id());
    assertThat(feedback.find(same.id())).contains(kept);
  }

  @Test
  void whatIsCountedToSomethingThatIsCountedToAThirdWaitsForTheThird() {
    Feedback first = write(FeedbackSamples.garbage(ids.next()));
    Feedback second = write(FeedbackSamples.garbage(ids.next()));
    Feedback third = write(FeedbackSamples.garbage(ids.next()));
    step(first, new FeedbackStep.Joined(NOW, HA, second.id()));
    step(second, new FeedbackStep.Joined(NOW, HA, third.id()));
    assertThat(feedback.countedTo(found(first))).map(Feedback::id).contains(third.id());
    assertThat(feedback.countedTo(found(third))).isEmpty();
    assertThat(tasks(NOW)).containsExactly(Task.FILE);
    FeedbackSamples.untilAnswered("7").forEach(step -> step(third, step));
    assertThat(tasks(NOW)).containsExactly(Task.TELL_RESULT, Task.TELL_RESULT, Task.TELL_RESULT);
    assertThat(counts(NOW).toDo()).isEqualTo(3);
    step(third, new FeedbackStep.Reopened(NOW, HA, ""));
    step(third, new FeedbackStep.Joined(NOW, HA, first.id()));
    assertThat(feedback.countedTo(found(first)))
        .as("three that were counted in a ring")
        .isPresent();
    assertThat(tasks(NOW)).isEmpty();
  }

  @Test
  void aNumberThatMayNotBeUsedAnyMoreIsNeitherShownNorFound() {
    Feedback item = write(FeedbackSamples.garbage(ids.next()));
    assertThat(find("0912 345 678")).containsExactly(item.id());
    step(
        item,
        new FeedbackStep.Consented(NOW, HA, item.consent().without(Consent.Purpose.REPORT_BACK)));
    assertThat(found(item).reporter().phone()).isEmpty();
    assertThat(find("0912 345 678")).isEmpty();
    assertThat(find("rac ton dong")).containsExactly(item.id());
  }

  @Test
  void whatIsAddedAfterFilingHasToBePassedOn() {
    Feedback item = write(FeedbackSamples.garbage(ids.next()));
    step(item, new FeedbackStep.Supplemented(NOW, HA, "Trước khi gửi", List.of()));
    step(item, new FeedbackStep.Filed(NOW, HA, "iHaNoi", "7"));
    assertThat(tasks(NOW)).isEmpty();
    step(item, new FeedbackStep.Supplemented(NOW, HA, "Nay còn 3 m³", List.of()));
    assertThat(tasks(NOW)).containsExactly(Task.PASS_ON);
    step(item, new FeedbackStep.PassedOn(NOW, HA));
    assertThat(tasks(NOW)).isEmpty();
    step(item, new FeedbackStep.Withdrawn(NOW, HA, "Đã sạch"));
    assertThat(tasks(NOW)).containsExactly(Task.PASS_ON);
    step(item, new FeedbackStep.PassedOn(NOW, HA));
    assertThat(tasks(NOW)).isEmpty();
  }

  @Test
  void itStandsWithItsCallAndItsCitizen() {
    UUID call = ids.next();
    UUID citizen = ids.next();
    Feedback mine = write(FeedbackSamples.in(FeedbackSamples.garbage(ids.next()), call));
    Feedback his = write(FeedbackSamples.by(FeedbackSamples.procedure(ids.next()), citizen));
    Cutoffs now = FeedbackSamples.at(NOW);
    assertThat(feedback.ofCall(call, now)).containsExactly(FeedbackLine.of(mine, now, false));
    assertThat(feedback.ofCitizen(citizen, now)).containsExactly(FeedbackLine.of(his, now, false));
    assertThat(feedback.ofCall(ids.next(), now)).isEmpty();
  }

  @Test
  void aPictureThatCameBeforeIsKnown() {
    Feedback item = write(FeedbackSamples.garbage(ids.next()));
    String hash = FeedbackSamples.photo(7).hash();
    assertThat(feedback.withPhoto(Set.of(hash), ids.next())).containsExactly(item.id());
    assertThat(feedback.withPhoto(Set.of(hash), item.id())).isEmpty();
    assertThat(feedback.withPhoto(Set.of("%064x".formatted(8)), item.id())).isEmpty();
  }

  @Test
  void whatMayBeADuplicateComesPieceByPieceAndAgainWhenItChanges() {
    Random random = new Random(4);
    for (int i = 0; i < 5; i++) {
      write(FeedbackSamples.any(random, ids.next(), NOW));
    }
    List<DuplicateCandidate> first = feedback.candidates(0, 3);
    List<DuplicateCandidate> rest = feedback.candidates(first.getLast().revision(), 3);
    assertThat(first).hasSize(3);
    assertThat(rest).hasSize(2).noneMatch(first::contains);
    long last = rest.getLast().revision();
    assertThat(feedback.candidates(last, 3)).isEmpty();

    UUID changed = first.getFirst().id();
    feedback.step(changed, new FeedbackStep.Withdrawn(NOW, HA, ""));
    List<DuplicateCandidate> news = feedback.candidates(last, 3);
    assertThat(news).extracting(DuplicateCandidate::id).containsExactly(changed);
    assertThat(news.getFirst().counts()).isFalse();
    Feedback item = found(changed);
    assertThat(news.getFirst()).isEqualTo(DuplicateCandidate.of(news.getFirst().revision(), item));
  }

  @Test
  void aBatchIsFiledWholeOrNotAtAll() {
    Feedback one = write(FeedbackSamples.garbage(ids.next()));
    Feedback two = write(FeedbackSamples.procedure(ids.next()));
    feedback.stepAll(
        List.of(
            new FeedbackRepository.Taken(one.id(), new FeedbackStep.Filed(NOW, HA, "iHaNoi", "1")),
            new FeedbackRepository.Taken(
                two.id(), new FeedbackStep.Filed(NOW, HA, "iHaNoi", "2"))));
    assertThat(feedback.find(List.of(one.id(), two.id())))
        .extracting(Feedback::state)
        .containsOnly(FeedbackState.SENT);
  }

  @Test
  void somebodyAnonymousIsNotCalled() {
    Feedback garbage = FeedbackSamples.garbage(ids.next());
    Feedback anonymous =
        Feedback.written(
            garbage.id(),
            garbage.call(),
            garbage.operator(),
            garbage.writtenAt(),
            garbage.matter(),
            garbage.level(),
            garbage.place(),
            new Reporter(
                Optional.empty(), "", Optional.<PhoneNumber>empty(), true, Optional.empty()),
            garbage.photos(),
            FeedbackSamples.consent(Consent.Purpose.FILE));
    Feedback answered = answered(anonymous, "7");
    assertThat(answered.reporter().phone()).isEmpty();
    assertThat(tasks(NOW)).isEmpty();
  }

  private Feedback write(Feedback item) {
    return feedback.write(item, DAY, HA);
  }

  protected Feedback answered(Feedback item, String receiverCode) {
    Feedback written = write(item);
    FeedbackSamples.untilAnswered(receiverCode).forEach(step -> step(written, step));
    return found(written);
  }

  private void step(Feedback item, FeedbackStep step) {
    feedback.step(item.id(), step);
  }

  private Feedback found(Feedback item) {
    return found(item.id());
  }

  private Feedback found(UUID id) {
    return feedback.find(id).orElseThrow();
  }

  private static FeedbackQuery all(String words) {
    return FeedbackQuery.of(FeedbackTab.ALL, FeedbackSamples.at(NOW)).with(words);
  }

  private List<UUID> find(String words) {
    return ids(all(words));
  }

  private List<UUID> ids(FeedbackQuery query) {
    return feedback.list(query).stream().map(FeedbackLine::id).toList();
  }

  private List<Task> tasks(Instant now) {
    return feedback.list(FeedbackQuery.of(FeedbackTab.TO_DO, FeedbackSamples.at(now))).stream()
        .map(line -> line.task().orElseThrow())
        .toList();
  }

  private FeedbackCounts counts(Instant now) {
    return feedback.counts(FeedbackSamples.at(now));
  }
}
