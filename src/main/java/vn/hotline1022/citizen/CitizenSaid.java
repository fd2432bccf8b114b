package vn.hotline1022.citizen;

import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.text.PhoneNumber;

/** What one record says of a citizen. */
sealed interface CitizenSaid {

  /**
   * Each part is empty when nothing is said of it, and holds an empty text when it is not known.
   */
  record Described(
      Optional<String> name,
      Optional<String> ageGroup,
      Optional<String> addressing,
      Optional<String> place)
      implements CitizenSaid {}

  /** A phone is this person's, or is not. */
  record Phone(PhoneNumber phone, boolean linked) implements CitizenSaid {}

  /** This entry and another are one person, or are not. */
  record Joining(UUID with, boolean joined) implements CitizenSaid {}

  /** The person is not to be shown or used, or is again. */
  record Restriction(boolean restricted) implements CitizenSaid {}
}
