package vn.hotline1022.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.MemoryCallRepository;
import vn.hotline1022.draft.MemoryDraftRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.PhoneNumbers;

/** The tools of the call screens on a test bench: calls in memory, time by hand, one thread. */
public final class ToolBench {
  /** A Saturday morning in Hanoi, 09:37:04. */
  public static final Instant MORNING = Instant.parse("2026-11-21T02:37:04Z");

  public final SetClock clock = new SetClock(MORNING);
  public final HandDelays delays = new HandDelays();
  public final CallLists lists = CallListsCsv.standard();

  /** What can be chosen; a test may put other lists into use. */
  public final ObjectProperty<CallLists> listsInUse = new SimpleObjectProperty<>(lists);

  public final MemoryCallRepository calls = new MemoryCallRepository(lists);
  public final MemoryDraftRepository drafts = new MemoryDraftRepository();
  public final CallTools tools;

  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(1022));
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean stalled;

  public ToolBench() {
    Tasks atOnce = new Tasks(this::background, Runnable::run);
    tools =
        new CallTools(
            calls,
            listsInUse,
            new PhoneNumbers(),
            new PersonalDataGuard(),
            clock,
            atOnce,
            atOnce,
            delays,
            true);
  }

  /** What one person is writing in forms; a second one is that person's next session. */
  public FormDrafts formDrafts(String operator) {
    return new FormDrafts(drafts, operator, tools);
  }

  public UUID newId() {
    return ids.next();
  }

  /** Time goes by on every clock and everything due happens. */
  public void pass(Duration duration) {
    clock.pass(duration);
    delays.pass(duration);
  }

  public void passMillis(long millis) {
    pass(Duration.ofMillis(millis));
  }

  /** From now on the background does nothing, like a disk that does not answer. */
  public void stall() {
    stalled = true;
  }

  /** The disk answers those who wait, in order, until this has come about. */
  public void goOnUntil(BooleanSupplier reached) {
    while (!reached.getAsBoolean()) {
      waiting.remove().run();
    }
  }

  /** The disk answers again, in order. */
  public void goOn() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    stalled = false;
  }

  /** The same, but what was asked last is answered first. */
  public void goOnBackwards() {
    stalled = false;
    while (!waiting.isEmpty()) {
      waiting.removeLast().run();
    }
  }

  private void background(Runnable work) {
    if (stalled) {
      waiting.add(work);
    } else {
      work.run();
    }
  }
}
