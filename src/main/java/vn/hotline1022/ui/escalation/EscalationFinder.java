package vn.hotline1022.ui.escalation;

import java.util.List;
import java.util.function.Consumer;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Faults for the palette: by code, words or number; one's own for whom they are read-only. */
public final class EscalationFinder implements Finder {
  private final EscalationTools tools;
  private final EscalationTexts words;
  private final Consumer<Escalation> open;

  /**
   * @param open brings a fault to the front; on the FX thread
   */
  public EscalationFinder(EscalationTools tools, Texts texts, Consumer<Escalation> open) {
    this.tools = tools;
    this.words = new EscalationTexts(texts, tools.calls());
    this.open = open;
  }

  @Override
  public String kind() {
    return "escalation";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    int asked = tools.handles() ? limit : 100;
    return tools.faults().search(typed, asked).stream()
        .filter(fault -> tools.handles() || fault.operator().equals(tools.operator()))
        .limit(limit)
        .map(this::found)
        .toList();
  }

  private Found found(Escalation fault) {
    return new Found(
        fault.code() + " · " + words.title(fault),
        Formats.dateTime(fault.at()) + " · " + words.state(fault.state()),
        () -> open.accept(fault));
  }
}
