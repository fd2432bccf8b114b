package vn.hotline1022.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A guide as read from its file. Sound when {@link GuideChecker} found no error in it.
 *
 * @param pin which text exactly it is
 * @param about one sentence on what it is for
 * @param system the phones it is for; empty for any
 * @param reasons codes of {@code call.CallLists} that suggest it
 * @param articles ids of knowledge articles
 * @param sources where its facts come from
 * @param verified false while nobody has tried it on a phone
 * @param start id of the first step
 * @param steps by id, in the file's order
 * @param ends by id, in the file's order
 */
public record Guide(
    Pin pin,
    GuideText title,
    Optional<GuideText> about,
    Optional<PhoneSystem> system,
    List<String> reasons,
    List<String> articles,
    List<String> sources,
    boolean verified,
    Map<String, Variable> variables,
    String start,
    Map<String, Step> steps,
    Map<String, End> ends) {

  /** More steps nobody can survey. */
  public static final int STEPS_MAX = 150;

  /**
   * Which text of a guide: a run stays with it.
   *
   * @param version counted up by whoever writes it
   * @param digest of the file, so that a change without a new version is told apart too
   */
  public record Pin(String id, int version, String digest) {}

  public Guide {
    reasons = List.copyOf(reasons);
    articles = List.copyOf(articles);
    sources = List.copyOf(sources);
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
  }

  /** The pin's: equal guides have equal ones, and to sum all their words takes milliseconds. */
  @Override
  public int hashCode() {
    return pin.hashCode();
  }

  /** Lower-case letters, digits and hyphens; also the name of its file. */
  public String id() {
    return pin.id();
  }

  public int version() {
    return pin.version();
  }

  /** The step of this id, which is one that people see. */
  public Optional<Step.Question> question(String id) {
    return steps.get(id) instanceof Step.Question question
        ? Optional.of(question)
        : Optional.empty();
  }

  /** Whether this step was tried on a phone. */
  public boolean verified(Step.Question step) {
    return verified && step.verified();
  }
}
