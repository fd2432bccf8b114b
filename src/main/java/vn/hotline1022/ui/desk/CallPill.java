package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.hotline1022.call.CallState;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * What the operator is doing, for the top bar: an icon, a word, a clock, and only then a colour.
 */
public final class CallPill extends HBox {
  private static final List<String> COLOURS =
      List.of("pill-ready", "pill-ringing", "pill-talking", "pill-hold", "pill-wrapup");

  private final DeskViewModel desk;
  private final Texts texts;
  private final Label word = Panes.label("", "pill-word");
  private final Label clock = Panes.label("", "pill-clock");

  public CallPill(DeskViewModel desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    getStyleClass().add("call-pill");
    clock.textProperty().bind(desk.clock());
    clock.setMinWidth(USE_PREF_SIZE);
    word.setMinWidth(USE_PREF_SIZE);
    desk.call().subscribe(call -> show());
  }

  private void show() {
    CallState state = desk.state().orElse(null);
    getStyleClass().removeAll(COLOURS);
    switch (state) {
      case null -> show(MaterialDesignC.CHECK_CIRCLE, "pill-ready", "desk.pill.ready");
      case RINGING -> show(MaterialDesignP.PHONE_RING, "pill-ringing", state);
      case TALKING -> show(MaterialDesignP.PHONE_IN_TALK, "pill-talking", state);
      case ON_HOLD -> show(MaterialDesignP.PHONE_PAUSED, "pill-hold", state);
      case AFTER_CALL_WORK, SAVED, MISSED ->
          show(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE, "pill-wrapup", state);
    }
  }

  private void show(Ikon icon, String colour, CallState state) {
    show(icon, colour, "desk.pill." + state);
  }

  private void show(Ikon icon, String colour, String textKey) {
    getStyleClass().add(colour);
    word.setText(texts.get(textKey));
    setAccessibleText(texts.get(textKey));
    getChildren().setAll(Icons.of(icon, "small"), word, clock);
  }
}
