package vn.hotline1022.store;

import vn.hotline1022.staff.DatabaseKey;

/**
 * Whether a key opens the database file. Asked only when a crash left an old and a new key behind,
 * with the older one first.
 */
@FunctionalInterface
public interface KeyProbe {
  boolean opens(DatabaseKey key);
}
