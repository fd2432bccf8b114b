package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/**
 * The views of a whole desk are large, and the ViewModels they listen to live as long as the
 * person's session: however often language and size of the text change, there is one set for each
 * language, and when the person has left none is held.
 */
class DeskViewsTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final List<Integer> SIZES = List.of(100, 115, 130, 150);

  @TempDir private Path temporary;
  private Path files;

  @BeforeEach
  void files() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
  }

  @Test
  void thereIsOneSetOfViewsForEachLanguageHoweverOftenLanguageAndSizeChange() {
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), files)) {
      FirstStart.ofLan(desk.hands(), PASSPHRASE);
      Set<Node> built = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int round = 0; round < 3; round++) {
        for (String language : List.of("en", "vi")) {
          for (int size : SIZES) {
            desk.apply(Preferences.DEFAULT.withLanguage(language).withTextSizePercent(size));
            built.add(shell(desk.hands()));
          }
        }
      }
      assertThat(built).hasSize(2);
    }
  }

  @Test
  void goingBackToALanguageTheDeskIsSearchedInItsWordsAndShowsWhatHappenedMeanwhile() {
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), files)) {
      Journey hands = desk.hands();
      FirstStart.ofLan(hands, PASSPHRASE);
      desk.apply(Preferences.DEFAULT.withLanguage("en"));
      hands.press(KeyCode.F2).awaitText("Caller");
      desk.apply(Preferences.DEFAULT.withLanguage("vi"));
      hands.awaitText("Người gọi");
      hands.press(KeyCode.CONTROL, KeyCode.K).type("cài đặt").awaitText("Cài đặt");
    }
  }

  @Test
  void whenThePersonHasLeftNothingHoldsTheirViews() {
    List<WeakReference<Node>> views = new ArrayList<>();
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), files)) {
      Journey hands = desk.hands();
      FirstStart.ofLan(hands, PASSPHRASE);
      for (String language : List.of("en", "vi")) {
        desk.apply(Preferences.DEFAULT.withLanguage(language));
        views.add(new WeakReference<>(shell(hands)));
        goEverywhere(hands);
      }
      hands.press(KeyCode.CONTROL, KeyCode.L).awaitText("Đã khoá").tabTo("lock-switch");
      hands.press(SPACE).awaitText("Ai đang trực");
      Fx.await(
          "views that are held by nothing",
          () -> {
            System.gc();
            return views.stream().allMatch(view -> view.get() == null);
          });
    }
  }

  /** Every place builds its own views when somebody goes there first. */
  private static void goEverywhere(Journey hands) {
    for (int place = 0; place <= 9; place++) {
      hands.press(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(place)));
    }
  }

  private static Node shell(Journey hands) {
    return Fx.get(() -> hands.scene().lookup("#shell"));
  }
}
