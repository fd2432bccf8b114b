package vn.hotline1022.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

/**
 * What a call can be about and how it can end: the reasons as a tree of two levels, the
 * dispositions, and the causes of one. Immutable; made of the defaults that {@link CallListsCsv}
 * reads and what was edited over them. What is retired is not offered any more and keeps its name;
 * a code that is not known here at all (of another list) is no error: it is shown as it is.
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
    public String word() {
      return word;
    }
  }

  /**
   * Something to choose, with its name in both languages.
   *
   * @param retired whether it is no longer offered
   */
  public record Choice(String code, String vi, String en, boolean retired) {

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

  private final List<ListEntry> defaults;
  private final ListBook book;
  private final List<ReasonGroup> allGroups;
  private final Map<String, List<Choice>> dispositions = new HashMap<>();
  private final Map<String, List<Choice>> causes = new HashMap<>();
  private final List<Choice> allBreaks;
  private final List<Choice> allCarriers;
  private final List<Choice> allNetworks;
  private final Map<String, Choice> reasonsByCode = new HashMap<>();
  private final Map<String, ReasonGroup> groupsByReason = new HashMap<>();
  private final Map<String, Choice> dispositionsByCode = new HashMap<>();
  private final Map<String, DispositionGroup> groupsByDisposition = new HashMap<>();

  private CallLists(List<ListEntry> defaults, ListBook book) {
    this.defaults = defaults;
    this.book = book;
    this.allGroups = book.of(ListKind.REASON, "").stream().map(it -> group(book, it)).toList();
    this.allBreaks = choices(book.all(ListKind.BREAK));
    this.allCarriers = choices(book.all(ListKind.CARRIER));
    this.allNetworks = choices(book.all(ListKind.NETWORK));
    book.all(ListKind.REASON).forEach(it -> reasonsByCode.put(it.code(), choice(it)));
    for (ReasonGroup group : allGroups) {
      groupsByReason.put(group.group().code(), group);
      group.reasons().forEach(reason -> groupsByReason.put(reason.code(), group));
    }
    for (ListEntry entry : book.all(ListKind.DISPOSITION)) {
      dispositions.computeIfAbsent(entry.group(), _ -> new ArrayList<>()).add(choice(entry));
      dispositionsByCode.put(entry.code(), choice(entry));
    }
    for (DispositionGroup group : DispositionGroup.values()) {
      allDispositions(group).forEach(it -> groupsByDisposition.put(it.code(), group));
    }
    for (ListEntry entry : book.all(ListKind.CAUSE)) {
      causes.computeIfAbsent(entry.group(), _ -> new ArrayList<>()).add(choice(entry));
    }
  }

  /** The lists of these entries, as a table or a program has them. */
  static CallLists of(List<ListEntry> defaults) {
    return new CallLists(List.copyOf(defaults), ListBook.over(defaults, List.of()));
  }

  /** The same defaults, with these edits over them and no others. */
  public CallLists with(List<ListEntry> edits) {
    return new CallLists(defaults, ListBook.over(defaults, edits));
  }

  /** The entries these lists come from, without any edit. */
  public List<ListEntry> defaults() {
    return defaults;
  }

  private static ReasonGroup group(ListBook book, ListEntry group) {
    return new ReasonGroup(choice(group), choices(book.of(ListKind.REASON, group.code())));
  }

  private static List<Choice> choices(List<ListEntry> entries) {
    return entries.stream().map(CallLists::choice).toList();
  }

  private static Choice choice(ListEntry entry) {
    return new Choice(entry.code(), entry.vi(), entry.en(), entry.retired());
  }

  private static List<Choice> offered(List<Choice> choices) {
    return choices.stream().filter(Predicate.not(Choice::retired)).toList();
  }

  /** All entries as they stand, those that are not about calls too. */
  public ListBook book() {
    return book;
  }

  /** The tree of reasons that are offered, in order. */
  public List<ReasonGroup> reasonGroups() {
    return allGroups.stream()
        .filter(group -> !group.group().retired())
        .map(group -> new ReasonGroup(group.group(), offered(group.reasons())))
        .toList();
  }

  /** The tree of all reasons, retired ones too: what old calls can be about. */
  public List<ReasonGroup> allReasonGroups() {
    return allGroups;
  }

  /** A reason or a group of reasons; a retired one too. */
  public Optional<Choice> reason(String code) {
    return Optional.ofNullable(reasonsByCode.get(code));
  }

  /** The group a reason stands in, whole; a group stands in itself. */
  public Optional<ReasonGroup> groupOf(String reasonCode) {
    return Optional.ofNullable(groupsByReason.get(reasonCode));
  }

  /** The code and, when it is a group's, the codes below it; retired ones too. */
  public Set<String> reasonCodes(String code) {
    Set<String> codes = new LinkedHashSet<>(List.of(code));
    ReasonGroup group = groupsByReason.get(code);
    if (group != null && group.group().code().equals(code)) {
      group.reasons().forEach(reason -> codes.add(reason.code()));
    }
    return codes;
  }

  /** The dispositions of one group that are offered, in order. */
  public List<Choice> dispositions(DispositionGroup group) {
    return offered(allDispositions(group));
  }

  /** The dispositions of one group, retired ones too. */
  public List<Choice> allDispositions(DispositionGroup group) {
    return dispositions.getOrDefault(group.word(), List.of());
  }

  /** A disposition; a retired one too. */
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

  /** Why a call can have ended so; empty when the disposition needs no cause. */
  public List<Choice> causes(String dispositionCode) {
    return offered(allCauses(dispositionCode));
  }

  /** The causes of a disposition, retired ones too. */
  public List<Choice> allCauses(String dispositionCode) {
    return causes.getOrDefault(dispositionCode, List.of());
  }

  /** The cause's name, or the code itself when it is not in these lists. */
  public String causeName(String dispositionCode, String code, Locale locale) {
    return name(allCauses(dispositionCode), code, locale);
  }

  /** Why somebody may be away from the desk, in order. */
  public List<Choice> breaks() {
    return offered(allBreaks);
  }

  /** The break's name, or the code itself when it is not in these lists. */
  public String breakName(String code, Locale locale) {
    return name(allBreaks, code, locale);
  }

  /** Whose network a telephone may be on, in order. */
  public List<Choice> carriers() {
    return offered(allCarriers);
  }

  /** The carrier's name, or what was typed when it is none of these lists. */
  public String carrierName(String code, Locale locale) {
    return name(allCarriers, code, locale);
  }

  /** How a telephone may be on the Internet, in order. */
  public List<Choice> networks() {
    return offered(allNetworks);
  }

  /** The network's name, or what was typed when it is none of these lists. */
  public String networkName(String code, Locale locale) {
    return name(allNetworks, code, locale);
  }

  private static String name(List<Choice> choices, String code, Locale locale) {
    return choices.stream()
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
