package vn.hotline1022.ui.board;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallColumns;
import vn.hotline1022.ui.common.Panes;

/** What the occupancy is made of: everybody's time in each state. */
final class DutyTable {
  private final BoardModel model;
  private final TableView<AtWork> table = CallColumns.table();

  DutyTable(BoardModel model, BoardWords words) {
    this.model = model;
    table.setId("board-duty");
    table.setAccessibleText(words.get("board.duty.title"));
    table.setPlaceholder(Panes.text(words.get("board.duty.empty"), "secondary"));
    List<TableColumn<AtWork, AtWork>> all =
        List.of(
            CallColumns.text(words.get("board.people.name"), 140, words::name, "strong"),
            time(words.get("board.state.TALKING"), Duty::talking),
            time(words.get("board.state.AFTER_CALL_WORK"), Duty::wrapUp),
            time(words.get("board.state.READY"), Duty::ready),
            time(words.get("board.state.BREAK"), Duty::away),
            CallColumns.text(
                words.get("board.tile.OCCUPANCY"),
                84,
                one -> words.cell(Measure.OCCUPANCY.of(one.totals())),
                "number"));
    all.stream().skip(1).forEach(CallColumns::fixed);
    table.getColumns().setAll(all);
    model.people().subscribe(_ -> show());
    model.by().subscribe(_ -> show());
  }

  private static TableColumn<AtWork, AtWork> time(String title, Function<Duty, Duration> of) {
    return CallColumns.text(
        title, 96, one -> Formats.hours(of.apply(one.totals().duty())), "number");
  }

  TableView<AtWork> view() {
    return table;
  }

  /** Out of sight it takes no time. */
  private void show() {
    if (model.by().get() != Group.By.DUTY) {
      return;
    }
    List<AtWork> now =
        model.people().get().stream()
            .filter(person -> !person.totals().duty().equals(Duty.NONE))
            .toList();
    RowsInPlace.show(table, now, AtWork::code);
  }
}
