package vn.hotline1022.ui.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** One call, open beside the list: who, what about, how it went, and the way back to the caller. */
final class OpenCallPane extends StackPane {
  private final CallTexts words;
  private final Texts texts;
  private final VBox content = Panes.column("gap-m");
  private final VBox open;
  private final Label none;
  private final Label hint = Panes.text("", "field-hint");
  private final Button callBack;
  private final Predicate<PhoneNumber> dial;
  private final VBox people = new VBox();
  private final VBox others = new VBox();
  private final VBox history = new VBox();
  private final HBox buttons = new HBox();
  private Optional<Call> shown = Optional.empty();
  private boolean amending;

  /**
   * @param dial begins a call to the number, or answers false because another one goes on
   */
  OpenCallPane(CallsViewModel list, CallTools tools, Texts texts, Predicate<PhoneNumber> dial) {
    this.words = new CallTexts(texts, tools);
    this.texts = texts;
    this.dial = dial;
    this.callBack =
        Actions.button(
            Icon.PHONE_OUTGOING,
            texts.get("calls.open.callback"),
            CallsView.CALL_BACK,
            this::callBack,
            "primary-action");
    content.setMinHeight(USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox.setHgrow(callBack, Priority.ALWAYS);
    buttons.getStyleClass().add("gap-s");
    buttons.setAlignment(Pos.CENTER);
    buttons.getChildren().setAll(callBack);
    this.open = Panes.column("gap-s", scroll, hint, buttons);
    this.none = Panes.text(texts.get("calls.open.none"), "secondary");
    getStyleClass().addAll("card", "open-call");
    getChildren().setAll(none, open);
    list.selected().subscribe(this::show);
    words.onRenamed(() -> show(list.selected().get()));
  }

  /** Who it was, what was put right, and the form that puts it right, over everything here. */
  void add(OpenCallParts parts) {
    people.getChildren().setAll(parts.people());
    history.getChildren().setAll(parts.history());
    buttons.getChildren().addFirst(parts.amend());
    getChildren().add(parts.form());
    parts.amending().subscribe(now -> showForm(now, parts.form()));
  }

  /** What other features know of the open call, below who it was with. */
  void addBelow(Region part) {
    others.getChildren().add(part);
    others.managedProperty().bind(part.visibleProperty());
  }

  private void showForm(boolean amending, Region form) {
    form.setVisible(amending);
    open.setVisible(!amending && shown.isPresent());
    none.setVisible(!amending && shown.isEmpty());
    this.amending = amending;
  }

  boolean canCallBack() {
    return shown.filter(call -> !call.phone().key().isEmpty()).isPresent();
  }

  void callBack() {
    if (canCallBack() && !dial.test(shown.orElseThrow().phone())) {
      hint.setText(texts.get("calls.open.callback.busy"));
    }
  }

  private void show(Optional<Call> call) {
    shown = call;
    open.setVisible(call.isPresent() && !amending);
    none.setVisible(call.isEmpty() && !amending);
    callBack.setDisable(!canCallBack());
    hint.setText(canCallBack() ? "" : texts.get("calls.open.callback.no"));
    call.ifPresent(
        now ->
            content
                .getChildren()
                .setAll(
                    head(now),
                    people,
                    others,
                    section("calls.open.notes", notes(now)),
                    section("calls.open.timeline", timeline(now)),
                    section("calls.open.times", times(now)),
                    history));
  }

  private VBox head(Call call) {
    Instant end = call.timeline().getLast().at();
    String when =
        texts.get(
            "calls.open.when",
            words.direction(call.direction()),
            Formats.dateTime(call.startedAt()),
            Formats.time(end));
    Label number = Panes.text(words.number(call.phone()), "open-number");
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chip-row");
    call.reasons().forEach(code -> chips.getChildren().add(reasonChip(code)));
    Label result = Panes.label(words.result(call), words.badge(call));
    result.setMinWidth(USE_PREF_SIZE);
    chips.getChildren().add(result);
    words.cause(call).ifPresent(cause -> chips.getChildren().add(causeBadge(cause)));
    return Panes.column("gap-s", Panes.text(when, "caption"), number, chips);
  }

  private static Label causeBadge(String cause) {
    Label badge = Panes.label(cause, "badge-neutral");
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }

  private Label reasonChip(String code) {
    Label chip = Panes.label(words.reason(code), "chip", "selected");
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private VBox section(String key, Node body) {
    return Panes.column("gap-xs", Panes.label(texts.get(key), "field-label"), body);
  }

  private Label notes(Call call) {
    if (call.isRestricted()) {
      return Panes.text(texts.get("calls.open.restricted"), "muted");
    }
    boolean without = call.notes().isBlank();
    return without
        ? Panes.text(texts.get("calls.open.notes.none"), "muted")
        : Panes.text(call.notes());
  }

  private GridPane timeline(Call call) {
    GridPane grid = grid();
    int row = 0;
    for (TimelineEntry entry : call.timeline()) {
      Label at = Panes.label(Formats.clock(entry.at()), "mono", "muted");
      grid.addRow(row++, at, Panes.text(event(call, entry)));
    }
    return grid;
  }

  private String event(Call call, TimelineEntry entry) {
    String word = words.event(entry.kind());
    boolean worked = entry.kind() == TimelineEntry.Kind.SAVED && !call.wrapUp().isZero();
    return worked
        ? texts.get("calls.event.saved.after", word, Formats.duration(call.wrapUp()))
        : word;
  }

  private GridPane times(Call call) {
    GridPane grid = grid();
    fact(grid, "calls.open.talk", clock(call.talk()));
    fact(grid, "calls.open.hold", clock(call.hold()));
    fact(grid, "calls.open.wrapup", clock(call.wrapUp()));
    fact(grid, "calls.open.operator", Panes.label(call.operator()));
    return grid;
  }

  private void fact(GridPane grid, String key, Label value) {
    grid.addRow(grid.getRowCount(), Panes.label(texts.get(key), "muted"), value);
  }

  private static Label clock(Duration time) {
    return Panes.label(Formats.duration(time), "mono");
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    return grid;
  }
}
