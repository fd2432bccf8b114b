package vn.hotline1022.ui.notice;

import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;

/** Notices in words. */
final class NoticeTexts {
  private final Texts texts;

  NoticeTexts(Texts texts) {
    this.texts = texts;
  }

  String kind(Notice.Kind kind) {
    return texts.get("notice.kind." + kind);
  }

  String state(Notice.State state) {
    return texts.get("notice.state." + state);
  }

  /** From when to when. */
  String period(Instant from, Optional<Instant> until) {
    String start = Formats.dateTime(from);
    return until
        .map(end -> texts.get("notice.period", start, Formats.dateTime(end)))
        .orElseGet(() -> texts.get("notice.period.open", start));
  }

  /** The colour of its kind, always with the word beside it. */
  static String bar(Notice.Kind kind) {
    return switch (kind) {
      case BROKEN -> "bar-warning";
      case CHANGED -> "bar-accent";
      case NOTE -> "bar-neutral";
    };
  }

  static String badge(Notice.State state) {
    return switch (state) {
      case CURRENT -> "badge-success";
      case PLANNED -> "badge-info";
      case OVER, WITHDRAWN -> "badge-neutral";
    };
  }
}
