package vn.hotline1022.ui.desk;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.call.Call;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;

/**
 * The operator's desk: ready, or in a call. Both sides are built once and change places, so that
 * taking a call costs nothing; the side that is not needed at once joins the scene a moment later,
 * so that the desk is seen sooner.
 */
public final class DeskView implements Screen {
  private final ReadyPane ready;
  private final CallPane call;
  private final Texts texts;
  private final StackPane sides;
  private final ScrollPane root;
  private boolean inCall;

  /**
   * @param allCalls brings the call list to the front
   * @param openCall opens this call in the call list
   * @param slots what other features show between calls and in them
   */
  public DeskView(
      DeskViewModel desk,
      CallTools tools,
      Texts texts,
      Runnable allCalls,
      Consumer<Call> openCall,
      DeskSlots slots) {
    this.texts = texts;
    this.ready =
        new ReadyPane(
            desk, tools, texts, new ReadyPane.DeskPlaces(allCalls, openCall), slots.cards());
    this.call = new CallPane(desk, tools, texts, slots);
    this.sides = new Sides();
    this.root = new ScrollPane(sides);
    sides.setMinHeight(Region.USE_PREF_SIZE);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    ready.setId("desk-ready");
    call.setId("desk-call");
    root.setFocusTraversable(false);
    root.getStyleClass().add("desk-scroll");
    sides.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    desk.call().subscribe(now -> show(now.isPresent()));
    change(desk.call().get().isPresent());
  }

  /** Lets these lines be read out in a call. */
  public DeskView with(ReadyLines lines) {
    call.add(new LinesPane(lines, texts));
    return this;
  }

  /** Shows who the caller is below the number. */
  public DeskView withPeople(Region people) {
    call.addPeople(people);
    return this;
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
    Platform.runLater(this::joinBoth);
    if (inCall) {
      call.focus();
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
    join(inCall ? call : ready);
    call.setVisible(inCall);
    ready.setVisible(!inCall);
    sides.requestLayout();
  }

  private void joinBoth() {
    join(ready);
    join(call);
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
      call.pressed(event);
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
