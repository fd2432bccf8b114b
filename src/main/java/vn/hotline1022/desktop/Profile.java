package vn.hotline1022.desktop;

import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.PreferenceFile;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ShiftFile;

/** What of a profile can be read before anybody has signed in. */
record Profile(ProfileFolder folder, KeyFiles keys, PreferenceFile preferences, ShiftFile shifts) {

  static Profile in(ProfileFolder folder, Surroundings around) {
    KeyFiles keys = new KeyFiles(folder, around.time(), new DatabaseProbe(folder), around.cost());
    return new Profile(folder, keys, new PreferenceFile(folder), new ShiftFile(folder));
  }
}
