package vn.hotline1022.ui.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.roster.RosterShift;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/**
 * A week: a column for each day, a row for each shift, in it who is planned. One of its fields is
 * on the way of Tab; arrows go from field to field, Enter opens one, Page Up and Down turn the
 * weeks.
 */
final class WeekGrid extends GridPane {
  /** More names are counted only. */
  private static final int NAMED = 5;

  private static final double DAY_WIDTH = 60;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

  private final RosterModel model;
  private final Texts texts;
  private final List<List<Button>> rows = new ArrayList<>();
  private int row;
  private int column;

  WeekGrid(RosterModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("roster-week");
    getStyleClass().add("roster-week");
    column = model.today().getDayOfWeek().getValue() - 1;
    ColumnConstraints head = new ColumnConstraints();
    head.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().add(head);
    for (int i = 0; i < Week.DAYS; i++) {
      ColumnConstraints one = new ColumnConstraints();
      // All alike: they grow from the same width.
      one.setPrefWidth(DAY_WIDTH);
      one.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(one);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.week().subscribe(_ -> Refocus.around(this, this::lay));
    model.names().subscribe(_ -> Refocus.around(this, this::lay));
  }

  private void lay() {
    Week week = model.week().get();
    getChildren().clear();
    rows.clear();
    for (int day = 0; day < Week.DAYS; day++) {
      add(heading(week.day(day)), day + 1, 0);
    }
    for (Shift shift : week.shifts()) {
      int at = rows.size() + 1;
      Label name = Panes.text(shift.name(texts.language().locale()), "strong");
      Label hours = Panes.label(shift.hours().brief(), "caption", "mono");
      add(Panes.column("gap-xs", name, hours), 0, at);
      List<Button> cells = new ArrayList<>();
      for (int day = 0; day < Week.DAYS; day++) {
        Button cell = cell(week, shift, week.day(day), rows.size(), day);
        cells.add(cell);
        add(cell, day + 1, at);
      }
      rows.add(cells);
    }
    row = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
    onTheWay();
  }

  private Region heading(LocalDate day) {
    boolean today = day.equals(model.today());
    Label name =
        Panes.label(
            texts.get("roster.day." + day.getDayOfWeek()),
            today ? "text-accent" : "muted",
            "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label date = Panes.label(DAY.format(day), "caption", "mono");
    return Panes.column("gap-xs", name, date);
  }

  private Button cell(Week week, Shift shift, LocalDate day, int atRow, int atColumn) {
    Optional<RosterShift> planned = week.planned(day, shift.code());
    List<String> people = planned.map(RosterShift::people).orElse(List.of());
    Button cell = new Button(people.isEmpty() ? "–" : words(people));
    cell.setId("roster-cell-" + atRow + "-" + atColumn);
    cell.setMnemonicParsing(false);
    cell.getStyleClass().addAll("roster-cell", people.isEmpty() ? "roster-none" : "roster-some");
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cell.setMinHeight(Region.USE_PREF_SIZE);
    cell.setAccessibleText(said(shift, day, people));
    cell.setOnAction(
        _ -> {
          row = atRow;
          column = atColumn;
          onTheWay();
          model.editShift(day, shift);
        });
    GridPane.setVgrow(cell, Priority.ALWAYS);
    return cell;
  }

  private String words(List<String> people) {
    List<String> lines = new ArrayList<>();
    people.stream()
        .limit(people.size() > NAMED ? NAMED - 1 : NAMED)
        .map(this::brief)
        .forEach(lines::add);
    if (people.size() > lines.size()) {
      lines.add(texts.get("roster.more", people.size() - lines.size()));
    }
    return String.join("\n", lines);
  }

  /** What people call each other: the given name, with the one before it where two have it. */
  private String brief(String code) {
    String name = model.names().get().getOrDefault(code, "");
    for (int words = 1; words <= 2 && !name.isEmpty(); words++) {
      String end = end(name, words);
      int many = words;
      boolean alone =
          model.names().get().values().stream()
                  .filter(other -> end(other, many).equals(end))
                  .count()
              == 1;
      if (alone) {
        return end;
      }
    }
    return code;
  }

  private static String end(String name, int words) {
    List<String> all = List.of(name.split(" "));
    return String.join(" ", all.subList(Math.max(0, all.size() - words), all.size()));
  }

  private String said(Shift shift, LocalDate day, List<String> people) {
    String who =
        people.isEmpty()
            ? texts.get("roster.nobody")
            : String.join(
                ", ",
                people.stream().map(code -> model.names().get().getOrDefault(code, code)).toList());
    return texts.get(
        "roster.cell",
        texts.get("roster.day." + day.getDayOfWeek()) + " " + DAY.format(day),
        shift.name(texts.language().locale())
            + " "
            + Hours.text(shift.hours().from())
            + "–"
            + Hours.text(shift.hours().to()),
        who);
  }

  private void onTheWay() {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < Week.DAYS; c++) {
        rows.get(r).get(c).setFocusTraversable(r == row && c == column);
      }
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> move(0, -1, event);
      case RIGHT -> move(0, 1, event);
      case UP -> move(-1, 0, event);
      case DOWN -> move(1, 0, event);
      case PAGE_UP -> turn(-1, event);
      case PAGE_DOWN -> turn(1, event);
      case ENTER -> {
        if (!rows.isEmpty()) {
          rows.get(row).get(column).fire();
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void move(int down, int right, KeyEvent event) {
    row = Math.clamp(row + down, 0, Math.max(0, rows.size() - 1));
    column = Math.clamp(column + right, 0, Week.DAYS - 1);
    onTheWay();
    focus();
    event.consume();
  }

  private void turn(int weeks, KeyEvent event) {
    model.go(weeks);
    event.consume();
  }

  /** Puts the focus on the field it was on last. */
  void focus() {
    if (!rows.isEmpty()) {
      rows.get(row).get(column).requestFocus();
    }
  }
}
