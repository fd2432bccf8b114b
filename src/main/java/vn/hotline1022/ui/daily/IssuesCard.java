package vn.hotline1022.ui.daily;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What was handed out of the day: number, time, who, hash; each can be written again. */
final class IssuesCard extends VBox {
  private final DailyModel model;
  private final FilePicker files;
  private final Texts texts;

  IssuesCard(DailyModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    getStyleClass().addAll("card", "gap-s");
    setId("daily-issues");
    model.state().subscribe(this::show);
  }

  private void show(Optional<DailyState> state) {
    getChildren().setAll(Panes.label(texts.get("daily.issues.title"), "title-card"));
    List<DailyIssue> issues = state.map(DailyState::issues).orElse(List.of()).reversed();
    if (issues.isEmpty()) {
      getChildren().add(Panes.text(texts.get("daily.issues.none"), "secondary"));
    }
    issues.forEach(this::add);
  }

  private void add(DailyIssue issue) {
    String words = new DailyTexts(texts).issue(issue);
    Button again =
        Panes.button(
            texts.get("daily.again"),
            () ->
                files
                    .folder(texts.get("daily.folder"))
                    .ifPresent(folder -> model.issuing().again(issue, folder)),
            "link-action");
    again.setMinWidth(USE_PREF_SIZE);
    again.setAccessibleText(texts.get("daily.again") + ": " + words);
    getChildren()
        .add(
            Panes.row(
                "gap-m",
                Panes.growing(
                    Panes.column(
                        "gap-none",
                        Panes.text(words, "strong"),
                        Panes.text(
                            texts.get(
                                "daily.issues.line",
                                Formats.dateTime(issue.issuedAt()),
                                issue.issuedBy(),
                                issue.workbook().substring(0, 12)),
                            "secondary"))),
                again));
  }
}
