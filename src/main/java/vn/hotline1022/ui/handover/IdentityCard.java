package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** This desk as others get to know it: its file, and the digits that two people compare. */
final class IdentityCard extends VBox {
  private final HandoverModel model;
  private final FilePicker files;
  private final Texts texts;
  private final Button write;

  IdentityCard(HandoverModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    this.write =
        Actions.button(
            Icon.CARD_ACCOUNT_DETAILS_OUTLINE,
            texts.get("handover.identity.write"),
            "",
            this::write);
    write.setId("handover-identity");
    getStyleClass().addAll("card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Panes.text(texts.get("handover.identity", model.self().name()), "title-card"),
            digits(),
            Panes.text(texts.get("handover.identity.says"), "secondary"),
            write,
            written());
  }

  private Label digits() {
    Label digits = Panes.label("", "handover-digits", "mono", "strong");
    digits.setMinWidth(USE_PREF_SIZE);
    model
        .standing()
        .subscribe(
            now -> {
              digits.setText(now.digits());
              digits.setAccessibleText(texts.get("handover.identity.digits", now.digits()));
            });
    return digits;
  }

  /** Puts the focus where a desk that knows nobody begins. */
  void focus() {
    write.requestFocus();
  }

  private void write() {
    files
        .save(
            texts.get("handover.identity.write"),
            model.desks().suggestedName(),
            HandoverTab.identityType(texts))
        .ifPresent(model.desks()::writeIdentity);
  }

  private Region written() {
    StackPane place = new StackPane();
    model.desks().written().subscribe(file -> show(place, file));
    return place;
  }

  private void show(StackPane place, Optional<Path> file) {
    place.getChildren().clear();
    place.setManaged(file.isPresent());
    file.ifPresent(
        path ->
            place
                .getChildren()
                .add(
                    new Notice(
                        Notice.Kind.SUCCESS,
                        texts.get("handover.identity.written", path.getFileName().toString()),
                        texts.get("handover.identity.next"))));
  }
}
