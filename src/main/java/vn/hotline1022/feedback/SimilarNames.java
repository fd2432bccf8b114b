package vn.hotline1022.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.text.SearchKey;

/**
 * Finds the one service whose name says the same as a category's, in either language, accents or
 * not; none when two would do as well.
 */
final class SimilarNames {
  /** From here on two names are alike: three words of which two are the same, for example. */
  private static final double ALIKE = 0.65;

  private static final Set<String> SMALL = Set.of("va", "and", "or", "hoac", "cac", "of", "the");
  private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.of("en"));

  private final List<Named> services;

  private record Named(Service service, Set<String> words) {}

  SimilarNames(List<Service> services) {
    this.services =
        services.stream().map(service -> new Named(service, words(service.name()))).toList();
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(SearchKey.words(name));
    words.removeAll(SMALL);
    return words;
  }

  Optional<Service> of(ListEntry category) {
    List<Set<String>> names =
        LANGUAGES.stream().map(language -> words(category.name(language))).toList();
    double best = ALIKE;
    Optional<Service> found = Optional.empty();
    for (Named each : services) {
      double likeness =
          names.stream().mapToDouble(name -> likeness(name, each.words())).max().orElse(0);
      if (likeness > best) {
        best = likeness;
        found = Optional.of(each.service());
      } else if (likeness == best) {
        found = Optional.empty();
      }
    }
    return found;
  }

  /** Twice what they share by all they have: 1 for the same words, 0 for none in common. */
  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }
}
