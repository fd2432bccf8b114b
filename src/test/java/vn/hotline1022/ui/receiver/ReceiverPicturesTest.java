package vn.hotline1022.ui.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.Receivers;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** Entering the receiver in each of its states, in both sizes, themes and languages. */
class ReceiverPicturesTest {
  private static final Map<String, String> MATCHED =
      Map.of("ENVIRONMENT", "17", "NOISE", "18", "STREET_LIGHT", "30", "FOOD", "", "WATER", "40");

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    for (TextSize size : List.of(TextSize.LARGE, TextSize.LARGEST)) {
      shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(size));
    }
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void everyStateIsWhole(Shot shot) {
    Fx.start();
    whole("receiver-empty", shot, new ReceiverBench(), _ -> {});
    whole("receiver-testing", shot, new ReceiverBench(), ReceiverPicturesTest::testing);
    whole("receiver-found", shot, new ReceiverBench(), ReceiverPicturesTest::found);
    whole("receiver-failed", shot, new ReceiverBench(), ReceiverPicturesTest::failed);
    whole("receiver-matched", shot, ReceiverBench.inUse(MATCHED), ReceiverPicturesTest::matched);
    whole("receiver-gone", shot, ReceiverBench.inUse(MATCHED), ReceiverPicturesTest::gone);
    whole("receiver-leaving", shot, ReceiverBench.inUse(MATCHED), ReceiverPicturesTest::leaving);
  }

  /** Everything stands beside each other at the largest size of text, too. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void nothingScrollsSideways(Shot shot) {
    Fx.start();
    ReceiverBench desk = new ReceiverBench();
    Fx.run(() -> found(desk));
    List<Double> widths =
        Fx.get(
            () -> {
              Scene scene = Pictures.dress(framed(desk, new Texts(shot.language())), shot);
              ScrollPane page = (ScrollPane) scene.lookup("#tabbed-page");
              double needed = ((Region) page.getContent()).minWidth(-1);
              return List.of(needed, page.getViewportBounds().getWidth());
            });
    assertThat(widths.getFirst()).isLessThanOrEqualTo(widths.getLast());
  }

  private static void testing(ReceiverBench desk) {
    desk.bench.stall();
    typed(desk);
    desk.model.test();
  }

  private static void typed(ReceiverBench desk) {
    desk.type("iHaNoi", ReceiverBench.ADDRESS, "khoá-đang-gõ");
    desk.model.form().jurisdiction().set("hanoi");
  }

  private static void found(ReceiverBench desk) {
    typed(desk);
    desk.model.test();
    desk.model.match().rows().select("STREET_LIGHT");
  }

  private static void failed(ReceiverBench desk) {
    desk.type("", "http://phananh.example.org/open311/v2", "");
    desk.model.save();
    desk.type("", ReceiverBench.ADDRESS, "");
    desk.receiver.fails(new GatewayFailure.Later(Why.UNREACHABLE, Optional.empty()));
    desk.model.test();
  }

  private static void matched(ReceiverBench desk) {
    desk.model.match().accept();
    desk.model.save();
    desk.model.match().rows().select("POWER_LIGHT");
    desk.model.match().unfold(true);
    desk.model.match().words().set("den");
  }

  private static void gone(ReceiverBench desk) {
    desk.kept.waiting = Map.of("GARBAGE", 3, "CONGESTION", 1);
    desk.kept.stop(Cause.KEY);
    desk.kept.offer =
        Receivers.offer(Receivers.YESTERDAY, Receivers.without("17"))
            .after(Receivers.offer(Receivers.YESTERDAY, Receivers.SERVICES));
    desk.model.refresh();
  }

  private static void leaving(ReceiverBench desk) {
    desk.model.form().address().set("http://phananh.example.org/open311/v2");
    desk.model.leaving().set(true);
  }

  private static void whole(
      String name, Shot shot, ReceiverBench desk, Consumer<ReceiverBench> to) {
    Fx.run(() -> to.accept(desk));
    assertThat(Pictures.take(name, shot, texts -> framed(desk, texts))).as(name).isEmpty();
  }

  private static Region framed(ReceiverBench desk, Texts texts) {
    return new DeskScenes().framed(desk.screen(texts).view(), texts);
  }
}
