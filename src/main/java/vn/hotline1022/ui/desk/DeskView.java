package vn.hotline1022.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.call.Call;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;

/**
 * The operator's desk: ready, or in a call. Both sides are built once and change places, so that
 * taking a call costs nothing. The side of a call that nobody has taken is built a moment after the
 * desk is seen, and joins the scene column by column, with room for a key between them.
 */
public final class DeskView implements Screen {
  private final ReadyPane ready;
  private final Supplier<CallPane> callSide;
  private final List<Consumer<CallPane>> additions = new ArrayList<>();
  private final Texts texts;
  private final StackPane sides;
  private final ScrollPane root;
  private Optional<CallPane> built = Optional.empty();
  private boolean inCall;

  /** With all that other features show. */
  public DeskView(
      DeskViewModel desk,
      CallTools tools,
      Texts texts,
      Runnable allCalls,
      Consumer<Call> openCall,
      DeskSlots slots) {
    this(desk, tools, texts, allCalls, openCall, slots.cards(), () -> slots);
  }

  /**
   * @param allCalls brings the call list to the front
   * @param openCall opens this call in the call list
   * @param cards what other features show between calls
   * @param inCall what they show in a call; asked once, when that side is built
   */
  public DeskView(
      DeskViewModel desk,
      CallTools tools,
      Texts texts,
      Runnable allCalls,
      Consumer<Call> openCall,
      List<Region> cards,
      Supplier<DeskSlots> inCall) {
    this.texts = texts;
    this.ready =
        new ReadyPane(desk, tools, texts, new ReadyPane.DeskPlaces(allCalls, openCall), cards);
    this.callSide = () -> new CallPane(desk, tools, texts, inCall.get());
    this.sides = new Sides();
    this.root = Panes.paintedInPieces(new ScrollPane(sides));
    sides.setMinHeight(Region.USE_PREF_SIZE);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    ready.setId("desk-ready");
    root.setFocusTraversable(false);
    root.getStyleClass().add("desk-scroll");
    sides.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    desk.call().subscribe(now -> show(now.isPresent()));
    change(desk.call().get().isPresent());
  }

  /** Lets these lines be read out in a call. */
  public DeskView with(ReadyLines lines) {
    return with(call -> call.add(new LinesPane(lines, texts)));
  }

  /** Lets something quiet be offered in a call, in the place of the reminder below the notes. */
  public DeskView withOffers(Supplier<List<Region>> lines) {
    return with(call -> lines.get().forEach(call::offer));
  }

  /** Lets something come and go over the upper part of the middle of a call. */
  public DeskView withCovers(Supplier<List<Region>> over) {
    return with(call -> over.get().forEach(call::cover));
  }

  /** Shows who the caller is below the number. */
  public DeskView withPeople(Supplier<List<Region>> people) {
    return with(call -> people.get().forEach(call::addPeople));
  }

  private DeskView with(Consumer<CallPane> addition) {
    additions.add(addition);
    built.ifPresent(addition);
    return this;
  }

  /** The side of a call, built when it is first needed. */
  private CallPane call() {
    if (built.isEmpty()) {
      CallPane call = callSide.get();
      call.setId("desk-call");
      call.setVisible(inCall);
      additions.forEach(addition -> addition.accept(call));
      built = Optional.of(call);
    }
    return built.orElseThrow();
  }

  /** The same when it is needed now. */
  private CallPane wholeCall() {
    CallPane call = call();
    call.appearWhole();
    return call;
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.DESK;
  }

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    afterNextPulse(this::buildBoth);
    if (inCall) {
      call().focus();
    } else {
      ready.focus();
    }
  }

  /** Only when the side changes is the focus moved: a save or a call of the person's own doing. */
  private void show(boolean nowInCall) {
    if (nowInCall != inCall) {
      change(nowInCall);
      shown();
    }
  }

  private void change(boolean nowInCall) {
    inCall = nowInCall;
    join(inCall ? wholeCall() : ready);
    built.ifPresent(call -> call.setVisible(inCall));
    ready.setVisible(!inCall);
    sides.requestLayout();
  }

  /** Each piece of it in a pulse of its own: together they would keep a key waiting. */
  private void buildBoth() {
    CallPane call = call();
    join(ready);
    afterNextPulse(
        () -> {
          join(call);
          appear(call);
        });
  }

  private void appear(CallPane call) {
    if (call.appear()) {
      afterNextPulse(() -> appear(call));
    }
  }

  /** Runs it when what is there now has been laid out; never, when it is not to be seen. */
  private void afterNextPulse(Runnable work) {
    Scene scene = root.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              Platform.runLater(work);
            }
          });
      Platform.requestNextPulse();
    }
  }

  private void join(Region side) {
    if (side.getParent() == null) {
      sides.getChildren().add(side);
    }
  }

  /** Esc leaves a text field; the focus goes to the desk itself. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      sides.requestFocus();
    }
    if (inCall) {
      call().pressed(event);
    }
  }

  /**
   * As high as the side that is seen: the other is laid out too, and never makes this one scroll.
   */
  private static final class Sides extends StackPane {
    @Override
    protected double computePrefHeight(double width) {
      return getManagedChildren().stream()
          .filter(Node::isVisible)
          .mapToDouble(side -> side.prefHeight(width))
          .max()
          .orElse(0);
    }
  }
}
