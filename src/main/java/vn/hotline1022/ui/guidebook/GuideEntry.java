package vn.hotline1022.ui.guidebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideTrailRepository.Tally;

/**
 * One guide of the book.
 *
 * @param guide what is in use; empty when there is only a broken file
 * @param findings what is wrong with its file in the profile
 * @param tally of its runs, for those who may see it
 */
record GuideEntry(
    String id,
    Optional<Guide> guide,
    GuideShelf.Source source,
    List<Finding> findings,
    Tally tally) {

  GuideEntry {
    findings = List.copyOf(findings);
  }

  /** Tells it apart in a list. */
  UUID key() {
    return key(id);
  }

  static UUID key(String guide) {
    return UUID.nameUUIDFromBytes(guide.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether its file cannot be used as it is. */
  boolean broken() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** Everything it may be found by. */
  String words() {
    return guide
        .map(
            known ->
                id
                    + " "
                    + known.title().vi().source()
                    + " "
                    + known.title().en().source()
                    + " "
                    + known.about().map(about -> about.vi().source()).orElse(""))
        .orElse(id);
  }
}
