package vn.hotline1022.store;

import java.util.Optional;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.PinStore;

/** Keeps PINs' verifiers among the settings in the encrypted database. */
public final class PinSettings implements PinStore {

  private static final String PREFIX = "pin.";

  private final LocalSettings settings;

  public PinSettings(LocalSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Bytes> get(String staffCode) {
    return settings.get(PREFIX + staffCode);
  }

  @Override
  public void put(String staffCode, Bytes verifier) {
    settings.put(PREFIX + staffCode, verifier);
  }

  @Override
  public void remove(String staffCode) {
    settings.remove(PREFIX + staffCode);
  }
}
