package vn.hotline1022.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps notices must do. */
public abstract class NoticeRepositoryContract {
  private NoticeRepository notices;

  protected abstract NoticeRepository create();

  @BeforeEach
  void open() {
    notices = create();
  }

  @Test
  void whatIsWrittenIsFoundTheNewestFirst() {
    NoticeSamples.all().forEach(notices::write);
    assertThat(notices.newest(10))
        .containsExactly(
            NoticeSamples.maintenance(), NoticeSamples.slowPhotos(), NoticeSamples.newScript());
    assertThat(notices.newest(1)).containsExactly(NoticeSamples.maintenance());
    assertThat(notices.find(NoticeSamples.slowPhotos().id())).contains(NoticeSamples.slowPhotos());
    assertThat(notices.find(NoticeSamples.id(99))).isEmpty();
  }

  @Test
  void whoReadItIsKeptOnceEach() {
    Notice notice = NoticeSamples.slowPhotos();
    notices.write(notice);
    notices.seen(notice.id(), "DTV07");
    notices.seen(notice.id(), "DTV07");
    notices.seen(notice.id(), "DTV12");
    assertThat(notices.find(notice.id()).map(Notice::seenBy)).contains(Set.of("DTV07", "DTV12"));
  }

  @Test
  void aCorrectionHasToBeReadAgain() {
    Notice notice = NoticeSamples.slowPhotos();
    notices.write(notice);
    notices.seen(notice.id(), "DTV07");
    Notice corrected =
        new Notice(
            notice.id(),
            Notice.Kind.CHANGED,
            "Gửi ảnh đã bình thường",
            "",
            notice.from(),
            Optional.of(NoticeSamples.NOW),
            false,
            "TC02",
            NoticeSamples.NOW,
            Set.of());
    notices.write(corrected);
    assertThat(notices.find(notice.id())).contains(corrected);
    notices.seen(notice.id(), "DTV07");
    assertThat(notices.find(notice.id()).map(Notice::seenBy)).contains(Set.of("DTV07"));
  }

  @Test
  void oneTakenBackStaysInTheList() {
    notices.write(NoticeSamples.newScript());
    notices.write(NoticeSamples.newScript().withdrawn("TC02", NoticeSamples.NOW));
    assertThat(notices.newest(5))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.state(NoticeSamples.NOW)).isEqualTo(Notice.State.WITHDRAWN));
  }

  @Test
  void oneOutOfBoundsIsRefusedWhole() {
    Notice notice = NoticeSamples.slowPhotos();
    Notice backwards =
        new Notice(
            notice.id(),
            notice.kind(),
            notice.title(),
            notice.text(),
            notice.from(),
            Optional.of(notice.from().minusSeconds(1)),
            false,
            "TC01",
            notice.writtenAt(),
            Set.of());
    assertThatThrownBy(() -> notices.write(backwards)).isInstanceOf(IllegalArgumentException.class);
    assertThat(notices.newest(10)).isEmpty();
  }

  @Test
  void whatNobodyKnowsCannotBeRead() {
    notices.seen(NoticeSamples.id(5), "DTV07");
    assertThat(notices.newest(10)).isEmpty();
  }
}
