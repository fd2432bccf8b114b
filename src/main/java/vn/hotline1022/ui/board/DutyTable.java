package vn.hotline1022.ui.board;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.text.Formats;

/** What the occupancy is made of: everybody's time in each state. */
final class DutyTable {
  private final BoardModel model;
  private final LiveTable<AtWork> table;

  DutyTable(BoardModel model, BoardWords words) {
    this.model = model;
    table =
        new LiveTable<>(
            "board-duty",
            words.get("board.duty.title"),
            words.get("board.duty.empty"),
            AtWork::code);
    table.columns(
        List.of(
            LiveTable.text(words.get("board.people.name"), 140, words::name, "strong"),
            time(words.get("board.state.TALKING"), Duty::talking),
            time(words.get("board.state.AFTER_CALL_WORK"), Duty::wrapUp),
            time(words.get("board.state.READY"), Duty::ready),
            time(words.get("board.state.BREAK"), Duty::away),
            LiveTable.text(
                words.get("board.tile.OCCUPANCY"),
                84,
                one -> words.cell(Measure.OCCUPANCY.of(one.totals())),
                "number")));
    model.people().subscribe(_ -> show());
    model.by().subscribe(_ -> show());
  }

  private static TableColumn<LiveTable.Row<AtWork>, AtWork> time(
      String title, Function<Duty, Duration> of) {
    return LiveTable.text(title, 96, one -> Formats.hours(of.apply(one.totals().duty())), "number");
  }

  LiveTable<AtWork> table() {
    return table;
  }

  /** Out of sight it takes no time. */
  private void show() {
    if (model.by().get() != Group.By.DUTY) {
      return;
    }
    table.show(
        model.people().get().stream()
            .filter(person -> !person.totals().duty().equals(Duty.NONE))
            .toList());
  }
}
