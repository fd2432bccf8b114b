package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.directory.ContactSamples;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeJson;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.sync.Exchange;

/** Notices, outages and the directory go from desk to desk, and are forgotten everywhere. */
class NoticesExchangeTest {
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
  void whatOneDeskWritesTheOtherShowsAndReadsAreKeptOfBoth() {
    Notice notice = NoticeSamples.slowPhotos();
    here.notices().write(notice);
    here.outages().write(NoticeSamples.cutTrunk());
    exchange();
    there.notices().seen(notice.id(), "DTV12");
    here.notices().seen(notice.id(), "DTV07");
    there.contacts().write(ContactSamples.all(), "TC01");
    there.outages().write(NoticeSamples.cutTrunk().struck("TC02", NoticeSamples.NOW));
    exchange();
    assertThat(there.notices().newest(9)).isEqualTo(here.notices().newest(9));
    assertThat(here.notices().find(notice.id()).map(Notice::seenBy))
        .contains(Set.of("DTV07", "DTV12"));
    assertThat(here.contacts().all()).isEqualTo(there.contacts().all()).hasSize(2);
    assertThat(here.outages().history(NoticeSamples.cutTrunk().id())).hasSize(2);
    assertThat(here.outages().newest(9)).isEqualTo(there.outages().newest(9));
  }

  @Test
  void theTablesAreMadeAgainFromTheRecords() {
    NoticeSamples.all().forEach(here.notices()::write);
    here.outages().write(NoticeSamples.badLine());
    here.contacts().write(ContactSamples.all(), "TC01");
    List<Notice> notices = here.notices().newest(9);
    List<Contact> contacts = here.contacts().all();
    here.settings().put(Rebuild.ASKED, Bytes.of(new byte[] {1}));
    here.close();
    here = Stores.open(folder.resolve("here"), 1);
    assertThat(here.notices().newest(9)).isEqualTo(notices).hasSize(3);
    assertThat(here.contacts().all()).isEqualTo(contacts);
    assertThat(here.outages().newest(9)).containsExactly(NoticeSamples.badLine());
    assertThat(here.check().sound()).isTrue();
  }

  @Test
  void whoIsErasedIsInNoTableOfAnyDeskEvenWhenALaterRecordComes() {
    here.notices().write(NoticeSamples.slowPhotos());
    here.contacts().write(ContactSamples.all(), "TC01");
    exchange();
    there.contacts().write(List.of(ContactSamples.officer().withRemoved(true)), "TC02");
    erase(ContactJson.ENTITY, ContactSamples.officer().id());
    erase(NoticeJson.ENTITY, NoticeSamples.slowPhotos().id());
    exchange();
    for (DeskStore desk : List.of(here, there)) {
      assertThat(desk.contacts().all()).containsExactly(ContactSamples.lighting());
      assertThat(desk.notices().newest(9))
          .singleElement()
          .satisfies(
              notice -> {
                assertThat(notice.title()).isEmpty();
                assertThat(notice.text()).isEmpty();
              });
      assertThat(desk.check().sound()).isTrue();
    }
  }

  private void erase(String entity, UUID id) {
    here.records().append(Erasure.of(new Erasure.Target(entity, id), "TC01", "shift"));
  }

  private void exchange() {
    new Exchange(there.records(), there.records()).pull(here.records());
    new Exchange(here.records(), here.records()).pull(there.records());
  }
}
