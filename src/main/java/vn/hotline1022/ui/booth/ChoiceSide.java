package vn.hotline1022.ui.booth;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** Choosing a guide: the usual ones first, each with its digit, others by a few letters. */
final class ChoiceSide implements BoothSide {
  private static final int WORDS_MAX = 60;

  private final BoothViewModel booth;
  private final Texts texts;
  private final BigButtons list = new BigButtons(2);
  private final TextField words;
  private final ScrollPane scroll = Scrolled.of(list);
  private final VBox root;
  private List<Guide> shown = List.of();

  ChoiceSide(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.words = new Fields(texts).text(WORDS_MAX);
    words.setId("booth-words");
    words.setPromptText(texts.get("booth.choice.prompt"));
    Spoken.name(words, texts.get("booth.choice.prompt"));
    words.getStyleClass().add("booth-words");
    words.textProperty().bindBidirectional(booth.guides().words());
    this.root =
        Panes.column(
            "gap-m",
            Panes.row(
                "gap-s",
                Panes.label(texts.get("booth.choice.title"), "large-task"),
                Panes.spacer(),
                words),
            scroll);
    booth.guides().offered().subscribe((_, _) -> show());
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void show() {
    List<Guide> now = booth.guides().offered().get();
    if (!root.isVisible() || now.equals(shown)) {
      return;
    }
    shown = now;
    list.clear();
    for (int i = 0; i < now.size(); i++) {
      Guide guide = now.get(i);
      Optional<String> waits =
          booth.guides().waits(guide)
              ? Optional.of(texts.get("booth.choice.waits"))
              : Optional.empty();
      list.add(
          i + 1,
          "booth-guide-" + guide.id(),
          guide.title().in(texts.language().locale()).source(),
          waits,
          () -> begin(guide));
    }
    scroll.setVvalue(0);
  }

  private void begin(Guide guide) {
    booth.guides().words().set("");
    booth.begin(guide);
  }

  @Override
  public boolean press(int digit) {
    return list.press(digit - 1);
  }

  @Override
  public boolean key(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER
        && event.getTarget() instanceof TextField
        && list.press(0);
  }

  @Override
  public boolean typed(String letter) {
    words.requestFocus();
    words.appendText(letter);
    words.end();
    return true;
  }
}
