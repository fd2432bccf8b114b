package vn.hotline1022.staff;

import java.nio.CharBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;

/**
 * Unlocking by six digits while the data is open, within a shift of the last passphrase. Five wrong
 * ones, and only the passphrase unlocks. The count needs no file: a restart asks for the passphrase
 * anyway. Thread-safe; runs Argon2id and the database, so never on the FX thread.
 */
public final class PinLock {

  /** Digits of a PIN. */
  public static final int LENGTH = 6;

  /** Wrong PINs until only the passphrase helps. */
  public static final int TRIES = 5;

  /** A shift and its overtime: how long after the passphrase a PIN unlocks. */
  public static final Duration SHIFT = Duration.ofHours(12);

  private record Session(long passphraseNanos, int wrongPins) {}

  private final PinStore store;
  private final TimeSource time;
  private final Argon2Cost cost;
  private final Map<String, Session> sessions = new HashMap<>();

  public PinLock(PinStore store, TimeSource time) {
    this(store, time, Argon2Cost.STANDARD);
  }

  public PinLock(PinStore store, TimeSource time, Argon2Cost cost) {
    this.store = store;
    this.time = time;
    this.cost = cost;
  }

  /** Whether these are six digits. */
  public static boolean isFormed(CharSequence pin) {
    return pin.length() == LENGTH && mayBecome(pin);
  }

  /** Whether this is the beginning of a PIN, or the whole of it. */
  public static boolean mayBecome(CharSequence begun) {
    return begun.length() <= LENGTH && begun.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a formed PIN is among the first anybody would try; such are refused. */
  public static boolean isWeak(CharSequence pin) {
    return WeakPins.contains(pin.toString());
  }

  /** Whether this person has a PIN. */
  public boolean isSet(String staffCode) {
    return verifier(staffCode).isPresent();
  }

  /** Whether the PIN unlocks now; otherwise ask for the passphrase. */
  public synchronized boolean isUsable(String staffCode) {
    return triesLeft(staffCode) > 0 && isSet(staffCode);
  }

  /** Tries until only the passphrase unlocks; none when the passphrase is too long ago. */
  public synchronized int triesLeft(String staffCode) {
    Session session = sessions.get(staffCode);
    return session == null || time.nanos() - session.passphraseNanos > SHIFT.toNanos()
        ? 0
        : TRIES - session.wrongPins;
  }

  /** Sets the PIN of somebody who is signed in. */
  public synchronized void set(String staffCode, char[] pin) {
    CharSequence digits = CharBuffer.wrap(pin);
    if (!isFormed(digits) || isWeak(digits)) {
      throw new IllegalArgumentException("needs a proper PIN");
    }
    store.put(staffCode, PinVerifier.of(pin, cost).written());
  }

  /** The person wants no PIN, or is gone. */
  public synchronized void remove(String staffCode) {
    store.remove(staffCode);
  }

  /** The passphrase was right just now: the PIN serves for a shift, with all its tries. */
  public synchronized void passphraseAccepted(String staffCode) {
    sessions.put(staffCode, new Session(time.nanos(), 0));
  }

  /** Returns when the PIN is right; otherwise throws {@code WrongPin} with the tries left. */
  public synchronized void unlock(String staffCode, char[] pin) {
    int left = triesLeft(staffCode);
    if (left == 0) {
      throw new FaultException(new Fault.WrongPin(0));
    }
    Session session = sessions.get(staffCode);
    // Counted before it is checked, so that nothing thrown on the way gives a free try.
    sessions.put(staffCode, new Session(session.passphraseNanos, session.wrongPins + 1));
    if (verifier(staffCode).filter(verifier -> verifier.proves(pin)).isEmpty()) {
      throw new FaultException(new Fault.WrongPin(left - 1));
    }
    sessions.put(staffCode, new Session(session.passphraseNanos, 0));
  }

  private Optional<PinVerifier> verifier(String staffCode) {
    return store.get(staffCode).flatMap(PinVerifier::read);
  }
}
