package vn.hotline1022.ui.signin;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** The recovery key, shown once, and the ways to keep it. */
final class RecoveryKeyView {
  private static final int COLUMNS = 3;
  private static final int GROUP_LENGTH = 8;

  private final RecoveryKeyPage model;
  private final Texts texts;
  private final Button save;
  private final Region view;

  RecoveryKeyView(RecoveryKeyPage model, Texts texts) {
    this.model = model;
    this.texts = texts;
    save = Panes.button(texts.get("signin.recovery.save"), () -> model.save(texts));
    save.setId("recovery-save");
    save.setGraphic(Icons.of(Icon.CONTENT_SAVE_OUTLINE));
    Button print = Panes.button(texts.get("signin.recovery.print"), () -> model.print(texts));
    print.setId("recovery-print");
    print.setGraphic(Icons.of(Icon.PRINTER));
    Button goOn = Panes.button(texts.get("signin.recovery.done"), model::goOn, "primary-action");
    goOn.setId("recovery-done");
    goOn.setDefaultButton(true);
    FlowPane ways = new FlowPane(save, print);
    ways.getStyleClass().add("chips");
    view =
        Panes.column(
            "gap-l",
            PageParts.header(
                texts.get("signin.recovery.title"), texts.get("signin.recovery.explanation")),
            groups(),
            ways,
            kept(),
            typedBack(),
            Notice.place(model.faultProperty(), texts),
            PageParts.footer(Panes.spacer(), goOn, model.readyProperty()));
  }

  Region view() {
    return view;
  }

  void shown() {
    save.requestFocus();
  }

  private Region groups() {
    GridPane tiles = new GridPane();
    tiles.getStyleClass().add("recovery-groups");
    for (int i = 0; i < model.groups().size(); i++) {
      HBox group =
          Panes.row(
              "gap-s",
              Panes.label(Integer.toString(i + 1), "recovery-number"),
              Panes.label(model.groups().get(i), "recovery-group"));
      group.getStyleClass().add("recovery-tile");
      tiles.add(group, i % COLUMNS, i / COLUMNS);
    }
    Spoken.asOne(tiles, String.join(" ", model.groups()));
    return tiles;
  }

  private Region typedBack() {
    TextField field = new Fields(texts).text(GROUP_LENGTH);
    field.setId("recovery-typed");
    field.getStyleClass().addAll("mono", "narrow");
    field.textProperty().bindBidirectional(model.typedBackProperty());
    return Fields.labelled(texts.get("signin.recovery.typed", model.askedGroup()), field);
  }

  /** How the key was kept last. */
  private Region kept() {
    StackPane place = new StackPane();
    model
        .keptProperty()
        .subscribe(
            kept -> {
              place.getChildren().clear();
              place.setManaged(kept != RecoveryKeyPage.Kept.NOT_YET);
              switch (kept) {
                case NOT_YET -> {}
                case SAVED, PRINTED -> place.getChildren().add(notice(Notice.Kind.SUCCESS, kept));
                case NOT_PRINTED -> place.getChildren().add(notice(Notice.Kind.WARNING, kept));
              }
            });
    return place;
  }

  private Notice notice(Notice.Kind kind, RecoveryKeyPage.Kept kept) {
    return new Notice(kind, texts.get("signin.recovery.kept." + kept), "");
  }
}
