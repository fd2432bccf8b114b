package vn.hotline1022.sync.bundle;

import java.time.Instant;
import java.util.Optional;

/**
 * A desk whose digits were compared.
 *
 * @param digits of its keys, as people compared them
 * @param addedBy staff code
 * @param revokedAt since when nothing is handed to it or believed of it
 */
public record KnownDesk(
    IdentityFile identity,
    String digits,
    Instant addedAt,
    String addedBy,
    Optional<Instant> revokedAt) {

  public boolean revoked() {
    return revokedAt.isPresent();
  }
}
