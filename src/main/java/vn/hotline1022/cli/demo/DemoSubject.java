package vn.hotline1022.cli.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallLists.ReasonGroup;

/** What calls are about, how they end and what is noted, as often as a hotline would see it. */
final class DemoSubject {

  /**
   * One kind of call.
   *
   * @param reasons none for calls that are no case
   * @param cause why it was not possible
   * @param note with places to be filled in, see {@link DemoNotes}
   */
  record Matter(
      List<String> reasons, Optional<String> disposition, Optional<String> cause, String note) {}

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

  private static final String UNREACHED = "outbound";
  private static final String NON_CASE = "non-case";

  /** How many calls have a second reason. */
  private static final double TWO_REASONS = 0.12;

  private final RandomGenerator random;
  private final Weighted<String> groups = new Weighted<>();
  private final Map<String, List<Matter>> matters = new HashMap<>();

  DemoSubject(CallLists lists, DemoWords words, RandomGenerator random) {
    this.random = random;
    for (ReasonGroup group : lists.reasonGroups()) {
      String code = group.group().code();
      if (GROUP_WEIGHTS.containsKey(code)) {
        groups.add(GROUP_WEIGHTS.get(code), code);
        matters.put(code, words.all("notes." + code).stream().map(DemoSubject::matter).toList());
      }
    }
    for (String section : List.of(UNREACHED, NON_CASE)) {
      List<String> lines = words.all("notes." + section);
      matters.put(section, lines.stream().map(DemoSubject::matter).toList());
    }
  }

  /** "REASON DISPOSITION: note" or "REASON DISPOSITION/CAUSE: note"; a dash for no reason. */
  private static Matter matter(String line) {
    int colon = line.indexOf(": ");
    String[] codes = line.substring(0, colon).split(" ");
    List<String> reasons = codes[0].equals("-") ? List.of() : List.of(codes[0]);
    String[] ending = codes[1].split("/");
    Optional<String> cause = ending.length > 1 ? Optional.of(ending[1]) : Optional.empty();
    return new Matter(reasons, Optional.of(ending[0]), cause, line.substring(colon + 2));
  }

  /** A call that was talked through; sometimes about a second thing as well. */
  Matter handled() {
    Matter matter = one(groups.pick(random));
    String more = one(groups.pick(random)).reasons().getFirst();
    String reason = matter.reasons().getFirst();
    boolean two = random.nextDouble() < TWO_REASONS && !more.equals(reason);
    return two
        ? new Matter(List.of(reason, more), matter.disposition(), matter.cause(), matter.note())
        : matter;
  }

  Matter unreached() {
    return one(UNREACHED);
  }

  Matter nonCase() {
    return one(NON_CASE);
  }

  private Matter one(String section) {
    List<Matter> all = matters.get(section);
    return all.get(random.nextInt(all.size()));
  }
}
