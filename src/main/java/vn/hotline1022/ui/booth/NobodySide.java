package vn.hotline1022.ui.booth;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
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
  private final BigButtons choices = new BigButtons(1);
  private final ScrollPane scroll = Scrolled.of(choices);
  private final VBox root;

  NobodySide(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.begin =
        Actions.button(
            Icon.ACCOUNT_PLUS_OUTLINE,
            texts.get("booth.nobody.begin"),
            BoothKeys.NEXT,
            booth::next,
            "primary-action",
            "booth-action");
    begin.setId("booth-begin");
    begin.setMaxWidth(Region.USE_PREF_SIZE);
    this.root = Panes.column("gap-m", last, words, begin, scroll);
    booth.tools().events().choices().subscribe(this::choices);
    booth.tools().events().here().subscribe((_, _) -> show());
    booth.farewell().left().subscribe((_, _) -> show());
    show();
  }

  @Override
  public Region view() {
    return root;
  }

  /** Several are planned for today: somebody has to say at which this desk is. */
  private void choices(BoothEvents.Choices now) {
    choices.clear();
    int digit = 1;
    for (BoothEvents.Here one : now.planned()) {
      choices.add(
          digit++,
          "booth-event-" + one.id(),
          one.name(),
          Optional.of(
              one.organisers().isEmpty() ? one.hours() : one.hours() + " · " + one.organisers()),
          () -> booth.tools().events().choose(one.id()));
    }
    if (now.another()) {
      choices.add(
          digit,
          "booth-event-another",
          texts.get("booth.nobody.another"),
          Optional.of(texts.get("booth.nobody.another.hint")),
          booth.tools().events()::beginAnother);
    }
    show();
  }

  @Override
  public boolean press(int digit) {
    return scroll.isVisible() && choices.press(digit - 1);
  }

  @Override
  public void show() {
    boolean choosing = choices.size() > 0;
    scroll.setVisible(choosing);
    scroll.setManaged(choosing);
    begin.setVisible(!choosing);
    begin.setManaged(!choosing);
    boolean none = booth.tools().events().here().get().isEmpty();
    words.setText(
        texts.get(
            choosing
                ? "booth.nobody.choose"
                : none ? "booth.nobody.noevent" : "booth.nobody.words"));
    Actions.say(
        begin, Icon.ACCOUNT_PLUS_OUTLINE, texts.get(none ? "booth.nobody.begin" : "booth.next"));
    Optional<Farewell.Left> left = booth.farewell().left().get();
    last.setVisible(left.isPresent());
    last.setManaged(left.isPresent());
    left.ifPresent(gone -> last.setText(new BoothNames(texts.language()).left(gone, texts)));
  }
}
