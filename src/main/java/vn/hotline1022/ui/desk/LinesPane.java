package vn.hotline1022.ui.desk;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.SpokenLine;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** A line to be read out, below the notes, which give way at their foot: nothing else moves. */
final class LinesPane extends HBox {
  private final Texts texts;
  private final Label name = Panes.label("", "caption", "spoken-name");
  private final Label line = Panes.text("", "spoken-line");

  LinesPane(ReadyLines lines, Texts texts) {
    this.texts = texts;
    Label key = Panes.label(DeskKeys.LINES, "key-hint");
    key.setMinWidth(USE_PREF_SIZE);
    VBox words = Panes.column("gap-xs", Panes.row("gap-s", name, Panes.spacer(), key), line);
    getStyleClass().addAll("spoken-lines", "gap-s");
    setId("desk-lines");
    setMouseTransparent(true);
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(Icons.of(Icon.COMMENT_TEXT_OUTLINE), Panes.growing(words));
    lines.shown().subscribe(now -> show(now, lines.addressing().getValue()));
    lines.addressing().subscribe(form -> show(lines.shown().get(), form));
  }

  private void show(Optional<SpokenLine> shown, Optional<Addressing> form) {
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    shown.ifPresent(
        now -> {
          name.setText(now.name(texts.language().locale()));
          line.setText(Addressing.speak(form, now.text(texts.language().locale())));
        });
  }
}
