package vn.hotline1022.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.TimeSource;

/**
 * After an erasure: merges the search tables whole, since they keep deleted terms until then,
 * writes the file anew, since a row that once was moved between pages leaves its bytes in the gap
 * it came from, whatever is overwritten when it is deleted, and empties the log. Then what was
 * erased is gone from the files. Goes on after a restart.
 *
 * <p>A small file is written anew at once. A large one would hold up saves: it is left to {@link
 * LastTraces}, and what retention erased waits there until a week of it has come together.
 */
final class ErasedTerms implements IdleWork {
  /** So long retention lets come together in a large file what it erases day by day. */
  static final Duration TOGETHER = Duration.ofDays(7);

  private static final String SETTING = "search.erased";
  private static final String PUT =
      "INSERT OR REPLACE INTO local_setting (name, value) VALUES ('" + SETTING + "', ?)";
  private static final List<String> TABLES = List.of("call_search", "citizen_search");
  // Pages merged in one step: a few milliseconds.
  private static final int PAGES = 64;
  private static final long LEFT_FOR_THE_DESK = 1L << 20;

  private final Path file;
  private final TimeSource time;
  private final long mostAtOnce;

  ErasedTerms(Path file, TimeSource time, long mostAtOnce) {
    this.file = file;
    this.time = time;
    this.mostAtOnce = mostAtOnce;
  }

  /** How far it is. The numbers stand in the file. */
  enum Step {
    ASKED(1),
    MERGING(2),
    WRITTEN_ANEW(3),
    /** Merged; the large file is to be written anew. */
    TO_BE_WRITTEN(4);

    private final byte number;

    Step(int number) {
      this.number = (byte) number;
    }

    static Step of(byte number) {
      for (Step step : values()) {
        if (step.number == number) {
          return step;
        }
      }
      return ASKED;
    }
  }

  /**
   * What is still to be done.
   *
   * @param hurry whether somebody asked for an erasure; otherwise it was retention
   * @param since when the first of it was erased
   */
  record Due(Step step, boolean hurry, Instant since) {

    private byte[] bytes() {
      return ByteBuffer.allocate(2 + Long.BYTES)
          .put(step.number)
          .put((byte) (hurry ? 1 : 0))
          .putLong(since.toEpochMilli())
          .array();
    }

    /** Earlier versions wrote the step alone. */
    private static Due of(byte[] bytes) {
      ByteBuffer value = ByteBuffer.wrap(bytes);
      Step step = Step.of(value.get());
      return value.remaining() > Long.BYTES
          ? new Due(step, value.get() == 1, Instant.ofEpochMilli(value.getLong()))
          : new Due(step, true, Instant.EPOCH);
    }

    private Due at(Step next) {
      return new Due(next, hurry, since);
    }
  }

  static Optional<Due> due(Session session) throws SQLException {
    return session.first(
        "SELECT value FROM local_setting WHERE name = ?", row -> Due.of(row.getBytes(1)), SETTING);
  }

  /**
   * Asks for it, in the transaction of the erasure; also anew while an earlier one goes on.
   *
   * @param hurry whether somebody asked for the erasure; otherwise it was retention
   */
  void ask(Session session, boolean hurry) throws SQLException {
    Optional<Due> before = due(session);
    boolean any = hurry || before.map(Due::hurry).orElse(Boolean.FALSE);
    Instant since = before.map(Due::since).orElse(time.now());
    put(session, new Due(Step.ASKED, any, since));
  }

  /** Nothing waits any longer for more to come together. */
  static void hurry(Session session) throws SQLException {
    Optional<Due> before = due(session);
    if (before.isPresent()) {
      put(session, new Due(before.get().step(), true, before.get().since()));
    }
  }

  private static void put(Session session, Due due) throws SQLException {
    session.update(PUT, due.bytes());
  }

  /** In a copy written anew nothing is due; whether that was all that was. */
  static boolean settle(Session copy) throws SQLException {
    boolean all = due(copy).stream().allMatch(due -> due.step() == Step.TO_BE_WRITTEN);
    if (all) {
      copy.update("DELETE FROM local_setting WHERE name = ?", SETTING);
    }
    return all;
  }

  @Override
  public boolean step(Session session) throws SQLException {
    Optional<Due> due = due(session);
    return due.isPresent() && step(session, due.get());
  }

  private boolean step(Session session, Due due) throws SQLException {
    return switch (due.step()) {
      case ASKED -> {
        if (mayWait(session, due)) {
          yield false;
        }
        put(session, due.at(Step.MERGING));
        // A negative number first puts all parts into one merge, which drops what was deleted.
        merge(session, -PAGES);
        yield true;
      }
      case MERGING -> merge(session, PAGES) || merged(session, due);
      case WRITTEN_ANEW -> {
        if (logEmptied(session)) {
          session.update("DELETE FROM local_setting WHERE name = ?", SETTING);
        }
        yield false;
      }
      case TO_BE_WRITTEN -> false;
    };
  }

  private boolean merged(Session session, Due due) throws SQLException {
    if (isLarge(session)) {
      put(session, due.at(Step.TO_BE_WRITTEN));
      return true;
    }
    if (!hasRoom(session)) {
      return false;
    }
    session.run("VACUUM");
    put(session, due.at(Step.WRITTEN_ANEW));
    return true;
  }

  /** What nobody asked for need not have a large file written anew every day. */
  boolean mayWait(Session session, Due due) throws SQLException {
    Duration waited = Duration.between(due.since(), time.now());
    boolean young = !waited.isNegative() && waited.compareTo(TOGETHER) < 0;
    return !due.hurry() && young && isLarge(session);
  }

  boolean isLarge(Session session) throws SQLException {
    return bytes(session) > mostAtOnce;
  }

  /** The log takes the whole file once more; without room it is tried again later. */
  private boolean hasRoom(Session session) throws SQLException {
    long free = file.toAbsolutePath().getParent().toFile().getUsableSpace();
    return free > 2 * bytes(session) + LEFT_FOR_THE_DESK;
  }

  private static long bytes(Session session) throws SQLException {
    return session.number(0, "PRAGMA page_count") * session.number(0, "PRAGMA page_size");
  }

  /** Merges so many pages of each table; tells whether there is more to do. */
  private static boolean merge(Session session, int pages) throws SQLException {
    boolean more = false;
    for (String table : TABLES) {
      more |= SearchIndex.merge(session, table, pages);
    }
    return more;
  }

  private static boolean logEmptied(Session session) throws SQLException {
    return session.number(1, "PRAGMA wal_checkpoint(TRUNCATE)") == 0;
  }
}
