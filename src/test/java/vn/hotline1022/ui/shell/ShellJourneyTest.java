package vn.hotline1022.ui.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.staff.MemoryShifts;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.HandDelays;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;
import vn.hotline1022.ui.palette.PaletteModel;
import vn.hotline1022.ui.shell.Screen.Place;

/** The frame's own keys, in a real window. */
class ShellJourneyTest implements ShellView.Actions {
  private final Texts texts = new Texts(Language.VI);
  private final ShellViewModel model =
      new ShellViewModel(
          new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR),
          MemoryShifts.standard("MORNING"),
          Optional.empty());
  private final HandDelays delays = new HandDelays();
  private final ShellKeys keys = new ShellKeys();
  private final List<String> happened = new ArrayList<>();
  private Journey journey;

  @BeforeEach
  void openTheWindow() {
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
                      palette(),
                      new SceneDialogs(texts),
                      texts);
              view.addTo(keys, this);
              view.takeOver();
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
  void whatIsFoundIsChosenByArrowsAndTheWordsThemselvesComeLast() {
    journey.tabTo("field-DESK").press(CONTROL, K).type("thi buoi");
    pass();
    journey.awaitText("phường Việt Hưng").awaitText("Tìm “thi buoi” trong cuộc gọi");
    journey.press(DOWN).press(ENTER);
    assertThat(happened).contains("open Nguyễn Thị Bưởi, xã Minh Châu");
    journey.awaitNoText("xã Minh Châu").awaitFocus("field-DESK");
    journey.press(CONTROL, K).type("thi buoi");
    pass();
    journey.awaitText("phường Việt Hưng").press(UP).press(ENTER);
    assertThat(happened).contains("search thi buoi");
  }

  @Test
  void commandsAreFoundByTheirWordsWithoutAccents() {
    journey.tabTo("field-DESK").press(CONTROL, K).type("khoa man");
    pass();
    journey.awaitText("Khoá màn hình").press(ENTER);
    assertThat(happened).containsExactly("lock");
    journey.awaitFocus("field-DESK");
  }

  @Test
  void escClosesThePaletteAndGivesTheFocusBackWhereItWas() {
    journey.tabTo("field-DESK").press(CONTROL, K).type("khoa");
    pass();
    journey.awaitText("trong cuộc gọi").press(ESCAPE).awaitNoText("trong cuộc gọi");
    journey.awaitFocus("field-DESK");
    assertThat(happened).doesNotContain("lock");
  }

  private void pass() {
    Fx.run(() -> delays.pass(Duration.ofMillis(100)));
    journey.settle();
  }

  @Test
  void placesAreReachedByTheirKeys() {
    journey.press(CONTROL, DIGIT2);
    assertThat(model.place().get()).isEqualTo(Place.CALLS);
    assertThat(happened).contains("shown CALLS");
  }

  @Test
  void shiftF1ListsEveryKeyAndEscGivesTheFocusBack() {
    journey.tabTo("field-DESK").press(SHIFT, F1).awaitText("Ctrl L").awaitText("Khoá màn hình");
    journey.press(ESCAPE).awaitNoText("Ctrl L").awaitFocus("field-DESK");
  }

  @Test
  void f1AsksForHelp() {
    journey.press(F1);
    assertThat(happened).containsExactly("help");
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

  private PaletteModel palette() {
    CommandFinder commands = new CommandFinder(texts);
    PaletteModel palette =
        new PaletteModel(
            model.search(),
            new Tasks(Runnable::run, Runnable::run),
            delays,
            words -> happened.add("search " + words));
    palette.use(List.of(new Names(), commands), () -> commands.look(keys));
    return palette;
  }

  /** Two people of one name, to be told apart. */
  private final class Names implements Finder {
    @Override
    public String kind() {
      return "citizen";
    }

    @Override
    public List<Found> find(String words, int limit) {
      return Stream.of("Nguyễn Thị Bưởi, phường Việt Hưng", "Nguyễn Thị Bưởi, xã Minh Châu")
          .filter(name -> SearchKey.of(name).contains(SearchKey.of(words)))
          .map(name -> new Found(name, "2 cuộc", () -> happened.add("open " + name)))
          .toList();
    }
  }

  @Override
  public void lock() {
    happened.add("lock");
  }

  @Override
  public void help() {
    happened.add("help");
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
    public HelpTopic help() {
      return HelpTopic.DESK;
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
