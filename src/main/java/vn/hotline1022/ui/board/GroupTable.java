package vn.hotline1022.ui.board;

import java.util.List;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Measure;

/** The measures by what calls have in common. */
final class GroupTable {
  private final LiveTable<Group> table;

  GroupTable(BoardModel model, BoardWords words) {
    table =
        new LiveTable<>(
            "board-groups",
            words.get("board.groups.title"),
            words.get("board.groups.empty"),
            Group::code);
    table.columns(
        List.of(
            LiveTable.text(words.get("board.groups.name"), 140, words::group, "strong"),
            LiveTable.text(
                words.get("board.people.calls"), 76, one -> words.number(one.answered()), "number"),
            LiveTable.text(
                words.get("board.people.mean"),
                80,
                one -> words.cell(Measure.HANDLE_TIME.of(one.totals())),
                "number"),
            LiveTable.text(
                words.get("board.tile.FIRST_CALL_RESOLUTION"),
                118,
                one -> words.withBase(Measure.FIRST_CALL_RESOLUTION.of(one.totals())),
                "number"),
            LiveTable.text(
                words.get("board.groups.activated"),
                92,
                one -> words.number(one.totals().calls().get(CallCount.ACTIVATED)),
                "number")));
    table.onOpen(chosen -> BoardWords.open(model, chosen));
    model.groups().subscribe(table::show);
  }

  LiveTable<Group> table() {
    return table;
  }
}
