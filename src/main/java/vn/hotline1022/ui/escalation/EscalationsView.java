package vn.hotline1022.ui.escalation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** The focal point's place: faults by state, with one of them open beside. */
public final class EscalationsView implements Screen {
  private final EscalationsViewModel faults;
  private final EscalationTexts words;
  private final Texts texts;
  private final ListView<Escalation> list = new ListView<>();
  private final Label empty = Panes.text("", "secondary");
  private final Choice<FaultView> views;
  private final OpenFaultPane open;
  private final BatchPane batch;
  private final ScrollPane root;
  private boolean filling;

  /**
   * @param files asks where a batch goes
   */
  public EscalationsView(
      EscalationsViewModel faults, EscalationTools tools, FilePicker files, Texts texts) {
    this.faults = faults;
    this.texts = texts;
    this.words = new EscalationTexts(texts);
    this.open = new OpenFaultPane(faults, tools, texts);
    this.batch = new BatchPane(faults, tools, files, texts);
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chip-row");
    chips.setId("fault-views");
    this.views = Choice.chips(chips, faults.view(), List.of(FaultView.values()), this::name);
    views.setOnEnter(this::focusList);
    equipList();
    this.root = new ScrollPane(layout(chips));
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    // A fault that moves between two other views changes no list that is shown.
    faults.counts().subscribe(_ -> views.show(List.of(FaultView.values())));
    faults.shown().subscribe(this::show);
    faults.view().subscribe(_ -> show(faults.shown().get()));
    faults.selected().subscribe(this::select);
  }

  private String name(FaultView view) {
    return texts.get("escalation.view." + view, faults.counts().get().getOrDefault(view, 0));
  }

  private void equipList() {
    list.setId("faults");
    list.setAccessibleText(texts.get("escalation.title"));
    list.getStyleClass().add("promise-list");
    list.setCellFactory(_ -> new FaultCell(faults, words, texts));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null && !filling) {
                faults.selected().set(Optional.of(chosen));
              }
            });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    Escalation chosen = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      open.focus();
    } else if (event.getCode() == KeyCode.SPACE && chosen != null && faults.handles()) {
      event.consume();
      faults.toggleMark(chosen.id());
    }
  }

  private HBox layout(FlowPane chips) {
    StackPane place = new StackPane(list, empty);
    place.getStyleClass().add("earlier-place");
    VBox.setVgrow(place, Priority.ALWAYS);
    VBox left = Panes.column("gap-m", head(), chips, Notice.place(faults.fault(), texts), place);
    if (faults.handles()) {
      left.getChildren().add(batch);
    }
    left.getStyleClass().addAll("card", "fault-column");
    StackPane right = new StackPane(open);
    if (faults.handles()) {
      AnswersPane answers = new AnswersPane(faults.answers(), texts);
      right.getChildren().add(answers);
      faults.answers().open().subscribe(shown -> open.setVisible(!shown));
    }
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox sides = new HBox(left, right);
    sides.getStyleClass().addAll("gap-m", "desk-screen");
    left.prefWidthProperty().bind(sides.widthProperty().multiply(0.4));
    return sides;
  }

  private HBox head() {
    Label title =
        Panes.label(
            texts.get(faults.handles() ? "escalation.title" : "escalation.title.own"),
            "title-page");
    HBox head = Panes.row("gap-s", title, Panes.spacer());
    if (faults.handles()) {
      Button answers =
          Actions.button(
              MaterialDesignR.REPLY_OUTLINE,
              texts.get("escalation.answers"),
              "",
              () -> faults.answers().open().set(!faults.answers().open().get()),
              "small");
      answers.setId("fault-answers");
      answers.setMaxWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(answers);
    }
    return head;
  }

  /** Adds this screen's own keys; they mean something while it is in front. */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
            BatchPane.KEY,
            "escalation.key.export",
            () -> faults.handles() && inFront.getAsBoolean(),
            batch::exportSheet));
  }

  private void show(List<Escalation> shown) {
    filling = true;
    list.setItems(FXCollections.observableArrayList(shown));
    filling = false;
    list.setVisible(!shown.isEmpty());
    empty.setVisible(shown.isEmpty());
    empty.setText(
        texts.get(
            faults.view().get() == FaultView.OPEN
                ? "escalation.empty.open"
                : "escalation.empty.other"));
    select(faults.selected().get());
  }

  private void select(Optional<Escalation> fault) {
    filling = true;
    fault
        .flatMap(
            now -> list.getItems().stream().filter(item -> item.id().equals(now.id())).findFirst())
        .ifPresentOrElse(
            item -> list.getSelectionModel().select(item),
            () -> list.getSelectionModel().clearSelection());
    filling = false;
  }

  private void focusList() {
    if (list.isVisible()) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    }
  }

  @Override
  public Place place() {
    return Place.ESCALATIONS;
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    faults.refresh();
    if (list.isVisible()) {
      focusList();
    } else {
      views.requestFocus();
    }
  }
}
