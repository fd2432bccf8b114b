package vn.hotline1022.ui.event;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Event;
import vn.hotline1022.ui.common.ClockText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** Says on the top bar that this desk is at an event, and for how long; nothing at the office. */
public final class AtEventPill extends HBox {
  private final Texts texts;
  private final Tooltip name = new Tooltip();

  public AtEventPill(EventWork work, Texts texts) {
    this.texts = texts;
    Label word = Panes.label(texts.get("event.pill"), "pill-word");
    ClockText clock = new ClockText("pill-clock");
    clock.named("event-clock");
    clock.follow(work.clock());
    word.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("call-pill", "pill-ready");
    getChildren().setAll(Icons.of(Icon.TENT, "small"), word, clock);
    Tooltip.install(this, name);
    work.event().subscribe(this::show);
  }

  private void show(Optional<Event> event) {
    setVisible(event.isPresent());
    setManaged(event.isPresent());
    name.setText(event.map(Event::name).orElse(""));
    Spoken.asOne(this, event.map(at -> texts.get("event.pill.at", at.name())).orElse(""));
  }
}
