package vn.hotline1022.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.staff.MemoryShifts;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** The rail with every place there is. */
class NavRailTest {

  @ParameterizedTest
  @ValueSource(ints = {768, 690, 460})
  void everyPlaceIsInSight(int height) {
    Shot shot = Shot.of(80, height, Mode.LIGHT, Language.VI);
    assertThat(Pictures.take("rail", shot, NavRailTest::rail)).isEmpty();
    Fx.run(
        () -> {
          Scene scene = Pictures.dress(rail(new Texts(Language.VI)), shot);
          for (Screen.Place place : Screen.Place.values()) {
            Node button = scene.lookup("#nav-" + place);
            assertThat(button.localToScene(button.getLayoutBounds()).getMaxY())
                .as("%s", place)
                .isLessThanOrEqualTo(height);
          }
        });
  }

  @Test
  void whereWordsHaveNoRoomTheyComeUpAsTooltips() {
    Fx.run(
        () -> {
          Shot low = Shot.of(80, 460, Mode.LIGHT, Language.VI);
          Scene scene = Pictures.dress(rail(new Texts(Language.VI)), low);
          Button button = (Button) scene.lookup("#nav-SUPERVISION");
          assertThat(button.getTooltip().getText()).isEqualTo("Giám sát");
        });
  }

  @Test
  void onTheOfficeScreenTheWordsStay() {
    Fx.run(
        () -> {
          Shot usual = Shot.of(80, 690, Mode.LIGHT, Language.VI);
          Scene scene = Pictures.dress(rail(new Texts(Language.VI)), usual);
          Button button = (Button) scene.lookup("#nav-SUPERVISION");
          assertThat(button.getContentDisplay()).isEqualTo(ContentDisplay.TOP);
        });
  }

  private static NavRail rail(Texts texts) {
    Person lan = new Person("LAN01", "Trịnh Lan", Role.SUPERVISOR);
    ShellViewModel model =
        new ShellViewModel(lan, MemoryShifts.standard("MORNING"), Optional.empty());
    return new NavRail(model, EnumSet.allOf(Screen.Place.class), texts);
  }
}
