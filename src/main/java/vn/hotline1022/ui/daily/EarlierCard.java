package vn.hotline1022.ui.daily;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/**
 * What was handed out of the days before: each says whether its figures still stand, or that it is
 * being checked. What becomes known is written where that stood, so nothing moves.
 */
final class EarlierCard extends VBox {
  private final DailyModel model;
  private final Texts texts;
  private final DailyTexts words;
  private final List<Row> rows = new ArrayList<>();

  EarlierCard(DailyModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new DailyTexts(texts);
    getStyleClass().addAll("card", "gap-s");
    setId("daily-earlier");
    model.earlier().lines().subscribe(this::show);
  }

  private void show(List<EarlierIssues.Line> lines) {
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    List<DailyIssue> now = lines.stream().map(EarlierIssues.Line::issue).toList();
    if (!now.equals(rows.stream().map(row -> row.issue).toList())) {
      Refocus.around(this, () -> lay(now));
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(lines.get(i));
    }
  }

  private void lay(List<DailyIssue> issues) {
    rows.clear();
    getChildren().setAll(Panes.label(texts.get("daily.earlier.title"), "title-card"));
    issues.stream().map(Row::new).forEach(rows::add);
    rows.forEach(row -> getChildren().add(row.line));
  }

  /** One of them. */
  private final class Row {
    private final DailyIssue issue;
    private final Label standing = Panes.text("", "secondary");
    private final Button open;
    private final HBox line;

    Row(DailyIssue issue) {
      this.issue = issue;
      this.open =
          Panes.button(texts.get("daily.open"), () -> model.turnTo(issue.day()), "link-action");
      open.setId("daily-earlier-" + issue.day());
      open.setMinWidth(USE_PREF_SIZE);
      VBox said = Panes.column("gap-none", Panes.text(words.earlier(issue), "strong"), standing);
      this.line = ReadinessCard.line(Icon.HISTORY, said, "daily-earlier");
      line.getChildren().addAll(Panes.spacer(), open);
    }

    void show(EarlierIssues.Line now) {
      standing.setText(words.standing(now));
      open.setAccessibleText(
          texts.get("daily.open") + ": " + words.earlier(issue) + " · " + words.standing(now));
      line.getStyleClass().removeAll("daily-good", "daily-lacks");
      now.seen().ifPresent(seen -> line.getStyleClass().add(style(seen)));
      line.getChildren().set(0, Icons.of(icon(now)));
    }

    private static String style(EarlierIssues.Seen seen) {
      return isSame(seen) ? "daily-good" : "daily-lacks";
    }

    private static boolean isSame(EarlierIssues.Seen seen) {
      return seen.figures() == 0 && seen.compared();
    }

    private static Icon icon(EarlierIssues.Line now) {
      return now.seen()
          .<Icon>map(seen -> isSame(seen) ? Icon.CHECK : Icon.ALERT_CIRCLE_OUTLINE)
          .orElse(Icon.HISTORY);
    }
  }
}
