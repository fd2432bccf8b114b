package vn.hotline1022.lists;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One entry of a list. Its code is given once and never changes: calls name it. It is never
 * deleted, only retired: old calls go on showing its name, new ones are not offered it.
 *
 * @param group what it stands below: for a reason or a category of feedback the code of its group
 *     (empty for a group itself), for a disposition when it is offered, for a cause the
 *     disposition, for a ground of refusal where it comes from; empty for the rest
 * @param rank its place in the list; equal ones stand by their code
 * @param hours of a shift, or of offices; empty for everything else
 * @param days of a holiday; empty for everything else
 */
public record ListEntry(
    ListKind kind,
    String group,
    String code,
    String vi,
    String en,
    long rank,
    boolean retired,
    Optional<Hours> hours,
    Optional<Days> days) {

  /** One that is no holiday. */
  public ListEntry(
      ListKind kind,
      String group,
      String code,
      String vi,
      String en,
      long rank,
      boolean retired,
      Optional<Hours> hours) {
    this(kind, group, code, vi, en, rank, retired, hours, Optional.empty());
  }

  /** Most characters of a name that is read, whoever wrote it. */
  public static final int NAME_MAX = 120;

  /** Between the ranks of neighbours at first, so that others fit in between. */
  public static final long GAP = 1L << 20;

  /** Ranks lie between this and its negative. */
  public static final long RANK_MAX = 1L << 50;

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /** Whether this can be a code: capital letters, digits and low lines, a letter first. */
  public static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  /** The same entry everywhere: two desks that change it change one and the same. */
  public UUID id() {
    return id(kind, group, code);
  }

  /** The id of the entry with this code; the group counts for causes alone. */
  public static UUID id(ListKind kind, String group, String code) {
    String below = kind == ListKind.CAUSE ? group : "";
    String name = "list/" + kind + "/" + below + "/" + code;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The name in this language: Vietnamese, or else English. */
  public String name(Locale locale) {
    return "vi".equals(locale.getLanguage()) ? vi : en;
  }

  /** Whether it is a group of reasons. */
  public boolean isReasonGroup() {
    return kind == ListKind.REASON && group.isEmpty();
  }

  /** Whether others can stand below it. */
  public boolean isGroup() {
    return kind.isTree() && group.isEmpty();
  }

  /** Whether both stand in the same list, one beside the other. */
  public boolean isBeside(ListEntry other) {
    return kind == other.kind && group.equals(other.group);
  }

  public ListEntry withRank(long other) {
    return new ListEntry(kind, group, code, vi, en, other, retired, hours, days);
  }

  public ListEntry withRetired(boolean now) {
    return new ListEntry(kind, group, code, vi, en, rank, now, hours, days);
  }

  public ListEntry withNames(String newVi, String newEn) {
    return new ListEntry(kind, group, code, newVi, newEn, rank, retired, hours, days);
  }

  public ListEntry withHours(Hours other) {
    return new ListEntry(kind, group, code, vi, en, rank, retired, Optional.of(other), days);
  }

  ListEntry withGroup(String other) {
    return new ListEntry(kind, other, code, vi, en, rank, retired, hours, days);
  }

  static void check(ListEntry entry) {
    boolean named = !entry.vi.isBlank() && !entry.en.isBlank();
    boolean bounded = entry.vi.length() <= NAME_MAX && entry.en.length() <= NAME_MAX;
    boolean placed = entry.rank >= -RANK_MAX && entry.rank <= RANK_MAX;
    boolean coded = isCode(entry.code) && groupFits(entry);
    boolean timed = entry.hours.isPresent() == entry.kind.isTimed();
    boolean dated =
        entry.days.isPresent() == (entry.kind == ListKind.HOLIDAY)
            && entry.days.filter(span -> !span.isSound()).isEmpty();
    if (!(named && bounded && placed && coded && timed && dated)) {
      throw new IllegalArgumentException("an entry of a list out of bounds");
    }
  }

  private static boolean groupFits(ListEntry entry) {
    return switch (entry.kind) {
      case REASON, FEEDBACK_CATEGORY -> entry.group.isEmpty() || isCode(entry.group);
      case DISPOSITION, CAUSE, REFUSAL -> !entry.group.isEmpty() && entry.group.length() <= 40;
      case BREAK, CARRIER, NETWORK, HOLIDAY, OFFICE_HOURS, SHIFT, LINK -> entry.group.isEmpty();
    };
  }
}
