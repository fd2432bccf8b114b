package vn.hotline1022.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;

/**
 * Gives the database a new key and everybody who stays, and the recovery key, with it. First each
 * file gets the new key beside the old one, then the database changes, then the old ones go; after
 * a crash anywhere the key that opens the database settles which way it went.
 */
final class Rekeying {

  private final KeyFolder folder;
  private final KeyProbe probe;

  Rekeying(KeyFolder folder, KeyProbe probe) {
    this.folder = folder;
    this.probe = probe;
  }

  /**
   * The one of {@code keys} to go on with; the others are closed.
   *
   * @param uncertain whether a change of keys was cut off, so that the database has to be asked
   */
  DatabaseKey choose(List<DatabaseKey> keys, boolean uncertain, String whose) {
    Optional<DatabaseKey> chosen =
        uncertain ? keys.stream().filter(probe::opens).findFirst() : keys.stream().findFirst();
    keys.stream()
        .filter(key -> chosen.stream().noneMatch(c -> c == key))
        .forEach(DatabaseKey::close);
    if (chosen.isEmpty()) {
      throw new FaultException(new Fault.KeyFileDamaged(whose));
    }
    if (uncertain) {
      try {
        settle(chosen.get());
      } catch (FaultException e) {
        // A full disk: both keys stay, and the next sign-in settles it.
      }
    }
    return chosen.get();
  }

  /** Refuses a key that opens nothing here. */
  void requireCurrent(DatabaseKey key) {
    boolean known =
        folder.codes().stream()
            .flatMap(code -> folder.readable(code).stream())
            .anyMatch(file -> file.holds(key));
    if (!known) {
      throw new IllegalArgumentException("not the key of this profile");
    }
  }

  /** Removes somebody: a new key for everybody else. Returns it; {@code current} is not closed. */
  DatabaseKey without(String leaver, DatabaseKey current, Consumer<DatabaseKey> rekeyDatabase) {
    List<PersonFile> staying =
        folder.codes().stream().filter(code -> !code.equals(leaver)).map(folder::person).toList();
    RecoveryFile recovery = folder.recovery();
    for (PersonFile file : staying) {
      requireHolds(file.holds(current), file.person().code());
    }
    requireHolds(recovery.holds(current), "recovery.json");
    DatabaseKey next = DatabaseKey.random();
    try {
      folder.readable(leaver).ifPresent(file -> folder.write(file.withLeaving(true)));
      staying.forEach(
          file -> folder.write(file.withHolder(file.holder().adding(next, file.identity()))));
      folder.write(recovery.adding(next));
      rekeyDatabase.accept(next);
    } catch (RuntimeException e) {
      settleAfter(e, current, next);
      throw e;
    }
    settle(next);
    folder.deletePerson(leaver);
    return next;
  }

  private void settleAfter(RuntimeException failure, DatabaseKey current, DatabaseKey next) {
    try {
      // The older first, as everywhere. When neither opens, both are kept for the next sign-in.
      if (probe.opens(current)) {
        settle(current);
      } else if (probe.opens(next)) {
        settle(next);
      }
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Keeps {@code key} alone everywhere, and deletes the file of whoever was leaving without it.
   * Those who stay come last: as long as one of them holds two keys, the next sign-in goes on here.
   */
  private void settle(DatabaseKey key) {
    List<PersonFile> everybody =
        folder.codes().stream().flatMap(code -> folder.readable(code).stream()).toList();
    everybody.stream().filter(PersonFile::leaving).forEach(file -> settle(file, key));
    RecoveryFile recovery = folder.recovery();
    RecoveryFile kept = recovery.keepingOnly(key);
    if (!kept.equals(recovery) && recovery.holds(key)) {
      folder.write(kept);
    }
    everybody.stream().filter(file -> !file.leaving()).forEach(file -> settle(file, key));
  }

  private void settle(PersonFile file, DatabaseKey key) {
    if (!file.holds(key)) {
      if (file.leaving()) {
        folder.deletePerson(file.person().code());
      }
      return;
    }
    PersonFile kept =
        file.withHolder(file.holder().keepingOnly(key, file.identity())).withLeaving(false);
    if (!kept.equals(file)) {
      folder.write(kept);
    }
  }

  private static void requireHolds(boolean holds, String whose) {
    if (!holds) {
      throw new FaultException(new Fault.KeyFileDamaged(whose));
    }
  }
}
