package vn.hotline1022.ui.photo;

import java.util.List;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Texts;

/** What is said about photos. */
final class PhotoWords {
  private static final long KB = 1024;
  private static final long MB = 1024 * KB;

  private final PhotoStripModel model;
  private final Texts texts;

  PhotoWords(PhotoStripModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /** An item in a word for a screen reader. */
  String spoken(PhotoItem item) {
    return switch (item.state().get()) {
      case PhotoItem.Waiting _ -> texts.get("photo.spoken.waiting", item.name());
      case PhotoItem.Working working ->
          texts.get("photo.spoken.working", item.name(), percent(working));
      case PhotoItem.Ready ready -> texts.get("photo.spoken.ready", place(item), of(ready.photo()));
      case PhotoItem.Refused refused -> FaultText.of(refused.fault(), texts).spoken();
    };
  }

  /** "2 / 5". */
  String place(PhotoItem item) {
    List<PhotoItem> kept = model.kept();
    return texts.get("photo.place", kept.indexOf(item) + 1, kept.size());
  }

  /** How large it is, in pixels and bytes. */
  String of(Photo photo) {
    return texts.get(
        "photo.of." + photo.kind(),
        Integer.toString(photo.width()),
        Integer.toString(photo.height()),
        bytes(photo.bytes()));
  }

  static String percent(PhotoItem.Working working) {
    return Math.round(working.share() * 100) + " %";
  }

  private String bytes(long bytes) {
    return bytes >= MB
        ? texts.number((double) bytes / MB, 1) + " MB"
        : Math.max(1, bytes / KB) + " KB";
  }

  /** How many there are, and what was taken out of them. */
  String count() {
    int kept = model.kept().size();
    if (!model.isOpenForMore()) {
      return texts.get("photo.count.shown", kept);
    }
    return kept == 0
        ? texts.get("photo.count.none", model.most())
        : texts.get("photo.count", kept, model.most());
  }
}
