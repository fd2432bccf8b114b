package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.event.AtWork;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.AttendanceJson;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventJson;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.sync.Exchange;

/** Events, who was there and what was counted go from desk to desk. */
class EventsExchangeTest {
  private static final Event EVENT = EventSamples.vietHung();
  private static final Instant NOON = EventSamples.NOW;

  @TempDir private Path folder;
  private DeskStore here;
  private DeskStore there;

  @BeforeEach
  void openTwoDesks() throws IOException {
    here = Stores.open(Files.createDirectories(folder.resolve("here")), 1);
    there = Stores.open(Files.createDirectories(folder.resolve("there")), 2);
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void twoDesksTickCountAndCheckInApartAndAgreeAfterwards() {
    here.events().write(EVENT);
    exchange();
    here.events().tick(EVENT.id(), "HOTSPOT", true, "TNV01");
    there.events().tick(EVENT.id(), "CHARGERS", true, "TNV02");
    here.tally().count(EVENT.id(), TallyKind.INFORMED, 3, "TNV01");
    there.tally().count(EVENT.id(), TallyKind.INFORMED, 4, "TNV02");
    there.tally().count(EVENT.id(), TallyKind.INFORMED, -1, "TNV02");
    assertThat(there.tally().own(EVENT.id())).containsEntry(TallyKind.INFORMED, 3);
    here.attendance().checkIn(EventSamples.stay(5, EventSamples.PHUONG_ANH, NOON), "TNV01");
    there.attendance().checkIn(EventSamples.stay(6, EventSamples.TYPED, NOON), "TNV02");
    exchange();
    exchange();
    for (DeskStore desk : List.of(here, there)) {
      assertThat(desk.events().find(EVENT.id()).map(Event::ready))
          .contains(Set.of("HOTSPOT", "CHARGERS"));
      assertThat(desk.tally().of(EVENT.id())).containsEntry(TallyKind.INFORMED, 6);
      assertThat(desk.tally().own(EVENT.id())).containsEntry(TallyKind.INFORMED, 3);
      assertThat(desk.attendance().of(EVENT.id()))
          .extracting(Attendance::who)
          .containsExactlyInAnyOrder(EventSamples.PHUONG_ANH, EventSamples.TYPED);
    }
  }

  @Test
  void theTablesAreMadeAgainFromTheRecords() {
    here.events().write(EVENT);
    here.events().tick(EVENT.id(), "HOTSPOT", true, "TNV01");
    here.tally().count(EVENT.id(), TallyKind.PRESENT, 20, "TNV01");
    here.attendance().checkIn(EventSamples.stay(5, EventSamples.TYPED, NOON), "TNV01");
    here.settings().put(Rebuild.ASKED, Bytes.of(new byte[] {1}));
    here.close();
    here = Stores.open(folder.resolve("here"), 1);
    assertThat(here.events().find(EVENT.id())).contains(EVENT.withReady(Set.of("HOTSPOT")));
    assertThat(here.tally().of(EVENT.id())).containsEntry(TallyKind.PRESENT, 20);
    assertThat(here.attendance().of(EVENT.id())).hasSize(1);
    assertThat(here.check().sound()).isTrue();
  }

  @Test
  void whoIsErasedIsInNoTableOfAnyDesk() {
    here.events().write(EVENT);
    here.attendance().checkIn(EventSamples.stay(5, EventSamples.PHUONG_ANH, NOON), "TNV01");
    here.attendance().checkIn(EventSamples.stay(6, EventSamples.TYPED, NOON), "TNV01");
    erase(EventJson.ENTITY, EVENT.id());
    erase(AttendanceJson.ENTITY, EventSamples.id(5));
    erase(AttendanceJson.ENTITY, EventSamples.id(6));
    exchange();
    for (DeskStore desk : List.of(here, there)) {
      Event left = desk.events().find(EVENT.id()).orElseThrow();
      assertThat(left.name() + left.address() + left.organisers()).isEmpty();
      assertThat(left.teams()).isEmpty();
      assertThat(left.volunteers())
          .containsExactly(new Volunteer("TNV01", ""), new Volunteer("TNV02", ""));
      assertThat(desk.attendance().of(EVENT.id()))
          .extracting(Attendance::who)
          .containsExactly(new Volunteer("TNV01", ""));
    }
  }

  @Test
  void whichEventADeskIsAtStaysWithIt() {
    AtWork work = new AtWork(EVENT.id(), NOON);
    assertThat(here.eventAtWork().get()).isEmpty();
    here.eventAtWork().begin(work);
    exchange();
    assertThat(here.eventAtWork().get()).isEqualTo(Optional.of(work));
    assertThat(there.eventAtWork().get()).isEmpty();
    here.eventAtWork().end();
    assertThat(here.eventAtWork().get()).isEmpty();
  }

  private void erase(String entity, UUID id) {
    here.records().append(Erasure.of(new Erasure.Target(entity, id), "TC01", "shift"));
  }

  private void exchange() {
    new Exchange(there.records(), there.records()).pull(here.records());
    new Exchange(here.records(), here.records()).pull(there.records());
  }
}
