package vn.hotline1022.ui.receiver;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;

/** A side of the settings: where feedback goes, and what of it becomes what there. */
public final class ReceiverTab implements Tab {
  private final ReceiverModel model;
  private final Texts texts;
  private final ConnectionCard connection;
  private final MatchPane match;
  private final HBox root;

  public ReceiverTab(ReceiverModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.connection = new ConnectionCard(model, texts);
    this.match = new MatchPane(model, texts);
    ScrollingPage left = new ScrollingPage(connection);
    left.getStyleClass().add("receiver-connection");
    HBox.setHgrow(match, Priority.ALWAYS);
    this.root = new HBox(left, match);
    root.setId("receiver");
    root.getStyleClass().add("gap-m");
    left.prefWidthProperty().bind(root.widthProperty().multiply(0.34));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean alt = event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
    boolean done =
        switch (event.getCode()) {
          case T -> alt && test();
          case N -> alt && accept();
          case ESCAPE -> !match.holdsFocus() && escape();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean test() {
    model.test();
    return true;
  }

  private boolean accept() {
    match.accept();
    return true;
  }

  /** Gives up what runs, or what was asked. */
  private boolean escape() {
    boolean asked = model.leaving().get();
    boolean running = model.trial().isRunning();
    model.leaving().set(false);
    model.trial().cancel();
    return asked || running;
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.RECEIVER;
  }

  @Override
  public String title() {
    return texts.get("receiver.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    if (model.standing().get().entered().isPresent() && !model.unsaved().get()) {
      match.focus();
    } else {
      connection.focus();
    }
  }

  @Override
  public boolean canSave() {
    return true;
  }

  @Override
  public void save() {
    model.save();
  }
}
