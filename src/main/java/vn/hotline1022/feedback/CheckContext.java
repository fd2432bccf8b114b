package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.unit.Units;

/**
 * What a check knows beside the form.
 *
 * @param category whether a code is a category that is offered for a kind of feedback
 * @param anonymousAllowed whether the receiver takes this kind without a name
 * @param usedPhotos hashes of this form's photos that another item has too
 * @param duplicates how many perhaps equal items nobody has looked at yet
 * @param asked what the receiver asks about the category that is chosen
 */
public record CheckContext(
    Instant now,
    BiPredicate<FeedbackKind, String> category,
    Units units,
    PhoneNumbers numbers,
    boolean anonymousAllowed,
    Set<String> usedPhotos,
    int duplicates,
    Asked asked) {

  public CheckContext {
    usedPhotos = Set.copyOf(usedPhotos);
  }
}
