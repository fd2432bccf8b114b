package vn.hotline1022.handout;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.Template;

/**
 * What stands on the paper of a guide.
 *
 * @param steps of the usual way, those that are printed
 * @param done what is said when it has worked
 * @param next titles of guides that may follow
 */
record Handout(
    String title,
    Optional<String> about,
    List<Step> steps,
    Optional<String> done,
    List<String> next) {

  /**
   * A step.
   *
   * @param number from 1
   * @param text what to do
   * @param seen what is there when it has worked
   * @param screen what the phone shows
   * @param caption below the phone
   * @param sheet another paper to go through here
   */
  record Step(
      int number,
      String title,
      List<Template.Span> text,
      Optional<String> seen,
      Optional<PhoneScreen> screen,
      Optional<String> caption,
      Optional<String> sheet,
      List<Otherwise> otherwise) {}

  /** What to do when it goes another way. */
  record Otherwise(String when, String then) {}
}
