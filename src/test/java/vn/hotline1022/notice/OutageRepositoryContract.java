package vn.hotline1022.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps outages must do. */
public abstract class OutageRepositoryContract {
  private static final Instant NOW = NoticeSamples.NOW;
  private OutageRepository outages;

  protected abstract OutageRepository create();

  @BeforeEach
  void open() {
    outages = create();
    outages.write(NoticeSamples.cutTrunk());
    outages.write(NoticeSamples.badLine());
  }

  @Test
  void whatIsWrittenIsListedTheNewestFirst() {
    assertThat(outages.newest(10))
        .containsExactly(NoticeSamples.badLine(), NoticeSamples.cutTrunk());
    assertThat(outages.newest(1)).containsExactly(NoticeSamples.badLine());
  }

  @Test
  void aCorrectionKeepsWhatWasSaidBefore() {
    Outage before = NoticeSamples.badLine();
    Outage ended =
        new Outage(
            before.id(),
            before.from(),
            Optional.of(NOW),
            Outage.Effect.SOME_CALLS,
            "Tổng đài khởi động lại",
            false,
            "TC01",
            NOW);
    outages.write(ended);
    assertThat(outages.newest(1)).containsExactly(ended);
    assertThat(outages.history(before.id())).containsExactly(before, ended);
    outages.write(ended.struck("TC02", NOW.plusSeconds(60)));
    assertThat(outages.history(before.id())).hasSize(3).last().matches(Outage::struck);
    assertThat(outages.history(NoticeSamples.id(99))).isEmpty();
  }

  @Test
  void aPeriodKnowsTheOutagesThatTouchIt() {
    Instant cut = NoticeSamples.cutTrunk().from();
    assertThat(outages.during(cut.plusSeconds(60), cut.plusSeconds(120)))
        .containsExactly(NoticeSamples.cutTrunk());
    assertThat(outages.during(NOW, NOW.plus(Duration.ofDays(1))))
        .containsExactly(NoticeSamples.badLine());
    assertThat(outages.during(cut.minusSeconds(60), cut)).isEmpty();
    outages.write(NoticeSamples.cutTrunk().struck("TC02", NOW));
    assertThat(outages.during(cut, NOW)).containsExactly(NoticeSamples.badLine());
  }
}
