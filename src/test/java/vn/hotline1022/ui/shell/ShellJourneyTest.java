package vn.hotline1022.ui.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen.Place;

/** The frame's own keys, in a real window. */
class ShellJourneyTest implements ShellView.Actions {
  private final Texts texts = new Texts(Language.VI);
  private final ShellViewModel model =
      new ShellViewModel(
          new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR), Shift.MORNING, Optional.empty());
  private final List<String> happened = new ArrayList<>();
  private Journey journey;

  @BeforeEach
  void openTheWindow() {
    ShellKeys keys = new ShellKeys();
    journey =
        Journey.open(
            () -> {
              List<Screen> screens =
                  Arrays.stream(Place.values()).map(place -> (Screen) new Blank(place)).toList();
              ShellView view =
                  new ShellView(
                      model,
                      this,
                      screens,
                      new Region(),
                      new Region(),
                      new SceneDialogs(texts),
                      texts);
              view.addTo(keys, this);
              return view.view();
            });
    Fx.run(() -> keys.install(journey.scene()));
  }

  @AfterEach
  void closeIt() {
    journey.close();
  }

  @Test
  void wordsGoToTheCallListByControlKAndEnter() {
    journey.press(CONTROL, K).awaitFocus("shell-search").type("đường bưởi").press(ENTER);
    assertThat(happened).containsExactly("search đường bưởi");
  }

  @Test
  void placesAreReachedByTheirKeys() {
    journey.press(CONTROL, DIGIT2);
    assertThat(model.place().get()).isEqualTo(Place.CALLS);
    assertThat(happened).contains("shown CALLS");
  }

  @Test
  void f1ListsEveryKeyAndEscGivesTheFocusBack() {
    journey.tabTo("field-DESK").press(F1).awaitText("Ctrl L").awaitText("Khoá màn hình");
    journey.press(ESCAPE).awaitNoText("Ctrl L").awaitFocus("field-DESK");
  }

  @Test
  void theDeskIsLockedByItsKey() {
    journey.press(CONTROL, L);
    assertThat(happened).containsExactly("lock");
  }

  @Test
  void aFailureTakesNeitherFocusNorRoomAndIsDismissed() {
    journey.tabTo("field-DESK");
    double before = top();
    Fx.run(() -> model.fault().set(new Fault.FolderReadOnly("/srv/backups")));
    journey.awaitText("/srv/backups").awaitFocus("field-DESK");
    assertThat(top()).isEqualTo(before);
    Fx.run(() -> model.fault().set(null));
    journey.awaitNoText("/srv/backups");
  }

  private double top() {
    return Fx.get(
        () -> {
          Node field = journey.scene().lookup("#field-DESK");
          return field.localToScene(field.getLayoutBounds()).getMinY();
        });
  }

  @Override
  public void search(String words) {
    happened.add("search " + words);
  }

  @Override
  public void lock() {
    happened.add("lock");
  }

  private final class Blank implements Screen {
    private final Place place;
    private final Region view;

    Blank(Place place) {
      this.place = place;
      TextField field = new TextField();
      field.setId("field-" + place);
      view = new StackPane(field);
    }

    @Override
    public Place place() {
      return place;
    }

    @Override
    public Region view() {
      return view;
    }

    @Override
    public void shown() {
      happened.add("shown " + place);
    }
  }
}
