package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What usually follows: at every step the first answer that is offered. */
record Outlook(Guide guide, Map<String, String> values) {

  /** The steps behind this one, as far as they are in this guide. */
  List<Step.Question> after(Step.Question step) {
    List<Step.Question> ahead = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Step.Question> at = Optional.of(step);
    while (at.isPresent() && seen.add(at.get().id())) {
      at = usual(at.get()).flatMap(target -> next(target, seen));
      at.ifPresent(ahead::add);
    }
    return ahead;
  }

  private Optional<Target> usual(Step.Question step) {
    return step.answers().stream()
        .filter(this::isOffered)
        .findFirst()
        .map(answer -> answer.exit().target(values));
  }

  private boolean isOffered(Answer answer) {
    return switch (answer) {
      case Answer.Choice choice -> choice.when().holds(values);
      case Answer.Entry _ -> true;
    };
  }

  private Optional<Step.Question> next(Target target, Set<String> seen) {
    Optional<String> id =
        switch (target) {
          case Target.Step(String step) -> Optional.of(step);
          case Target.Call(_, Optional<String> then) -> then;
          case Target.Switch _, Target.Finish _ -> Optional.empty();
        };
    if (id.isEmpty() || seen.contains(id.get())) {
      return Optional.empty();
    }
    return switch (guide.steps().get(id.get())) {
      case null -> Optional.empty();
      case Step.Question question -> Optional.of(question);
      case Step.Junction junction -> {
        seen.add(junction.id());
        yield next(junction.exit().target(values), seen);
      }
    };
  }
}
