package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.lists.ListEntry;

/**
 * Which categories each kind of feedback offers: what is about administrative procedures stands
 * below one main category of its own.
 */
final class FormCategories {
  /** The main category of everything about administrative procedures. */
  private static final String ADMINISTRATION = "ADMINISTRATION";

  private FormCategories() {}

  /** The main categories of what is seen at a place. */
  static List<ListEntry> ofField(FeedbackLists lists) {
    return lists.categories().stream()
        .map(FeedbackLists.Category::main)
        .filter(one -> !one.code().equals(ADMINISTRATION))
        .toList();
  }

  /** What can be wrong with a procedure. */
  static List<ListEntry> ofProcedures(FeedbackLists lists) {
    return below(lists, ADMINISTRATION);
  }

  /** What stands below a main category. */
  static List<ListEntry> below(FeedbackLists lists, String main) {
    return lists.categories().stream()
        .filter(one -> one.main().code().equals(main))
        .flatMap(one -> one.below().stream())
        .toList();
  }

  /**
   * Whether an item of this kind can be about it: a main category only when nothing finer stands
   * below it.
   */
  static boolean offered(FeedbackLists lists, FeedbackKind kind, String code) {
    Optional<ListEntry> main = lists.main(code);
    boolean administration = main.filter(one -> one.code().equals(ADMINISTRATION)).isPresent();
    boolean fine =
        lists
            .category(code)
            .filter(one -> !one.isGroup() || below(lists, one.code()).isEmpty())
            .isPresent();
    return fine && administration == (kind == FeedbackKind.PROCEDURE);
  }
}
