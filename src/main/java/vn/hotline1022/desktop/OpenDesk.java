package vn.hotline1022.desktop;

import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.store.Backup;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Incarnation;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.PinSettings;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;

/**
 * A profile opened with somebody's key: its store and what sits on it. Opening and closing block, so never
 * on the FX thread.
 *
 * @param key lets somebody in charge change who can sign in; closed with the rest
 */
record OpenDesk(
    DeskStore store,
    DatabaseKey key,
    PinLock pins,
    Backup backup,
    CallLists lists,
    PhoneNumbers numbers)
    implements AutoCloseable {

  /** Opens it; takes over {@code key}. */
  static OpenDesk open(ProfileFolder folder, KeyFiles keys, DatabaseKey key, Surroundings around) {
    CallLists lists = CallListsCsv.standard();
    PhoneNumbers numbers = new PhoneNumbers();
    DeskStore.Desk desk =
        new DeskStore.Desk(
            new Incarnation(folder, keys.deviceId()),
            around.time(),
            Formats.ZONE,
            lists,
            numbers);
    try {
      DeskStore store = DeskStore.open(folder.database(), key, desk);
      PinLock pins =
          new PinLock(new PinSettings(store.settings()), around.time(), around.cost());
      Backup backup = new Backup(folder, around.time(), store.database()::snapshotTo);
      return new OpenDesk(store, key, pins, backup, lists, numbers);
    } catch (RuntimeException e) {
      key.close();
      throw e;
    }
  }

  /** The keys of a profile whose database may have been caught in a change of keys. */
  static KeyFiles keys(ProfileFolder folder, Surroundings around) {
    return new KeyFiles(folder, around.time(), new DatabaseProbe(folder), around.cost());
  }

  @Override
  public void close() {
    try (key) {
      store.close();
    }
  }
}
