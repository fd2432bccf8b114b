package vn.hotline1022.ui.quality;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import vn.hotline1022.stats.FeedbackQuality;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.stats.QualityMeasure;
import vn.hotline1022.ui.common.Panes;

/** A large figure: what it is, of how many, beside the city's own and the period before. */
final class QualityTile extends Button {

  private QualityTile(String id) {
    setId("quality-" + id);
    setMnemonicParsing(false);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    getStyleClass().add("quality-tile");
  }

  /** How many were filed; the base of most others. */
  static QualityTile filed(QualityBoard board, QualityModel model, QualityWords words) {
    String name = words.count(QualityCount.FILED);
    Figure now = new Figure.Amount(board.now().get(QualityCount.FILED));
    Figure before = new Figure.Amount(board.before().get(QualityCount.FILED));
    QualityTile tile = new QualityTile(QualityCount.FILED.name());
    tile.show(
        words,
        name,
        now,
        words.get("written", board.written()),
        words.before(before),
        Optional.empty());
    tile.setOnAction(_ -> model.open(QualityCount.FILED, name));
    return tile;
  }

  /** A share. */
  static QualityTile of(
      QualityMeasure measure, QualityBoard board, QualityModel model, QualityWords words) {
    String name = words.measure(measure);
    QualityTile tile = new QualityTile(measure.name());
    if (measure == QualityMeasure.OVERDUE) {
      tile.overdue(board, words, name);
    } else {
      FeedbackQuality was = board.before();
      Figure now = measure.of(board.now());
      tile.show(
          words, name, now, words.base(now), words.before(measure.of(was)), measure.reference());
    }
    tile.setOnAction(_ -> model.open(measure.part(), name));
    return tile;
  }

  /** How many; what share they are says less. */
  private void overdue(QualityBoard board, QualityWords words, String name) {
    long late = board.now().get(QualityCount.OVERDUE);
    show(
        words,
        name,
        new Figure.Amount(late),
        words.base(QualityMeasure.OVERDUE.of(board.now())),
        words.before(new Figure.Amount(board.before().get(QualityCount.OVERDUE))),
        Optional.empty());
    if (late > 0) {
      getStyleClass().add("quality-alarm");
    }
  }

  private void show(
      QualityWords words,
      String name,
      Figure now,
      String base,
      String before,
      Optional<Double> reference) {
    VBox lines =
        Panes.column(
            "gap-none",
            Panes.text(name, "quality-tile-name"),
            Panes.label(words.large(now), "quality-figure"),
            Panes.text(base, "caption"));
    if (now instanceof Figure.Share share) {
      lines.getChildren().add(new ShareBar(share.value(), reference));
    }
    String city = reference.map(of -> words.get("city", words.percent(of))).orElse("");
    if (!city.isEmpty()) {
      lines.getChildren().add(Panes.text(city, "caption"));
    }
    lines.getChildren().addAll(Panes.spacer(), Panes.text(before, "caption"));
    lines.prefWidthProperty().bind(widthProperty().subtract(26));
    setGraphic(lines);
    setAccessibleText(
        String.join(". ", name + ": " + words.brief(now), base, city, before)
            .replace(". . ", ". "));
    setAccessibleHelp(words.get("open"));
  }
}
