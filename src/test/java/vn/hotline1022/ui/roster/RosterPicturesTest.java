package vn.hotline1022.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** Teams and roster in all sizes, themes and languages: nothing cut, nothing overlapping. */
class RosterPicturesTest {
  @TempDir private Path folder;

  static List<Shot> shots() {
    return List.of(
        Shot.of(1366, 690, Mode.LIGHT, Language.VI),
        Shot.of(1920, 1080, Mode.DARK, Language.EN),
        Shot.of(1920, 1080, Mode.LIGHT, Language.VI),
        Shot.of(911, 460, Mode.DARK, Language.VI));
  }

  private static void isWhole(String name, Shot shot, Consumer<RosterModel> doing) {
    RosterBench bench = new RosterBench(Role.SUPERVISOR).filled();
    Fx.run(() -> doing.accept(bench.model));
    assertThat(Pictures.take(name, shot, framed(bench.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theWeekAndTheTeamsAreWhole(Shot shot) {
    isWhole("roster-week", shot, model -> model.teams().select("VIETHUNG"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aShiftBeingPlannedIsWhole(Shot shot) {
    isWhole(
        "roster-shift",
        shot,
        model -> {
          model.editShift(RosterBench.SATURDAY, Shifts.standard().all().getFirst());
          model.shift().breaks().set("16:00");
          model.save();
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aTeamBeingWrittenIsWhole(Shot shot) {
    isWhole(
        "roster-team",
        shot,
        model -> {
          model.teams().select("VIETHUNG");
          model.editTeam();
          model.team().organisation().set("");
          model.save();
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void filesThatAreLookedOverAreWhole(Shot shot) {
    Path bad =
        file(
            "Thời gian,Số gọi,Chờ,Kết quả",
            "hôm qua,0912000001,5,Trả lời",
            "20/11/2026 08:40,0912000002,lâu,Gọi nhỡ");
    isWhole("roster-preview-bad", shot, model -> model.readExchange(bad));
    Path good =
        file(
            "Thời gian,Số gọi,Chờ,Kết quả",
            "20/11/2026 08:30,0912000001,5,Trả lời",
            "20/11/2026 08:40,0912000002,30,Gọi nhỡ",
            "21/11/2026 08:40,0912000002,30,Trả lời");
    isWhole("roster-preview", shot, model -> model.readExchange(good));
  }

  private Path file(String... lines) {
    try {
      Path file = folder.resolve("tổng đài " + lines.length + ".csv");
      Files.writeString(file, String.join("\n", lines));
      Files.setLastModifiedTime(file, FileTime.from(ToolBench.MORNING));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEmptyPlaceIsWhole(Shot shot) {
    RosterBench bench = new RosterBench(Role.SUPERVISOR);
    assertThat(Pictures.take("roster-empty", shot, framed(bench.view()))).isEmpty();
  }

  private static Function<Texts, Region> framed(Function<Texts, Region> screen) {
    return texts -> new DeskScenes().framed(screen.apply(texts), texts);
  }
}
