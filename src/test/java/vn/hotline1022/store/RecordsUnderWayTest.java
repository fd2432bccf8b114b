package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord;

class RecordsUnderWayTest {
  @TempDir Path profiles;

  private BundleDesk laptop;
  private BundleDesk office;
  private List<DeskRecord> said;

  @BeforeEach
  void said() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    laptop.calls(6);
    said = laptop.records();
    office = new BundleDesk(profiles, 2);
  }

  @AfterEach
  void close() {
    laptop.close();
    office.close();
  }

  private RecordsUnderWay way() {
    return new RecordsUnderWay(office.store().database(), office.store().records());
  }

  @Test
  void whatWasHandedOnIsKeptOnceItIsSettled() {
    try (RecordsUnderWay way = way()) {
      for (DeskRecord record : said) {
        way.add(List.of(record), record.body().size(), (_, applied) -> applied.added());
      }
      way.write();
      way.settle((_, _) -> {});
    }
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
      way.write();
      assertThatThrownBy(() -> way.settle((_, _) -> {}))
          .isInstanceOfSatisfying(
              FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.DiskFull.class));
    }
    assertThat(office.rows("record")).isZero();
  }
}
