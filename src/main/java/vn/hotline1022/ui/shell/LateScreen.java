package vn.hotline1022.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.knowledge.HelpTopic;

/**
 * A place whose screen is built when somebody first goes there, so that the desk opens without
 * waiting for places that may not be visited for hours. From then on it stays built.
 */
public final class LateScreen implements Screen {
  private final Place place;
  private final Supplier<Screen> make;
  private final StackPane room = new StackPane();
  private Optional<Screen> made = Optional.empty();

  /**
   * @param make builds the screen and adds its keys; called once, on the FX thread
   */
  public LateScreen(Place place, Supplier<Screen> make) {
    this.place = place;
    this.make = make;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public HelpTopic help() {
    return screen().help();
  }

  @Override
  public Region view() {
    return room;
  }

  @Override
  public void prepare() {
    screen().prepare();
  }

  @Override
  public void shown() {
    screen().shown();
  }

  private Screen screen() {
    if (made.isEmpty()) {
      Screen screen = make.get();
      made = Optional.of(screen);
      room.getChildren().setAll(screen.view());
      // What is to have the focus must stand in the scene, and it does only with its skin.
      room.applyCss();
      room.layout();
    }
    return made.orElseThrow();
  }
}
