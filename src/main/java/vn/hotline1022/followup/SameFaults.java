package vn.hotline1022.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.text.SearchKey;

/** Finds faults that look the same: the same step, message and app version, however written. */
public final class SameFaults {
  private static final int SHORTEST = 6;

  private SameFaults() {}

  /** Those among {@code all} that look like this one and are in other groups, without itself. */
  public static List<Escalation> like(Escalation one, List<Escalation> all) {
    String print = print(one);
    return print.length() < SHORTEST
        ? List.of()
        : all.stream()
            .filter(other -> !other.group().equals(one.group()))
            .filter(other -> print(other).equals(print))
            .toList();
  }

  /** Faults by their groups, in the order of the list. */
  public static Map<UUID, List<Escalation>> groups(List<Escalation> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                Escalation::group, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  private static String print(Escalation fault) {
    String said =
        String.join(" ", SearchKey.words(fault.field(EscalationField.STEP)))
            + "|"
            + String.join(" ", SearchKey.words(fault.field(EscalationField.MESSAGE)));
    return said.length() < SHORTEST
        ? ""
        : said + "|" + String.join(" ", SearchKey.words(fault.field(EscalationField.APP_VERSION)));
  }
}
