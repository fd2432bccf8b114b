package vn.hotline1022.ui.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.event.Checklist;
import vn.hotline1022.event.Event;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What has to be there, each with its tick. */
final class ChecklistPane extends VBox {
  private final EventsModel events;
  private final Texts texts;
  private final Label title = Panes.label("", "title-card");
  private final FlowPane rows = new FlowPane();
  private final Map<String, CheckBox> boxes = new HashMap<>();
  private List<Checklist.Item> shown = List.of();

  ChecklistPane(EventsModel events, Texts texts) {
    this.events = events;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setId("event-checklist");
    rows.getStyleClass().add("event-checklist");
    getChildren().setAll(title, rows);
    events.list().selected().subscribe(this::show);
  }

  /** The boxes stay while they are for the same things: the focus stays on them. */
  private void show(Optional<Event> event) {
    List<Checklist.Item> items = event.map(now -> events.checklist(now.kind())).orElse(List.of());
    if (!items.equals(shown)) {
      shown = items;
      boxes.clear();
      rows.getChildren().clear();
      items.forEach(item -> Panes.join(rows, box(item)));
    }
    event.ifPresent(
        now -> {
          boxes.forEach((item, box) -> box.setSelected(now.ready().contains(item)));
          long ready = items.stream().filter(item -> now.ready().contains(item.code())).count();
          title.setText(texts.get("event.checklist", ready, items.size()));
        });
  }

  private CheckBox box(Checklist.Item item) {
    CheckBox box = new CheckBox(item.name(texts.language().locale()));
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setId("event-ready-" + item.code());
    box.getStyleClass().add("touch");
    box.setOnAction(_ -> events.tick(item.code(), box.isSelected()));
    boxes.put(item.code(), box);
    return box;
  }
}
