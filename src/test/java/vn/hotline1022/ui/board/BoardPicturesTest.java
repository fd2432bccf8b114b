package vn.hotline1022.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.call.Presence;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.stats.ExchangeFigures;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** The shift board in all sizes, themes and languages: nothing cut, nothing overlapping. */
class BoardPicturesTest {
  private static final List<String> PEOPLE =
      List.of(BoardScene.HA, BoardScene.HUY, BoardScene.ANH, BoardScene.LONG, BoardScene.PHUONG);

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(Shot.of(1366, 768, Mode.LIGHT, Language.VI));
    shots.add(Shot.of(911, 460, Mode.LIGHT, Language.VI));
    shots.add(Shot.of(911, 460, Mode.DARK, Language.EN));
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aBusyMorningIsWhole(Shot shot) {
    assertThat(take("board", shot, _ -> {})).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theReasonsOfAWeekAreWhole(Shot shot) {
    assertThat(
            take(
                "board-week",
                shot,
                scene -> {
                  scene.period.between(BoardScene.SATURDAY.minusDays(6), BoardScene.SATURDAY);
                  scene.model.by().set(Group.By.REASON);
                }))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theBeginningOfAShiftIsWhole(Shot shot) {
    BoardScene scene = Fx.get(() -> new BoardScene().read());
    assertThat(Pictures.take("board-empty", shot, framed(scene))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatTheExchangeCountedIsWhole(Shot shot) {
    assertThat(
            take(
                "board-exchange",
                shot,
                scene -> {
                  scene.period.between(BoardScene.SATURDAY.minusDays(6), BoardScene.SATURDAY);
                  scene.stats.exchange(
                      ExchangeFigures.of(true, new ExchangeCounts(8_942, 7_018, 1_315, 204)));
                }))
        .isEmpty();
  }

  private static List<String> take(String name, Shot shot, Consumer<BoardScene> prepare) {
    BoardScene scene =
        Fx.get(
            () -> {
              BoardScene made = busy();
              prepare.accept(made);
              return made.read();
            });
    return Pictures.take(name, shot, framed(scene));
  }

  private static Function<Texts, Region> framed(BoardScene scene) {
    return texts -> new DeskScenes().framed(scene.view().apply(texts), texts);
  }

  private static BoardScene busy() {
    BoardScene scene = new BoardScene();
    Random random = new SeededRandom(8);
    for (int day = 0; day <= 28; day += day < 7 ? 1 : 7) {
      Instant from = BoardScene.at("07:00").minus(Duration.ofDays(day));
      int most = day == 0 ? 155 : 420;
      for (int minute = 0; minute < most; minute += 1 + random.nextInt(day == 0 ? 4 : 9)) {
        one(scene, random, from.plusSeconds(60L * minute));
      }
    }
    atWork(scene);
    guides(scene, random);
    scene.queues = new Queues(2, 9, 1, 4, 3, 1, List.of("Bàn 05", "Bàn Việt Hưng"), 6);
    return scene;
  }

  private static void one(BoardScene scene, Random random, Instant at) {
    List<String> reasons =
        List.of("OTP_MISSING", "REGISTER", "LOGIN", "PARKING", "FIELD", "ACTIVATE");
    List<String> ends = List.of("RESOLVED", "RESOLVED", "INFORMED", "CALLBACK", "ESCALATED");
    List<String> places = List.of("2025:00070", "2025:00127", "2025:00199", "", "");
    String phone = "09120" + (10_000 + random.nextInt(80_000));
    int rang = 3 + random.nextInt(24);
    int talk = random.nextInt(14) == 0 ? 0 : 90 + random.nextInt(420);
    String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
    scene.save(
        scene.call(at, who, phone, rang, talk, random.nextInt(110)),
        talk == 0 ? "" : ends.get(random.nextInt(ends.size())),
        reasons.get(random.nextInt(reasons.size())),
        places.get(random.nextInt(places.size())));
  }

  private static void atWork(BoardScene scene) {
    Instant now = scene.bench.clock.now();
    for (String person : PEOPLE) {
      scene.was(person, Presence.READY, BoardScene.at("07:00"), BoardScene.at("08:20"));
      scene.was(person, Presence.TALKING, BoardScene.at("08:20"), BoardScene.at("09:25"));
    }
    scene.doing(BoardScene.HA, Presence.TALKING, now.minusSeconds(277));
    scene.doing(BoardScene.HUY, Presence.TALKING, now.minusSeconds(1_280));
    scene.doing(BoardScene.ANH, Presence.AFTER_CALL_WORK, now.minusSeconds(348));
    scene.doing(BoardScene.LONG, Presence.READY, now.minusSeconds(135));
    scene.doing(BoardScene.PHUONG, Presence.BREAK, now.minusSeconds(482));
    scene.asksForHelp(BoardScene.HA);
  }

  private static void guides(BoardScene scene, Random random) {
    Guide guide =
        ShippedGuides.read().stream()
            .map(GuideFile::guide)
            .flatMap(Optional::stream)
            .filter(one -> one.id().equals("register-phone"))
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < 46; i++) {
      boolean done = random.nextInt(5) > 0;
      scene.run(guide, done ? 7 : 2 + random.nextInt(3), done);
    }
  }
}
