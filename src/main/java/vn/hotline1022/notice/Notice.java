package vn.hotline1022.notice;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Something everybody on the shift has to know.
 *
 * @param title what it is, in one line
 * @param text what to tell citizens, what to do
 * @param until when it ends by itself; empty while nobody knows
 * @param withdrawn whether it was taken back
 * @param author staff code of whoever wrote it last
 * @param writtenAt when that was
 * @param seenBy staff codes of those who have read it as it stands
 */
public record Notice(
    UUID id,
    Kind kind,
    String title,
    String text,
    Instant from,
    Optional<Instant> until,
    boolean withdrawn,
    String author,
    Instant writtenAt,
    Set<String> seenBy) {

  /** Most characters of a title. */
  public static final int TITLE_MAX = 120;

  /** Most characters of a text. */
  public static final int TEXT_MAX = 2_000;

  /** What kind of thing it tells. */
  public enum Kind {
    /** Something does not work now. */
    BROKEN,
    /** Something works differently from now on. */
    CHANGED,
    /** Anything else to keep in mind. */
    NOTE
  }

  /** Where a notice stands at some moment. */
  public enum State {
    PLANNED,
    CURRENT,
    OVER,
    WITHDRAWN
  }

  public Notice {
    seenBy = Collections.unmodifiableSet(new TreeSet<>(seenBy));
  }

  /** Where it stands now. */
  public State state(Instant now) {
    if (withdrawn) {
      return State.WITHDRAWN;
    }
    if (from.isAfter(now)) {
      return State.PLANNED;
    }
    return until.filter(end -> !end.isAfter(now)).isPresent() ? State.OVER : State.CURRENT;
  }

  /** The same with other readers. */
  public Notice withSeenBy(Set<String> readers) {
    return new Notice(id, kind, title, text, from, until, withdrawn, author, writtenAt, readers);
  }

  /** The same taken back. */
  public Notice withdrawn(String by, Instant at) {
    return new Notice(id, kind, title, text, from, until, true, by, at, seenBy);
  }

  /** Without its words: what stays after an erasure. */
  Notice withoutWords() {
    return new Notice(id, kind, "", "", from, until, withdrawn, author, writtenAt, seenBy);
  }

  static void check(Notice notice) {
    boolean holds =
        notice.title().length() <= TITLE_MAX
            && notice.text().length() <= TEXT_MAX
            && notice.until().filter(end -> end.isBefore(notice.from())).isEmpty();
    if (!holds) {
      throw new IllegalArgumentException("a notice out of bounds");
    }
  }
}
