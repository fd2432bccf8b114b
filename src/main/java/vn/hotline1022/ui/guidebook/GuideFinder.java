package vn.hotline1022.ui.guidebook;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.text.WordMatch;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Finds guides by their titles and what they are for. */
public final class GuideFinder implements Finder {
  private final Supplier<GuideShelf> shelf;
  private final Texts texts;
  private final Consumer<String> open;

  /**
   * @param open brings the guide of this id to the front, on the FX thread
   */
  public GuideFinder(Supplier<GuideShelf> shelf, Texts texts, Consumer<String> open) {
    this.shelf = shelf;
    this.texts = texts;
    this.open = open;
  }

  @Override
  public String kind() {
    return "guide";
  }

  /** Those whose title fits come before those that only are for it. */
  @Override
  public List<Found> find(String typed, int limit) {
    WordMatch match = WordMatch.of(typed);
    List<Guide> all = shelf.get().guides();
    List<Guide> titled = all.stream().filter(guide -> match.fits(titles(guide))).toList();
    return Stream.concat(
            titled.stream(),
            all.stream()
                .filter(
                    guide -> !titled.contains(guide) && match.fits(titles(guide) + about(guide))))
        .limit(limit)
        .map(this::found)
        .toList();
  }

  private static String titles(Guide guide) {
    return guide.title().vi().source() + " " + guide.title().en().source();
  }

  private static String about(Guide guide) {
    return guide.about().map(it -> " " + it.vi().source() + " " + it.en().source()).orElse("");
  }

  private Found found(Guide guide) {
    GuideWords words = new GuideWords(guide, texts, shelf.get()::guide);
    String about = guide.about().map(words::plain).orElse("");
    return new Found(words.title(), about, () -> open.accept(guide.id()));
  }
}
