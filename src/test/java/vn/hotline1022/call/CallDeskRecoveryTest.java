package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.call.TimelineEntry.Kind.ANSWERED;
import static vn.hotline1022.call.TimelineEntry.Kind.RECOVERED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallDeskRecoveryTest {
  private final DeskBench before = new DeskBench();
  private final DeskBench after = new DeskBench();

  @Test
  void aCallComesBackWithItsClockAndEverythingTyped() {
    CallDraft draft = talkedFor(240);
    restartAt(draft.keptAt().plusSeconds(20), draft);

    assertThat(after.state()).isEqualTo(CallState.TALKING);
    assertThat(after.desk.elapsed()).isEqualTo(Duration.ofSeconds(260));
    assertThat(after.desk.inState()).isEqualTo(Duration.ofSeconds(260));
    assertThat(after.story()).containsExactly(ANSWERED, RECOVERED);
    assertThat(after.desk.notes()).isEqualTo("Máy Samsung A14, đã tải ứng dụng");
    assertThat(after.desk.phoneText()).isEqualTo("0912 345");
    assertThat(after.call().reasons()).containsExactly("ANDROID");
    after.pass(10);
    after.desk.end();
    assertThat(after.call().talk()).isEqualTo(Duration.ofSeconds(270));
  }

  @Test
  void aClockSetBackAYearDoesNotTurnTheCallBack() {
    CallDraft draft = talkedFor(240);
    restartAt(draft.keptAt().minus(Duration.ofDays(365)), draft);
    assertThat(after.desk.elapsed()).isEqualTo(Duration.ofMinutes(4));
    assertOffsetsGrow(after.call());
  }

  @Test
  void aClockSetForwardAYearDoesNotMakeAYearLongCall() {
    CallDraft draft = talkedFor(240);
    restartAt(draft.keptAt().plus(Duration.ofDays(365)), draft);
    assertThat(after.desk.elapsed()).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void aClockSetDuringTheCallDoesNotMoveIt() {
    before.desk.take(Direction.INBOUND);
    before.pass(60);
    before.clock.set(DeskBench.MORNING.minus(Duration.ofDays(365)));
    assertThat(before.desk.elapsed()).isEqualTo(Duration.ofMinutes(1));
    before.pass(60);
    before.desk.end();
    assertThat(before.call().talk()).isEqualTo(Duration.ofMinutes(2));
    assertOffsetsGrow(before.call());
  }

  @Test
  void aDraftWhoseOwnOffsetsRunAheadIsStillWhole() {
    CallDraft draft = talkedFor(240);
    CallDraft odd = new CallDraft(draft.call(), draft.phoneText(), draft.keptAt(), -5);
    restartAt(draft.keptAt(), odd);
    assertThat(after.desk.elapsed()).isEqualTo(Duration.ZERO);
    assertOffsetsGrow(after.call());
  }

  @Test
  void severalCallsComeBackOldestFirst() {
    CallDraft first = talkedFor(240);
    DeskBench other = new DeskBench();
    other.pass(900);
    other.desk.take(Direction.MESSAGE);
    CallDraft second = other.desk.draft().orElseThrow();
    restartAt(second.keptAt(), first, second);
    assertThat(after.call().id()).isEqualTo(first.call().id());
    assertThat(after.desk.waiting())
        .singleElement()
        .extracting(waiting -> waiting.call().id())
        .isEqualTo(second.call().id());
    after.write("ANDROID", "RESOLVED");
    after.desk.toggleReason("ANDROID");
    after.desk.toggleReason("IPHONE");
    after.save();
    assertThat(after.call().id()).isEqualTo(second.call().id());
  }

  @Test
  void theCallThatIsTalkedInComesToTheFrontBeforeOneToBeWrittenUp() {
    before.desk.take(Direction.INBOUND);
    before.desk.setNotes("Cuộc thứ nhất");
    before.pass(60);
    before.desk.end();
    before.desk.take(Direction.INBOUND);
    before.desk.setNotes("Cuộc thứ hai");
    before.pass(20);
    List<CallDraft> drafts = before.desk.drafts().reversed();
    restartAt(drafts.getFirst().keptAt().plusSeconds(5), drafts.toArray(CallDraft[]::new));
    assertThat(after.desk.notes()).isEqualTo("Cuộc thứ hai");
    assertThat(after.state()).isEqualTo(CallState.TALKING);
    assertThat(after.desk.elapsed()).isEqualTo(Duration.ofSeconds(25));
    after.desk.switchCalls();
    assertThat(after.desk.notes()).isEqualTo("Cuộc thứ nhất");
    assertThat(after.desk.inState()).isEqualTo(Duration.ofSeconds(25));
  }

  private CallDraft talkedFor(int seconds) {
    before.desk.take(Direction.INBOUND);
    before.desk.setNotes("Máy Samsung A14, đã tải ứng dụng");
    before.desk.setPhone("0912 345", DeskBench.CITIZEN);
    before.desk.toggleReason("ANDROID");
    before.pass(seconds);
    return before.desk.draft().orElseThrow();
  }

  private void restartAt(Instant wall, CallDraft... drafts) {
    after.clock.set(wall);
    after.desk.restore(List.of(drafts));
  }

  private static void assertOffsetsGrow(Call call) {
    assertThat(call.timeline())
        .extracting(TimelineEntry::offsetMillis)
        .isSorted()
        .allMatch(offset -> offset >= 0);
  }
}
