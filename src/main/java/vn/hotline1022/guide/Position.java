package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a run is: guides within guides, what is known, how it ended. Immutable; follows from the
 * moves alone.
 *
 * @param frames the guides that wait, the one in front last; never empty
 * @param values of the variables
 * @param pinned the texts this run stays with, by the guides' ids
 * @param detours how guides ended that the operator went over to
 * @param ended how the run ended
 */
record Position(
    List<Frame> frames,
    Map<String, String> values,
    Map<String, Guide> pinned,
    List<GuideEnd> detours,
    Optional<GuideEnd> ended) {

  /** More junctions in a row are a circle, which the checker does not let pass. */
  private static final int HOPS_MAX = 2 * Guide.STEPS_MAX;

  /** More guides within guides than anybody follows. */
  private static final int FRAMES_MAX = 12;

  /** How a guide came to the front. */
  enum Kind {
    FIRST,
    CALLED,
    DETOUR
  }

  /**
   * A guide at one of its steps.
   *
   * @param then where it goes on when the guide it called succeeds
   * @param since when the step was entered, on the run's clock
   */
  record Frame(Guide guide, String step, Kind kind, Optional<String> then, long since) {
    Frame at(String newStep, long now) {
      return new Frame(guide, newStep, kind, Optional.empty(), now);
    }

    Frame calling(Optional<String> next) {
      return new Frame(guide, step, kind, next, since);
    }
  }

  Position {
    frames = List.copyOf(frames);
    values = Map.copyOf(values);
    pinned = Map.copyOf(pinned);
    detours = List.copyOf(detours);
  }

  /** The first step of a guide; empty when it leads nowhere. */
  static Optional<Position> start(Guides guides, Guide guide, Map<String, String> known, long at) {
    Frame first = new Frame(guide, guide.start(), Kind.FIRST, Optional.empty(), at);
    Position position =
        new Position(List.of(first), known, Map.of(guide.id(), guide), List.of(), Optional.empty());
    return position.settled(guides, at);
  }

  Frame top() {
    return frames.getLast();
  }

  Move.Place place() {
    return new Move.Place(top().guide().id(), top().guide().version(), top().step());
  }

  /** The step in front; empty when the run has ended. */
  Optional<Step.Question> question() {
    return ended.isPresent() ? Optional.empty() : top().guide().question(top().step());
  }

  /** Where it is now; empty when the move does not fit here. */
  Optional<Position> after(Guides guides, Move.What what, long at) {
    return moved(guides, what, at).flatMap(position -> position.settled(guides, at));
  }

  private Optional<Position> moved(Guides guides, Move.What what, long at) {
    return switch (what) {
      case Move.Chose(int digit) ->
          question()
              .flatMap(question -> question.choice(digit))
              .filter(choice -> choice.when().holds(values))
              .flatMap(choice -> knowing(choice.set()).follow(guides, choice.exit(), at));
      case Move.Wrote(String text) ->
          question()
              .flatMap(Step.Question::entry)
              .filter(_ -> !text.isBlank() && text.length() <= Variable.Typed.LONGEST)
              .flatMap(
                  entry ->
                      knowing(Map.of(entry.variable(), text)).follow(guides, entry.exit(), at));
      case Move.Detour(String guide) ->
          question().flatMap(_ -> entered(guides, guide, Kind.DETOUR, at));
      case Move.CameBack() -> question().flatMap(_ -> cameBack());
    };
  }

  private Position knowing(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(more);
    return new Position(frames, all, pinned, detours, ended);
  }

  private Optional<Position> follow(Guides guides, Exit exit, long at) {
    return switch (exit.target(values)) {
      case Target.Step(String step) -> Optional.of(replaced(top().at(step, at)));
      case Target.Call(String guide, Optional<String> then) ->
          replaced(top().calling(then)).entered(guides, guide, Kind.CALLED, at);
      case Target.Switch(String guide) -> switched(guides, guide, at);
      case Target.Finish(String end) ->
          Optional.ofNullable(top().guide().ends().get(end))
              .map(found -> finished(new GuideEnd(top().guide(), found), at));
    };
  }

  private Position replaced(Frame newTop) {
    List<Frame> newFrames = new ArrayList<>(frames);
    newFrames.set(frames.size() - 1, newTop);
    return with(newFrames);
  }

  private Position with(List<Frame> newFrames) {
    return new Position(newFrames, values, pinned, detours, ended);
  }

  private Optional<Position> entered(Guides guides, String id, Kind kind, long at) {
    if (frames.size() >= FRAMES_MAX) {
      return Optional.empty();
    }
    return pin(guides, id)
        .map(
            guide -> {
              List<Frame> newFrames = new ArrayList<>(frames);
              newFrames.add(new Frame(guide, guide.start(), kind, Optional.empty(), at));
              return pinning(guide).with(newFrames);
            });
  }

  private Optional<Position> switched(Guides guides, String id, long at) {
    return pin(guides, id)
        .flatMap(
            guide ->
                pinning(guide)
                    .replaced(new Frame(guide, guide.start(), top().kind(), Optional.empty(), at))
                    .settled(guides, at));
  }

  /** The text this run stays with, or takes up now. */
  private Optional<Guide> pin(Guides guides, String id) {
    return pinned.containsKey(id) ? Optional.of(pinned.get(id)) : guides.latest(id);
  }

  private Position pinning(Guide guide) {
    Map<String, Guide> all = new LinkedHashMap<>(pinned);
    all.putIfAbsent(guide.id(), guide);
    return new Position(frames, values, all, detours, ended);
  }

  /** A called guide that succeeded returns, a detour returns however it ends, else all is over. */
  private Position finished(GuideEnd end, long at) {
    if (top().kind() == Kind.CALLED && end.end().kind() == End.Kind.SUCCESS) {
      Position below = with(frames.subList(0, frames.size() - 1));
      Frame caller = below.top();
      return below.replaced(caller.at(caller.then().orElse(caller.step()), at));
    }
    return cameBack()
        .map(
            below -> {
              List<GuideEnd> ends = new ArrayList<>(detours);
              ends.add(end);
              return new Position(below.frames(), values, pinned, ends, Optional.empty());
            })
        .orElseGet(() -> new Position(frames, values, pinned, detours, Optional.of(end)));
  }

  /** Below the last detour; empty when there is none. */
  private Optional<Position> cameBack() {
    for (int i = frames.size() - 1; i > 0; i--) {
      if (frames.get(i).kind() == Kind.DETOUR) {
        return Optional.of(with(frames.subList(0, i)));
      }
    }
    return Optional.empty();
  }

  boolean onDetour() {
    return frames.stream().anyMatch(frame -> frame.kind() == Kind.DETOUR);
  }

  /** Past the junctions. */
  private Optional<Position> settled(Guides guides, long at) {
    Position position = this;
    for (int hops = 0; hops < HOPS_MAX; hops++) {
      if (position.ended().isPresent()) {
        return Optional.of(position);
      }
      Step step = position.top().guide().steps().get(position.top().step());
      switch (step) {
        case null -> {
          return Optional.empty();
        }
        case Step.Question _ -> {
          return Optional.of(position);
        }
        case Step.Junction junction -> {
          Optional<Position> next = position.follow(guides, junction.exit(), at);
          if (next.isEmpty()) {
            return next;
          }
          position = next.get();
        }
      }
    }
    return Optional.empty();
  }
}
