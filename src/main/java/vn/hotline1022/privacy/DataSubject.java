package vn.hotline1022.privacy;

import java.util.Set;
import java.util.UUID;

/**
 * The person whose data it is.
 *
 * @param citizens every entry that is this person
 * @param phones keys of their numbers; others may have them too
 * @param names as written down; others may be called the same
 */
public record DataSubject(Set<UUID> citizens, Set<String> phones, Set<String> names) {

  /** Somebody whose name is not known. */
  public DataSubject(Set<UUID> citizens, Set<String> phones) {
    this(citizens, phones, Set.of());
  }

  public DataSubject {
    citizens = Set.copyOf(citizens);
    phones = Set.copyOf(phones);
    names = Set.copyOf(names);
  }
}
