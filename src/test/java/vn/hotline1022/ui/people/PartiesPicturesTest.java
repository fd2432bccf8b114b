package vn.hotline1022.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;

/** The caller beside the call, in each state, sizes, themes and languages. */
class PartiesPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aKnownCallerIsShownWhole(Shot shot) {
    assertThat(Pictures.take("caller-known", shot, texts -> new Scene().known().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void severalPeopleOfOneNumberAreOfferedWhole(Shot shot) {
    assertThat(Pictures.take("caller-offered", shot, texts -> new Scene().offered().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void thePersonHelpedIsShownWhole(Shot shot) {
    assertThat(Pictures.take("caller-helped", shot, texts -> new Scene().helped().framed(texts)))
        .isEmpty();
  }

  /** A call with its people. */
  private static final class Scene {
    private final DeskScenes scenes = new DeskScenes();
    private final CitizenBench bench = new CitizenBench(scenes.bench, DeskScenes.ME);
    private final PartiesModel parties = new PartiesModel(bench.tools, scenes.desk::setParties);

    Scene known() {
      bench.known(CitizenSamples.minh());
      return call();
    }

    Scene offered() {
      bench.known(CitizenSamples.minh());
      bench.known(CitizenSamples.person(2, "Lê Thị Hoà", "0912345678", "0987654321"));
      bench.known(CitizenSamples.person(3, "Trần Thị Khánh Linh", "0912345678"));
      return call();
    }

    Scene helped() {
      known();
      parties.forAnother().set(true);
      parties.helpedPhone().set("0987 654 321");
      parties.helped().name().set("Nguyễn Thị Gái");
      parties.helped().addressing().set(Addressing.BA);
      scenes.bench.passMillis(200);
      return this;
    }

    private Scene call() {
      scenes.desk.call().subscribe(now -> parties.follow(now, scenes.desk.number().number().get()));
      scenes.desk.number().number().subscribe(parties::number);
      scenes.inCall();
      scenes.bench.passMillis(300);
      return this;
    }

    Region framed(Texts texts) {
      DeskView view =
          new DeskView(
              scenes.desk, scenes.bench.tools, texts, () -> {}, call -> {}, DeskSlots.EMPTY);
      view.withPeople(() -> List.of(new PartiesPane("desk-caller", parties, bench.tools, texts)));
      return scenes.framed(view.view(), texts);
    }
  }
}
