package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Exit;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.Step;
import vn.hotline1022.guide.Target;

/**
 * A guide as it is drawn: its steps, the ways between them, and beside each step where the other
 * ways leave the guide. Keys are those of {@code GuideTrail.Stop}: a digit or {@code write}.
 *
 * @param nodes the first step first, then in the file's order
 */
record FlowGraph(List<Node> nodes, List<Way> ways) {

  /** The key of what is typed instead of chosen. */
  static final String WRITE = "write";

  FlowGraph {
    nodes = List.copyOf(nodes);
    ways = List.copyOf(ways);
  }

  /** A step and where it leaves the guide. */
  record Node(Step step, List<Leaf> leaves) {
    Node {
      leaves = List.copyOf(leaves);
    }

    String id() {
      return step.id();
    }
  }

  /**
   * From one step to another.
   *
   * @param keys that lead this way; none from a junction
   * @param called whether all of them lead through another guide
   */
  record Way(String from, String to, List<String> keys, boolean called) {
    Way {
      keys = List.copyOf(keys);
    }

    /** The usual way on. */
    boolean usual() {
      return keys.contains("1");
    }

    private Way or(Way other) {
      List<String> both = new ArrayList<>(keys);
      other.keys.stream().filter(key -> !both.contains(key)).forEach(both::add);
      return new Way(from, to, both, called && other.called);
    }
  }

  /**
   * Out of the guide, or back to the same step.
   *
   * @param name of the end or the guide; empty for the same step
   */
  record Leaf(Kind kind, String name, List<String> keys) {
    Leaf {
      keys = List.copyOf(keys);
    }

    /** What is there. */
    enum Kind {
      END,
      /** Another guide, and back to this step. */
      CALL,
      /** Another guide, and then on in this one. */
      CALL_ON,
      /** Another guide instead of this one. */
      SWITCH,
      /** The same step once more. */
      AGAIN
    }
  }

  static FlowGraph of(Guide guide) {
    List<Node> nodes = new ArrayList<>();
    List<Way> ways = new ArrayList<>();
    add(guide.steps().get(guide.start()), nodes, ways);
    guide.steps().values().stream()
        .filter(step -> !step.id().equals(guide.start()))
        .forEach(step -> add(step, nodes, ways));
    return new FlowGraph(nodes, ways);
  }

  private static void add(Step step, List<Node> nodes, List<Way> ways) {
    Map<Target, List<String>> keys = new LinkedHashMap<>();
    switch (step) {
      case Step.Question question ->
          question.answers().forEach(answer -> collect(answer.exit(), key(answer), keys));
      case Step.Junction junction -> collect(junction.exit(), "", keys);
    }
    List<Leaf> leaves = new ArrayList<>();
    Map<String, Way> on = new LinkedHashMap<>();
    keys.forEach(
        (target, pressed) -> {
          switch (target) {
            case Target.Step(String to) when to.equals(step.id()) ->
                leaves.add(new Leaf(Leaf.Kind.AGAIN, "", pressed));
            case Target.Step(String to) ->
                on.merge(to, new Way(step.id(), to, pressed, false), Way::or);
            case Target.Call(String called, Optional<String> then)
                when then.isPresent() && !then.get().equals(step.id()) -> {
              leaves.add(new Leaf(Leaf.Kind.CALL_ON, called, pressed));
              on.merge(then.get(), new Way(step.id(), then.get(), pressed, true), Way::or);
            }
            case Target.Call(String called, Optional<String> _) ->
                leaves.add(new Leaf(Leaf.Kind.CALL, called, pressed));
            case Target.Switch(String other) ->
                leaves.add(new Leaf(Leaf.Kind.SWITCH, other, pressed));
            case Target.Finish(String end) -> leaves.add(new Leaf(Leaf.Kind.END, end, pressed));
          }
        });
    ways.addAll(on.values());
    nodes.add(new Node(step, leaves));
  }

  private static void collect(Exit exit, String key, Map<Target, List<String>> keys) {
    for (Exit.Branch branch : exit.branches()) {
      List<String> pressed = keys.computeIfAbsent(branch.target(), _ -> new ArrayList<>());
      if (!key.isEmpty() && !pressed.contains(key)) {
        pressed.add(key);
      }
    }
  }

  private static String key(Answer answer) {
    return switch (answer) {
      case Answer.Choice choice -> Integer.toString(choice.digit());
      case Answer.Entry _ -> WRITE;
    };
  }
}
