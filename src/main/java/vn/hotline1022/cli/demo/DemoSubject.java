package vn.hotline1022.cli.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.CallLists.ReasonGroup;

/** What calls are about and how they end, as often as a hotline would see it. */
final class DemoSubject {

  private static final Map<String, Integer> GROUP_WEIGHTS =
      Map.of(
          "INSTALL",
          14,
          "ACCOUNT",
          30,
          "VNEID",
          16,
          "USE",
          15,
          "FEEDBACK",
          14,
          "FAULT",
          6,
          "SAFETY",
          3,
          "OTHER",
          2);

  private static final Map<String, String> ENDINGS =
      Map.of(
          "INSTALL", "RESOLVED 60 INFORMED 20 NOT_POSSIBLE 12 CALLBACK 6 STOPPED 2",
          "ACCOUNT", "RESOLVED 58 INFORMED 22 CALLBACK 8 ESCALATED 6 NOT_POSSIBLE 4 DROPPED 2",
          "VNEID", "RESOLVED 40 INFORMED 25 REFERRED 20 CALLBACK 8 NOT_POSSIBLE 7",
          "USE", "INFORMED 60 RESOLVED 32 REFERRED 6 STOPPED 2",
          "FEEDBACK", "FILED 62 INFORMED 28 REFERRED 8 EMERGENCY 2",
          "FAULT", "ESCALATED 55 RESOLVED 30 CALLBACK 12 DROPPED 3",
          "SAFETY", "INFORMED 60 REFERRED 30 EMERGENCY 4 CALLBACK 6",
          "OTHER", "REFERRED 50 INFORMED 45 STOPPED 5");

  private static final String NON_CASE = "SILENT 45 PRANK 15 ABUSE 4 MISDIAL 36";
  private static final String UNREACHED = "NO_ANSWER 60 BUSY 20 UNREACHABLE 15 WRONG_NUMBER 5";

  /** How many calls have a second reason. */
  private static final double TWO_REASONS = 0.15;

  private final CallLists lists;
  private final RandomGenerator random;
  private final Weighted<ReasonGroup> groups = new Weighted<>();
  private final Map<String, Weighted<String>> endings = new HashMap<>();
  private final Weighted<String> nonCase;
  private final Weighted<String> unreached;

  DemoSubject(CallLists lists, RandomGenerator random) {
    this.lists = lists;
    this.random = random;
    for (ReasonGroup group : lists.reasonGroups()) {
      groups.add(GROUP_WEIGHTS.getOrDefault(group.group().code(), 1), group);
    }
    ENDINGS.forEach((group, weights) -> endings.put(group, weighted(weights)));
    this.nonCase = weighted(NON_CASE);
    this.unreached = weighted(UNREACHED);
  }

  /** Only codes the lists still have, so that edited lists give sample data too. */
  private Weighted<String> weighted(String weights) {
    Weighted<String> choices = new Weighted<>();
    String[] words = weights.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      if (lists.disposition(words[i]).isPresent()) {
        choices.add(Integer.parseInt(words[i + 1]), words[i]);
      }
    }
    return choices;
  }

  ReasonGroup group() {
    return groups.pick(random);
  }

  /** One reason of the group, sometimes two. */
  List<String> reasons(ReasonGroup group) {
    List<Choice> choices = group.reasons();
    if (choices.isEmpty()) {
      return List.of(group.group().code());
    }
    String first = choices.get(random.nextInt(choices.size())).code();
    String second = choices.get(random.nextInt(choices.size())).code();
    boolean two = random.nextDouble() < TWO_REASONS && !second.equals(first);
    return two ? List.of(first, second) : List.of(first);
  }

  Optional<String> ending(ReasonGroup group) {
    Weighted<String> choices = endings.get(group.group().code());
    return choices == null
        ? Optional.of(lists.dispositions(DispositionGroup.HANDLED).getFirst().code())
        : Optional.of(choices.pick(random));
  }

  Optional<String> nonCase() {
    return Optional.of(nonCase.pick(random));
  }

  Optional<String> unreached() {
    return Optional.of(unreached.pick(random));
  }
}
