package vn.hotline1022.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.staff.Role;

class NoticesViewModelTest {
  private final NoticeBench leader = new NoticeBench(Role.SUPERVISOR);

  @Test
  void theCardShowsWhatHoldsNowBrokenFirstAndCountsWhatIsNew() {
    NoticesViewModel model = leader.filled().model;
    assertThat(model.current())
        .extracting(Notice::title)
        .containsExactly(NoticeSamples.slowPhotos().title(), NoticeSamples.newScript().title());
    assertThat(model.unread().get()).isEqualTo(1);
    assertThat(model.list().selected().get()).isEmpty();
  }

  @Test
  void openingOneIsReadingIt() {
    NoticesViewModel model = leader.filled().model;
    model.open(NoticeSamples.slowPhotos().id());
    assertThat(model.unread().get()).isZero();
    assertThat(model.list().selected().get())
        .hasValueSatisfying(n -> assertThat(n.seenBy()).containsExactly("DTV07"));
  }

  @Test
  void whatBeginsLaterComesByItself() {
    NoticesViewModel model = leader.filled().model;
    leader.bench.pass(Duration.ofHours(14));
    for (int second = 0; second < 60; second++) {
      model.tick();
    }
    assertThat(model.current())
        .extracting(Notice::title)
        .contains(NoticeSamples.maintenance().title());
  }

  @Test
  void aNoticeIsWrittenCorrectedAndTakenBack() {
    NoticesViewModel model = leader.model;
    model.create();
    NoticeEditor editor = model.editor();
    editor.title().set("  Gửi ảnh   đang chậm ");
    editor.text().set("Bổ sung ảnh sau.");
    editor.span().from().set("8:10");
    model.save();
    assertThat(editor.form().open().get()).isFalse();
    Notice written = model.list().selected().get().orElseThrow();
    assertThat(written.title()).isEqualTo("Gửi ảnh đang chậm");
    assertThat(written.from()).isEqualTo("2026-11-21T01:10:00Z");
    model.correct();
    editor.span().until().set("9:00");
    model.save();
    assertThat(leader.notices.newest(9)).hasSize(1);
    assertThat(model.current()).isEmpty();
    model.withdraw();
    assertThat(model.list().selected().get()).map(Notice::withdrawn).contains(true);
  }

  @Test
  void whatIsWrongIsSaidAndWhatMustNotBeKeptIsMasked() {
    NoticesViewModel model = leader.model;
    NoticeEditor editor = model.editor();
    model.create();
    model.save();
    assertThat(editor.problem().get()).contains(NoticeEditor.Problem.TITLE);
    editor.title().set("Không đọc mã");
    editor.span().from().set("hôm qua");
    model.save();
    assertThat(editor.problem().get()).contains(NoticeEditor.Problem.FROM);
    editor.span().from().set("8:00");
    editor.span().until().set("7:00");
    model.save();
    assertThat(editor.problem().get()).contains(NoticeEditor.Problem.UNTIL);
    editor.span().until().set("");
    editor.text().set("Ví dụ bác Minh đọc mã OTP 482913 cho người lạ");
    model.save();
    assertThat(editor.problem().get()).contains(NoticeEditor.Problem.SECRET);
    assertThat(leader.notices.newest(9)).isEmpty();
    editor.mask();
    model.save();
    assertThat(leader.notices.newest(9))
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).doesNotContain("482913"));
  }

  @Test
  void aFullDiskLosesNothingThatWasTyped() {
    NoticesViewModel model = leader.model;
    model.create();
    model.editor().title().set("VNeID gián đoạn");
    leader.notices.failWith(new Fault.DiskFull());
    model.save();
    assertThat(model.fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(model.editor().form().open().get()).isTrue();
    assertThat(model.editor().title().get()).isEqualTo("VNeID gián đoạn");
    leader.notices.failWith(null);
    model.save();
    assertThat(model.fault().get()).isNull();
    assertThat(model.list().items()).hasSize(1);
  }

  @Test
  void whatIsBeingWrittenComesBackInTheNextSession() {
    leader.model.create();
    leader.model.editor().kind().set(Notice.Kind.NOTE);
    leader.model.editor().title().set("VNeID gián đoạn, đ");
    leader.outagesModel.create();
    leader.outagesModel.editor().cause().set("Đứt cáp quang ở Cầu Giấy");
    leader.outagesModel.editor().span().until().set("9:4");
    leader.bench.passMillis(500);

    NoticeBench next = leader.again();
    assertThat(next.model.editor().form().open().get()).isTrue();
    assertThat(next.model.editor().title().get()).isEqualTo("VNeID gián đoạn, đ");
    assertThat(next.model.editor().kind().get()).isEqualTo(Notice.Kind.NOTE);
    assertThat(next.outagesModel.editor().cause().get()).isEqualTo("Đứt cáp quang ở Cầu Giấy");
    assertThat(next.outagesModel.editor().span().until().get()).isEqualTo("9:4");
    next.model.save();
    next.outagesModel.editor().form().close();
    assertThat(next.notices.newest(9)).hasSize(1);
    assertThat(leader.again().model.editor().form().open().get()).isFalse();
    assertThat(leader.again().outagesModel.editor().form().open().get()).isFalse();
  }

  @Test
  void whatIsBeingWrittenWaitsWhileAnotherNoticeIsRead() {
    NoticesViewModel model = leader.filled().model;
    model.create();
    model.editor().title().set("Còn đang gõ");
    model.open(NoticeSamples.slowPhotos().id());
    assertThat(model.editor().form().open().get()).isFalse();
    assertThat(model.editor().form().waits().get()).isTrue();
    model.create();
    assertThat(model.editor().title().get()).isEqualTo("Còn đang gõ");
  }

  @Test
  void whoMayNotWriteOnlyReads() {
    NoticeBench operator = new NoticeBench(Role.OPERATOR).filled();
    operator.model.create();
    assertThat(operator.model.editor().form().open().get()).isFalse();
    operator.model.open(NoticeSamples.slowPhotos().id());
    operator.model.withdraw();
    assertThat(operator.notices.newest(9)).noneMatch(Notice::withdrawn);
    operator.outagesModel.create();
    assertThat(operator.outagesModel.editor().form().open().get()).isFalse();
    NoticeBench technician = new NoticeBench(Role.TECHNICIAN);
    technician.outagesModel.create();
    assertThat(technician.outagesModel.editor().form().open().get()).isTrue();
    assertThat(technician.model.mayWrite()).isFalse();
  }

  @Test
  void anOutageIsLoggedEndedAndStruckWithItsHistory() {
    OutagesViewModel model = leader.outagesModel;
    model.create();
    model.editor().span().from().set("9:00");
    model.editor().effect().set(Outage.Effect.SOME_CALLS);
    model.editor().cause().set("Nhà mạng bảo trì");
    model.save();
    assertThat(model.history()).hasSize(1);
    model.correct();
    model.editor().span().until().set("9:20");
    model.save();
    assertThat(model.history()).hasSize(2);
    assertThat(model.list().items())
        .singleElement()
        .extracting(Outage::until)
        .isEqualTo(Optional.of(java.time.Instant.parse("2026-11-21T02:20:00Z")));
    model.strike();
    assertThat(model.history()).hasSize(3).last().matches(Outage::struck);
  }

  @Test
  void anOutageOfTheFutureOrBackwardsIsNone() {
    OutagesViewModel model = leader.outagesModel;
    model.create();
    model.editor().span().from().set("23:00");
    model.save();
    assertThat(model.editor().problem().get()).contains(OutageEditor.Problem.FUTURE);
    model.editor().span().from().set("9:00");
    model.editor().span().until().set("8:00");
    model.save();
    assertThat(model.editor().problem().get()).contains(OutageEditor.Problem.UNTIL);
    model.editor().span().from().set("");
    model.save();
    assertThat(model.editor().problem().get()).contains(OutageEditor.Problem.FROM);
  }

  @Test
  void thePaletteFindsNoticesByAnyWords() {
    leader.filled();
    NoticeFinder finder =
        new NoticeFinder(
            leader.notices,
            new vn.hotline1022.ui.common.Texts(vn.hotline1022.ui.common.Language.VI),
            leader.model::open);
    assertThat(finder.find("anh cham", 5))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.title()).isEqualTo(NoticeSamples.slowPhotos().title());
              found.open().run();
            });
    assertThat(leader.model.list().selected().get()).isPresent();
    assertThat(finder.find("huawei", 5)).hasSize(1);
    assertThat(finder.find("xe buýt", 5)).isEmpty();
  }
}
