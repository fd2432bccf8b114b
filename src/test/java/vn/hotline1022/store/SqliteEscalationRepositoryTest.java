package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationJson;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.EscalationRepositoryContract;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.text.PhoneNumber;

/** The contract on a real encrypted file, and what only a file can show. */
class SqliteEscalationRepositoryTest extends EscalationRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected EscalationRepository create() {
    store = Stores.open(folder);
    return store.escalations();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anErasedFaultKeepsItsCodeAndStatesAndNothingOfTheCitizen() {
    EscalationRepository faults = store.escalations();
    Escalation fault =
        faults.write(fault("Tải ảnh", "Bác Đặng Đình Đức báo lỗi"), LocalDate.of(2026, 11, 22));
    faults.move(
        List.of(fault.id()),
        new EscalationStep(EscalationState.NEED_MORE, "KTV01", NOW, "Hỏi lại bác Đức"));
    store.records().append(EscalationJson.erasure(fault.id(), "TC-01"));
    Escalation erased = faults.find(fault.id()).orElseThrow();
    assertThat(erased.phone()).isEqualTo(PhoneNumber.ERASED);
    assertThat(erased.fields()).isEmpty();
    assertThat(erased.code()).isEqualTo(fault.code());
    assertThat(erased.toString()).doesNotContain("Đức");
    assertThat(faults.search("dinh duc", 5)).isEmpty();
  }
}
