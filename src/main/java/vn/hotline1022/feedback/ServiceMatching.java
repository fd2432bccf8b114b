package vn.hotline1022.feedback;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.FeedbackLists.Category;
import vn.hotline1022.lists.ListEntry;

/**
 * Which of the receiver's services each of our categories goes to. A main category stands for all
 * below it that say nothing themselves. Immutable.
 *
 * @param offer what the receiver takes, as it last said
 * @param services the receiver's service by the code of our category; {@link #BY_HAND} where
 *     somebody decided that nothing goes there by itself
 */
public record ServiceMatching(
    FeedbackLists lists, ReceiverOffer offer, Map<String, String> services) {

  /** In place of a service: feedback about it is filed by hand. */
  public static final String BY_HAND = "";

  public ServiceMatching {
    services = Map.copyOf(services);
  }

  /** Where feedback about a category goes. */
  public sealed interface Goes {
    /** To this service. */
    record To(Service service) implements Goes {}

    /** To a service that the receiver does not have any more. */
    record Gone(String service) implements Goes {}

    /** Somebody decided to file it by hand. */
    record ByHand() implements Goes {}

    /** Nobody said. */
    record Nowhere() implements Goes {}

    /** Whether somebody has to decide something. */
    default boolean isOpen() {
      return this instanceof Nowhere || this instanceof Gone;
    }
  }

  /** By its own word, or that of the main category above it. */
  public Goes goes(String category) {
    return Optional.ofNullable(services.get(category))
        .or(() -> lists.main(category).map(main -> services.get(main.code())))
        .map(this::to)
        .orElse(new Goes.Nowhere());
  }

  private Goes to(String service) {
    if (service.equals(BY_HAND)) {
      return new Goes.ByHand();
    }
    Optional<Service> known = offer.service(service);
    if (known.isEmpty() && offer.isKnown()) {
      return new Goes.Gone(service);
    }
    return new Goes.To(
        known.orElseGet(() -> new Service(service, service, "", "", false, Service.Kind.REALTIME)));
  }

  /** Whether it says something itself. */
  public boolean isOwn(String category) {
    return services.containsKey(category);
  }

  /** What feedback can be about below a main category, or it alone when nothing is below it. */
  private static List<ListEntry> ends(Category category) {
    return category.below().isEmpty() ? List.of(category.main()) : category.below();
  }

  /** How much of a main category, or of what stands below one, has nowhere to go. */
  public int open(String category) {
    return (int)
        lists.categories().stream()
            .flatMap(each -> ends(each).stream())
            .filter(end -> end.code().equals(category) || end.group().equals(category))
            .filter(end -> goes(end.code()).isOpen())
            .count();
  }

  /** The main categories of which something has nowhere to go. */
  public List<String> unmatched() {
    return lists.categories().stream()
        .map(category -> category.main().code())
        .filter(main -> open(main) > 0)
        .toList();
  }

  /** The categories whose own service is gone, main ones before what stands below them. */
  public List<String> gone() {
    return all()
        .map(ListEntry::code)
        .filter(code -> isOwn(code) && goes(code) instanceof Goes.Gone)
        .toList();
  }

  /**
   * How much of what waits goes by the word of this category.
   *
   * @param waiting how much waits, by the code of its category
   */
  public int hanging(String category, Map<String, Integer> waiting) {
    return lists.codes(category).stream()
        .filter(code -> code.equals(category) || !isOwn(code))
        .mapToInt(code -> waiting.getOrDefault(code, 0))
        .sum();
  }

  private Stream<ListEntry> all() {
    return lists.categories().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.main()), each.below().stream()));
  }

  /** Services of an equal or similar name for what has nowhere to go; nobody accepted them yet. */
  public Map<String, Service> proposals() {
    SimilarNames names = new SimilarNames(offer.services());
    Map<String, Service> found = new LinkedHashMap<>();
    for (Category category : lists.categories()) {
      String main = category.main().code();
      if (open(main) > 0) {
        propose(names, category.main(), found);
        category.below().forEach(end -> propose(names, end, found));
        // What the main category would do anyway need not be said below it.
        Optional<Service> above = Optional.ofNullable(found.get(main));
        category
            .below()
            .forEach(end -> above.ifPresent(service -> found.remove(end.code(), service)));
      }
    }
    return found;
  }

  private void propose(SimilarNames names, ListEntry entry, Map<String, Service> found) {
    if (goes(entry.code()).isOpen()) {
      names.of(entry).ifPresent(service -> found.put(entry.code(), service));
    }
  }

  /** The same with another service for a category, or {@link #BY_HAND}. */
  public ServiceMatching with(String category, String service) {
    Map<String, String> changed = new HashMap<>(services);
    changed.put(category, service);
    return new ServiceMatching(lists, offer, changed);
  }

  /** The same, but this category says nothing itself any more. */
  public ServiceMatching without(String category) {
    Map<String, String> changed = new HashMap<>(services);
    changed.remove(category);
    return new ServiceMatching(lists, offer, changed);
  }

  /** The same with everything that is proposed. */
  public ServiceMatching accepted() {
    Map<String, String> changed = new HashMap<>(services);
    proposals().forEach((category, service) -> changed.put(category, service.code()));
    return new ServiceMatching(lists, offer, changed);
  }
}
