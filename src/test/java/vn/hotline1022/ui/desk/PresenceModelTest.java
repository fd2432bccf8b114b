package vn.hotline1022.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.ScriptedLine;
import vn.hotline1022.fault.Fault;

class PresenceModelTest {
  private final DeskScenes scenes = new DeskScenes();
  private final DeskViewModel desk = scenes.desk;
  private final PresenceModel presence = scenes.presence;

  @Test
  void itFollowsTheCallsByItselfAndEveryIntervalIsMeasured() {
    presence.begin();
    pass(60);
    desk.take(Direction.INBOUND);
    pass(30);
    desk.holdOrResume();
    pass(10);
    desk.holdOrResume();
    desk.end();
    pass(20);
    desk.nonCase("SILENT");
    assertThat(states())
        .containsExactly(
            Presence.READY, Presence.TALKING, Presence.AFTER_CALL_WORK, Presence.READY);
    assertThat(scenes.presences.changes())
        .extracting(change -> change.before().map(PresenceChange.Before::lasted))
        .containsExactly(
            Optional.empty(),
            Optional.of(Duration.ofSeconds(60)),
            Optional.of(Duration.ofSeconds(40)),
            Optional.of(Duration.ofSeconds(20)));
  }

  @Test
  void aBreakHasItsReasonAndClockAndACallEndsIt() {
    presence.begin();
    presence.startBreak("MEAL");
    pass(65);
    assertThat(presence.onBreak()).isTrue();
    assertThat(presence.clock().get()).isEqualTo("01:05");
    assertThat(presence.reason()).isEqualTo("MEAL");
    desk.take(Direction.INBOUND);
    assertThat(presence.state().get()).isEqualTo(Presence.TALKING);
    assertThat(presence.canBreak()).isFalse();
    desk.nonCase("SILENT");
    assertThat(presence.state().get()).isEqualTo(Presence.READY);
    presence.startBreak("REST");
    presence.endBreak();
    assertThat(states().getLast()).isEqualTo(Presence.READY);
  }

  @Test
  void switchingBetweenTwoCallsIsNoChangeOfPresence() {
    presence.begin();
    desk.take(Direction.INBOUND);
    desk.end();
    desk.take(Direction.INBOUND);
    int before = states().size();
    desk.switchCalls();
    desk.switchCalls();
    assertThat(states()).hasSize(before);
    assertThat(presence.state().get()).isEqualTo(Presence.TALKING);
  }

  @Test
  void lockingByHandIsABreakAndLockingInACallIsNot() {
    presence.begin();
    presence.lockedByHand();
    assertThat(presence.reason()).isEqualTo(PresenceChange.LOCKED);
    presence.unlocked();
    assertThat(presence.state().get()).isEqualTo(Presence.READY);
    desk.take(Direction.INBOUND);
    presence.lockedByHand();
    assertThat(presence.state().get()).isEqualTo(Presence.TALKING);
    presence.unlocked();
    assertThat(presence.state().get()).isEqualTo(Presence.TALKING);
  }

  @Test
  void aCrashEndsTheIntervalAtItsLastSignOfLife() {
    presence.begin();
    pass(100);
    scenes.bench.pass(Duration.ofHours(2));
    DeskViewModel desk2 =
        new DeskViewModel(
            DeskScenes.ME, scenes.bench.tools, scenes.bench::newId, new ScriptedLine());
    PresenceModel restarted =
        new PresenceModel(
            DeskScenes.ME, scenes.presences, scenes.bench.tools, scenes.bench::newId, desk2);
    restarted.begin();
    List<PresenceChange> changes = scenes.presences.changes();
    assertThat(changes)
        .extracting(PresenceChange::state)
        .containsExactly(Presence.READY, Presence.OFF, Presence.READY);
    assertThat(changes.get(1).reason()).isEqualTo(PresenceChange.LOST);
    assertThat(changes.get(1).before().orElseThrow().lasted())
        .isBetween(Duration.ofSeconds(85), Duration.ofSeconds(100));
    assertThat(scenes.presences.open()).hasSize(1);
  }

  @Test
  void signingOutEndsTheLastInterval() {
    presence.begin();
    pass(10);
    presence.leave();
    assertThat(states()).containsExactly(Presence.READY, Presence.OFF);
    assertThat(scenes.presences.open()).isEmpty();
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenLaterInOrder() {
    presence.begin();
    scenes.presences.failWith(new Fault.DiskFull());
    desk.take(Direction.INBOUND);
    desk.end();
    assertThat(states()).containsExactly(Presence.READY);
    scenes.presences.failWith(null);
    pass(1);
    assertThat(states())
        .containsExactly(Presence.READY, Presence.TALKING, Presence.AFTER_CALL_WORK);
  }

  @Test
  void helpIsAskedInItsCallShownSinceWhenAndTakenBack() {
    desk.take(Direction.INBOUND);
    scenes.help.toggle();
    pass(80);
    assertThat(scenes.help.asked().get().orElseThrow().call())
        .isEqualTo(desk.call().get().map(Call::id));
    assertThat(scenes.help.clock().get()).isEqualTo("01:20");
    scenes.help.toggle();
    assertThat(scenes.help.asked().get()).isEmpty();
  }

  @Test
  void whoAsksSeesThatALeaderComesAndWhoWasAskedSeesItTaken() {
    desk.take(Direction.INBOUND);
    desk.number().text().set("0912 345 678");
    pass(1);
    scenes.help.toggle();
    HelpCalls leader = scenes.helpCalls("TC01");
    leader.begin();
    assertThat(leader.waiting().get()).isEqualTo(1);
    HelpCalls.Asking asking = leader.asking().get().getFirst();
    assertThat(asking.asker()).isEqualTo("Trịnh Lan");
    assertThat(asking.call().orElseThrow().phone().key())
        .as("a call that goes on has its number in its draft")
        .isEqualTo("0912345678");

    leader.take(asking);
    assertThat(leader.waiting().get()).isZero();
    assertThat(leader.asking().get().getFirst().taker()).contains("Lê Thu Hà");
    pass(5);
    assertThat(scenes.help.asked().get().flatMap(HelpRequest::taken).map(HelpRequest.Taken::by))
        .contains("TC01");

    scenes.help.toggle();
    scenes.bench.pass(HelpCalls.EVERY);
    leader.tick();
    assertThat(leader.asking().get()).isEmpty();
  }

  @Test
  void theClockOfHelpIsThatOfWhoeverWaitsLongest() {
    HelpCalls leader = scenes.helpCalls("TC01");
    scenes.help.toggle();
    pass(60);
    HelpModel other = scenes.helpAskedBy("TNV02");
    other.toggle();
    leader.begin();
    pass(20);
    leader.tick();
    assertThat(leader.clock().get()).isEqualTo("01:20");
    leader.take(leader.asking().get().getFirst());
    assertThat(leader.clock().get()).isEqualTo("00:20");
    assertThat(leader.asking().get())
        .extracting(HelpCalls.Asking::asker)
        .containsExactly("TNV02", "Trịnh Lan");
    pass(12 * 3_600);
    leader.begin();
    assertThat(leader.asking().get()).as("forgotten, not left waiting").isEmpty();
  }

  @Test
  void whoAsksIsNoHelpToThemselvesAndATakingThatFailsSaysSo() {
    HelpCalls leader = scenes.helpCalls("TC01");
    scenes.helpAskedBy("TC01").toggle();
    leader.begin();
    assertThat(leader.asking().get()).isEmpty();
    scenes.help.toggle();
    leader.begin();
    scenes.helpKept.failWith(new Fault.DiskFull());
    leader.take(leader.asking().get().getFirst());
    assertThat(leader.fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(leader.waiting().get()).isEqualTo(1);
    scenes.helpKept.failWith(null);
    leader.take(leader.asking().get().getFirst());
    assertThat(leader.fault().get()).isNull();
    assertThat(leader.waiting().get()).isZero();
  }

  private List<Presence> states() {
    return scenes.presences.changes().stream().map(PresenceChange::state).toList();
  }

  private void pass(int seconds) {
    for (int second = 0; second < seconds; second++) {
      scenes.bench.pass(Duration.ofSeconds(1));
      desk.tick();
      presence.tick();
      scenes.help.tick();
    }
  }
}
