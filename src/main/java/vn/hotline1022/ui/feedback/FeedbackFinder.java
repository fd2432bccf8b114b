package vn.hotline1022.ui.feedback;

import java.util.List;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Feedback for the palette: by words, number, our code or the receiver's. */
public final class FeedbackFinder implements Finder {
  private final FollowDesk desk;
  private final FollowTools tools;
  private final FollowWords words;

  public FeedbackFinder(FollowDesk desk, FollowTools tools, Texts texts) {
    this.desk = desk;
    this.tools = tools;
    this.words = new FollowWords(texts, tools);
  }

  @Override
  public String kind() {
    return "feedback";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    Cutoffs now = Cutoffs.at(tools.calls().time().now(), tools.deadlines().get());
    FeedbackQuery query = FeedbackQuery.of(FeedbackTab.ALL, now).with(typed).most(limit);
    return tools.feedback().list(query).stream().map(this::found).toList();
  }

  private Found found(FeedbackLine line) {
    return new Found(
        words.title(line),
        line.code() + " · " + Formats.date(line.writtenAt()) + " · " + words.badge(line),
        () -> desk.open(line));
  }
}
