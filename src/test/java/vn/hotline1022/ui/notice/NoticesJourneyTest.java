package vn.hotline1022.ui.notice;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The board by keyboard alone. */
class NoticesJourneyTest {
  private final NoticeBench leader = new NoticeBench(Role.SUPERVISOR);
  private Journey journey;

  private void open() {
    TabbedScreen[] screen = new TabbedScreen[1];
    journey =
        Journey.open(
            () -> {
              screen[0] = leader.screen(new Texts(Language.VI));
              return screen[0].view();
            });
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          screen[0].addKeys(keys);
          keys.install(journey.scene());
          screen[0].shown();
        });
  }

  @AfterEach
  void close() {
    journey.close();
  }

  @Test
  void aNoticeIsWrittenReadAndGivenUpByKeyboard() {
    open();
    journey.press(CONTROL, N).awaitFocus("notice-title");
    journey.type("Gửi ảnh đang chậm").press(TAB).awaitFocus("notice-text");
    journey.type("Bổ sung sau").press(CONTROL, S).awaitFocus("notice-list");
    journey.awaitText("Gửi ảnh đang chậm").awaitText("Đang hiệu lực").awaitText("1 người đã đọc");
    assertThat(leader.notices.newest(9)).extracting(Notice::text).containsExactly("Bổ sung sau");
    journey.press(CONTROL, N).awaitFocus("notice-title").type("thôi").press(ESCAPE);
    journey.awaitFocus("notice-list");
    assertThat(leader.notices.newest(9)).hasSize(1);
  }

  @Test
  void whatIsBegunWaitsOnItsButtonAndComesBackByTheSameKey() {
    leader.filled();
    open();
    journey.press(CONTROL, N).awaitFocus("notice-title").type("Ảnh chậ");
    Fx.run(() -> leader.bench.passMillis(500));
    journey.awaitText("Đã lưu nháp 09:37:04");
    Fx.run(() -> leader.model.open(NoticeSamples.newScript().id()));
    journey.awaitText("Viết tiếp bản nháp").awaitFocus("notice-list");
    journey.press(CONTROL, N).awaitFocus("notice-title").awaitText("Ảnh chậ").type("m");
    journey.press(CONTROL, S).awaitFocus("notice-list").awaitText("Ảnh chậm");
    journey.awaitNoText("Viết tiếp bản nháp");
  }

  @Test
  void arrowsReadOneNoticeAfterTheOther() {
    leader.filled();
    open();
    journey.awaitFocus("notice-list").awaitText("Bảo trì VNeID đêm nay");
    journey.press(DOWN).awaitText("Hướng dẫn công dân gửi không kèm ảnh");
    Fx.await("nothing new", () -> leader.model.unread().get() == 0);
    journey.awaitFocus("notice-list");
  }

  @Test
  void anOutageIsLoggedOnTheOtherSide() {
    open();
    journey.press(CONTROL, TAB).awaitText("Chưa ghi sự cố nào của tổng đài");
    journey.press(CONTROL, N).awaitFocus("outage-from").press(CONTROL, S);
    journey.awaitText("Không cuộc gọi nào vào được").awaitText("Đang diễn ra");
    assertThat(leader.outages.newest(9))
        .extracting(Outage::effect)
        .containsExactly(Outage.Effect.NO_CALLS);
  }
}
