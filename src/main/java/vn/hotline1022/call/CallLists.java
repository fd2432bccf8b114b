package vn.hotline1022.call;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a call can be about and how it can end: the reasons as a tree of two levels, the
 * dispositions, and the causes of one. Immutable; read by {@link CallListsCsv}. A code that is not
 * known here (of an older list) is no error: it is shown as it is.
 */
public final class CallLists {

  /** When a disposition is offered. */
  public enum DispositionGroup {
    /** The call was talked through. */
    HANDLED("handled"),
    /** Of an outgoing call that reached nobody. */
    OUTBOUND("outbound"),
    /** No case for us: silent, prank, misdialled. */
    NON_CASE("non-case");

    private final String word;

    DispositionGroup(String word) {
      this.word = word;
    }

    /** As written in the table. */
    String word() {
      return word;
    }
  }

  /** Something to choose, with its name in both languages. */
  public record Choice(String code, String vi, String en) {

    /** The name in this language: Vietnamese, or else English. */
    public String name(Locale locale) {
      return "vi".equals(locale.getLanguage()) ? vi : en;
    }
  }

  /** A group of reasons; the group itself may be chosen when none below it fits. */
  public record ReasonGroup(Choice group, List<Choice> reasons) {
    public ReasonGroup {
      reasons = List.copyOf(reasons);
    }
  }

  private final List<ReasonGroup> reasonGroups;
  private final Map<DispositionGroup, List<Choice>> dispositions;
  private final Map<String, List<Choice>> causes;
  private final List<Choice> breaks;
  private final Map<String, Choice> reasonsByCode = new HashMap<>();
  private final Map<String, ReasonGroup> groupsByReason = new HashMap<>();
  private final Map<String, Choice> dispositionsByCode = new HashMap<>();
  private final Map<String, DispositionGroup> groupsByDisposition = new HashMap<>();

  /**
   * Codes must be unique within the reasons (groups included) and within the dispositions.
   *
   * @param causes by the code of the disposition they explain
   * @param breaks why somebody is away from the desk
   */
  CallLists(
      List<ReasonGroup> reasonGroups,
      Map<DispositionGroup, List<Choice>> dispositions,
      Map<String, List<Choice>> causes,
      List<Choice> breaks) {
    this.reasonGroups = List.copyOf(reasonGroups);
    this.dispositions = copied(dispositions);
    this.causes = copied(causes);
    this.breaks = List.copyOf(breaks);
    for (ReasonGroup group : reasonGroups) {
      index(group.group(), group);
      group.reasons().forEach(reason -> index(reason, group));
    }
    dispositions.forEach(
        (group, choices) ->
            choices.forEach(
                choice -> {
                  dispositionsByCode.put(choice.code(), choice);
                  groupsByDisposition.put(choice.code(), group);
                }));
  }

  private static <K> Map<K, List<Choice>> copied(Map<K, List<Choice>> choices) {
    Map<K, List<Choice>> copy = new HashMap<>();
    choices.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return copy;
  }

  private void index(Choice reason, ReasonGroup group) {
    reasonsByCode.put(reason.code(), reason);
    groupsByReason.put(reason.code(), group);
  }

  /** The tree of reasons, in the table's order. */
  public List<ReasonGroup> reasonGroups() {
    return reasonGroups;
  }

  /** A reason or a group of reasons. */
  public Optional<Choice> reason(String code) {
    return Optional.ofNullable(reasonsByCode.get(code));
  }

  /** The group a reason stands in; a group stands in itself. */
  public Optional<ReasonGroup> groupOf(String reasonCode) {
    return Optional.ofNullable(groupsByReason.get(reasonCode));
  }

  /** The code and, when it is a group's, the codes below it. */
  public Set<String> reasonCodes(String code) {
    Set<String> codes = new LinkedHashSet<>(List.of(code));
    ReasonGroup group = groupsByReason.get(code);
    if (group != null && group.group().code().equals(code)) {
      group.reasons().forEach(reason -> codes.add(reason.code()));
    }
    return codes;
  }

  /** The dispositions of one group, in the table's order. */
  public List<Choice> dispositions(DispositionGroup group) {
    return dispositions.getOrDefault(group, List.of());
  }

  public Optional<Choice> disposition(String code) {
    return Optional.ofNullable(dispositionsByCode.get(code));
  }

  public Optional<DispositionGroup> groupOfDisposition(String code) {
    return Optional.ofNullable(groupsByDisposition.get(code));
  }

  /** Whether a call that ended so is no case: silent, prank, abuse, misdialled. */
  public boolean isNonCase(String dispositionCode) {
    return groupsByDisposition.get(dispositionCode) == DispositionGroup.NON_CASE;
  }

  /** Why a call ended so; empty when the disposition needs no cause. */
  public List<Choice> causes(String dispositionCode) {
    return causes.getOrDefault(dispositionCode, List.of());
  }

  /** The cause's name, or the code itself when it is not in these lists. */
  public String causeName(String dispositionCode, String code, Locale locale) {
    return causes(dispositionCode).stream()
        .filter(choice -> choice.code().equals(code))
        .map(choice -> choice.name(locale))
        .findFirst()
        .orElse(code);
  }

  /** Why somebody may be away from the desk, in the table's order. */
  public List<Choice> breaks() {
    return breaks;
  }

  /** The break's name, or the code itself when it is not in these lists. */
  public String breakName(String code, Locale locale) {
    return breaks.stream()
        .filter(choice -> choice.code().equals(code))
        .map(choice -> choice.name(locale))
        .findFirst()
        .orElse(code);
  }

  /** The reason's name, or the code itself when it is not in these lists. */
  public String reasonName(String code, Locale locale) {
    return reason(code).map(choice -> choice.name(locale)).orElse(code);
  }

  /** The disposition's name, or the code itself when it is not in these lists. */
  public String dispositionName(String code, Locale locale) {
    return disposition(code).map(choice -> choice.name(locale)).orElse(code);
  }
}
