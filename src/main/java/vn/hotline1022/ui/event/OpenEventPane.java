package vn.hotline1022.ui.event;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Event;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** One event, open beside the list: what it is, who is there, what is ready, what is printed. */
final class OpenEventPane extends StackPane {

  /** The key that puts the desk to work here, as shown. */
  static final String BEGIN = "Ctrl ⏎";

  /** Narrower, only what is most important has words. */
  private static final double NARROW = 560;

  private final EventsModel events;
  private final Texts texts;
  private final EventTexts words;
  private final Label none;
  private final VBox open;
  private final VBox head = Panes.column("gap-xs");
  private final Label sure;
  private final Button begin;
  private final Button correct;
  private final Button copy;
  private final Button off;

  OpenEventPane(
      EventsModel events,
      AttendanceModel attendance,
      Region papers,
      EventTexts words,
      Texts texts) {
    this.events = events;
    this.texts = texts;
    this.words = words;
    this.none = Panes.text(texts.get("event.open.none"), "secondary");
    this.begin =
        Actions.button(
            Icon.TENT,
            texts.get("event.begin"),
            BEGIN,
            events::beginOrEnd,
            "primary-action",
            "touch");
    this.correct = action("correct", Icon.PENCIL_OUTLINE, events::correct);
    this.copy = action("copy", Icon.CONTENT_COPY, events::copy);
    this.off = action("off", Icon.CLOSE_CIRCLE_OUTLINE, events::callOff);
    begin.setId("event-begin");
    this.sure = Panes.text("", "strong");
    sure.setId("event-begin-sure");
    VBox content =
        Panes.column(
            "gap-l",
            head,
            new AttendancePane(attendance, texts),
            new ChecklistPane(events, texts),
            papers);
    content.getStyleClass().add("event-page");
    ScrollingPage page = new ScrollingPage(content);
    VBox.setVgrow(page, Priority.ALWAYS);
    FlowPane ways = new FlowPane(begin, correct, copy, off);
    ways.getStyleClass().add("event-ways");
    this.open = Panes.column("gap-m", page, sure, ways);
    widthProperty().subscribe(now -> brief(now.doubleValue()));
    getStyleClass().addAll("card", "open-side");
    getChildren().setAll(none, open);
    events.list().selected().subscribe(_ -> show());
    events.work().event().subscribe(_ -> show());
    events.mayCreate().subscribe(_ -> show());
    events.asked().subscribe(_ -> show());
  }

  /** In a narrow window one line of buttons leaves room for the event. */
  private void brief(double width) {
    boolean narrow = width > 0 && width < NARROW;
    for (Button button : List.of(correct, copy, off)) {
      Actions.brief(button, narrow);
    }
  }

  private Button action(String name, Icon icon, Runnable action) {
    Button button = Actions.button(icon, texts.get("event." + name), "", action);
    button.setId("event-" + name);
    return button;
  }

  private void show() {
    Optional<Event> event = events.list().selected().get();
    none.setVisible(event.isEmpty());
    open.setVisible(event.isPresent());
    event.ifPresent(this::show);
  }

  private void show(Event event) {
    head.getChildren().setAll(line(event), Panes.text(words.name(event), "title-page"));
    words.place(event).ifPresent(place -> head.getChildren().add(Panes.text(place)));
    words.hosts(event).ifPresent(hosts -> head.getChildren().add(Panes.text(hosts, "secondary")));
    boolean here = events.work().isAt(event);
    Actions.say(
        begin,
        here ? Icon.STOP_CIRCLE_OUTLINE : Icon.TENT,
        texts.get(here ? "event.end" : "event.begin"));
    begin.setDisable(!here && !events.work().mayBegin(event));
    boolean asks = events.asked().get().filter(event.id()::equals).isPresent();
    sure.setText(asks ? texts.get("event.begin.sure", Formats.date(event.day()), BEGIN) : "");
    shown(sure, asks);
    boolean mine = events.mayWrite(event);
    shown(correct, mine);
    shown(off, mine);
    shown(copy, events.mayCreate().get());
    Actions.say(
        off,
        event.off() ? Icon.CHECK_CIRCLE_OUTLINE : Icon.CLOSE_CIRCLE_OUTLINE,
        texts.get(event.off() ? "event.on" : "event.off.do"));
  }

  private HBox line(Event event) {
    HBox line =
        Panes.row(
            "gap-s",
            Panes.label(words.kind(event.kind()), "caption"),
            Panes.label(words.time(event), "secondary"));
    if (event.off()) {
      line.getChildren().add(Panes.label(texts.get("event.off"), "badge-neutral"));
    } else if (events.work().isAt(event)) {
      line.getChildren().add(Panes.label(texts.get("event.here"), "badge-success"));
    }
    line.getChildren().forEach(label -> ((Label) label).setMinWidth(USE_PREF_SIZE));
    return line;
  }

  private static void shown(Region part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }
}
