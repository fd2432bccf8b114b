package vn.hotline1022.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.wardmap.WardGrid;
import vn.hotline1022.ui.wardmap.WardScale;

/**
 * The city in small, by what was activated: a tile leads to the ward map, a number to its calls.
 */
final class WardsPane extends BoardCard {
  private static final int MOST = 4;

  private final BoardModel model;
  private final BoardWords words;
  private final WardGrid grid;
  private final VBox rows = Panes.column("gap-none");
  private final List<WardLine> lines = new ArrayList<>();
  private final Label empty;
  private final Roving roving = new Roving();

  WardsPane(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    this.empty = Panes.text(words.get("board.wards.empty"), "secondary");
    this.grid = new WardGrid(words.get("board.wards.grid"), WardGrid.Size.PICTURE);
    grid.setId("board-wards-grid");
    grid.setOnOpen(code -> model.openMap(Optional.of(code)));
    getStyleClass().addAll("gap-xs", "board-card");
    setMinHeight(USE_PREF_SIZE);
    Button map =
        Panes.button(
            words.get("board.wards.map"), () -> model.openMap(Optional.empty()), "link-action");
    map.setId("board-wards-map");
    HBox head =
        Panes.row(
            "gap-s",
            Panes.label(words.get("board.wards.title"), "title-card"),
            Panes.spacer(),
            map);
    VBox beside =
        Panes.column("gap-xs", Panes.text(words.get("board.wards.what"), "caption"), empty, rows);
    HBox body = Panes.row("gap-s", Panes.growing(grid), Panes.growing(beside));
    body.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, body);
    model.wards().subscribe(this::show);
  }

  private void show(List<AtWard> wards) {
    WardScale scale =
        WardScale.of(wards.stream().flatMap(at -> at.perThousand().stream().boxed()).toList());
    grid.show(
        wards.stream()
            .map(
                at ->
                    WardGrid.Tile.of(
                        at.ward(), at.perThousand(), scale, new WardGrid.Said("", said(at))))
            .toList());
    List<AtWard> most = wards.stream().filter(at -> at.activated() > 0).limit(MOST).toList();
    lay(most.size());
    for (int i = 0; i < most.size(); i++) {
      AtWard at = most.get(i);
      lines
          .get(i)
          .show(
              at.ward().unit().name(),
              rate(at.perThousand()),
              said(at),
              () -> model.open(at.behind(), _ -> at.ward().unit().fullName()));
    }
    empty.setVisible(most.isEmpty());
    empty.setManaged(most.isEmpty());
  }

  /** Rows that are there already are kept: only what they say changes. */
  private void lay(int count) {
    if (lines.size() == count) {
      return;
    }
    lines.clear();
    for (int i = 0; i < count; i++) {
      lines.add(new WardLine());
    }
    rows.getChildren().setAll(lines);
    roving.over(lines);
  }

  private String said(AtWard at) {
    return words.get(
        "board.wards.said",
        at.ward().unit().fullName(),
        words.number(at.activated()),
        rate(at.perThousand()));
  }

  private String rate(OptionalDouble value) {
    return value.isPresent() ? words.number(value.getAsDouble(), 2) : "–";
  }
}
