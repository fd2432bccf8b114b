package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SetClock;

class PresenceFoldTest {
  private static final Instant MORNING = Instant.parse("2026-11-21T02:37:04Z");

  private final Random random = new Random(1022);
  private final CallRecords records = new CallRecords(random);
  private final PresenceJson json = new PresenceJson(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final PresenceChange change =
      new PresenceChange(
          Records.id(random),
          "DTV07",
          Presence.BREAK,
          "MEAL",
          MORNING,
          Optional.of(new PresenceChange.Before(Records.id(random), Duration.ofMillis(726_004))));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "OFF, READY",
    "READY, OFF TALKING AFTER_CALL_WORK BREAK",
    "TALKING, OFF READY AFTER_CALL_WORK",
    "AFTER_CALL_WORK, OFF READY TALKING",
    "BREAK, OFF READY TALKING",
  })
  void everyStateHasItsNextOnes(Presence state, String next) {
    EnumSet<Presence> wanted = EnumSet.noneOf(Presence.class);
    for (String name : next.split(" ")) {
      wanted.add(Presence.valueOf(name));
    }
    assertThat(state.next()).isEqualTo(wanted);
  }

  @Test
  void aStateThatMayNotFollowIsRefusedAndNothingChanges() {
    PresenceLog log = new PresenceLog("DTV07", new SetClock(MORNING), () -> Records.id(random));
    assertThatThrownBy(() -> log.enter(Presence.BREAK, "MEAL"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(log.state()).isEqualTo(Presence.OFF);
  }

  @Test
  void theClockSetDuringAnIntervalDoesNotChangeHowLongItLasted() {
    SetClock clock = new SetClock(MORNING);
    PresenceLog log = new PresenceLog("DTV07", clock, () -> Records.id(random));
    log.enter(Presence.READY, "");
    clock.pass(Duration.ofMinutes(3));
    clock.set(MORNING.minus(Duration.ofDays(365)));
    clock.pass(Duration.ofMinutes(2));
    assertThat(log.enter(Presence.TALKING, "").before())
        .map(PresenceChange.Before::lasted)
        .contains(Duration.ofMinutes(5));
  }

  @Test
  void aChangeIsReadBackAsItWasWritten() {
    DeskRecord record = records.seal(json.changed(change), 10);
    assertThat(PresenceFold.fold(List.of(record))).contains(change);
    assertThat(record.body().utf8()).contains("\"zone\":25200").doesNotContain("phone");
  }

  @Test
  void theLastOneStandsWhateverTheOrderAndUnknownOnesAreLeftAside() {
    PresenceChange other =
        new PresenceChange(change.id(), "DTV07", Presence.READY, "", MORNING, Optional.empty());
    DeskRecord first = records.seal(json.changed(change), 10);
    DeskRecord later = records.seal(json.changed(other), 20);
    DeskRecord unknown =
        records.seal(CallRecords.type(json.changed(change), PresenceJson.CHANGED, 9), 30);
    assertThat(PresenceFold.fold(List.of(later, unknown, first, later))).contains(other);
    assertThat(PresenceFold.fold(List.of(unknown))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"person\":\"DTV07\",\"state\":\"ASLEEP\",\"reason\":\"\",\"at\":1}",
        "{\"person\":\"\",\"state\":\"READY\",\"reason\":\"\",\"at\":1}",
        "{\"person\":\"DTV07\",\"state\":\"READY\",\"reason\":\"\",\"at\":9e18}",
        "{\"person\":\"DTV07\",\"state\":\"READY\",\"reason\":\"\",\"at\":999999999999999}",
        "{\"person\":\"DTV07\",\"state\":\"READY\",\"reason\":\"\",\"at\":1,\"before\":\"x\","
            + "\"lasted\":1}",
        "{\"person\":\"DTV07\",\"state\":\"READY\",\"reason\":\"\",\"at\":1,"
            + "\"before\":\"019b0000-0000-7000-8000-000000000000\",\"lasted\":-1}",
      })
  void whatCannotBeReadIsLeftAside(String body) {
    RecordDraft hostile = CallRecords.body(json.changed(change), body);
    assertThat(PresenceFold.fold(List.of(records.seal(hostile, 10)))).isEmpty();
  }

  @Test
  void helpIsFoldedTheSameInEveryOrder() {
    HelpRequest request =
        HelpRequest.asked(Records.id(random), "TNV02", MORNING, Optional.of(Records.id(random)));
    DeskRecord asked = records.seal(HelpJson.asked(request), 10);
    DeskRecord ended =
        records.seal(HelpJson.ended(request.id(), "TC01", MORNING.plusSeconds(60)), 20);
    DeskRecord again =
        records.seal(HelpJson.ended(request.id(), "TNV02", MORNING.plusSeconds(65)), 30);
    assertThat(HelpFold.fold(List.of(asked))).contains(request);
    assertThat(HelpFold.fold(List.of(again, ended, asked)))
        .contains(request.endedAt(MORNING.plusSeconds(60)));
    assertThat(HelpFold.fold(List.of(ended))).as("its asking may come later").isEmpty();
    var comes = new HelpRequest.Taken("TC01", MORNING.plusSeconds(20));
    DeskRecord taken = records.seal(HelpJson.taken(request.id(), comes), 15);
    DeskRecord late =
        records.seal(
            HelpJson.taken(request.id(), new HelpRequest.Taken("TC02", MORNING.plusSeconds(19))),
            16);
    assertThat(HelpFold.fold(List.of(late, asked, taken))).contains(request.takenBy(comes));
    assertThat(HelpFold.fold(List.of(ended, late, taken, asked)))
        .contains(request.takenBy(comes).endedAt(MORNING.plusSeconds(60)));
    DeskRecord hostile =
        records.seal(
            CallRecords.body(HelpJson.taken(request.id(), comes), "{\"by\":7,\"at\":0}"), 14);
    assertThat(HelpFold.fold(List.of(hostile, asked))).contains(request);
    assertThat(
            HelpFold.fold(
                List.of(records.seal(CallRecords.body(HelpJson.asked(request), "{}"), 1))))
        .isEmpty();
  }
}
