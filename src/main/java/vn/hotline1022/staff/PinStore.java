package vn.hotline1022.staff;

import java.util.Optional;
import vn.hotline1022.record.Bytes;

/** Keeps what proves a PIN, inside the encrypted database. Blocks. */
public interface PinStore {

  Optional<Bytes> get(String staffCode);

  /** Durable on return. */
  void put(String staffCode, Bytes verifier);

  void remove(String staffCode);
}
