package vn.hotline1022.feedback;

import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.text.PhoneNumber;

/**
 * Who reports it.
 *
 * @param citizen who they are, when the hotline knows them
 * @param phone where they are told the result; {@link PhoneNumber#ERASED} once erased
 * @param anonymous whether they asked not to be named; the number may be known all the same
 * @param addressing how they are called when something is read to them
 */
public record Reporter(
    Optional<UUID> citizen,
    String name,
    Optional<PhoneNumber> phone,
    boolean anonymous,
    Optional<Addressing> addressing) {

  /** Whether somebody can be called there. */
  public boolean callable() {
    return phone.filter(number -> !number.key().isEmpty()).isPresent();
  }

  /** Without the number, which nobody may use any more. */
  Reporter uncallable() {
    return new Reporter(citizen, name, Optional.empty(), anonymous, addressing);
  }

  Reporter erased() {
    return hidden(PhoneNumber.ERASED);
  }

  Reporter restricted() {
    return hidden(PhoneNumber.RESTRICTED);
  }

  private Reporter hidden(PhoneNumber instead) {
    return new Reporter(Optional.empty(), "", Optional.of(instead), anonymous, Optional.empty());
  }
}
