package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** Whether everything that was handed in is on the disk, and why not. */
class WritesTest {
  private final Queue<Runnable> disk = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final Writes writes = new Writes(disk::add, screen::add);
  private final List<String> written = new ArrayList<>();
  private final List<Optional<Fault>> done = new ArrayList<>();

  @Test
  void itWaitsForWhatComesOfAnAnswerToo() {
    write("cuộc gọi", () -> write("lời hẹn", () -> write("trạng thái trực", () -> {})));
    writes.whenDone(done::add);
    turnUntilDone();
    assertThat(written).containsExactly("cuộc gọi", "lời hẹn", "trạng thái trực");
    assertThat(done).containsExactly(Optional.empty());
  }

  @Test
  void aFailureIsToldWhoeverHandlesIt() {
    writes
        .tasks()
        .run(
            () -> {
              throw new FaultException(new Fault.DiskFull());
            })
        .onFailure(_ -> written.add("đã biết"))
        .start();
    write("nháp", () -> {});
    writes.whenDone(done::add);
    turnUntilDone();
    assertThat(written).containsExactly("nháp", "đã biết");
    assertThat(done).containsExactly(Optional.of(new Fault.DiskFull()));
  }

  @Test
  void whatFailedBeforeIsForgottenOnceItIsWritten() {
    writes
        .tasks()
        .run(
            () -> {
              throw new FaultException(new Fault.DiskFull());
            })
        .onFailure(_ -> {})
        .start();
    turn();
    write("nháp", () -> {});
    writes.whenDone(done::add);
    turnUntilDone();
    assertThat(done).containsExactly(Optional.empty());
  }

  private void write(String what, Runnable then) {
    writes.tasks().run(() -> written.add(what)).onSuccess(_ -> then.run()).start();
  }

  private void turnUntilDone() {
    for (int i = 0; i < 20 && done.isEmpty(); i++) {
      turn();
    }
  }

  /** All that is handed in is done, then all answers are given. */
  private void turn() {
    run(disk);
    run(screen);
  }

  private static void run(Queue<Runnable> queue) {
    List<Runnable> now = new ArrayList<>(queue);
    queue.clear();
    now.forEach(Runnable::run);
  }
}
