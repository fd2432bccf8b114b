package vn.hotline1022.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The guides of a desk at one moment, with where each comes from and what is wrong with the files
 * of its own.
 *
 * @param guides in use, in the order of their ids
 * @param sources by guide
 * @param findings in the profile's own folder
 */
public record GuideShelf(List<Guide> guides, Map<String, Source> sources, List<Finding> findings) {

  /** Nothing. */
  public static final GuideShelf EMPTY = new GuideShelf(List.of(), Map.of(), List.of());

  /** Where the text of a guide comes from. */
  public enum Source {
    /** With the program. */
    SHIPPED,
    /** The profile's own folder. */
    OWN,
    /** The last good text of a file there that is broken now. */
    LAST_GOOD
  }

  public GuideShelf {
    guides = List.copyOf(guides);
    sources = Map.copyOf(sources);
    findings = List.copyOf(findings);
  }

  /** The guide of this id. */
  public Optional<Guide> guide(String id) {
    return guides.stream().filter(guide -> guide.id().equals(id)).findFirst();
  }

  /** Where the text in use comes from. */
  public Source source(String guide) {
    return sources.getOrDefault(guide, Source.SHIPPED);
  }

  /** What is wrong with the file of a guide. */
  public List<Finding> findings(String guide) {
    return findings.stream().filter(finding -> guide(finding).equals(guide)).toList();
  }

  /** The guide a finding is about, whether it could be read or not. */
  public static String guide(Finding finding) {
    String file = finding.file();
    return file.endsWith(GuideYaml.ENDING)
        ? file.substring(0, file.length() - GuideYaml.ENDING.length())
        : file;
  }

  /** The name of the file of a guide. */
  public static String file(String guide) {
    return guide + GuideYaml.ENDING;
  }
}
