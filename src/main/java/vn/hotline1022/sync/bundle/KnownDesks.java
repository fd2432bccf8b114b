package vn.hotline1022.sync.bundle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The desks this one hands over to and takes files from. Blocks; thread-safe. */
public interface KnownDesks {

  /** All, revoked ones too, by their names. */
  List<KnownDesk> all();

  /** One of them, revoked or not. */
  Optional<KnownDesk> find(UUID device);

  /**
   * Whether this desk is known by other keys: adding it replaces them, which somebody should be
   * asked about, and what the desk was given counts as given to nobody.
   */
  default boolean hasOtherKeys(IdentityFile file) {
    return find(file.device()).filter(known -> !known.identity().sameKeys(file)).isPresent();
  }

  /**
   * Adds a desk whose digits two people have compared. One that is known gets the keys and name of
   * the file, and is revoked no longer.
   *
   * @param by staff code of who compared
   */
  KnownDesk add(IdentityFile file, String by);

  /** From now on nothing is handed to it and none of its files is taken. */
  void revoke(UUID device, String by);
}
