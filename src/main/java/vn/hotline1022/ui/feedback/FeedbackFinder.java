package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Feedback for the palette: by words, number, our code or the receiver's. */
public final class FeedbackFinder implements Finder {
  private final FeedbackRepository feedback;
  private final Supplier<Cutoffs> cutoffs;
  private final Supplier<FeedbackLists> lists;
  private final Texts texts;
  private final Consumer<UUID> open;

  /**
   * @param cutoffs what is late now; asked off the FX thread
   * @param lists the categories as they stand
   * @param open brings an item to the front; on the FX thread
   */
  public FeedbackFinder(
      FeedbackRepository feedback,
      Supplier<Cutoffs> cutoffs,
      Supplier<FeedbackLists> lists,
      Texts texts,
      Consumer<UUID> open) {
    this.feedback = feedback;
    this.cutoffs = cutoffs;
    this.lists = lists;
    this.texts = texts;
    this.open = open;
  }

  @Override
  public String kind() {
    return "feedback";
  }

  @Override
  public List<Found> find(String words, int limit) {
    FeedbackQuery query = FeedbackQuery.of(FeedbackTab.ALL, cutoffs.get());
    return feedback.list(query.with(words).most(limit)).stream().map(this::found).toList();
  }

  private Found found(FeedbackLine line) {
    String state = texts.get("feedback.follow.state." + line.state());
    String category =
        lists.get().mainName(line.category(), texts.language().locale());
    return new Found(
        line.title().isBlank() ? line.code() : line.title(),
        String.join(
            " · ", line.code(), Formats.date(line.writtenAt()), category, state),
        () -> open.accept(line.id()));
  }
}
