package vn.hotline1022.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.text.SearchKey;

/** What may stand in a list, and what may leave it. */
public final class ListRules {
  /** Most characters of a name that is typed: it stands on a chip. */
  public static final int TYPED_MAX = 60;

  private static final int LONGEST_LIST = 100;

  /** Codes that mean something of their own elsewhere. */
  private static final Map<ListKind, Set<String>> RESERVED =
      Map.of(ListKind.BREAK, Set.of("LOCKED"));

  private static final Map<String, ListNeed> DISPOSITIONS =
      Map.of(
          "SILENT", ListNeed.KEY,
          "PRANK", ListNeed.KEY,
          "ABUSE", ListNeed.KEY,
          "MISDIAL", ListNeed.KEY,
          "DROPPED", ListNeed.KEY,
          "CALLBACK", ListNeed.PROMISE,
          "ESCALATED", ListNeed.FAULT,
          "RESOLVED", ListNeed.FIGURES,
          "INFORMED", ListNeed.FIGURES,
          "NOT_POSSIBLE", ListNeed.CAUSE);

  private ListRules() {}

  /** What a rule of the program needs this entry for. */
  public static Optional<ListNeed> need(ListEntry entry) {
    return entry.kind() == ListKind.DISPOSITION
        ? Optional.ofNullable(DISPOSITIONS.get(entry.code()))
        : Optional.empty();
  }

  /** Whether something must be left to choose in its list: not below a group, nor of links. */
  static boolean mustOffer(ListEntry entry) {
    return switch (entry.kind()) {
      case REASON, FEEDBACK_CATEGORY -> entry.isGroup();
      case HOLIDAY, LINK -> false;
      case DISPOSITION, CAUSE, BREAK, CARRIER, NETWORK, REFUSAL, OFFICE_HOURS, SHIFT -> true;
    };
  }

  /** Why this entry must stay; empty when it may be retired. */
  public static Optional<ListProblem> whyStays(ListBook book, ListEntry entry) {
    if (need(entry).isPresent()) {
      return Optional.of(ListProblem.NEEDED);
    }
    boolean others =
        book.of(entry.kind(), entry.group()).stream()
            .anyMatch(other -> !other.retired() && !other.id().equals(entry.id()));
    return others || !mustOffer(entry) ? Optional.empty() : Optional.of(ListProblem.LAST);
  }

  /** Everything that keeps an entry from being kept, in the order of the form. */
  public static Set<ListProblem> problems(
      ListBook book, ListEntry typed, boolean isNew, PersonalDataGuard guard) {
    Set<ListProblem> problems = EnumSet.noneOf(ListProblem.class);
    add(problems, tidy(typed.vi()).isEmpty(), ListProblem.VI_MISSING);
    add(problems, tidy(typed.en()).isEmpty(), ListProblem.EN_MISSING);
    for (String name : List.of(typed.vi(), typed.en())) {
      add(problems, name.strip().length() > TYPED_MAX, ListProblem.TOO_LONG);
      add(problems, !name.isBlank() && !isReadable(name), ListProblem.UNREADABLE);
      add(problems, !guard.scan(name).isEmpty(), ListProblem.SECRET);
    }
    add(problems, isTaken(book, typed, ListEntry::vi), ListProblem.VI_TAKEN);
    add(problems, isTaken(book, typed, ListEntry::en), ListProblem.EN_TAKEN);
    if (isNew) {
      addNew(problems, book, typed);
    }
    boolean badHours =
        typed.kind().isTimed() && typed.hours().filter(hours -> fits(typed, hours)).isEmpty();
    add(problems, badHours, ListProblem.HOURS);
    boolean badDays =
        typed.kind() == ListKind.HOLIDAY && typed.days().filter(Days::isSound).isEmpty();
    add(problems, badDays, ListProblem.DAYS);
    return problems;
  }

  /** A shift may pass midnight, offices do not. */
  private static boolean fits(ListEntry entry, Hours hours) {
    return entry.kind() == ListKind.OFFICE_HOURS
        ? hours.from().isBefore(hours.to())
        : !hours.from().equals(hours.to());
  }

  private static void addNew(Set<ListProblem> problems, ListBook book, ListEntry typed) {
    add(problems, !ListEntry.isCode(typed.code()), ListProblem.CODE_SHAPE);
    boolean taken =
        book.find(typed.id()).isPresent()
            || RESERVED.getOrDefault(typed.kind(), Set.of()).contains(typed.code());
    add(problems, taken, ListProblem.CODE_TAKEN);
    boolean lost =
        switch (typed.kind()) {
          case REASON, FEEDBACK_CATEGORY ->
              !typed.group().isEmpty()
                  && book.of(typed.kind(), "").stream()
                      .noneMatch(group -> group.code().equals(typed.group()));
          case DISPOSITION, CAUSE, REFUSAL -> book.of(typed.kind(), typed.group()).isEmpty();
          case BREAK, CARRIER, NETWORK, HOLIDAY, OFFICE_HOURS, SHIFT, LINK -> false;
        };
    add(problems, lost, ListProblem.GROUP_MISSING);
    long beside =
        book.of(typed.kind(), typed.group()).stream()
            .filter(other -> year(other).equals(year(typed)))
            .count();
    add(problems, beside >= LONGEST_LIST, ListProblem.FULL);
  }

  /** Of a holiday; holidays of other years are not in the way. */
  private static Optional<Integer> year(ListEntry entry) {
    return entry.days().map(days -> days.from().getYear());
  }

  private static void add(Set<ListProblem> problems, boolean holds, ListProblem problem) {
    if (holds) {
      problems.add(problem);
    }
  }

  /** Two chips with one name cannot be told apart; capitals do not help. */
  private static boolean isTaken(ListBook book, ListEntry typed, Function<ListEntry, String> name) {
    String wanted = same(name.apply(typed));
    return !wanted.isEmpty()
        && book.of(typed.kind(), typed.group()).stream()
            .filter(other -> !other.id().equals(typed.id()))
            .anyMatch(other -> same(name.apply(other)).equals(wanted));
  }

  private static String same(String name) {
    return PlainText.tidy(name, ListEntry.NAME_MAX).text().toLowerCase(Locale.ROOT);
  }

  /** Nothing in it that is dropped when it is kept, and a letter or digit to read. */
  private static boolean isReadable(String name) {
    boolean hidden =
        name.strip()
            .codePoints()
            .anyMatch(
                point ->
                    switch (Character.getType(point)) {
                      case Character.CONTROL,
                          Character.FORMAT,
                          Character.SURROGATE,
                          Character.PRIVATE_USE,
                          Character.UNASSIGNED,
                          Character.LINE_SEPARATOR,
                          Character.PARAGRAPH_SEPARATOR ->
                          true;
                      default -> false;
                    });
    return !hidden && name.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The name as it is kept: NFC, single spaces. */
  public static String tidy(String name) {
    return PlainText.tidy(name, ListEntry.NAME_MAX).text();
  }

  /** A code made of a name: {@code Hỏi đường bay} gives {@code HOI_DUONG_BAY}. */
  public static String codeOf(String name) {
    String code = String.join("_", SearchKey.words(name)).toUpperCase(Locale.ROOT);
    String latin = code.replaceAll("[^A-Z0-9_]", "").replaceAll("^[^A-Z]+", "");
    return latin.length() > 40 ? latin.substring(0, 40) : latin;
  }
}
