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
   * Adds a desk whose digits two people have compared. One that is known gets the keys and name of
   * the file, and is revoked no longer.
   *
   * @param by staff code of who compared
   */
  KnownDesk add(IdentityFile file, String by);

  /** From now on nothing is handed to it and none of its files is taken. */
  void revoke(UUID device, String by);
}
