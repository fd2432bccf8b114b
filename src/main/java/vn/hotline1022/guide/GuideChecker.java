package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.guide.Finding.Kind;

/**
 * Looks whether guides can be used: that everything they name is there, that every path ends, that
 * their texts can be said and never ask for a secret. Guides are looked at together, since they
 * lead into one another. Stateless.
 */
public final class GuideChecker {

  private static final Set<Kind> NAMELESS =
      Set.of(
          Kind.UNKNOWN_STEP,
          Kind.UNKNOWN_END,
          Kind.UNKNOWN_GUIDE,
          Kind.UNKNOWN_VARIABLE,
          Kind.UNKNOWN_VALUE,
          Kind.WRONG_VARIABLE);

  private final CallLists lists;
  private final Optional<Set<String>> articles;

  /**
   * @param articles ids of the knowledge articles; empty when they are not known here
   */
  public GuideChecker(CallLists lists, Optional<Set<String>> articles) {
    this.lists = lists;
    this.articles = articles.map(Set::copyOf);
  }

  /** Checks files that stand for themselves. */
  public List<Finding> check(Collection<GuideFile> files) {
    return check(files, List.of());
  }

  /**
   * Everything wrong with these files, by file and line; what could not be read included.
   *
   * @param around further guides they may lead into, which are not checked; a file of the same id
   *     goes before
   */
  public List<Finding> check(Collection<GuideFile> files, Collection<Guide> around) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Guide> known = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    around.forEach(guide -> known.put(guide.id(), guide));
    for (GuideFile file : files) {
      findings.addAll(file.findings());
      file.guide()
          .ifPresent(
              guide -> {
                String earlier = names.putIfAbsent(guide.id(), file.name());
                if (earlier == null) {
                  known.put(guide.id(), guide);
                } else {
                  findings.add(file.finding(Kind.DUPLICATE_GUIDE, "id", guide.id(), earlier));
                }
              });
    }
    GuideWeb web = new GuideWeb(known);
    // Each on its own: they only look at one another.
    files.parallelStream()
        .map(file -> file.guide().map(guide -> check(file, guide, web)).orElse(List.of()))
        .toList()
        .forEach(findings::addAll);
    findings.sort(
        Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column));
    return findings.stream().distinct().toList();
  }

  private List<Finding> check(GuideFile file, Guide guide, GuideWeb web) {
    CheckedGuide checked = new CheckedGuide(file, guide, web);
    new NameCheck(checked, lists, articles).check();
    new TextCheck(checked).check();
    // What leads to something that is not there would be found to lead nowhere, too.
    boolean named = checked.findings().stream().map(Finding::kind).noneMatch(NAMELESS::contains);
    if (named) {
      new WayCheck(checked).check();
      new StateCheck(checked).check();
    }
    return checked.findings();
  }
}
