package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class DeskThreadsTest {
  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final List<String> seen = new ArrayList<>();

  @Test
  void anAnswerComesBackToTheScreen() throws Exception {
    try (DeskThreads threads = new DeskThreads(screen::add)) {
      threads.slow().run(() -> "Nguyễn Thu Hà").onSuccess(seen::add).start();
      screen.take().run();
    }
    assertThat(seen).containsExactly("Nguyễn Thu Hà");
  }

  @Test
  void anAnswerThatWaitsForTheScreenAsksForNothingMoreAfterTheEnd() throws Exception {
    DeskThreads threads = new DeskThreads(screen::add);
    threads
        .slow()
        .run(() -> "Nguyễn Thu Hà")
        .onSuccess(
            name -> {
              seen.add(name);
              threads.slow().run(() -> "chậm").onSuccess(seen::add).start();
            })
        .start();
    Runnable late = screen.take();
    threads.close();
    late.run();
    assertThat(seen).isEmpty();
  }
}
