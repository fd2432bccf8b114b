package vn.hotline1022.ui.privacy;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTexts;

/** What people asked, the open ones with their dates first. */
final class RequestsCard extends VBox {
  private final PrivacyModel model;
  private final Texts texts;
  private final PrivacyTexts words;
  private final VBox rows = Panes.column("gap-m");

  RequestsCard(PrivacyModel model, CitizenTexts citizens, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new PrivacyTexts(texts, citizens);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-s");
    getChildren().setAll(Panes.label(texts.get("privacy.requests"), "title-card"), scroll);
    model.requests().subscribe(this::show);
  }

  private void show(List<DataRequest> requests) {
    if (requests.isEmpty()) {
      rows.getChildren().setAll(Panes.text(texts.get("privacy.requests.none"), "secondary"));
    } else {
      rows.getChildren().setAll(requests.stream().map(this::row).toList());
    }
  }

  private HBox row(DataRequest request) {
    boolean late = request.overdue(model.days(), model.today());
    String who = request.who().isEmpty() ? texts.get("privacy.erased") : request.who();
    Label dates = Panes.text(words.dates(request, model), late ? "text-danger" : "caption");
    if (late) {
      dates.setText(texts.get("privacy.request.late", dates.getText()));
    }
    VBox lines =
        Panes.column(
            "gap-xs",
            Panes.text(
                texts.get("privacy.request.line", words.request(request.kind()), who), "strong"),
            dates);
    if (!request.note().isBlank()) {
      lines.getChildren().add(Panes.text(request.note(), "secondary"));
    }
    HBox row = Panes.row("gap-s", Panes.growing(lines));
    if (request.closedAt().isEmpty()) {
      Button done =
          Panes.button(
              texts.get("privacy.request.done"), () -> model.close(request.id()), "link-action");
      done.setAccessibleText(
          texts.get("privacy.request.done") + ": " + words.request(request.kind()) + " " + who);
      row.getChildren().add(done);
    }
    return row;
  }
}
