package vn.hotline1022.privacy;

import java.util.Set;
import java.util.UUID;

/**
 * The person whose data it is.
 *
 * @param citizens every entry that is this person
 * @param phones keys of their numbers; others may have them too
 */
public record DataSubject(Set<UUID> citizens, Set<String> phones) {
  public DataSubject {
    citizens = Set.copyOf(citizens);
    phones = Set.copyOf(phones);
  }
}
