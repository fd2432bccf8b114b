package vn.hotline1022.ui.handover;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;

/** A side of the settings: handing over without a network, and emptying this computer. */
public final class HandoverTab implements Tab {
  /** By which the settings find it. */
  public static final String ID = "handover";

  private final HandoverModel model;
  private final Texts texts;
  private final DesksCard desks;
  private final GivingCard giving;
  private final TakingCard taking;
  private final IdentityCard identity;
  private final HBox root;

  public HandoverTab(HandoverModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.identity = new IdentityCard(model, files, texts);
    this.desks = new DesksCard(model, files, texts);
    this.giving = new GivingCard(model, files, texts);
    this.taking = new TakingCard(model, files, texts);
    ScrollingPage left = page(Panes.column("gap-m", identity, desks));
    left.getStyleClass().add("handover-left");
    VBox work = Panes.column("gap-m", Notice.place(model.fault(), texts), giving, taking);
    ScrollingPage right = page(work);
    if (model.self().inCharge()) {
      EmptyingCard emptying = new EmptyingCard(model, texts);
      work.getChildren().add(emptying);
      reveal(right, emptying, model.emptying().asked(), model.emptying().fault());
    }
    reveal(left, desks, model.desks().adding(), model.desks().added(), model.desks().fault());
    reveal(right, giving, model.giving().given(), model.giving().fault());
    reveal(right, taking, model.taking().state(), model.taking().fault());
    // However long its words are, the left side is as wide as it was.
    right.setPrefWidth(0);
    HBox.setHgrow(right, Priority.ALWAYS);
    this.root = new HBox(left, right);
    root.setId(ID);
    root.getStyleClass().add("gap-m");
    left.prefWidthProperty().bind(root.widthProperty().multiply(0.36));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(DragEvent.DRAG_OVER, HandoverTab::over);
    root.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /** What is asked and what came of it is seen, on the smallest screen too. */
  private static void reveal(ScrollingPage page, Region card, ObservableValue<?>... news) {
    for (ObservableValue<?> each : news) {
      each.addListener((_, _, _) -> page.reveal(card));
    }
  }

  private static ScrollingPage page(VBox content) {
    ScrollingPage page = new ScrollingPage(content);
    page.getStyleClass().add("handover-page");
    return page;
  }

  static FileType bundleType(Texts texts) {
    return new FileType(texts.get("handover.type"), Bundles.ENDING.substring(1));
  }

  static FileType identityType(Texts texts) {
    return new FileType(texts.get("handover.type.identity"), Bundles.IDENTITY_ENDING.substring(1));
  }

  private void pressed(KeyEvent event) {
    boolean alt = event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
    boolean done =
        switch (event.getCode()) {
          case U -> alt && gave();
          case N -> alt && opened();
          case M -> alt && added();
          case ESCAPE -> escaped();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean gave() {
    giving.give();
    return true;
  }

  private boolean opened() {
    taking.open();
    return true;
  }

  private boolean added() {
    desks.add();
    return true;
  }

  /** Gives up what was asked last, or ends what runs. */
  private boolean escaped() {
    if (model.work().running().get().isPresent()) {
      model.work().cancel();
    } else if (model.emptying().asked().get()) {
      model.emptying().dismiss();
    } else if (model.desks().adding().get().isPresent()) {
      model.desks().dismiss();
    } else if (model.taking().state().get() instanceof TakingModel.Taking.Looked) {
      model.taking().dismiss();
    } else {
      return false;
    }
    return true;
  }

  private static void over(DragEvent event) {
    if (dropped(event, Bundles.ENDING)
        .or(() -> dropped(event, Bundles.IDENTITY_ENDING))
        .isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<File> bundle = dropped(event, Bundles.ENDING);
    Optional<File> other = dropped(event, Bundles.IDENTITY_ENDING);
    bundle.ifPresent(file -> model.taking().look(file.toPath()));
    other.filter(_ -> model.self().inCharge()).ifPresent(file -> model.desks().open(file.toPath()));
    event.setDropCompleted(bundle.isPresent() || other.isPresent());
    event.consume();
  }

  private static Optional<File> dropped(DragEvent event, String ending) {
    return event.getDragboard().getFiles().stream()
        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ending))
        .findFirst();
  }

  @Override
  public String side() {
    return ID;
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.HANDOVER;
  }

  @Override
  public String title() {
    return texts.get("handover.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    if (model.giving().receivers().isEmpty()) {
      identity.focus();
    } else {
      giving.focus();
    }
  }
}
