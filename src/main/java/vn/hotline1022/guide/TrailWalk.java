package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks along moves and tells the steps they were made at. */
record TrailWalk(Guides guides, Guide first, Map<String, String> known, long startedAt) {

  /** Where the moves lead; empty when one does not fit where it was made. */
  Optional<Position> position(List<Move> moves) {
    Optional<Position> here = Position.start(guides, first, known, startedAt);
    for (Move move : moves) {
      here = here.flatMap(at -> step(at, move));
    }
    return here;
  }

  /** One move on. */
  Optional<Position> step(Position here, Move move) {
    return here.place().equals(move.place())
        ? here.after(guides, move.what(), move.at())
        : Optional.empty();
  }

  /** The steps the moves were made at; they must fit. */
  List<Passed> along(List<Move> moves) {
    List<Passed> trail = new ArrayList<>();
    Optional<Position> position = Position.start(guides, first, known, startedAt);
    for (Move move : moves) {
      Position here = position.orElseThrow();
      Step.Question step = here.question().orElseThrow();
      trail.add(
          new Passed(
              trail.size(),
              here.top().guide(),
              step,
              move,
              answer(step, move),
              here.frames().size() - 1));
      position = here.after(guides, move.what(), move.at());
    }
    return trail;
  }

  private static Optional<Answer> answer(Step.Question step, Move move) {
    return switch (move.what()) {
      case Move.Chose(int digit) -> step.choice(digit).map(choice -> choice);
      case Move.Wrote _ -> step.entry().map(entry -> entry);
      case Move.Detour _, Move.CameBack _ -> Optional.empty();
    };
  }
}
