package vn.hotline1022.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Says on top of every screen that nothing here is real. */
public final class PracticeBand {
  private PracticeBand() {}

  /**
   * The band.
   *
   * @param passphrase opens the lock; it protects nothing but invented calls
   */
  public static Region of(String passphrase, Texts texts) {
    Label word = Panes.label(texts.get("practice.band"), "practice-word");
    word.setMinWidth(Region.USE_PREF_SIZE);
    Label says = Panes.text(texts.get("practice.band.says", passphrase));
    says.setId("practice-says");
    HBox band = Panes.row("gap-m", Icons.of(Icon.SCHOOL_OUTLINE), word, Panes.growing(says));
    band.setAlignment(Pos.CENTER_LEFT);
    band.setId("practice-band");
    band.getStyleClass().add("practice-band");
    return band;
  }
}
