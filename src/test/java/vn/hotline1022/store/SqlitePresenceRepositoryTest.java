package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceRepository;
import vn.hotline1022.call.PresenceRepositoryContract;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.stats.Service;

/** The contract on a real encrypted file. */
class SqlitePresenceRepositoryTest extends PresenceRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected PresenceRepository create() {
    store = Stores.open(folder);
    return store.presence();
  }

  /** What a bundle of another desk brings: a call that began there and what it said last. */
  @Test
  void whatGoesOnAtAnotherDeskIsKnownUntilThatDeskLastSaidSomething() {
    PresenceRepository here = create();
    Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    UUID id = UUID.randomUUID();
    here.change(new PresenceChange(id, "DTV07", Presence.TALKING, "", since, Optional.empty()));
    Instant end = since.plusSeconds(3_600);
    assertThat(here.spans("DTV07", since, end).getFirst().heard()).as("at this desk").isEmpty();
    // Of another desk there is the interval and its record, but nothing open here.
    store.database().writer().write(s -> s.update("DELETE FROM presence_open"));
    PresenceSpan there = here.spans("DTV07", since, end).getFirst();
    assertThat(there.lasted()).isEmpty();
    assertThat(there.heard()).isPresent();
    Instant later = there.heard().get().plusSeconds(9_000);
    assertThat(Service.stretches(List.of(there), Optional.of(later)).getFirst().to())
        .isEqualTo(there.heard().get());
  }

  @AfterEach
  void close() {
    store.close();
  }
}
