package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** One thread writes, in order and whole; what is idle never holds up what waits for long. */
class WriterTest {
  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("desk.db"), Stores.key(1));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFailedWriteLeavesNothingAndTheNextOneWorks() {
    assertThatThrownBy(
            () ->
                database
                    .writer()
                    .write(
                        s -> {
                          put(s, "half", 1);
                          throw new IllegalStateException("in the middle");
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("in the middle");
    database.writer().write(s -> put(s, "whole", 2));

    assertThat(names()).containsExactly("whole");
  }

  @Test
  void aFailureOfTheDatabaseReachesTheCallerAsAFault() {
    assertThatThrownBy(
            () -> database.writer().write(s -> s.update("INSERT INTO nowhere VALUES(1)")))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isEqualTo(new Fault.StoreFailed("SQLITE_ERROR")));
    assertThatThrownBy(() -> database.readers().read(s -> s.update("DELETE FROM local_setting")))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void manyThreadsWriteOneAfterTheOther() throws Exception {
    database.writer().write(s -> put(s, "count", 0));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> all =
          IntStream.range(0, 400)
              .mapToObj(i -> threads.submit(() -> database.writer().write(WriterTest::addOne)))
              .toList();
      for (Future<Integer> each : all) {
        assertThat(each.get()).isEqualTo(1);
      }
    }
    assertThat(value("count")).isEqualTo(400);
  }

  @Test
  void whatWasWrittenIsReadAtOnceByEveryReader() {
    for (int i = 0; i < 50; i++) {
      int round = i;
      database.writer().write(s -> put(s, "round", round));
      assertThat(value("round")).isEqualTo(i);
    }
  }

  @Test
  void aReaderSeesOneMomentWhileOthersWrite() {
    database.writer().write(s -> put(s, "a", 1));
    database
        .readers()
        .read(
            s -> {
              long before = s.number(-1, "SELECT count(*) FROM local_setting");
              database.writer().write(w -> put(w, "b", 2));
              assertThat(s.number(-1, "SELECT count(*) FROM local_setting")).isEqualTo(before);
              return null;
            });
    assertThat(names()).containsExactly("a", "b");
  }

  @Test
  void idleWorkGoesOnThoughWritesKeepComing() {
    AtomicInteger steps = new AtomicInteger();
    database.writer().whenIdle(session -> steps.incrementAndGet() < 1_000_000);
    int before = steps.get();
    Waiting.until(
        () -> {
          database.writer().write(s -> put(s, "busy", 1));
          return steps.get() > before + 3;
        });
    assertThat(steps.get()).isGreaterThan(before + 3);
  }

  @Test
  void idleWorkThatFailsIsTriedAgainAndHoldsUpNoWrite() {
    CountDownLatch failedOnce = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    database
        .writer()
        .whenIdle(
            session -> {
              if (calls.incrementAndGet() == 1) {
                failedOnce.countDown();
                throw new SQLException("no room");
              }
              return false;
            });
    Waiting.until(() -> failedOnce.getCount() == 0);
    database.writer().write(s -> put(s, "after", 1));
    Waiting.until(() -> calls.get() > 1);
    assertThat(names()).containsExactly("after");
  }

  @Test
  void aWriteInsideAWriteIsRefusedInsteadOfWaitingForItself() {
    assertThatThrownBy(
            () -> database.writer().write(s -> database.writer().write(t -> put(t, "in", 1))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void afterClosingWritesAndReadsAreRefused() {
    database.close();
    assertThatThrownBy(() -> database.writer().write(s -> put(s, "late", 1))).hasMessage("D-09");
    assertThatThrownBy(() -> database.readers().read(s -> s.number(0, "SELECT 1")))
        .hasMessage("D-09");
    open();
  }

  @Test
  void closingFinishesWhatWaitsAndLeavesOneFile() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> all =
          IntStream.range(0, 100)
              .mapToObj(i -> threads.submit(() -> database.writer().write(s -> put(s, "n" + i, i))))
              .toList();
      all.getLast().get();
      database.close();
      for (Future<Integer> each : all) {
        each.get();
      }
    }
    assertThat(folder.toFile().list()).containsExactly("desk.db");
    open();
    assertThat(names()).hasSize(100);
  }

  private static int addOne(Session session) throws SQLException {
    long now = session.number(-1, "SELECT value FROM local_setting WHERE name = 'count'");
    return put(session, "count", now + 1);
  }

  private static int put(Session session, String name, long value) throws SQLException {
    return session.update("INSERT OR REPLACE INTO local_setting VALUES (?, ?)", name, value);
  }

  private long value(String name) {
    return database
        .readers()
        .read(s -> s.number(-1, "SELECT value FROM local_setting WHERE name = ?", name));
  }

  private List<String> names() {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT name FROM local_setting WHERE name NOT LIKE 'projections.%'"
                        + " AND name NOT LIKE 'search.%' ORDER BY name",
                    row -> row.getString(1)));
  }
}
