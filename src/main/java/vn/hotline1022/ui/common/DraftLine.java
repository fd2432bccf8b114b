package vn.hotline1022.ui.common;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import vn.hotline1022.text.Formats;

/** Says when what is being written was last kept as a draft. */
public final class DraftLine extends Label {

  public DraftLine(ObservableValue<Optional<Instant>> keptAt, Texts texts) {
    getStyleClass().add("caption");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    keptAt.subscribe(
        at ->
            setText(
                at.map(when -> texts.get("common.draft.kept", Formats.clock(when))).orElse("")));
  }
}
