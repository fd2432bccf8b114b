package vn.hotline1022.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks every path of a guide, through the guides it calls too. Where two paths meet with the same
 * things known, they are one.
 */
final class StateWalk {
  private static final int STATES_MAX = 60_000;

  private final GuideWeb web;
  private final Visitor visitor;
  private final Set<String> relevant;
  private final Map<Entry, Set<Map<String, String>>> returns = new HashMap<>();
  private int states;

  /** What is met on the way. */
  sealed interface Spot {}

  /** A condition that is asked; the last branch has none and is asked too. */
  record Asked(String path, Condition condition) implements Spot {}

  /** A step that is shown. */
  record At(Step.Question step) implements Spot {}

  /** An end that is reached. */
  record Ended(End end) implements Spot {}

  /** Junctions that lead to one another for ever. */
  record Circle(Step step) implements Spot {}

  /** Looks at what is met. */
  interface Visitor {
    void visit(Guide guide, Spot spot, Map<String, String> values);
  }

  private record Entry(String guide, Map<String, String> values) {}

  private record State(String step, Map<String, String> values) {}

  /**
   * @param relevant the variables that are worth telling apart
   */
  StateWalk(GuideWeb web, Set<String> relevant, Visitor visitor) {
    this.web = web;
    this.relevant = relevant;
    this.visitor = visitor;
  }

  boolean tooMany() {
    return states >= STATES_MAX;
  }

  /** What may be known when the guide, begun with this knowledge, has succeeded. */
  Set<Map<String, String>> from(Guide guide, Map<String, String> known) {
    Entry entry = new Entry(guide.id(), known);
    Set<Map<String, String>> found = returns.get(entry);
    if (found != null) {
      return found;
    }
    // A circle of calls finds nothing here; it is a finding of its own.
    Set<Map<String, String>> succeeded = new LinkedHashSet<>();
    returns.put(entry, succeeded);
    Deque<State> open = new ArrayDeque<>();
    Set<State> seen = new HashSet<>();
    open.push(new State(guide.start(), known));
    while (!open.isEmpty() && !tooMany()) {
      State state = open.pop();
      if (seen.add(state)) {
        states++;
        new Stop(guide, state, open, succeeded).look();
      }
    }
    return succeeded;
  }

  /** One state, and where it leads. */
  private final class Stop {
    private final Guide guide;
    private final State state;
    private final Deque<State> open;
    private final Set<Map<String, String>> succeeded;

    Stop(Guide guide, State state, Deque<State> open, Set<Map<String, String>> succeeded) {
      this.guide = guide;
      this.state = state;
      this.open = open;
      this.succeeded = succeeded;
    }

    void look() {
      switch (guide.steps().get(state.step())) {
        case null -> {}
        case Step.Junction junction -> {
          if (circle(junction)) {
            visitor.visit(guide, new Circle(junction), state.values());
          } else {
            follow(CheckedGuide.step(junction), junction.exit(), state.values());
          }
        }
        case Step.Question question -> answers(question);
      }
    }

    private boolean circle(Step.Junction junction) {
      Set<String> passed = new HashSet<>();
      Step step = junction;
      while (step instanceof Step.Junction next
          && next.exit().target(state.values()) instanceof Target.Step(String id)) {
        if (!passed.add(next.id())) {
          return true;
        }
        step = guide.steps().get(id);
      }
      return false;
    }

    private void answers(Step.Question question) {
      visitor.visit(guide, new At(question), state.values());
      for (Answer answer : question.answers()) {
        String path = CheckedGuide.answer(question, answer);
        switch (answer) {
          case Answer.Choice choice -> {
            if (choice.when().holds(state.values())) {
              follow(path, choice.exit(), with(choice.set()));
            }
          }
          case Answer.Entry entry ->
              follow(path, entry.exit(), with(Map.of(entry.variable(), StateCheck.TYPED)));
        }
      }
    }

    private Map<String, String> with(Map<String, String> more) {
      if (more.keySet().stream().noneMatch(relevant::contains)) {
        return state.values();
      }
      Map<String, String> all = new HashMap<>(state.values());
      all.putAll(more);
      all.keySet().retainAll(relevant);
      return all;
    }

    private void follow(String owner, Exit exit, Map<String, String> values) {
      for (int i = 0; i < exit.branches().size(); i++) {
        Exit.Branch branch = exit.branches().get(i);
        String path = CheckedGuide.branch(owner, exit, i);
        visitor.visit(guide, new Asked(path, branch.when()), values);
        if (branch.when().holds(values)) {
          lead(branch.target(), values);
          return;
        }
      }
    }

    private void lead(Target target, Map<String, String> values) {
      switch (target) {
        case Target.Step(String id) -> open.push(new State(id, values));
        case Target.Call(String id, Optional<String> then) -> {
          String next = then.orElse(state.step());
          web.guide(id)
              .ifPresent(
                  called ->
                      from(called, values).forEach(known -> open.push(new State(next, known))));
        }
        case Target.Switch _ -> {}
        case Target.Finish(String id) -> {
          End end = guide.ends().get(id);
          if (end != null) {
            visitor.visit(guide, new Ended(end), values);
            if (end.kind() == End.Kind.SUCCESS) {
              succeeded.add(values);
            }
          }
        }
      }
    }
  }
}
