package vn.hotline1022.feedback;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

/**
 * What feedback can be about and why it can be refused. Immutable; made of all lists as they stand.
 * What is retired is not offered any more and keeps its name; a code that is not known here at all
 * is shown as it is.
 */
public final class FeedbackLists {
  private static final String WITHIN = " › ";

  /** A main category and what stands below it; it may be chosen itself when nothing below fits. */
  public record Category(ListEntry main, List<ListEntry> below) {
    public Category {
      below = List.copyOf(below);
    }
  }

  private final List<Category> all;
  private final List<ListEntry> refusals;
  private final Map<String, ListEntry> byCode = new HashMap<>();

  private FeedbackLists(ListBook book) {
    this.all =
        book.of(ListKind.FEEDBACK_CATEGORY, "").stream()
            .map(main -> new Category(main, book.of(ListKind.FEEDBACK_CATEGORY, main.code())))
            .toList();
    this.refusals = book.all(ListKind.REFUSAL);
    book.all(ListKind.FEEDBACK_CATEGORY).forEach(entry -> byCode.put(entry.code(), entry));
  }

  /** The lists about feedback among all. */
  public static FeedbackLists of(ListBook book) {
    return new FeedbackLists(book);
  }

  /** The categories that are offered, in order. */
  public List<Category> categories() {
    return all.stream()
        .filter(category -> !category.main().retired())
        .map(category -> new Category(category.main(), offered(category.below())))
        .toList();
  }

  /** All categories, retired ones too: what old items can be about. */
  public List<Category> allCategories() {
    return all;
  }

  /** A category, main or below one; a retired one too. */
  public Optional<ListEntry> category(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The main category this code stands below, or is itself. */
  public Optional<ListEntry> main(String code) {
    return category(code)
        .flatMap(entry -> entry.isGroup() ? Optional.of(entry) : category(entry.group()));
  }

  /** {@code Môi trường › Rác thải}. */
  public String categoryName(String code, Locale locale) {
    Optional<ListEntry> entry = category(code);
    Optional<ListEntry> main = main(code).filter(group -> !group.code().equals(code));
    String own = entry.map(it -> it.name(locale)).orElse(code);
    return main.map(group -> group.name(locale) + WITHIN + own).orElse(own);
  }

  /** The main category's name alone. */
  public String mainName(String code, Locale locale) {
    return main(code).map(entry -> entry.name(locale)).orElse(code);
  }

  /** The code and, when it is a main category's, the codes below it. */
  public Set<String> codes(String code) {
    Set<String> codes = new LinkedHashSet<>(List.of(code));
    all.stream()
        .filter(category -> category.main().code().equals(code))
        .forEach(category -> category.below().forEach(entry -> codes.add(entry.code())));
    return codes;
  }

  /** The grounds for refusal that are offered, in order. */
  public List<ListEntry> refusals() {
    return offered(refusals);
  }

  /** The ground's name, or the code itself when it is not in these lists. */
  public String refusalName(String code, Locale locale) {
    return refusals.stream()
        .filter(entry -> entry.code().equals(code))
        .map(entry -> entry.name(locale))
        .findFirst()
        .orElse(code);
  }

  private static List<ListEntry> offered(List<ListEntry> entries) {
    return entries.stream().filter(entry -> !entry.retired()).toList();
  }
}
