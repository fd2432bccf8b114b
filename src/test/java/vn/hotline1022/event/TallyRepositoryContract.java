package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps counts must do. */
public abstract class TallyRepositoryContract {
  private static final UUID EVENT = EventSamples.id(1);
  private TallyRepository tally;

  protected abstract TallyRepository create();

  @BeforeEach
  void open() {
    tally = create();
  }

  @Test
  void additionsAddUpAndAnUndoTakesOneBack() {
    tally.count(EVENT, TallyKind.INFORMED, 1, "TNV01");
    tally.count(EVENT, TallyKind.INFORMED, 1, "TNV02");
    tally.count(EVENT, TallyKind.PRESENT, 24, "TNV01");
    tally.count(EVENT, TallyKind.INFORMED, -1, "TNV01");
    tally.count(EventSamples.id(2), TallyKind.INFORMED, 7, "TNV01");
    assertThat(tally.of(EVENT))
        .isEqualTo(
            Map.of(
                TallyKind.INFORMED, 1,
                TallyKind.PRESENT, 24,
                TallyKind.REGISTERED, 0,
                TallyKind.FIRST_FEEDBACK, 0));
  }

  @Test
  void nothingIsCountedBelowNothing() {
    tally.count(EVENT, TallyKind.INFORMED, -1, "TNV01");
    assertThat(tally.of(EVENT)).containsEntry(TallyKind.INFORMED, 0);
    tally.count(EVENT, TallyKind.INFORMED, 2, "TNV01");
    assertThat(tally.own(EVENT)).containsEntry(TallyKind.INFORMED, 2);
    tally.count(EVENT, TallyKind.INFORMED, -5, "TNV01");
    tally.count(EVENT, TallyKind.INFORMED, 1, "TNV01");
    assertThat(tally.of(EVENT)).containsEntry(TallyKind.INFORMED, 1);
    assertThatThrownBy(() -> tally.count(EVENT, TallyKind.INFORMED, 5_000, "TNV01"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
