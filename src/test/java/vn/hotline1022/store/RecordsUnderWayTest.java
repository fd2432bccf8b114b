package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord;

class RecordsUnderWayTest extends RecordBatchesCase {
  private RecordsUnderWay way() {
    return new RecordsUnderWay(office.store().database(), office.store().records());
  }

  @Test
  void whatWasHandedOnIsKeptOnceItIsSettled() {
    List<Double> shares = new ArrayList<>();
    try (RecordsUnderWay way = way()) {
      for (DeskRecord record : said.subList(0, 4)) {
        way.add(List.of(record), record.body().size(), (_, applied) -> applied.added());
      }
      way.add(said.subList(4, said.size()), 1, (_, applied) -> applied.added());
      way.settle(shares::add);
    }
    assertThat(shares).containsExactly(0.2, 0.4, 0.6, 0.8, 1.0);
    assertThat(office.rows("record")).isEqualTo(said.size());
  }

  @Test
  void nothingIsWrittenBehindWhatFailed() {
    DeskRecord first = said.getFirst();
    List<DeskRecord> others = said.subList(1, said.size());
    try (RecordsUnderWay way = way()) {
      way.add(
          List.of(first),
          1,
          (_, _) -> {
            throw new FaultException(new Fault.DiskFull());
          });
      way.add(others, 1, (_, applied) -> applied.added());
      assertThatThrownBy(() -> way.settle(_ -> {}))
          .isInstanceOfSatisfying(
              FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.DiskFull.class));
    }
    assertThat(office.rows("record")).isZero();
  }

  /** What SQLite calls it when each commit waits for the disk. */
  private static final long WAITS = 2;

  private static final long DOES_NOT = 1;

  private static long synchronous(Session session) throws SQLException {
    return session.number(-1, "PRAGMA synchronous");
  }

  @Test
  void theDiskIsWaitedForOnceInFourMegabytesAndByEverySaveInBetween() {
    List<Long> found = new CopyOnWriteArrayList<>();
    try (RecordsUnderWay way = way()) {
      for (DeskRecord record : said.subList(0, 9)) {
        way.add(List.of(record), 1 << 20, (session, _) -> found.add(synchronous(session)));
      }
      way.settle(_ -> {});
    }
    assertThat(found)
        .containsExactly(
            DOES_NOT, DOES_NOT, DOES_NOT, WAITS, DOES_NOT, DOES_NOT, DOES_NOT, WAITS, DOES_NOT);
    assertThat(office.store().database().writer().<Long>write(RecordsUnderWayTest::synchronous))
        .isEqualTo(WAITS);
  }

  @Test
  void theDiskIsWaitedForAgainBehindABatchThatFailed() {
    try (RecordsUnderWay way = way()) {
      way.add(
          List.of(said.getFirst()),
          1,
          (_, _) -> {
            throw new IllegalStateException("in the middle");
          });
      assertThatThrownBy(() -> way.settle(_ -> {})).hasMessage("in the middle");
    }
    assertThat(office.store().database().writer().<Long>write(RecordsUnderWayTest::synchronous))
        .isEqualTo(WAITS);
  }

  @Test
  void whatIsTooMuchToWaitWaitsForTheWriter() {
    try (RecordsUnderWay way = way()) {
      for (DeskRecord record : said) {
        way.add(List.of(record), 10 << 20, (_, applied) -> applied.added());
      }
      way.settle(_ -> {});
    }
    assertThat(office.rows("record")).isEqualTo(said.size());
  }
}
