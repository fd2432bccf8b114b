package vn.hotline1022.ui.feedback;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.shell.Screen;

/** The place of feedback: one of its sides at a time, each built when somebody first goes there. */
public final class FeedbackScreen implements Screen {
  private final FeedbackFront front;
  private final Map<Side, Supplier<FeedbackSide>> sides = new EnumMap<>(Side.class);
  private final Map<Side, FeedbackSide> built = new EnumMap<>(Side.class);
  private final StackPane room = new StackPane();
  private final ScrollPane root = new ScrollPane(room);

  /**
   * @param sides how each side is built
   */
  public FeedbackScreen(FeedbackFront front, Map<Side, Supplier<FeedbackSide>> sides) {
    this.front = front;
    this.sides.putAll(sides);
    room.getStyleClass().add("desk-screen");
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    front.side().subscribe(this::show);
    front.again().addListener((_, _, _) -> show(front.side().get()));
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.FEEDBACK;
  }

  @Override
  public Place place() {
    return Place.FEEDBACK;
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void prepare() {
    sides.keySet().forEach(this::side);
  }

  @Override
  public void shown() {
    side(front.side().get()).shown();
  }

  private void show(Side now) {
    FeedbackSide shown = side(now);
    built.forEach((side, one) -> one.view().setVisible(side == now));
    if (isInFront()) {
      shown.shown();
    }
  }

  private FeedbackSide side(Side wanted) {
    FeedbackSide known = built.get(wanted);
    if (known != null) {
      return known;
    }
    FeedbackSide made = sides.get(wanted).get();
    built.put(wanted, made);
    made.view().setVisible(front.at(wanted));
    room.getChildren().add(made.view());
    // What is to have the focus must stand in the scene, and it does only with its skin.
    room.applyCss();
    room.layout();
    return made;
  }

  /** A side that changes behind another place must not take the focus there. */
  private boolean isInFront() {
    boolean shown = root.getScene() != null;
    for (Node at = root; at != null; at = at.getParent()) {
      shown &= at.isVisible();
    }
    return shown;
  }
}
