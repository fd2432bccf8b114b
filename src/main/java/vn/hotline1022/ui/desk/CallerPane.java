package vn.hotline1022.ui.desk;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Who calls: the way the contact came, the number, and the calls before this one. */
final class CallerPane extends VBox {
  private final Texts texts;
  private final HBox way = Panes.row("gap-xs");
  private final Label recovered = Panes.text("", "badge-info");
  private final NumberField number;
  private final VBox caller;

  CallerPane(DeskViewModel desk, CallTools tools, Texts texts) {
    this.texts = texts;
    this.number =
        new NumberField(
            "desk-number", desk.number(), tools.numbers(), texts, texts.get("desk.number.prompt"));
    number.field().editableProperty().bind(desk.saving().not());
    this.caller = Panes.column("gap-s", way, number, recovered);
    caller.getStyleClass().add("card");
    EarlierPane earlier = new EarlierPane(desk.number(), new CallTexts(texts, tools), texts);
    earlier.getStyleClass().add("card");
    VBox.setVgrow(earlier, Priority.ALWAYS);
    getStyleClass().add("gap-m");
    getChildren().setAll(caller, earlier);
    desk.call().subscribe(this::show);
  }

  private void show(Optional<Call> shown) {
    shown.ifPresent(
        call -> {
          String since =
              texts.get(
                  "desk.call.since",
                  texts.get("desk.direction." + call.direction()),
                  Formats.time(call.startedAt()));
          way.getChildren()
              .setAll(Icons.of(icon(call.direction()), "small", "accent"), caption(since));
          Optional<TimelineEntry> found = lastRecovery(call);
          recovered.setVisible(found.isPresent());
          recovered.setManaged(found.isPresent());
          found.ifPresent(
              entry ->
                  recovered.setText(texts.get("desk.call.recovered", Formats.time(entry.at()))));
        });
  }

  private static Label caption(String text) {
    return Panes.label(text, "caption");
  }

  private static Optional<TimelineEntry> lastRecovery(Call call) {
    return call.timeline().stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.RECOVERED)
        .reduce((before, later) -> later);
  }

  static Icon icon(Direction direction) {
    return switch (direction) {
      case INBOUND -> Icon.PHONE_INCOMING;
      case OUTBOUND -> Icon.PHONE_OUTGOING;
      case WALK_IN -> Icon.ACCOUNT_VOICE;
      case MESSAGE -> Icon.MESSAGE_TEXT_OUTLINE;
    };
  }

  /** Who the caller is, below the number. */
  void addPeople(Region people) {
    caller.getChildren().add(people);
  }

  void focus() {
    number.focus();
  }
}
