package vn.hotline1022.ui.notice;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeRepository;
import vn.hotline1022.text.WordMatch;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Finds notices by their words. */
public final class NoticeFinder implements Finder {
  private final NoticeRepository notices;
  private final NoticeTexts words;
  private final Consumer<UUID> open;

  /**
   * @param open brings a notice to the front, on the FX thread
   */
  public NoticeFinder(NoticeRepository notices, Texts texts, Consumer<UUID> open) {
    this.notices = notices;
    this.words = new NoticeTexts(texts);
    this.open = open;
  }

  @Override
  public String kind() {
    return "notice";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    WordMatch match = WordMatch.of(typed);
    return notices.newest(NoticesViewModel.MOST_SHOWN).stream()
        .filter(notice -> match.fits(notice.title() + " " + notice.text()))
        .limit(limit)
        .map(this::found)
        .toList();
  }

  private Found found(Notice notice) {
    String detail = words.kind(notice.kind()) + " · " + words.period(notice.from(), notice.until());
    return new Found(notice.title(), detail, () -> open.accept(notice.id()));
  }
}
