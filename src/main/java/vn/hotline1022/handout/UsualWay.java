package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Step;
import vn.hotline1022.guide.Target;

/**
 * The way through a guide on which everything goes as it usually does: at each step the first
 * answer. A guide that is called on the way is a paper of its own, and the way goes on behind it.
 */
final class UsualWay {
  private final Guide guide;
  private final Map<String, String> values = new HashMap<>();
  private final List<Passed> steps = new ArrayList<>();
  private Optional<End> end = Optional.empty();
  private Optional<String> onward = Optional.empty();

  /**
   * A step on the way.
   *
   * @param values what is known there
   * @param usual the answer that leads on
   * @param called the guide that is gone through before the next step
   */
  record Passed(
      Step.Question step,
      Map<String, String> values,
      Optional<Answer> usual,
      Optional<String> called) {
    Passed {
      values = Map.copyOf(values);
    }
  }

  UsualWay(Guide guide, PhoneSystem system) {
    this.guide = guide;
    values.put(PhoneSystem.VARIABLE, system.word());
    walk();
  }

  List<Passed> steps() {
    return List.copyOf(steps);
  }

  /** How it ends; empty when another guide goes on. */
  Optional<End> end() {
    return end;
  }

  /** The guide that goes on. */
  Optional<String> onward() {
    return onward;
  }

  private void walk() {
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(guide.start());
    while (at.isPresent() && seen.add(at.get())) {
      at =
          switch (guide.steps().get(at.get())) {
            case null -> Optional.empty();
            case Step.Junction junction -> next(junction.exit().target(values));
            case Step.Question question -> pass(question, seen);
          };
    }
  }

  /** The first answer that leads to where the way has not been yet. */
  private Optional<String> pass(Step.Question question, Set<String> seen) {
    Map<String, String> here = Map.copyOf(values);
    for (Answer answer : question.answers()) {
      Map<String, String> then = new HashMap<>(here);
      if (answer instanceof Answer.Choice choice) {
        if (!choice.when().holds(here)) {
          continue;
        }
        then.putAll(choice.set());
      }
      Target target = answer.exit().target(then);
      if (leadsOn(target, seen)) {
        Optional<String> called =
            target instanceof Target.Call(String id, _) ? Optional.of(id) : Optional.empty();
        steps.add(new Passed(question, here, Optional.of(answer), called));
        values.putAll(then);
        return next(target);
      }
    }
    steps.add(new Passed(question, here, Optional.empty(), Optional.empty()));
    return Optional.empty();
  }

  private static boolean leadsOn(Target target, Set<String> seen) {
    return switch (target) {
      case Target.Step(String id) -> !seen.contains(id);
      case Target.Call(_, Optional<String> then) ->
          then.filter(id -> !seen.contains(id)).isPresent();
      case Target.Switch _, Target.Finish _ -> true;
    };
  }

  private Optional<String> next(Target target) {
    return switch (target) {
      case Target.Step(String id) -> Optional.of(id);
      case Target.Call(_, Optional<String> then) -> then;
      case Target.Switch(String id) -> {
        onward = Optional.of(id);
        yield Optional.empty();
      }
      case Target.Finish(String id) -> {
        end = Optional.ofNullable(guide.ends().get(id));
        yield Optional.empty();
      }
    };
  }
}
