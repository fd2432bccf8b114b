package vn.hotline1022.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A guide being walked through with a caller. Immutable: every move gives the run after it, or the
 * same run when the move does not fit. Reads no clock: {@code now} is monotonic milliseconds on one
 * clock for the whole run, the call's own for example. It stays with the texts of the guides it
 * began with.
 */
public final class GuideRun {

  /** More moves than the longest call. */
  static final int MOVES_MAX = 1_000;

  private final Guides guides;
  private final Guide first;
  private final Map<String, String> known;
  private final long startedAt;
  private final List<Move> moves;
  private final Position position;
  private final Stopwatch whole;
  private final Stopwatch visit;

  private GuideRun(Start start, List<Move> moves, Position position, Clocks clocks) {
    this.guides = start.guides();
    this.first = start.first();
    this.known = Map.copyOf(start.known());
    this.startedAt = start.at();
    this.moves = List.copyOf(moves);
    this.position = position;
    this.whole = clocks.whole();
    this.visit = clocks.visit();
  }

  /** What a run begins with. */
  record Start(Guides guides, Guide first, Map<String, String> known, long at) {}

  /** The clocks of the run and of the step in front. */
  record Clocks(Stopwatch whole, Stopwatch visit) {}

  /** A timer of the step in front. */
  public record Countdown(Timer timer, Duration left) {
    public boolean ranOut() {
      return left.isZero();
    }
  }

  /**
   * Begins a guide.
   *
   * @param known values of variables that are known already
   * @throws IllegalArgumentException when the guide is not sound
   */
  public static GuideRun start(Guides guides, Guide guide, Map<String, String> known, long now) {
    return restored(
            new Start(guides, guide, known, now),
            List.of(),
            new Clocks(Stopwatch.started(now), Stopwatch.started(now)))
        .orElseThrow(() -> new IllegalArgumentException("leads nowhere: " + guide.id()));
  }

  /** The run with these moves; empty when they do not fit the guides. */
  static Optional<GuideRun> restored(Start start, List<Move> moves, Clocks clocks) {
    return walk(start).position(moves).map(here -> new GuideRun(start, moves, here, clocks));
  }

  private static TrailWalk walk(Start start) {
    return new TrailWalk(start.guides(), start.first(), start.known(), start.at());
  }

  // --- what is in front

  /** The guide the run began with. */
  public Guide first() {
    return first;
  }

  /** The guide in front. */
  public Guide guide() {
    return position.top().guide();
  }

  /** The step in front; empty when the run has ended. */
  public Optional<Step.Question> question() {
    return position.question();
  }

  /** The choices that are offered now, in the order of their digits. */
  public List<Answer.Choice> offered() {
    return question()
        .map(
            question -> question.choices().stream().filter(choice -> fits(choice.digit())).toList())
        .orElse(List.of());
  }

  private boolean fits(int digit) {
    return position.after(guides, new Move.Chose(digit), startedAt).isPresent();
  }

  /** What is on the caller's phone. */
  public Optional<PhoneScreen> screen() {
    return question().flatMap(question -> question.screen(position.values()));
  }

  /** The system to draw a screen for: its own, the guide's, or what is known of the phone. */
  public PhoneSystem system(PhoneScreen screen) {
    return screen
        .system()
        .or(guide()::system)
        .or(() -> PhoneSystem.of(position.values()))
        .orElse(PhoneSystem.ANDROID);
  }

  /** What is known by now, by the names of the variables. */
  public Map<String, String> values() {
    return position.values();
  }

  /** Whether the operator went over to another guide and can come back. */
  public boolean onDetour() {
    return position.onDetour() && position.ended().isEmpty();
  }

  /** The guides that wait behind the one in front, the nearest last. */
  public List<Guide> waiting() {
    return position.frames().subList(0, position.frames().size() - 1).stream()
        .map(Position.Frame::guide)
        .toList();
  }

  /** How the run ended. */
  public Optional<GuideEnd> end() {
    return position.ended();
  }

  /** How the guides ended that the operator went over to. */
  public List<GuideEnd> detours() {
    return position.detours();
  }

  /** The texts this run stays with. */
  public List<Guide> pinned() {
    return position.pinned().values().stream().sorted(Comparator.comparing(Guide::id)).toList();
  }

  // --- the way here and from here

  /** What was done so far. */
  public List<Move> moves() {
    return moves;
  }

  /** The way here, as people see it. */
  public List<Passed> trail() {
    return walk(begun()).along(moves);
  }

  /** The run as it was before this move; empty when there was none. */
  public Optional<GuideRun> before(int index) {
    return index < 0 || index >= moves.size()
        ? Optional.empty()
        : restored(begun(), moves.subList(0, index), clocks());
  }

  /** What usually follows in the guide in front, without the step in front. */
  public List<Step.Question> ahead() {
    return question()
        .map(question -> new Outlook(guide(), position.values()).after(question))
        .orElse(List.of());
  }

  // --- moves

  /** Answers with a digit. */
  public GuideRun choose(int digit, long now) {
    return moved(new Move.Chose(digit), now);
  }

  /** Answers with words: clean, guarded, at most {@link Variable.Typed#LONGEST}. */
  public GuideRun write(String text, long now) {
    return moved(new Move.Wrote(text), now);
  }

  /** Goes over to another guide, to come back. */
  public GuideRun detour(String guide, long now) {
    return moved(new Move.Detour(guide), now);
  }

  /** Comes back from there. */
  public GuideRun comeBack(long now) {
    return moved(new Move.CameBack(), now);
  }

  private GuideRun moved(Move.What what, long now) {
    if (moves.size() >= MOVES_MAX) {
      return this;
    }
    return position
        .after(guides, what, now)
        .map(
            next -> {
              List<Move> more = new ArrayList<>(moves);
              more.add(new Move(position.place(), what, now, visit.elapsed(now)));
              return new GuideRun(begun(), more, next, entered(next, now));
            })
        .orElse(this);
  }

  /** The clocks when a step is entered: moving on ends a pause, an end stops them. */
  private Clocks entered(Position next, long now) {
    Stopwatch total = whole.resumed(now);
    return next.ended().isPresent()
        ? new Clocks(total.paused(now), Stopwatch.started(now).paused(now))
        : new Clocks(total, Stopwatch.started(now));
  }

  /** Undoes the last move. */
  public GuideRun back(long now) {
    if (moves.isEmpty()) {
      return this;
    }
    Move last = moves.getLast();
    Stopwatch again = new Stopwatch(now, last.spent(), true);
    return restored(
            begun(), moves.subList(0, moves.size() - 1), new Clocks(whole.resumed(now), again))
        .orElse(this);
  }

  /**
   * Changes an earlier answer. What came after it stays as far as the same steps follow; the rest
   * is dropped.
   *
   * @param index of the move, as in {@link Passed#index}
   */
  public GuideRun change(int index, Move.What answer, long now) {
    boolean answers = answer instanceof Move.Chose || answer instanceof Move.Wrote;
    if (index < 0 || index >= moves.size() || !answers) {
      return this;
    }
    Move old = moves.get(index);
    List<Move> kept = new ArrayList<>(moves.subList(0, index));
    kept.add(new Move(old.place(), answer, old.at(), old.spent()));
    TrailWalk walk = walk(begun());
    Optional<Position> here = walk.position(kept);
    if (here.isEmpty()) {
      return this;
    }
    Position reached = here.get();
    for (Move later : moves.subList(index + 1, moves.size())) {
      Optional<Position> further = walk.step(reached, later);
      if (further.isEmpty()) {
        break;
      }
      kept.add(later);
      reached = further.get();
    }
    return new GuideRun(begun(), kept, reached, clocks(reached, now));
  }

  /** As they are when the run is where it was, else those of a step that is entered. */
  private Clocks clocks(Position reached, long now) {
    boolean same =
        reached.place().equals(position.place())
            && reached.ended().isPresent() == position.ended().isPresent();
    return same ? clocks() : entered(reached, now);
  }

  private Start begun() {
    return new Start(guides, first, known, startedAt);
  }

  // --- time

  /** The clocks rest; countdowns go on, since codes expire meanwhile. */
  public GuideRun pause(long now) {
    return paused() || end().isPresent()
        ? this
        : new GuideRun(begun(), moves, position, new Clocks(whole.paused(now), visit.paused(now)));
  }

  /** The clocks go on. */
  public GuideRun resume(long now) {
    return paused() && end().isEmpty()
        ? new GuideRun(begun(), moves, position, new Clocks(whole.resumed(now), visit.resumed(now)))
        : this;
  }

  public boolean paused() {
    return !whole.running();
  }

  /** Time in the whole run, without pauses. */
  public Duration elapsed(long now) {
    return Duration.ofMillis(whole.elapsed(now));
  }

  /** Time at the step in front, without pauses. */
  public Duration atStep(long now) {
    return Duration.ofMillis(visit.elapsed(now));
  }

  /** The timers of the step in front. */
  public List<Countdown> countdowns(long now) {
    long since = position.top().since();
    return question()
        .map(
            question ->
                question.timers().stream()
                    .map(timer -> new Countdown(timer, left(timer, Math.max(0, now - since))))
                    .toList())
        .orElse(List.of());
  }

  private static Duration left(Timer timer, long gone) {
    Duration left = timer.length().minusMillis(gone);
    return left.isNegative() ? Duration.ZERO : left;
  }

  // --- for keeping

  Map<String, String> known() {
    return known;
  }

  long startedAt() {
    return startedAt;
  }

  Clocks clocks() {
    return new Clocks(whole, visit);
  }
}
