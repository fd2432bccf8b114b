package vn.hotline1022.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import vn.hotline1022.call.Call;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.followup.PromiseCodes;

/** Promises to call back: overdue, due today and later, kept, tried, no longer needed. */
final class DemoPromises {

  /** When those that wait are due, in minutes from now. */
  private static final int[] DUE = {-190, -35, -12, 18, 50, 95, 160, 1_310, 1_430, 4_260};

  /** How many are done with: kept, but for the last. */
  private static final int DONE = 5;

  private static final Duration LATER = Duration.ofMinutes(40);

  /** A promise as it was made, and what became of it. */
  record Made(FollowUp promise, List<FollowUpStep> steps) {}

  private final DemoWords words;
  private final DemoIds ids;
  private final PromiseCodes codes;
  private final RandomGenerator random;
  private final Set<String> taken = new HashSet<>();

  DemoPromises(DemoWords words, DemoIds ids, RandomGenerator random) {
    this.words = words;
    this.ids = ids;
    this.random = random;
    this.codes = new PromiseCodes(random);
  }

  /**
   * One for each of the calls, as far as they go.
   *
   * @param calls from numbers that can be called, the newest first
   */
  List<Made> of(List<Call> calls, Instant now) {
    List<Made> all = new ArrayList<>();
    for (int i = 0; i < Math.min(calls.size(), DUE.length + DONE); i++) {
      Call call = calls.get(i);
      Instant at = call.timeline().getLast().at();
      if (i < DUE.length) {
        Instant due = now.plus(Duration.ofMinutes(DUE[i])).truncatedTo(ChronoUnit.MINUTES);
        // What was promised after it was due would look strange.
        Instant promised = at.isBefore(due) ? at : due.minus(LATER);
        FollowUp promise = promise(call, promised, due);
        all.add(new Made(promise, i == 2 ? List.of(tried(promise)) : List.of()));
      } else {
        FollowUp promise = promise(call, at, at.plus(LATER));
        all.add(new Made(promise, List.of(done(promise, i == DUE.length))));
      }
    }
    return all;
  }

  private FollowUp promise(Call call, Instant at, Instant due) {
    String code = codes.next(taken);
    taken.add(code);
    return FollowUp.promised(
        ids.at(at),
        Optional.of(call.id()),
        call.operator(),
        at,
        due,
        call.phone(),
        words.one("promise", random),
        code);
  }

  private static FollowUpStep tried(FollowUp promise) {
    Instant at = promise.due().minus(LATER.dividedBy(2));
    return FollowUpStep.tried(promise.operator(), at, Optional.empty(), promise.due());
  }

  private static FollowUpStep done(FollowUp promise, boolean withdrawn) {
    Instant at = promise.due().plus(Duration.ofMinutes(4));
    return withdrawn
        ? FollowUpStep.withdrawn(promise.operator(), at, Optional.empty())
        : FollowUpStep.kept(promise.operator(), at, Optional.empty());
  }
}
