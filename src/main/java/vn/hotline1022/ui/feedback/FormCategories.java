package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

/**
 * The categories of feedback as they are offered: main ones and those below them. What is about
 * administrative procedures stands below one main category of its own.
 */
final class FormCategories {
  /** The main category of everything about administrative procedures. */
  private static final String ADMINISTRATION = "ADMINISTRATION";

  private FormCategories() {}

  /** The main categories of what is seen at a place. */
  static List<ListEntry> ofField(CallLists lists) {
    return offered(lists, "").stream().filter(one -> !one.code().equals(ADMINISTRATION)).toList();
  }

  /** What can be wrong with a procedure. */
  static List<ListEntry> ofProcedures(CallLists lists) {
    return below(lists, ADMINISTRATION);
  }

  /** What stands below a main category. */
  static List<ListEntry> below(CallLists lists, String main) {
    return offered(lists, main);
  }

  private static List<ListEntry> offered(CallLists lists, String main) {
    return lists.book().of(ListKind.FEEDBACK_CATEGORY, main).stream()
        .filter(one -> !one.retired())
        .toList();
  }

  /** The entry of a code; retired ones keep their name. */
  static Optional<ListEntry> find(CallLists lists, String code) {
    return lists.book().find(ListEntry.id(ListKind.FEEDBACK_CATEGORY, "", code));
  }

  /** The main category of a code: itself, or what it stands below. */
  static Optional<ListEntry> mainOf(CallLists lists, String code) {
    return find(lists, code)
        .flatMap(one -> one.group().isEmpty() ? Optional.of(one) : find(lists, one.group()));
  }

  /**
   * Whether an item of this kind can be about it: a main category only when nothing finer stands
   * below it.
   */
  static boolean offered(CallLists lists, FeedbackKind kind, String code) {
    Optional<ListEntry> main = mainOf(lists, code);
    boolean administration = main.filter(one -> one.code().equals(ADMINISTRATION)).isPresent();
    boolean fine =
        find(lists, code)
            .filter(one -> !one.group().isEmpty() || below(lists, one.code()).isEmpty())
            .isPresent();
    return fine && administration == (kind == FeedbackKind.PROCEDURE);
  }

  /** {@code Môi trường › Rác thải}; the code itself when nobody knows it. */
  static String path(CallLists lists, String code, Locale locale) {
    Optional<ListEntry> one = find(lists, code);
    Optional<ListEntry> main = mainOf(lists, code).filter(found -> !found.equals(one.orElse(null)));
    String own = one.map(found -> found.name(locale)).orElse(code);
    return main.map(found -> found.name(locale) + " › " + own).orElse(own);
  }
}
