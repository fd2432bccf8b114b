package vn.hotline1022.feedback.open311;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.feedback.FeedbackGateway.Feature;

/**
 * What a receiver announces of itself, as far as it concerns the address that was typed.
 *
 * @param base where the calls go: what is announced, if it is on the same server
 * @param found whether anything was announced
 */
record Discovery(
    String changeset, String contact, Base base, boolean found, Set<Feature> features) {

  private static final String SPECIFICATION = "georeportv2";

  Discovery {
    features = Set.copyOf(features);
  }

  /** Nothing is announced: the typed address, in this format. */
  static Discovery none(Base typed, Feature format) {
    return new Discovery("", "", typed, false, EnumSet.of(format));
  }

  /** Whether it says in what format it can be asked. */
  boolean saysHow() {
    return features.contains(Feature.JSON) || features.contains(Feature.XML);
  }

  /** The same, asked in one format alone. */
  Discovery in(Feature format) {
    Set<Feature> other = EnumSet.of(format);
    features.stream().filter(it -> it != Feature.JSON && it != Feature.XML).forEach(other::add);
    return new Discovery(changeset, contact, base, found, other);
  }

  private boolean isJson() {
    return features.contains(Feature.JSON);
  }

  /** The address of a call, in the format that is announced. */
  URI uri(String path, Map<String, String> parameters) {
    return base.call(path + (isJson() ? ".json" : ".xml"), parameters);
  }

  String accept() {
    return isJson() ? "application/json, */*;q=0.1" : "text/xml, application/xml;q=0.9, */*;q=0.1";
  }

  static Discovery of(Tree tree, Base typed) {
    Tree root = tree.rows("discovery").stream().findFirst().orElse(tree);
    List<Tree> endpoints =
        root.field("endpoints").stream()
            .flatMap(it -> it.rows("endpoints", "endpoint").stream())
            .toList();
    Optional<Tree> chosen = endpoint(endpoints, typed);
    Base base = chosen.flatMap(it -> typed.announced(it.raw("url"))).orElse(typed);
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    features.addAll(features(chosen.map(it -> said(it, "formats")).orElse(List.of())));
    features.addAll(features(chosen.map(it -> said(it, "extensions")).orElse(List.of())));
    features.addAll(features(said(root, "extensions")));
    return new Discovery(
        Answers.line(root, "changeset"), Answers.line(root, "contact"), base, true, features);
  }

  /** The typed address itself if it is announced; else the first in use on the same server. */
  private static Optional<Tree> endpoint(List<Tree> all, Base typed) {
    List<Tree> here =
        all.stream()
            .filter(it -> typed.announced(it.raw("url")).isPresent())
            .filter(Discovery::isOfTheStandard)
            .toList();
    Optional<Tree> same =
        here.stream()
            .filter(it -> typed.announced(it.raw("url")).equals(Optional.of(typed)))
            .findFirst();
    return same.or(() -> here.stream().filter(Discovery::isInUse).findFirst())
        .or(() -> here.stream().findFirst());
  }

  private static boolean isOfTheStandard(Tree endpoint) {
    String specification = lower(endpoint.raw("specification")).replaceAll("[^a-z0-9]", "");
    return specification.isEmpty() || specification.contains(SPECIFICATION);
  }

  private static boolean isInUse(Tree endpoint) {
    return endpoint.raw("type").equalsIgnoreCase("production");
  }

  /** Every text below a name: {@code formats[]} as well as {@code formats/format}. */
  private static List<String> said(Tree tree, String name) {
    List<String> all = new ArrayList<>();
    tree.field(name).ifPresent(it -> it.texts().forEach(text -> all.add(lower(text))));
    if (tree instanceof Tree.Fields object) {
      // Said as {"paging": true} below the name.
      object.fields().getOrDefault(name, List.of()).stream()
          .filter(Tree.Fields.class::isInstance)
          .map(Tree.Fields.class::cast)
          .forEach(
              inner ->
                  inner.fields().keySet().stream()
                      .filter(key -> Answers.isTrue(inner.raw(key)))
                      .forEach(key -> all.add(lower(key))));
    }
    return all;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Set<Feature> features(List<String> said) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (String text : said) {
      if (text.contains("json")) {
        features.add(Feature.JSON);
      } else if (text.contains("xml")) {
        features.add(Feature.XML);
      } else if (text.contains("multipart") || text.equals("media")) {
        features.add(Feature.UPLOADS);
      } else if (text.startsWith("pag")) {
        features.add(Feature.PAGES);
      } else if (text.startsWith("updated")) {
        features.add(Feature.UPDATED_AFTER);
      }
    }
    return features;
  }
}
