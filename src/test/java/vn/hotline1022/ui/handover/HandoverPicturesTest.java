package vn.hotline1022.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** Handing over in each of its states, in both sizes, themes and languages, and at 150 %. */
class HandoverPicturesTest {
  private static final Path FILE = Path.of("/media/usb/ban-giao-ban-su-kien-1-20261121-1725.h22");

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(new Shot(911, 460, 1.5, Mode.LIGHT, Language.VI, TextSize.NORMAL));
    shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST));
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void everyStateIsWhole(Shot shot) {
    Fx.start();
    whole("handover-first", shot, new HandoverBench(), desk -> desk.model.refresh());
    whole("handover-waiting", shot, HandoverBench.amongOthers(), _ -> {});
    whole("handover-adding", shot, new HandoverBench(), HandoverPicturesTest::adding);
    whole("handover-given", shot, HandoverBench.amongOthers(), HandoverPicturesTest::given);
    whole("handover-preview", shot, HandoverBench.amongOthers(), HandoverPicturesTest::preview);
    whole("handover-refused", shot, HandoverBench.amongOthers(), HandoverPicturesTest::refused);
    whole("handover-taken", shot, HandoverBench.amongOthers(), HandoverPicturesTest::taken);
    whole("handover-emptying", shot, HandoverBench.amongOthers(), HandoverPicturesTest::emptying);
    taken("handover-cards", shot, HandoverBench.amongOthers(), HandoverPicturesTest::cards);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vn.hotline1022.ui.Pictures#allShots")
  void whatKeepsTheComputerFromBeingEmptiedIsWhole(Shot shot) {
    whole("handover-drafts", shot, HandoverBench.amongOthers(), HandoverPicturesTest::drafts);
    whole("handover-unsent", shot, HandoverBench.amongOthers(), HandoverPicturesTest::unsent);
    whole("handover-receipt", shot, HandoverBench.amongOthers(), HandoverPicturesTest::receipt);
  }

  private static void drafts(HandoverBench desk) {
    desk.drafts = HandoverBench.begun();
    desk.unreadable = 2;
    desk.remains = Optional.of(new Fault.NotHandedOver(12, 0, 4));
    desk.model.emptying().ask();
    desk.model.emptying().arm(desk.drafts.getFirst());
  }

  private static void unsent(HandoverBench desk) {
    desk.remains = Optional.of(new Fault.NotSent(3, 1));
    desk.model.emptying().ask();
  }

  private static void receipt(HandoverBench desk) {
    desk.remains = Optional.of(new Fault.NoReceipt(2, "Văn phòng tổng đài"));
    desk.model.emptying().ask();
    desk.model.emptying().receipt().set("4831 7056 2210");
  }

  private static void adding(HandoverBench desk) {
    desk.model.refresh();
    desk.model.desks().writeIdentity(Path.of("/media/usb/ban-su-kien-2.h22id"));
    desk.model.desks().open(Path.of("/media/usb/van-phong-tong-dai.h22id"));
    desk.model.desks().digits().set("4831 7056 2210");
    desk.model.desks().add();
  }

  private static void given(HandoverBench desk) {
    desk.model.desks().revoke(ScriptedBundles.OTHER.device());
    desk.model.giving().give(FILE);
  }

  private static void preview(HandoverBench desk) {
    desk.bundles.holds(ScriptedBundles.fromOther(198, 11));
    desk.model.taking().look(FILE);
  }

  private static void refused(HandoverBench desk) {
    desk.bundles.fails(new Fault.BundleNotWritten("ban-giao-ban-su-kien-2.h22"));
    desk.model.giving().give(FILE);
    desk.bundles.fails(
        new Fault.BundleRefused(FILE.getFileName().toString(), Fault.BundleProblem.SOMEBODY_ELSE));
    desk.model.taking().look(FILE);
  }

  private static void taken(HandoverBench desk) {
    preview(desk);
    desk.model.taking().take();
    desk.remains = Optional.of(new Fault.NotHandedOver(52, 7, 1));
    desk.model.emptying().ask();
  }

  private static void emptying(HandoverBench desk) {
    desk.spared = List.of(Path.of("/home/truc/hotline1022-before-20261120-081500"));
    desk.model.giving().give(FILE);
    desk.model.emptying().ask();
    desk.model.emptying().typed().set("Bàn sự kiện 2");
  }

  private static void whole(
      String name, Shot shot, HandoverBench desk, Consumer<HandoverBench> to) {
    Fx.run(() -> to.accept(desk));
    taken(name, shot, desk, (bench, texts) -> bench.screen(texts).view());
  }

  private static void taken(
      String name, Shot shot, HandoverBench desk, BiFunction<HandoverBench, Texts, Region> of) {
    assertThat(
            Pictures.take(
                name, shot, texts -> new DeskScenes().framed(of.apply(desk, texts), texts)))
        .as(name)
        .isEmpty();
  }

  /** The card at an event, while something waits and when nothing does, and the pill. */
  private static Region cards(HandoverBench desk, Texts texts) {
    HandoverBench done = HandoverBench.amongOthers();
    done.bundles.waits(0, 0);
    done.model.refresh();
    HBox row =
        Panes.row(
            "gap-m", desk.desk().card(texts), done.desk().card(texts), desk.desk().pill(texts));
    row.getChildren().stream().limit(2).forEach(card -> ((Region) card).setPrefWidth(276));
    row.getStyleClass().add("desk-screen");
    return row;
  }
}
