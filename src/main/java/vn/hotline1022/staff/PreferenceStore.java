package vn.hotline1022.staff;

/** Keeps the {@link Preferences} of this computer. Blocks. */
public interface PreferenceStore {

  /** What was saved last; the defaults when there is nothing or it cannot be read. */
  Preferences load();

  /** Durable on return. */
  void save(Preferences preferences);
}
