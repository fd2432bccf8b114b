package vn.hotline1022.ui.quality;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.ui.common.Panes;

/** Parts of a whole as bars with their numbers: why items were refused, what citizens say. */
final class QualityBars extends VBox {
  private final QualityModel model;
  private final QualityWords words;
  private final VBox grounds = Panes.column("gap-xs");
  private final VBox opinions = Panes.column("gap-xs");

  QualityBars(QualityModel model, QualityWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("gap-m");
    getChildren()
        .setAll(card(words.get("opinions"), opinions), card(words.get("grounds"), grounds));
    model.board().subscribe(now -> now.ifPresent(this::show));
  }

  private static VBox card(String title, Region content) {
    VBox card = Panes.column("gap-s", Panes.text(title, "title-card"), content);
    card.getStyleClass().add("card");
    return card;
  }

  private void show(QualityBoard board) {
    long rated = board.now().get(QualityCount.RATED);
    opinions
        .getChildren()
        .setAll(
            List.of(QualityCount.SATISFIED, QualityCount.TOLERATED, QualityCount.DISSATISFIED)
                .stream()
                .map(count -> opinion(board, count, rated))
                .toList());
    if (rated == 0) {
      opinions.getChildren().setAll(Panes.text(words.get("opinions.none"), "secondary"));
    }
    long refused = board.now().get(QualityCount.REFUSED);
    grounds
        .getChildren()
        .setAll(
            board.grounds().stream()
                .map(
                    ground ->
                        bar(
                            "ground-" + ground.code(),
                            words.ground(ground.code()),
                            ground.refused(),
                            refused,
                            () -> model.open(ground, words.ground(ground.code()))))
                .toList());
    if (board.grounds().isEmpty()) {
      grounds.getChildren().setAll(Panes.text(words.get("grounds.none"), "secondary"));
    }
  }

  private Button opinion(QualityBoard board, QualityCount count, long rated) {
    String name = words.count(count);
    return bar(count.name(), name, board.now().get(count), rated, () -> model.open(count, name));
  }

  private Button bar(String id, String name, long part, long base, Runnable open) {
    String figure = words.brief(Figure.share(part, base, Figure.Why.NO_FEEDBACK));
    Label value = Panes.label(figure, "quality-number");
    value.setMinWidth(Region.USE_PREF_SIZE);
    Label called = Panes.text(name, "");
    called.setMaxWidth(Double.MAX_VALUE);
    FigureButton row = new FigureButton(id, "quality-row", words.get("open"));
    row.show(
        List.of(
            Panes.row("gap-s", Panes.growing(called), value),
            new ShareBar(base == 0 ? 0 : (double) part / base, Optional.empty())));
    row.setAccessibleText(name + ": " + figure);
    row.setOnAction(_ -> open.run());
    return row;
  }
}
