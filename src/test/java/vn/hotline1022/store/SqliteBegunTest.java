package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

class SqliteBegunTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-20T17:00:00Z");
  private static final Instant NEXT = MIDNIGHT.plusSeconds(86_400);
  private static final String UYEN = "TNV-07";
  private static final String KHANH = "TNV-02";

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(NEXT.plusSeconds(9_000));
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(3));
  private DeskStore store;

  @BeforeEach
  void open() {
    store = Stores.open(folder, 1, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void begin(String operator, Form form, Instant about) {
    // Somebody went on writing the morning after.
    store
        .drafts()
        .keep(
            new FormDraft(
                form, ids.at(about), operator, clock.now(), Map.of("words", "Đèn đường hỏng")));
  }

  private Map<String, Long> ofTheDay() {
    return store.begun().between(MIDNIGHT, NEXT);
  }

  @Test
  void formsAboutWhatWasMadeThatDayAreCountedByPersonWheneverTheyWereTouched() {
    begin(UYEN, Form.FEEDBACK, MIDNIGHT);
    begin(UYEN, Form.AMENDMENT, NEXT.minusMillis(1));
    begin(KHANH, Form.VISIT, MIDNIGHT.plusSeconds(3_600));
    begin(KHANH, Form.FEEDBACK, MIDNIGHT.minusMillis(1));
    begin(KHANH, Form.FEEDBACK, NEXT);
    assertThat(ofTheDay()).isEqualTo(Map.of(UYEN, 2L, KHANH, 1L));
  }

  @Test
  void whatNoFigureIsMadeOfIsLeftOut() {
    begin(UYEN, Form.NOTICE, MIDNIGHT.plusSeconds(60));
    begin(UYEN, Form.DAILY, MIDNIGHT.plusSeconds(60));
    begin(UYEN, Form.LIST_ENTRY, MIDNIGHT.plusSeconds(60));
    assertThat(ofTheDay()).isEmpty();
  }

  @Test
  void aFormOfACallThatGoesOnIsToldWithTheCallAlone() {
    Call call =
        CallSamples.talking(new Random(7), ids.at(MIDNIGHT.plusSeconds(600)), UYEN, MIDNIGHT);
    store.calls().keepDraft(new CallDraft(call, "0912", MIDNIGHT, 5));
    store
        .drafts()
        .keep(new FormDraft(Form.PEOPLE, call.id(), UYEN, clock.now(), Map.of("name", "Hường")));
    assertThat(ofTheDay()).isEmpty();
  }
}
