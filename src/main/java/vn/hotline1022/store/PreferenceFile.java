package vn.hotline1022.store;

import java.io.IOException;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.PreferenceStore;
import vn.hotline1022.staff.Preferences;

/** {@code preferences.json} of a profile folder. */
public final class PreferenceFile implements PreferenceStore {

  private final ProfileFolder folder;
  private final AtomicFiles files;

  public PreferenceFile(ProfileFolder folder) {
    this(folder, new AtomicFiles());
  }

  PreferenceFile(ProfileFolder folder, AtomicFiles files) {
    this.folder = folder;
    this.files = files;
  }

  @Override
  public Preferences load() {
    try {
      return PreferencesJson.read(AtomicFiles.read(folder.preferences(), SummedJson.MOST_BYTES));
    } catch (IOException | FaultException e) {
      return Preferences.DEFAULT;
    }
  }

  @Override
  public synchronized void save(Preferences preferences) {
    try {
      files.write(folder.preferences(), PreferencesJson.write(preferences));
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }
}
