package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.followup.FollowUpRepositoryContract;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.PhoneNumber;

/** The contract on a real encrypted file, and what only a file can show. */
class SqliteFollowUpRepositoryTest extends FollowUpRepositoryContract {
  private static final Instant NOW = Instant.parse("2026-11-21T02:37:04Z");

  @TempDir private Path folder;
  private final Uuid7 ids = new Uuid7(TimeSource.system(), new java.security.SecureRandom());
  private DeskStore store;

  @Override
  protected FollowUpRepository create() {
    store = Stores.open(folder);
    return store.followUps();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anErasedPromiseKeepsItsTimesAndNothingOfTheCitizen() {
    UUID id = ids.next();
    UUID call = ids.next();
    FollowUp made =
        FollowUp.promised(
            id,
            Optional.of(call),
            "DTV07",
            NOW,
            NOW.plusSeconds(600),
            new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
            "Bác Đặng Đình Đức",
            "4829");
    store.followUps().promise(made, "DTV07");
    store.records().append(FollowUpJson.erasure(id, "TC-01"));
    FollowUp erased = store.followUps().find(id).orElseThrow();
    assertThat(erased.phone()).isEqualTo(PhoneNumber.ERASED);
    assertThat(erased.why() + erased.code()).isEmpty();
    assertThat(erased.due()).isEqualTo(made.due());
    assertThat(store.followUps().search("dinh duc", 5)).isEmpty();
  }

  @Test
  void erasingACallTakesWhatIsBeingWrittenBesideItAlong() {
    UUID call = ids.next();
    store
        .followUps()
        .keepDraft(
            PromiseDraft.empty(call, ids.next(), "DTV07").with("", "", "Bác Đức", "0912345678"));
    store.records().append(CallJson.erasure(call, "TC-01"));
    assertThat(store.followUps().drafts("DTV07")).isEmpty();
  }
}
