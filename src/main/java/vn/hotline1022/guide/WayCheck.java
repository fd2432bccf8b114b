package vn.hotline1022.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.guide.Finding.Kind;

/** Whether every step is reached, and every way ends. Conditions are for {@link StateCheck}. */
final class WayCheck {
  private final CheckedGuide checked;
  private final Guide guide;

  WayCheck(CheckedGuide checked) {
    this.checked = checked;
    this.guide = checked.guide();
  }

  void check() {
    Set<String> reached = new HashSet<>();
    Set<String> ends = new HashSet<>();
    reach(reached, ends);
    guide.steps().keySet().stream()
        .filter(id -> !reached.contains(id))
        .forEach(id -> checked.find(Kind.UNREACHABLE_STEP, "steps/" + id, id));
    guide.ends().keySet().stream()
        .filter(id -> !ends.contains(id))
        .forEach(id -> checked.find(Kind.UNREACHABLE_END, "ends/" + id, id));
    GuideWeb.questions(guide)
        .filter(step -> step.answers().isEmpty())
        .forEach(step -> checked.find(Kind.DEAD_END, CheckedGuide.step(step)));
    Set<String> out = leadingOut();
    guide.steps().values().stream()
        .filter(step -> !out.contains(step.id()) && reached.contains(step.id()))
        .filter(step -> !step.exits().isEmpty())
        .forEach(step -> checked.find(Kind.NO_WAY_OUT, CheckedGuide.step(step)));
    checked
        .web()
        .circle(guide.id())
        .ifPresent(circle -> checked.find(Kind.ENDLESS_CALL, "id", String.join(" → ", circle)));
  }

  private void reach(Set<String> reached, Set<String> ends) {
    Deque<String> open = new ArrayDeque<>(List.of(guide.start()));
    while (!open.isEmpty()) {
      Step step = guide.steps().get(open.pop());
      if (step != null && reached.add(step.id())) {
        targets(step)
            .forEach(
                target -> {
                  switch (target) {
                    case Target.Step(String id) -> open.push(id);
                    case Target.Call(_, Optional<String> then) -> then.ifPresent(open::push);
                    case Target.Finish(String end) -> ends.add(end);
                    case Target.Switch _ -> {}
                  }
                });
      }
    }
  }

  private static List<Target> targets(Step step) {
    return step.exits().stream()
        .flatMap(exit -> exit.branches().stream())
        .map(Exit.Branch::target)
        .toList();
  }

  /** The steps from which the guide can be left. */
  private Set<String> leadingOut() {
    Set<String> out = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Step step : guide.steps().values()) {
        if (!out.contains(step.id()) && targets(step).stream().anyMatch(t -> leadsOut(t, out))) {
          out.add(step.id());
          more = true;
        }
      }
    }
    return out;
  }

  private boolean leadsOut(Target target, Set<String> out) {
    return switch (target) {
      case Target.Step(String id) -> out.contains(id) || !guide.steps().containsKey(id);
      case Target.Finish _, Target.Switch _ -> true;
      case Target.Call(String id, Optional<String> then) ->
          then.map(out::contains).orElse(false) || endsOtherwise(id);
    };
  }

  /** Whether a called guide may end the whole run. */
  private boolean endsOtherwise(String id) {
    return checked
        .web()
        .guide(id)
        .map(Guide::ends)
        .map(Map::values)
        .map(ends -> ends.stream().anyMatch(end -> end.kind() != End.Kind.SUCCESS))
        .orElse(true);
  }
}
