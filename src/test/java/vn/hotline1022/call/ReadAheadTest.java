package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read ahead is worked on whole and in order; whoever fails ends both. */
@Timeout(60)
class ReadAheadTest {

  private static Consumer<Consumer<Integer>> upTo(int count) {
    return each -> IntStream.range(0, count).forEach(each::accept);
  }

  @Test
  void everythingIsWorkedOnInTheOrderItWasRead() {
    for (int count : new int[] {0, 1, 249, 250, 251, 10_007}) {
      List<Integer> seen = new ArrayList<>();
      new ReadAhead<>(upTo(count)).each(seen::add);
      assertThat(seen).isEqualTo(IntStream.range(0, count).boxed().toList());
    }
  }

  @Test
  void itIsReadOnAThreadOfItsOwnWhichIsGoneThen() {
    AtomicReference<Thread> reader = new AtomicReference<>();
    List<Thread> workers = new ArrayList<>();
    new ReadAhead<Integer>(
            each -> {
              reader.set(Thread.currentThread());
              each.accept(1022);
            })
        .each(_ -> workers.add(Thread.currentThread()));
    assertThat(workers).containsExactly(Thread.currentThread());
    assertThat(reader.get()).isNotEqualTo(Thread.currentThread());
    assertThat(reader.get().isAlive()).isFalse();
  }

  @Test
  void whatTheReadingThrowsIsThrownAfterWhatWasReadBefore() {
    IllegalStateException gone = new IllegalStateException("gone");
    List<Integer> seen = new ArrayList<>();
    ReadAhead<Integer> ahead =
        new ReadAhead<>(
            each -> {
              upTo(500).accept(each);
              throw gone;
            });
    assertThatThrownBy(() -> ahead.each(seen::add)).isSameAs(gone);
    assertThat(seen).hasSize(500);
  }

  @Test
  void anErrorOfTheReadingIsThrownToo() {
    ReadAhead<Integer> ahead =
        new ReadAhead<>(
            _ -> {
              throw new StackOverflowError();
            });
    assertThatThrownBy(() -> ahead.each(_ -> {})).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void whenTheWorkFailsNothingMoreIsRead() {
    AtomicInteger read = new AtomicInteger();
    ReadAhead<Integer> ahead =
        new ReadAhead<>(
            each -> {
              while (true) {
                each.accept(read.incrementAndGet());
              }
            });
    UncheckedIOException full = new UncheckedIOException(new java.io.IOException("full"));
    assertThatThrownBy(
            () ->
                ahead.each(
                    number -> {
                      if (number == 600) {
                        throw full;
                      }
                    }))
        .isSameAs(full);
    int then = read.get();
    assertThat(then).isLessThan(600 + 250 * 7);
  }

  @Test
  void whoIsInterruptedStopsWithoutAFile() {
    ReadAhead<Integer> ahead = new ReadAhead<>(upTo(100_000));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> ahead.each(_ -> {})).isInstanceOf(UncheckedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
