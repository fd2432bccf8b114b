package vn.hotline1022.ui.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** The volunteers: each checked in and out by a button or a digit, with their hours. */
final class AttendancePane extends VBox {
  private static final int KEYS = 9;

  private final AttendanceModel attendance;
  private final Texts texts;
  private final Label title = Panes.label("", "title-card");
  private final VBox rows = Panes.column("gap-xs");

  AttendancePane(AttendanceModel attendance, Texts texts) {
    this.attendance = attendance;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setId("event-attendance");
    getChildren()
        .setAll(
            title,
            Panes.text(texts.get("event.attendance.hint"), "secondary"),
            Notice.place(attendance.fault(), texts),
            rows);
    attendance.rows().subscribe(now -> Refocus.around(rows, () -> show(now)));
  }

  private void show(List<AttendanceModel.Row> now) {
    rows.getChildren().clear();
    for (int i = 0; i < now.size(); i++) {
      Panes.join(rows, row(i, now.get(i)));
    }
    long there = now.stream().filter(row -> row.open().isPresent()).count();
    title.setText(texts.get("event.attendance", there, now.size()));
  }

  private HBox row(int at, AttendanceModel.Row row) {
    Optional<Attendance> open = row.open();
    Button press =
        Actions.button(
            open.isPresent() ? Icon.LOGOUT : Icon.LOGIN,
            texts.get(open.isPresent() ? "event.check.out" : "event.check.in"),
            at < KEYS ? Integer.toString(at + 1) : "",
            () -> attendance.toggle(at),
            "touch",
            "check-button");
    press.setId("event-check-" + (at + 1));
    press.setMaxWidth(Region.USE_PREF_SIZE);
    press.setAccessibleText(press.getAccessibleText() + " " + EventTexts.name(row.who()));
    VBox words = Panes.column("gap-none", Panes.text(EventTexts.name(row.who()), "strong"));
    HBox stays = Panes.row("gap-s");
    if (row.stays().isEmpty()) {
      stays.getChildren().add(absent());
    }
    Stream.concat(row.stays().stream(), row.struck().stream())
        .forEach(stay -> stays.getChildren().add(stay(stay)));
    words.getChildren().add(stays);
    Label hours = Panes.label(hours(row), "strong");
    hours.setMinWidth(USE_PREF_SIZE);
    HBox line = Panes.row("gap-m", Panes.growing(words), hours, press);
    line.getStyleClass().add("attendance-row");
    return line;
  }

  private Label absent() {
    return Panes.label(texts.get("event.absent"), "secondary");
  }

  private String hours(AttendanceModel.Row row) {
    boolean any = row.stays().stream().anyMatch(stay -> stay.until().isPresent());
    return any ? texts.get("event.hours", Formats.hours(row.hours())) : "";
  }

  /** From when to when; pressed, it is put right, or counts again after all. */
  private Button stay(Attendance stay) {
    String from = Formats.time(stay.from());
    String said =
        stay.until()
            .map(end -> texts.get("event.stay", from, Formats.time(end)))
            .orElseGet(() -> texts.get("event.stay.open", from));
    String shown = stay.struck() ? texts.get("event.stay.struck", said) : said;
    Button button = Panes.button(shown, () -> attendance.correct(stay), "stay-button");
    if (stay.struck()) {
      button.getStyleClass().add("stay-struck");
    }
    button.setGraphic(Icons.of(Icon.PENCIL_OUTLINE, "small"));
    button.setId("event-stay-" + stay.id());
    button.setTooltip(
        new Tooltip(
            stay.reason().isEmpty()
                ? texts.get("event.stay.correct")
                : texts.get("event.stay.corrected", stay.reason())));
    button.setAccessibleText(texts.get("event.stay.correct") + " " + shown);
    return button;
  }
}
