package vn.hotline1022.ui.handbook;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F12;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Direction;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** The handbook by the keyboard: in the middle of a call, and at its own place. */
class HandbookJourneyTest {
  private HandbookScenes all;
  private StackPane room;
  private Journey journey;

  @BeforeEach
  void openTheDesk() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              all = new HandbookScenes();
              all.scenes.withEarlierCalls();
              room = new StackPane(all.desk(new Texts(Language.VI)));
              return room;
            });
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          HandbookKeys.addTo(keys, () -> all.inCall.press());
          keys.install(journey.scene());
          all.scenes.desk.take(Direction.INBOUND);
          all.scenes.desk.addressing().set(Optional.of(Addressing.BAC));
        });
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  private String notes() {
    return Fx.get(() -> all.scenes.desk.notes().text().get());
  }

  @Test
  void whatIsTypedOffersAnArticleAndOneKeyPutsItsSentenceOnTheScreen() {
    journey.tabTo("desk-notes").type("bác không nhận được mã, máy Samsung");
    Fx.run(all::pause);
    journey.awaitText("Mã OTP không về").awaitFocus("desk-notes");
    journey
        .press(F12)
        .awaitText("Bác đợi hết đồng hồ rồi bấm gửi lại một lần thôi ạ.")
        .awaitFocus("desk-notes")
        .type(", nhắn tin bị chặn")
        .press(ESCAPE)
        .awaitNoText("Bác đợi hết đồng hồ")
        .awaitFocus("desk-notes")
        .type(" từ hôm qua");
    assertThat(notes())
        .isEqualTo("bác không nhận được mã, máy Samsung, nhắn tin bị chặn từ hôm qua");
  }

  @Test
  void pressedAgainTheArticleIsReadBesideTheNotes() {
    journey.tabTo("desk-notes").type("vneid báo bảo trì");
    Fx.run(all::pause);
    journey.press(F12).awaitText("Hệ thống đang bận").press(F12).awaitText("Nguồn");
    assertThat(Fx.get(() -> all.scenes.desk.tabs().isFront(CallHandbook.TAB))).isTrue();
    assertThat(Fx.get(() -> all.inCall.search().list().selected().get().map(Article::id)))
        .contains("vneid-outage");
    journey.tabTo("desk-notes").type(", hẹn 14h");
    assertThat(notes()).isEqualTo("vneid báo bảo trì, hẹn 14h");
    journey.press(F12).awaitText("đọc cả bài").press(ESCAPE).awaitFocus("desk-notes");
    assertThat(Fx.get(() -> all.inCall.said().isShown())).isFalse();
  }

  @Test
  void withoutAnOfferTheKeyLeadsToTheSearch() {
    journey
        .tabTo("desk-notes")
        .press(F12)
        .awaitFocus("call-articles-words")
        .type("mat dien thoai")
        .awaitText("1900.0368")
        .press(F12)
        .awaitText("Rồi bác gọi ngân hàng")
        .press(ESCAPE)
        .press(DOWN)
        .awaitFocus("call-articles-list");
    assertThat(notes()).isEmpty();
  }

  @Test
  void theFormOfAddressAndTheLanguageChangeWhatStandsThere() {
    journey.tabTo("desk-notes").type("đang gọi bằng chính máy này");
    Fx.run(all::pause);
    journey.press(F12).awaitText("Bác bật loa ngoài giúp cháu");
    Fx.run(() -> all.scenes.desk.addressing().set(Optional.of(Addressing.CHI)));
    journey.awaitText("Chị bật loa ngoài giúp em");
    Fx.run(() -> room.getChildren().setAll(all.desk(new Texts(Language.EN))));
    journey.awaitText("loudspeaker").awaitText("Calling on the very phone");
    assertThat(notes()).isEqualTo("đang gọi bằng chính máy này");
  }

  @Test
  void eachCallFindsItsOwnAgain() {
    journey.tabTo("desk-notes").type("quên passcode");
    Fx.run(all::pause);
    journey.press(F12).press(F12).awaitText("Quên passcode VNeID");
    Fx.run(
        () -> {
          all.scenes.desk.end();
          all.scenes.desk.take(Direction.INBOUND);
        });
    assertThat(Fx.get(() -> all.inCall.offered().get())).isEmpty();
    assertThat(Fx.get(() -> all.inCall.search().list().selected().get())).isEmpty();
    Fx.run(
        () -> {
          all.scenes.desk.end();
          all.scenes.desk.switchCalls();
          all.pause();
        });
    assertThat(Fx.get(() -> all.inCall.search().list().selected().get().map(Article::id)))
        .contains("vneid-passcode");
    assertThat(Fx.get(() -> all.inCall.offered().get())).isNotEmpty();
  }

  @Test
  void atItsPlaceArticlesAreFoundWithoutAccentsAndRead() {
    Fx.run(() -> room.getChildren().setAll(all.place(new Texts(Language.VI), false)));
    journey
        .tabTo("articles-words")
        .type("ma khong ve")
        .awaitText("Spam và bị chặn")
        .type(" xx")
        .awaitText("Không có bài nào có đủ các từ này");
    journey.press(CONTROL, TAB);
    Fx.run(() -> all.search.words().set("quen passcode"));
    journey.tabTo("articles-words").press(DOWN).awaitFocus("articles-list");
    Fx.run(() -> all.said.show(all.search.list().selected().get().orElseThrow()));
    journey.awaitText("Bác đừng đọc cho ai, kể cả cháu").press(ESCAPE).awaitFocus("articles-list");
    assertThat(Fx.get(() -> all.said.isShown())).isFalse();
  }
}
