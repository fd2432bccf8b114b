package vn.hotline1022.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;

/** Whose a key is when several screens use it, or none of them now. */
class ShellKeysTest {
  private final ShellKeys keys = new ShellKeys();
  private final List<String> done = new ArrayList<>();

  @BeforeAll
  static void startTheToolkit() {
    Fx.start();
  }

  @Test
  void aKeyWithAltThatMeansNothingNowIsLeftToWhereTheFocusIs() {
    add("unused now", false, KeyCode.R, KeyCombination.ALT_DOWN);
    assertThat(keys.handle(pressed(KeyCode.R, true))).isFalse();
    assertThat(done).isEmpty();
    add("used now", true, KeyCode.R, KeyCombination.ALT_DOWN);
    assertThat(keys.handle(pressed(KeyCode.R, true))).isTrue();
    assertThat(done).containsExactly("used now");
  }

  @Test
  void anyOtherKeyThatMeansNothingNowIsKeptFromControlsWhichWouldDoSomethingElse() {
    add("unused now", false, KeyCode.F4);
    assertThat(keys.handle(pressed(KeyCode.F4, false))).isTrue();
    assertThat(keys.handle(pressed(KeyCode.F7, false))).isFalse();
    assertThat(done).isEmpty();
  }

  @Test
  void theFirstForWhichItMeansSomethingHasIt() {
    add("elsewhere", false, KeyCode.F6);
    add("here", true, KeyCode.F6);
    add("behind", true, KeyCode.F6);
    assertThat(keys.handle(pressed(KeyCode.F6, false))).isTrue();
    keys.addForemost(binding("in front", true, KeyCode.F6));
    assertThat(keys.handle(pressed(KeyCode.F6, false))).isTrue();
    assertThat(done).containsExactly("here", "in front");
  }

  @Test
  void aKeyOfAPlaceIsListedInsteadOfTheOthersWhileThatPlaceIsInFront() {
    AtomicBoolean inFront = new AtomicBoolean();
    keys.add(binding("everywhere", true, KeyCode.F2));
    keys.add(binding("only there", true, KeyCode.F9));
    keys.addOfPlace(inFront::get, binding("in that place", true, KeyCode.F2));
    assertThat(keys.bindings())
        .extracting(ShellKeys.Binding::textKey)
        .containsExactly("everywhere", "only there");
    inFront.set(true);
    assertThat(keys.bindings())
        .extracting(ShellKeys.Binding::textKey)
        .containsExactly("only there", "in that place");
  }

  @Test
  void aKeyOfThePlaceInFrontThatMeansNothingNowIsNotThatOfAnother() {
    AtomicBoolean inFront = new AtomicBoolean(true);
    keys.add(binding("misdialled", true, KeyCode.F9));
    keys.addOfPlace(inFront::get, binding("hand out", false, KeyCode.F9));
    assertThat(keys.handle(pressed(KeyCode.F9, false))).isTrue();
    assertThat(done).isEmpty();
    inFront.set(false);
    assertThat(keys.handle(pressed(KeyCode.F9, false))).isTrue();
    assertThat(done).containsExactly("misdialled");
  }

  private void add(String name, boolean means, KeyCode code, Modifier... modifiers) {
    keys.add(binding(name, means, code, modifiers));
  }

  private ShellKeys.Binding binding(
      String name, boolean means, KeyCode code, Modifier... modifiers) {
    return new ShellKeys.Binding(
        new KeyCodeCombination(code, modifiers),
        code.getName(),
        name,
        () -> means,
        () -> done.add(name));
  }

  private static KeyEvent pressed(KeyCode code, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
  }
}
