package vn.hotline1022.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import vn.hotline1022.stats.FeedbackQuality;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.stats.QualityMeasure;
import vn.hotline1022.ui.common.Panes;

/** A large figure: what it is, of how many, beside the city's own and the period before. */
final class QualityTile extends FigureButton {

  private QualityTile(String id, QualityWords words) {
    super(id, "quality-tile", words.get("open"));
  }

  /** How many were filed; the base of most others. */
  static QualityTile filed(QualityBoard board, QualityModel model, QualityWords words) {
    String name = words.count(QualityCount.FILED);
    Figure now = new Figure.Amount(board.now().get(QualityCount.FILED));
    Figure before = new Figure.Amount(board.before().get(QualityCount.FILED));
    QualityTile tile = new QualityTile(QualityCount.FILED.name(), words);
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
    QualityTile tile = new QualityTile(measure.name(), words);
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
    List<Node> lines =
        new ArrayList<>(
            List.of(
                Panes.text(name, "quality-tile-name"),
                Panes.label(words.large(now), "quality-figure"),
                Panes.text(base, "caption")));
    if (now instanceof Figure.Share share) {
      lines.add(new ShareBar(share.value(), reference));
    }
    String city = reference.map(of -> words.get("city", words.percent(of))).orElse("");
    if (!city.isEmpty()) {
      lines.add(Panes.text(city, "caption"));
    }
    lines.addAll(List.of(Panes.spacer(), Panes.text(before, "caption")));
    show(lines);
    setAccessibleText(
        String.join(". ", name + ": " + words.brief(now), base, city, before)
            .replace(". . ", ". "));
  }
}
