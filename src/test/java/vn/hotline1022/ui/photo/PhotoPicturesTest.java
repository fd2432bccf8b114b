package vn.hotline1022.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** The strip in each of its states, in both sizes, themes and languages: nothing cut. */
class PhotoPicturesTest {
  @TempDir static Path folder;

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST));
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anEmptyStripSaysHowToFillIt(Shot shot) {
    whole("photo-none", shot, _ -> {});
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void photosAndAVideoAreWhole(Shot shot) {
    whole("photo-filled", shot, all -> all.filled().add(all.video()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aRefusedFileSaysWhyAndWhatToDo(Shot shot) {
    whole("photo-refused", shot, all -> all.filled().add(all.heic()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aRemovedPhotoCanBeBroughtBack(Shot shot) {
    whole("photo-removed", shot, all -> all.filled().model.remove(all.model.items().getFirst()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void filesOnTheirWaySayHowFarTheyAre(Shot shot) {
    PhotoScenes all = Fx.get(() -> new PhotoScenes(folder, _ -> {}, Runnable::run));
    Fx.run(all::filled);
    assertThat(Pictures.take("photo-working", shot, all::form)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aPhotoLargeIsWhole(Shot shot) {
    // It lies over the form, which is to be seen no more.
    PhotoScenes all = Fx.get(() -> new PhotoScenes(folder).filled());
    Fx.run(() -> all.model.enlarge(Optional.of(all.model.items().getFirst())));
    assertThat(
            Pictures.take("photo-large", shot, all::form).stream()
                .filter(fault -> !fault.startsWith("overlap:")))
        .isEmpty();
  }

  private static void whole(String name, Shot shot, Consumer<PhotoScenes> scene) {
    PhotoScenes all = Fx.get(() -> new PhotoScenes(folder));
    Fx.run(() -> scene.accept(all));
    assertThat(Pictures.take(name, shot, all::form)).isEmpty();
  }
}
