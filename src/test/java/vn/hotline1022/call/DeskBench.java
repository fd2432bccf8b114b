package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.PhoneNumber;

/** A desk on the test bench: its clock, its line, and what it had written down. */
final class DeskBench implements CallDesk.Watcher {
  private static final CallLists LISTS = CallListsCsv.standard();

  static final Instant MORNING = Instant.parse("2026-11-21T02:37:04Z");
  static final PhoneNumber CITIZEN = new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE);
  static final PhoneNumber OTHER = new PhoneNumber("02438261147", PhoneNumber.Kind.LANDLINE);

  final SetClock clock = new SetClock(MORNING);
  final ScriptedLine line;
  final List<Call> began = new ArrayList<>();
  final List<Call> missed = new ArrayList<>();
  final CallDesk desk;

  DeskBench() {
    this(new ScriptedLine());
  }

  private DeskBench(ScriptedLine scripted) {
    this(scripted, scripted);
  }

  /** A desk on another line, which says what it says by itself. */
  DeskBench(PhoneLine other) {
    this(new ScriptedLine(), other);
  }

  private DeskBench(ScriptedLine scripted, PhoneLine spoken) {
    line = scripted;
    Uuid7 ids = new Uuid7(clock, new SeededRandom(1022));
    desk =
        new CallDesk("DTV07", clock, ids::next, spoken, () -> LISTS, new PersonalDataGuard(), this);
    spoken.listen(desk::hear);
  }

  @Override
  public void began(Call call) {
    began.add(call);
  }

  @Override
  public void missed(Call call) {
    missed.add(call);
  }

  @Override
  public void changed() {}

  void pass(int seconds) {
    clock.pass(Duration.ofSeconds(seconds));
  }

  Call call() {
    return desk.current().orElseThrow();
  }

  CallState state() {
    return desk.state().orElseThrow();
  }

  List<TimelineEntry.Kind> story() {
    return call().timeline().stream().map(TimelineEntry::kind).toList();
  }

  void write(String reason, String disposition) {
    desk.toggleReason(reason);
    desk.setDisposition(Optional.of(disposition));
  }

  Call save() {
    Call saved = desk.finish();
    desk.saved();
    return saved;
  }

  // What the line says, a moment ago when it comes late.

  void rings(String id, PhoneNumber from) {
    line.say(new LineEvent.Ringing(id, clock.now(), from));
  }

  void number(String id, PhoneNumber from) {
    line.say(new LineEvent.NumberKnown(id, clock.now(), from));
  }

  void answered(String id) {
    line.say(new LineEvent.Answered(id, clock.now()));
  }

  void answeredElsewhere(String id) {
    line.say(new LineEvent.AnsweredElsewhere(id, clock.now()));
  }

  void held(String id, int secondsAgo) {
    line.say(new LineEvent.Held(id, clock.now().minusSeconds(secondsAgo)));
  }

  void resumed(String id, int secondsAgo) {
    line.say(new LineEvent.Resumed(id, clock.now().minusSeconds(secondsAgo)));
  }

  void ended(String id) {
    line.say(new LineEvent.Ended(id, clock.now()));
  }
}
