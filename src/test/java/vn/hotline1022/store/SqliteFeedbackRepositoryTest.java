package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.feedback.FeedbackSamples.DAY;
import static vn.hotline1022.feedback.FeedbackSamples.HA;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Consent;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCounts;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackRepositoryContract;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.MemoryFeedbackRepository;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoPreparation.Pixels;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.Erasure;

/** The contract on a real encrypted file, and what only a file can show. */
class SqliteFeedbackRepositoryTest extends FeedbackRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected FeedbackRepository create() {
    store = Stores.open(folder);
    return store.feedback();
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** What SQL says of the lists, and what each item says of itself, over random lives. */
  @Test
  void theListsAreTheSameAsInMemory() {
    Random random = new Random(1_022);
    MemoryFeedbackRepository memory = new MemoryFeedbackRepository();
    List<UUID> all = new java.util.ArrayList<>();
    for (int i = 0; i < 20 + Rounds.of(200); i++) {
      Instant at = NOW.minusSeconds(random.nextInt(1_500_000));
      Feedback item = FeedbackSamples.any(random, ids.at(at), at);
      memory.receive(store.feedback().write(item, DAY, HA));
      all.add(item.id());
      for (int step = random.nextInt(9); step > 0; step--) {
        UUID id = all.get(random.nextInt(all.size()));
        FeedbackStep next = step(random, all);
        store.feedback().step(id, next);
        memory.step(id, next);
      }
    }
    for (Duration later : List.of(Duration.ZERO, Duration.ofDays(2), Duration.ofDays(30))) {
      Cutoffs at = FeedbackSamples.at(NOW.plus(later));
      assertThat(store.feedback().counts(at)).isEqualTo(memory.counts(at));
      for (FeedbackTab tab : FeedbackTab.values()) {
        FeedbackQuery query = FeedbackQuery.of(tab, at);
        List<FeedbackLine> lines = store.feedback().list(query);
        assertThat(lines).as("%s %s", tab, later).isEqualTo(memory.list(query));
        assertThat(lines).hasSize(memory.counts(at).of(tab));
      }
    }
  }

  private static FeedbackStep step(Random random, List<UUID> all) {
    Instant at = NOW.minusSeconds(random.nextInt(1_500_000));
    List<FeedbackStep> some =
        List.of(
            new FeedbackStep.Filed(at, HA, "iHaNoi", "HN" + random.nextInt(9_000)),
            new FeedbackStep.Filed(at, HA, "iHaNoi", "HN" + random.nextInt(9_000)),
            new FeedbackStep.Received(at, HA),
            new FeedbackStep.Assigned(at, HA, "UBND phường Láng"),
            new FeedbackStep.Answered(at, HA, "Đã xử lý", List.of()),
            new FeedbackStep.Refused(at, HA, "MULTIPLE", "Nhiều việc"),
            new FeedbackStep.Told(at, HA, random.nextBoolean(), java.util.Optional.of(NOW)),
            new FeedbackStep.Reopened(at, HA, "Chưa xong"),
            new FeedbackStep.Supplemented(at, HA, "Thêm", List.of()),
            new FeedbackStep.Joined(at, HA, all.get(random.nextInt(all.size()))),
            new FeedbackStep.Asked(at, HA, NOW.plusSeconds(random.nextInt(200_000))),
            new FeedbackStep.PassedOn(at, HA));
    return some.get(random.nextInt(some.size()));
  }

  @Test
  void whatWasTypedInTheFormEndsWhenTheItemIsWritten() {
    Feedback item = FeedbackSamples.garbage(ids.next());
    UUID other = ids.next();
    store.drafts().keep(draft(Form.FEEDBACK, item.id()));
    store.drafts().keep(draft(Form.FEEDBACK, other));
    store.feedback().write(item, DAY, HA);
    assertThat(store.drafts().of(HA)).extracting(FormDraft::subject).containsExactly(other);

    store.drafts().keep(draft(Form.FEEDBACK_STEP, item.id()));
    store.feedback().step(item.id(), new FeedbackStep.Linked(NOW, HA, other));
    assertThat(store.drafts().of(HA)).hasSize(2);
    store.feedback().step(item.id(), new FeedbackStep.Withdrawn(NOW, HA, "Đã sạch"));
    assertThat(store.drafts().of(HA)).extracting(FormDraft::subject).containsExactly(other);
  }

  private static FormDraft draft(Form form, UUID subject) {
    return new FormDraft(form, subject, HA, NOW, Map.of("title", "Rác đầu ngõ 42"));
  }

  @Test
  void everythingOfAPersonGoesInOneStepAndTheFiguresStay() {
    Feedback hers = answered(FeedbackSamples.garbage(ids.next()), "293944");
    Feedback others = answered(FeedbackSamples.procedure(ids.next()), "293945");
    store.feedback().step(others.id(), new FeedbackStep.Linked(NOW, HA, hers.id()));
    store.drafts().keep(draft(Form.FEEDBACK_STEP, hers.id()));
    DataSubject she = new DataSubject(Set.of(), Set.of(FeedbackSamples.MINH.key()));
    List<KeptItem> kept = store.privacy().keptOf(she);
    assertThat(kept)
        .extracting(item -> item.target().entity())
        .containsExactlyInAnyOrder(FeedbackJson.ENTITY, "draft");
    assertThat(kept)
        .flatExtracting(KeptItem::records)
        .extracting(KeptItem.Said::personal)
        .anyMatch(said -> said.contains("Rác thải sinh hoạt"))
        .anyMatch(said -> said.contains("293944"));

    store
        .privacy()
        .erase(kept.stream().map(KeptItem::target).map(Erasure.Target.class::cast).toList(), "T1");
    Feedback erased = store.feedback().find(hers.id()).orElseThrow();
    assertThat(erased.isErased()).isTrue();
    assertThat(erased.state()).isEqualTo(FeedbackState.ANSWERED);
    assertThat(erased.code()).isEqualTo(hers.code());
    assertThat(store.drafts().of(HA)).isEmpty();
    assertThat(store.feedback().byReceiverCode("293944")).isEmpty();
    assertThat(store.feedback().withPhoto(Set.of(FeedbackSamples.photo(7).hash()), ids.next()))
        .isEmpty();
    Cutoffs at = FeedbackSamples.at(NOW);
    FeedbackQuery all = FeedbackQuery.of(FeedbackTab.ALL, at);
    assertThat(store.feedback().list(all.with("rac thai"))).isEmpty();
    assertThat(store.feedback().list(all.with("0912345678"))).isEmpty();
    assertThat(store.feedback().list(all)).hasSize(2);
    assertThat(store.feedback().counts(at)).isEqualTo(new FeedbackCounts(1, 0, 2, 0));
    assertThat(store.feedback().find(others.id()).orElseThrow().matter())
        .isEqualTo(others.matter());
    assertThat(store.privacy().keptOf(she)).isEmpty();
  }

  @Test
  void aPhotoThatWaitsBesideAnItemBecomesItsOwnWithTheStepThatNamesIt() {
    Feedback item = store.feedback().write(FeedbackSamples.garbage(ids.next()), DAY, HA);
    UUID beside = PhotoStore.beside(item.id());
    Photo named = store.photos().keep(beside, photo(120));
    Photo removed = store.photos().keep(beside, photo(140));
    FeedbackStep more = new FeedbackStep.Supplemented(NOW, HA, "Thêm ảnh", List.of(named));
    FeedbackStep tooLong = new FeedbackStep.Reopened(NOW, HA, "x".repeat(5_000));
    assertThatThrownBy(
            () ->
                store
                    .feedback()
                    .stepAll(
                        List.of(
                            new FeedbackRepository.Taken(item.id(), more),
                            new FeedbackRepository.Taken(item.id(), tooLong))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.photos().of(item.id())).isEmpty();
    store.feedback().step(item.id(), more);
    assertThat(store.photos().of(item.id())).containsExactly(named);
    assertThat(store.photos().of(beside)).containsExactly(removed);
  }

  private static Prepared photo(int width) {
    Pixels pixels = new Pixels(width, 90, new int[width * 90]);
    return new PhotoPreparation().prepare(pixels, "anh.jpg", Progress.NONE);
  }

  /** The number is not shown any more, but who asks to be forgotten is. */
  @Test
  void whoTookTheirNumberBackIsStillFoundByItToBeErased() {
    Feedback item = store.feedback().write(FeedbackSamples.garbage(ids.next()), DAY, HA);
    store
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Consented(
                NOW, HA, item.consent().without(Consent.Purpose.REPORT_BACK)));
    DataSubject he = new DataSubject(Set.of(), Set.of(FeedbackSamples.MINH.key()));
    assertThat(store.privacy().keptOf(he)).hasSize(1);
  }

  @Test
  void retentionTakesWhatNobodyTouchedForLongAndLeavesTheRest() {
    Feedback old = FeedbackSamples.garbage(ids.at(Instant.now().minus(Duration.ofDays(900))));
    store.feedback().write(old, DAY, HA);
    assertThat(store.privacy().retain(Instant.now().minus(Duration.ofDays(1)))).isZero();
    assertThat(store.privacy().retain(Instant.now().plus(Duration.ofDays(1)))).isEqualTo(1);
    assertThat(store.feedback().find(old.id()).orElseThrow().isErased()).isTrue();
  }

  @Test
  void theTablesAreMadeAnewFromTheRecords() {
    Feedback item = answered(FeedbackSamples.garbage(ids.next()), "293944");
    FeedbackQuery all = FeedbackQuery.of(FeedbackTab.ALL, FeedbackSamples.at(NOW));
    List<FeedbackLine> before = store.feedback().list(all);
    store
        .database()
        .writer()
        .write(
            s -> {
              new FeedbackProjection().clear(s);
              return s.update(
                  "INSERT INTO local_setting (name, value) VALUES (?, x'01')",
                  Rebuild.only(FeedbackJson.ENTITY));
            });
    store.close();
    store = Stores.open(folder);
    assertThat(store.feedback().list(all)).isEqualTo(before);
    assertThat(store.feedback().byReceiverCode("293944")).contains(item);
    assertThat(store.settings().get(Rebuild.only(FeedbackJson.ENTITY))).isEmpty();
  }
}
