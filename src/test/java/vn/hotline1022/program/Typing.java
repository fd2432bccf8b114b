package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What was typed into one field, and when each state of it was answered. */
final class Typing {
  /** So much of it a kill may take. */
  static final long LOST_AT_MOST_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final List<Typed> states = new ArrayList<>();

  private record Typed(String text, long nanos) {}

  Typing() {
    holds("");
  }

  /** All of it. */
  String text() {
    return states.getLast().text();
  }

  /** Nothing was answered yet: a kill now may keep any part of it. */
  void begins(String more) {
    states.add(new Typed(text() + more, Long.MAX_VALUE));
  }

  /** What began is answered. */
  void done() {
    String text = text();
    states.removeLast();
    states.add(new Typed(text, System.nanoTime()));
  }

  /** From now on this is in the field, whatever was typed before. */
  void holds(String text) {
    states.clear();
    states.add(new Typed(text, System.nanoTime()));
  }

  /** Holds what was found after a kill against it, and tells how old the oldest is that is lost. */
  long lost(String found, long killedAt) {
    // A space at the end may be kept or not.
    String kept = found.stripTrailing();
    assertThat(text()).startsWith(kept);
    long worst = 0;
    for (Typed state : states) {
      if (state.nanos() < killedAt && state.text().stripTrailing().length() > kept.length()) {
        worst = Math.max(worst, killedAt - state.nanos());
      }
    }
    assertThat(worst).as("'%s' of '%s'", found, text()).isLessThan(LOST_AT_MOST_NANOS);
    return worst;
  }
}
