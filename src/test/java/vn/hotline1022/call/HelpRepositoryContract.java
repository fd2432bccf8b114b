package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.Records;

/** What every place that keeps calls for help must do. */
public abstract class HelpRepositoryContract {
  private static final Instant MORNING = Instant.parse("2026-11-21T02:37:04Z");

  private final Random random = new Random(1022);
  private HelpRepository repository;

  protected abstract HelpRepository create();

  @BeforeEach
  final void open() {
    repository = create();
  }

  @Test
  void whatIsAskedStaysOpenWithItsCallUntilItIsTakenBack() {
    HelpRequest first = request("DTV07", 0, true);
    HelpRequest second = request("TNV02", 40, false);
    repository.ask(first);
    repository.ask(second);
    assertThat(repository.open()).containsExactly(first, second);
    repository.end(first, "TC01", MORNING.plusSeconds(90));
    assertThat(repository.open()).containsExactly(second);
  }

  @Test
  void whoTookItFirstComesAndItStaysOpenUntilItEnds() {
    HelpRequest first = request("DTV07", 0, true);
    HelpRequest second = request("TNV02", 40, false);
    repository.ask(first);
    repository.ask(second);
    HelpRequest.Taken taken = new HelpRequest.Taken("TC01", MORNING.plusSeconds(60));
    repository.take(first, taken);
    repository.take(first, new HelpRequest.Taken("TC02", MORNING.plusSeconds(61)));
    assertThat(repository.open()).containsExactly(first.takenBy(taken), second);
    repository.end(first, "DTV07", MORNING.plusSeconds(90));
    assertThat(repository.open()).containsExactly(second);
  }

  @Test
  void endingTwiceIsHarmless() {
    HelpRequest request = request("DTV07", 0, true);
    repository.ask(request);
    repository.end(request, "DTV07", MORNING.plusSeconds(10));
    repository.end(request, "TC01", MORNING.plusSeconds(12));
    assertThat(repository.open()).isEmpty();
  }

  private HelpRequest request(String asker, int seconds, boolean inCall) {
    return HelpRequest.asked(
        Records.id(random),
        asker,
        MORNING.plusSeconds(seconds),
        inCall ? Optional.of(Records.id(random)) : Optional.empty());
  }
}
