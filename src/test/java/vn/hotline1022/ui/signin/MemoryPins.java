package vn.hotline1022.ui.signin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.PinStore;

/** PINs in memory. */
public final class MemoryPins implements PinStore {

  /** The least Argon2id that is accepted: tests hash often. */
  public static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);

  private final Map<String, Bytes> verifiers = new HashMap<>();

  @Override
  public Optional<Bytes> get(String staffCode) {
    return Optional.ofNullable(verifiers.get(staffCode));
  }

  @Override
  public void put(String staffCode, Bytes verifier) {
    verifiers.put(staffCode, verifier);
  }

  @Override
  public void remove(String staffCode) {
    verifiers.remove(staffCode);
  }
}
