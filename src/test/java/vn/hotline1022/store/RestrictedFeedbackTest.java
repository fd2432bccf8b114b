package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.feedback.FeedbackSamples.DAY;
import static vn.hotline1022.feedback.FeedbackSamples.HA;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** Feedback of somebody who asked that their data be kept only: it goes its way, unseen. */
class RestrictedFeedbackTest {
  private static final Citizen MINH = CitizenSamples.minh();
  private static final Citizen WIFE = CitizenSamples.person(8, "Lê Thị Hoà", "0912345678");
  private static final String BOSS = "TC-01";

  @TempDir private Path folder;
  private final Uuid7 ids = new Uuid7(new SetClock(NOW), new SecureRandom());
  private DeskStore store;
  private Feedback his;
  private Feedback hers;

  @BeforeEach
  void twoOfOneHousehold() {
    store = Stores.open(folder);
    store.citizens().change(Citizen.unknown(MINH.id()), MINH, BOSS);
    store.citizens().change(Citizen.unknown(WIFE.id()), WIFE, BOSS);
    his =
        store
            .feedback()
            .write(FeedbackSamples.by(FeedbackSamples.garbage(ids.next()), MINH.id()), DAY, HA);
    hers =
        store
            .feedback()
            .write(FeedbackSamples.by(FeedbackSamples.garbage(ids.next()), WIFE.id()), DAY, HA);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void hisIsListedWithoutWordsAndFoundByNone() {
    restrict(true);
    assertThat(lines(""))
        .extracting(FeedbackLine::title)
        .containsExactlyInAnyOrder("", hers.matter().title());
    assertThat(ids("rac thai")).containsExactly(hers.id());
    assertThat(ids("0912345678")).containsExactly(hers.id());
    Feedback shown = store.feedback().find(his.id()).orElseThrow();
    assertThat(shown).isEqualTo(his.restricted());
    assertThat(store.feedback().byCode(his.code())).contains(his.restricted());
    assertThat(store.feedback().find(hers.id())).contains(hers);

    restrict(false);
    assertThat(ids("rac thai")).containsExactlyInAnyOrder(his.id(), hers.id());
    assertThat(store.feedback().find(his.id())).contains(his);
  }

  @Test
  void itGoesItsWayAndNothingOfItIsLost() {
    restrict(true);
    store.feedback().step(his.id(), new FeedbackStep.Filed(NOW, HA, "iHaNoi", "293944"));
    assertThat(store.feedback().byReceiverCode("293944"))
        .map(Feedback::state)
        .contains(FeedbackState.SENT);
    restrict(false);
    Feedback found = store.feedback().find(his.id()).orElseThrow();
    assertThat(found.matter()).isEqualTo(his.matter());
    assertThat(found.reporter()).isEqualTo(his.reporter());
  }

  @Test
  void everythingIsStillKept() {
    restrict(true);
    List<KeptItem> kept = store.privacy().keptOf(new DataSubject(Set.of(MINH.id()), Set.of()));
    assertThat(kept)
        .extracting(item -> item.target().entityId())
        .contains(his.id())
        .doesNotContain(hers.id());
  }

  private void restrict(boolean now) {
    store.citizens().change(MINH.withRestricted(!now), MINH.withRestricted(now), BOSS);
  }

  private List<FeedbackLine> lines(String words) {
    return store
        .feedback()
        .list(FeedbackQuery.of(FeedbackTab.ALL, FeedbackSamples.at(NOW)).with(words));
  }

  private List<java.util.UUID> ids(String words) {
    return lines(words).stream().map(FeedbackLine::id).toList();
  }
}
