package vn.hotline1022.ui.followup;

import java.util.List;
import java.util.function.Consumer;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Promises for the palette: by reason, number or code. */
public final class FollowUpFinder implements Finder {
  private final FollowUpTools tools;
  private final FollowUpTexts words;
  private final Texts texts;
  private final Consumer<FollowUp> open;

  /**
   * @param open brings a promise to the front; on the FX thread
   */
  public FollowUpFinder(FollowUpTools tools, Texts texts, Consumer<FollowUp> open) {
    this.tools = tools;
    this.texts = texts;
    this.words = new FollowUpTexts(texts, tools);
    this.open = open;
  }

  @Override
  public String kind() {
    return "followup";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    return tools.promises().search(typed, limit).stream().map(this::found).toList();
  }

  private Found found(FollowUp promise) {
    String title = words.number(promise.phone()) + " · " + words.why(promise);
    String state = texts.get("followup.state." + promise.state());
    return new Found(
        title, Formats.dateTime(promise.due()) + " · " + state, () -> open.accept(promise));
  }
}
