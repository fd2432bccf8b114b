package vn.hotline1022.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** The call list and the form that puts a call right, while the lists change. */
class ListsInAmendTest {
  private AmendScenes scenes;
  private Journey journey;

  @BeforeEach
  void openTheList() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              scenes = new AmendScenes().open();
              scenes.model.begin(() -> {});
              return scenes.framed(new Texts(Language.VI));
            });
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void whatTheCallHasStaysToBeSavedAndWhatIsTypedStays() {
    Fx.run(() -> scenes.model.number().set("0987 654 321"));
    change();
    assertThat(texts("amend-reasons"))
        .contains("Không nhận được mã OTP", "Hoá đơn nước sạch")
        .doesNotContain("Quên mật khẩu");
    assertThat(texts("amend-result")).doesNotContain("Đã lập phản ánh").contains("Hẹn gọi lại");
    journey.awaitText("0987 654 321");
    Fx.run(scenes.model::save);
    assertThat(scenes.newest("0987654321").reasons()).containsExactly("OTP_MISSING");
  }

  @Test
  void theFiltersOfferRetiredEntriesTooForOldCallsHaveThem() {
    change();
    assertThat(texts("calls-reason"))
        .contains("Quên mật khẩu (đã ngừng dùng)", "Hoá đơn nước sạch", "Đăng ký");
    assertThat(texts("calls-result")).contains("Đã lập phản ánh (đã ngừng dùng)");
    journey.awaitText("Không nhận được mã OTP");
  }

  @Test
  void aRenamedReasonIsCalledByItsNewNameInTheListAtOnce() {
    Fx.run(scenes.model::cancel);
    Fx.run(
        () ->
            scenes.scenes.bench.listsInUse.set(
                scenes.scenes.bench.lists.with(
                    List.of(
                        ListSamples.shipped(ListKind.REASON, "USE", "PARKING")
                            .withNames("Tìm chỗ đỗ xe", "Find parking")))));
    journey.awaitText("Tìm chỗ đỗ xe").awaitNoText("Điểm đỗ xe");
  }

  private void change() {
    Fx.run(
        () ->
            scenes.scenes.bench.listsInUse.set(
                scenes.scenes.bench.lists.with(
                    List.of(
                        ListSamples.shipped(ListKind.REASON, "ACCOUNT", "OTP_MISSING")
                            .withRetired(true),
                        ListSamples.shipped(ListKind.REASON, "ACCOUNT", "PASSWORD")
                            .withRetired(true),
                        ListSamples.shipped(ListKind.DISPOSITION, "", "FILED").withRetired(true),
                        ListSamples.newReason()))));
    journey.settle();
  }

  private List<String> texts(String id) {
    return Fx.get(
        () ->
            flat(((MenuButton) journey.scene().lookup("#" + id)).getItems().stream())
                .map(MenuItem::getText)
                .toList());
  }

  private static Stream<MenuItem> flat(Stream<MenuItem> items) {
    return items.flatMap(
        item ->
            item instanceof Menu menu
                ? Stream.concat(Stream.of(item), flat(menu.getItems().stream()))
                : Stream.of(item));
  }
}
