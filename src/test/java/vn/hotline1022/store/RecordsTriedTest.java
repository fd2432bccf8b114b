package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord;

class RecordsTriedTest extends RecordBatchesCase {
  private RecordsTried tried() {
    return new RecordsTried(office.store().database(), office.store().records());
  }

  private void addAll(RecordsTried tried) {
    for (DeskRecord record : said) {
      tried.add(List.of(record), 1, (_, applied) -> assertThat(applied.added()).isOne());
    }
  }

  @Test
  void nothingIsSeenOrKeptBeforeAllOfItIs() {
    try (RecordsTried tried = tried()) {
      addAll(tried);
      assertThat(office.rows("record")).isZero();
      assertThat(tried.keepAll(_ -> Optional.of("kept"))).contains("kept");
      assertThat(office.rows("record")).isEqualTo(said.size());
    }
    assertThat(office.rows("record")).isEqualTo(said.size());
  }

  @Test
  void whatIsClosedBeforeIsTakenBack() {
    try (RecordsTried tried = tried()) {
      addAll(tried);
    }
    assertThat(office.rows("record")).isZero();
  }

  @Test
  void whatMayNotBeAfterAllIsTakenBack() {
    try (RecordsTried tried = tried()) {
      addAll(tried);
      assertThat(tried.keepAll(_ -> Optional.empty())).isEmpty();
    }
    assertThat(office.rows("record")).isZero();
  }

  @Test
  void itGivesWayToWhoeverSavesAndMoreOfItIsTakenWithoutBeingTried() {
    try (RecordsTried tried = tried()) {
      addAll(tried);
      office.calls(1);
      long own = office.rows("record");
      addAll(tried);
      assertThat(tried.keepAll(_ -> Optional.of("kept"))).isEmpty();
      assertThat(office.rows("record")).isEqualTo(own);
    }
  }

  @Test
  void whatFailsIsNotToldSinceWhoeverReadsItAgainMeetsIt() {
    try (RecordsTried tried = tried()) {
      tried.add(
          said,
          1,
          (_, _) -> {
            throw new FaultException(new Fault.DiskFull());
          });
      assertThat(tried.keepAll(_ -> Optional.of("kept"))).isEmpty();
    }
    assertThat(office.rows("record")).isZero();
  }

  /** Out of memory in the last batch of a bundle: what is before it is no bundle. */
  @Test
  void whatCannotBeFoldedLeavesNothingOfTheRest() {
    try (RecordsTried tried = tried()) {
      tried.add(said.subList(1, said.size()), 1, (_, _) -> {});
      tried.add(new TooMuch(), 1, (_, _) -> {});
      assertThat(tried.keepAll(_ -> Optional.of("kept"))).isEmpty();
    }
    assertThat(office.rows("record")).isZero();
  }

  private static final class TooMuch extends AbstractList<DeskRecord> {
    @Override
    public DeskRecord get(int index) {
      throw new OutOfMemoryError("tried");
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** However fast the file is read, little of it waits in memory. */
  @Test
  void whoeverProvesWaitsForTheWriterOnceAFewBatchesDo() throws InterruptedException {
    CountDownLatch goesOn = new CountDownLatch(1);
    AtomicInteger added = new AtomicInteger();
    try (RecordsTried tried = tried()) {
      Thread reader =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (DeskRecord record : said) {
                      tried.add(List.of(record), 1, (_, _) -> await(goesOn));
                      added.incrementAndGet();
                    }
                  });
      Waiting.until(() -> reader.getState() == Thread.State.WAITING);
      int before = added.get();
      goesOn.countDown();
      reader.join();
      assertThat(before).isBetween(2, 6);
      assertThat(tried.keepAll(_ -> Optional.of("kept"))).contains("kept");
    }
    assertThat(office.rows("record")).isEqualTo(said.size());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
