package vn.hotline1022.ui.booth;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Nobody is being helped: what to do next, also where no event was chosen. */
final class NobodySide implements BoothSide {
  private final BoothViewModel booth;
  private final Texts texts;
  private final Label words = Panes.text("", "large-task");
  private final Label last = Panes.text("", "text-success", "strong");
  private final Button begin;
  private final VBox root;

  NobodySide(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.begin =
        Actions.button(
            MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
            texts.get("booth.nobody.begin"),
            BoothKeys.NEXT,
            booth::next,
            "primary-action",
            "booth-action");
    begin.setId("booth-begin");
    begin.setMaxWidth(Region.USE_PREF_SIZE);
    this.root = Panes.column("gap-m", last, words, begin);
    booth.tools().events().here().subscribe((_, _) -> show());
    booth.left().subscribe((_, _) -> show());
    show();
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void show() {
    boolean none = booth.tools().events().here().get().isEmpty();
    words.setText(texts.get(none ? "booth.nobody.noevent" : "booth.nobody.words"));
    Actions.say(
        begin,
        MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
        texts.get(none ? "booth.nobody.begin" : "booth.next"));
    Optional<BoothViewModel.Left> left = booth.left().get();
    last.setVisible(left.isPresent());
    last.setManaged(left.isPresent());
    left.ifPresent(gone -> last.setText(new BoothNames(texts.language()).left(gone, texts)));
  }
}
