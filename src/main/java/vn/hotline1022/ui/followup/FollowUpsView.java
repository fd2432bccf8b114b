package vn.hotline1022.ui.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.followup.DueGroup;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;

/** The place of promises: what is overdue, today, later and over, with one of them open beside. */
public final class FollowUpsView implements Screen {
  private final FollowUpsViewModel promises;
  private final FollowUpTexts words;
  private final Texts texts;
  private final ListView<FollowUp> list = new ListView<>();
  private final Label empty = Panes.text("", "secondary");
  private final Choice<DueGroup> groups;
  private final OpenPromisePane open;
  private final ScrollPane root;
  private boolean filling;

  /**
   * @param callBack calls back and shows the desk, when no call is in front
   */
  public FollowUpsView(
      FollowUpsViewModel promises, FollowUpTools tools, Texts texts, Consumer<FollowUp> callBack) {
    this.promises = promises;
    this.texts = texts;
    this.words = new FollowUpTexts(texts, tools);
    this.open = new OpenPromisePane(promises, tools, texts, callBack);
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chip-row");
    chips.setId("promise-groups");
    this.groups = Choice.chips(chips, promises.group(), List.of(DueGroup.values()), this::name);
    groups.setOnEnter(this::focusList);
    equipList();
    this.root = new ScrollPane(layout(chips));
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    promises.groups().subscribe(this::show);
    promises.group().subscribe(_ -> show(promises.groups().get()));
    promises.selected().subscribe(this::select);
  }

  private String name(DueGroup group) {
    return words.group(group, promises.groups().get().getOrDefault(group, List.of()).size());
  }

  private void equipList() {
    list.setId("promises");
    list.setAccessibleText(texts.get("followup.title"));
    list.getStyleClass().add("promise-list");
    list.setCellFactory(_ -> new PromiseCell(promises, words, texts, Optional.empty()));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null && !filling) {
                promises.selected().set(Optional.of(chosen));
              }
            });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open.focus();
          }
        });
  }

  private HBox layout(FlowPane chips) {
    StackPane place = new StackPane(list, empty);
    place.getStyleClass().add("earlier-place");
    VBox.setVgrow(place, Priority.ALWAYS);
    VBox left =
        Panes.column(
            "gap-m",
            Panes.label(texts.get("followup.title"), "title-page"),
            chips,
            Notice.place(promises.fault(), texts),
            place);
    left.getStyleClass().addAll("card", "promise-column");
    HBox.setHgrow(open, Priority.ALWAYS);
    HBox sides = new HBox(left, open);
    sides.getStyleClass().addAll("gap-m", "desk-screen");
    left.prefWidthProperty().bind(sides.widthProperty().multiply(0.38));
    return sides;
  }

  private void show(Map<DueGroup, List<FollowUp>> now) {
    List<FollowUp> shown = now.getOrDefault(promises.group().get(), List.of());
    groups.show(List.of(DueGroup.values()));
    filling = true;
    list.setItems(FXCollections.observableArrayList(shown));
    filling = false;
    list.setVisible(!shown.isEmpty());
    empty.setVisible(shown.isEmpty());
    empty.setText(texts.get("followup.empty." + promises.group().get()));
    select(promises.selected().get());
  }

  private void select(Optional<FollowUp> promise) {
    filling = true;
    promise
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
    return Place.FOLLOW_UPS;
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    promises.refresh();
    if (list.isVisible()) {
      focusList();
    } else {
      groups.requestFocus();
    }
  }
}
