package vn.hotline1022.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Guides that lead into one another. */
final class GuideWeb {

  private final Map<String, Guide> guides;
  private final Map<String, Set<String>> settable = new HashMap<>();
  private final Map<String, Map<String, GuideText>> texts = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Condition>> conditions = new ConcurrentHashMap<>();

  GuideWeb(Map<String, Guide> guides) {
    this.guides = Map.copyOf(guides);
    guides.values().forEach(this::collect);
  }

  private void collect(Guide guide) {
    questions(guide)
        .flatMap(step -> step.choices().stream())
        .forEach(
            choice ->
                choice
                    .set()
                    .forEach(
                        (variable, value) ->
                            settable
                                .computeIfAbsent(variable, _ -> new LinkedHashSet<>())
                                .add(value)));
    questions(guide)
        .flatMap(step -> step.entry().stream())
        .forEach(
            entry ->
                settable
                    .computeIfAbsent(entry.variable(), _ -> new LinkedHashSet<>())
                    .add(StateCheck.TYPED));
  }

  static Stream<Step.Question> questions(Guide guide) {
    return guide.steps().values().stream()
        .filter(Step.Question.class::isInstance)
        .map(Step.Question.class::cast);
  }

  /** Every target anywhere in a guide. */
  static Stream<Target> targets(Guide guide) {
    return guide.steps().values().stream()
        .flatMap(step -> step.exits().stream())
        .flatMap(exit -> exit.branches().stream())
        .map(Exit.Branch::target);
  }

  /** The texts of a guide by their paths. */
  Map<String, GuideText> texts(Guide guide) {
    return texts.computeIfAbsent(guide.id(), _ -> GuideTexts.all(guide));
  }

  /** The conditions of a guide by their paths. */
  Map<String, Condition> conditions(Guide guide) {
    return conditions.computeIfAbsent(guide.id(), _ -> GuideTexts.conditions(guide));
  }

  Optional<Guide> guide(String id) {
    return Optional.ofNullable(guides.get(id));
  }

  Iterable<String> ids() {
    return guides.keySet();
  }

  /** The other guides. */
  Stream<Guide> others(Guide guide) {
    return guides.values().stream().filter(other -> !other.id().equals(guide.id()));
  }

  /** The values some guide gives this variable. */
  Set<String> settable(String variable) {
    return settable.getOrDefault(variable, Set.of());
  }

  /** The variables that matter on any path of this guide and of those it calls. */
  Set<String> relevant(Guide guide) {
    Set<String> relevant = new HashSet<>();
    Set<String> seen = new HashSet<>();
    relevant(guide, seen, relevant);
    return relevant;
  }

  private void relevant(Guide guide, Set<String> seen, Set<String> relevant) {
    if (seen.add(guide.id())) {
      conditions(guide).values().forEach(c -> relevant.addAll(c.variables()));
      texts(guide)
          .values()
          .forEach(
              text ->
                  Stream.concat(text.vi().slots().stream(), text.en().slots().stream())
                      .forEach(slot -> relevant.add(slot.name())));
      called(guide.id()).forEach(id -> guide(id).ifPresent(next -> relevant(next, seen, relevant)));
    }
  }

  /** The guides from this one back to itself by calls; empty when there is no such circle. */
  Optional<List<String>> circle(String id) {
    return circle(id, id, new HashSet<>()).map(way -> Stream.concat(Stream.of(id), way).toList());
  }

  private Optional<Stream<String>> circle(String from, String to, Set<String> seen) {
    for (String next : called(from)) {
      if (next.equals(to)) {
        return Optional.of(Stream.of(next));
      }
      if (seen.add(next)) {
        Optional<Stream<String>> further = circle(next, to, seen);
        if (further.isPresent()) {
          return further.map(way -> Stream.concat(Stream.of(next), way));
        }
      }
    }
    return Optional.empty();
  }

  /** The guides this one calls, and those that take its place before anything is asked. */
  private Set<String> called(String id) {
    Set<String> called = new LinkedHashSet<>();
    guide(id)
        .ifPresent(
            guide -> {
              targets(guide)
                  .filter(Target.Call.class::isInstance)
                  .forEach(target -> called.add(((Target.Call) target).guide()));
              atOnce(guide, guide.start(), new HashSet<>(), called);
            });
    return called;
  }

  private static void atOnce(Guide guide, String step, Set<String> seen, Set<String> found) {
    if (seen.add(step) && guide.steps().get(step) instanceof Step.Junction junction) {
      for (Exit.Branch branch : junction.exit().branches()) {
        switch (branch.target()) {
          case Target.Step(String next) -> atOnce(guide, next, seen, found);
          case Target.Switch(String next) -> found.add(next);
          case Target.Call _, Target.Finish _ -> {}
        }
      }
    }
  }
}
