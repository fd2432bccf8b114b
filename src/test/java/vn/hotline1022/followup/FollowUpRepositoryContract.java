package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.PhoneNumber;

/** What every keeper of promises does. */
public abstract class FollowUpRepositoryContract {
  private static final Instant NOW = Instant.parse("2026-11-21T02:37:04Z");
  private static final String HA = "DTV07";

  private final Uuid7 ids = new Uuid7(new SetClock(NOW), new java.security.SecureRandom());
  private FollowUpRepository promises;

  protected abstract FollowUpRepository create();

  @BeforeEach
  void open() {
    promises = create();
  }

  @Test
  void aPromiseIsKeptAsItWasMade() {
    FollowUp made = promise("Bác Trần Văn Minh chưa nhận được OTP", "0912345678", 60, "4829");
    promises.promise(made, HA);
    assertThat(promises.find(made.id())).contains(made);
    assertThat(promises.ofCall(made.call().orElseThrow())).containsExactly(made);
    assertThat(promises.find(ids.next())).isEmpty();
  }

  @Test
  void whatWaitsIsSortedByWhenItIsDueAndWhatIsOverLeavesIt() {
    FollowUp late = promise("Báo kết quả", "0982004417", 300, "1357");
    FollowUp soon = promise("Xác nhận VNeID", "0936778120", 10, "2468");
    promises.promiseAll(List.of(late, soon), HA);
    assertThat(promises.waiting()).containsExactly(soon, late);
    assertThat(promises.count(soon.due())).isEqualTo(new FollowUpRepository.Waiting(2, 0));
    assertThat(promises.count(late.due())).isEqualTo(new FollowUpRepository.Waiting(2, 1));

    UUID call = ids.next();
    promises.step(soon.id(), FollowUpStep.kept(HA, NOW, Optional.of(call)));
    promises.step(late.id(), FollowUpStep.withdrawn(HA, NOW, Optional.empty()));
    assertThat(promises.waiting()).isEmpty();
    assertThat(promises.closed(10)).extracting(FollowUp::id).containsExactly(late.id(), soon.id());
    assertThat(promises.closed(1)).hasSize(1);
    assertThat(promises.find(soon.id()).orElseThrow().steps())
        .containsExactly(FollowUpStep.kept(HA, NOW, Optional.of(call)));
  }

  @Test
  void aTryMovesThePromiseAndALaterKeepingEndsIt() {
    FollowUp made = promise("Gọi lại", "0912345678", 5, "4829");
    promises.promise(made, HA);
    Instant again = due(120);
    promises.step(made.id(), FollowUpStep.tried(HA, NOW, Optional.of(ids.next()), again));
    FollowUp tried = promises.find(made.id()).orElseThrow();
    assertThat(tried.state()).isEqualTo(FollowUpState.TRIED);
    assertThat(tried.due()).isEqualTo(again);
    promises.step(made.id(), FollowUpStep.kept("DTV09", NOW, Optional.empty()));
    promises.step(made.id(), FollowUpStep.tried(HA, NOW, Optional.empty(), due(500)));
    FollowUp kept = promises.find(made.id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(FollowUpState.KEPT);
    assertThat(kept.due()).isEqualTo(again);
    assertThat(kept.steps()).hasSize(2);
  }

  @Test
  void aPromiseIsAgreedAnewWithoutForgettingTheTries() {
    FollowUp made = promise("Gọi lại", "0912345678", 5, "4829");
    promises.promise(made, HA);
    promises.step(made.id(), FollowUpStep.tried(HA, NOW, Optional.empty(), due(60)));
    promises.promise(made.movedTo(due(90)), HA);
    FollowUp moved = promises.find(made.id()).orElseThrow();
    assertThat(moved.due()).isEqualTo(due(90));
    assertThat(moved.steps()).hasSize(1);
  }

  @Test
  void promisesAreFoundByWordsWithoutMarksByDigitsAndByCode() {
    FollowUp minh = promise("Bác Minh, phường Việt Hưng: chưa có OTP", "0912345678", 60, "4829");
    FollowUp hoa = promise("Chị Hoà xác nhận đăng nhập", "0936778120", 30, "7305");
    promises.promiseAll(List.of(minh, hoa), HA);
    assertThat(promises.search("viet hung", 5)).containsExactly(minh);
    assertThat(promises.search("hoa xac", 5)).containsExactly(hoa);
    assertThat(promises.search("345678", 5)).containsExactly(minh);
    assertThat(promises.search("7305", 5)).containsExactly(hoa);
    assertThat(promises.search("100% hoà_", 5)).isEmpty();
    assertThat(promises.search("  ", 5)).isEmpty();
  }

  @Test
  void codesOfWhatWaitsAndOfDraftsAreInUse() {
    FollowUp open = promise("Gọi lại", "0912345678", 60, "4829");
    FollowUp over = promise("Gọi lại", "0912345678", 60, "1357");
    promises.promiseAll(List.of(open, over), HA);
    promises.step(over.id(), FollowUpStep.kept(HA, NOW, Optional.empty()));
    promises.keepDraft(PromiseDraft.empty(ids.next(), ids.next(), "DTV09").withCode("8024"));
    assertThat(promises.codesInUse()).containsExactlyInAnyOrder("4829", "8024");
  }

  @Test
  void aDraftLastsUntilItsPromiseIsMadeOrItIsDropped() {
    PromiseDraft draft =
        PromiseDraft.empty(ids.next(), ids.next(), HA)
            .withCode("4829")
            .with("22/11", "14:00", "Chưa nhận \"OTP\" \u1EBF", "0912");
    promises.keepDraft(draft);
    PromiseDraft other = PromiseDraft.empty(ids.next(), ids.next(), HA);
    promises.keepDraft(other);
    assertThat(promises.drafts(HA)).containsExactlyInAnyOrder(draft, other);
    assertThat(promises.drafts("DTV09")).isEmpty();

    promises.promise(
        FollowUp.promised(
            draft.id(),
            Optional.of(draft.call()),
            HA,
            NOW,
            due(9),
            phone("0912345678"),
            "",
            "4829"),
        HA);
    promises.dropDraft(other.call());
    assertThat(promises.drafts(HA)).isEmpty();
  }

  @Test
  void theDraftOfAnOutcomeLastsUntilItsStep() {
    FollowUp made = promise("Gọi lại", "0912345678", 5, "4829");
    promises.promise(made, HA);
    OutcomeDraft draft =
        new OutcomeDraft(
            ids.next(), made.id(), HA, Optional.of(FollowUpStep.Kind.TRIED), "", "15:10");
    promises.keepOutcome(draft);
    assertThat(promises.outcomes(HA)).containsExactly(draft);
    promises.step(made.id(), FollowUpStep.tried(HA, NOW, Optional.of(draft.call()), due(60)));
    assertThat(promises.outcomes(HA)).isEmpty();
  }

  private FollowUp promise(String why, String phone, int minutes, String code) {
    return FollowUp.promised(
        ids.next(),
        Optional.of(ids.next()),
        HA,
        millis(NOW),
        due(minutes),
        phone(phone),
        why,
        code);
  }

  private static Instant due(int minutes) {
    return millis(NOW.plus(minutes, ChronoUnit.MINUTES));
  }

  private static Instant millis(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }

  private static PhoneNumber phone(String key) {
    return new PhoneNumber(key, PhoneNumber.Kind.MOBILE);
  }
}
