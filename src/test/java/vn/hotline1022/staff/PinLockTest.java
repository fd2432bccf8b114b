package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;

class PinLockTest {

  private static final String DAO = "NV-014";

  private final Map<String, Bytes> kept = new HashMap<>();
  private final HandClock time = new HandClock();
  private PinLock lock;

  @BeforeEach
  void setUp() {
    lock = restarted();
    lock.passphraseAccepted(DAO);
    lock.set(DAO, "804271".toCharArray());
  }

  private PinLock restarted() {
    return new PinLock(new MapStore(kept), time, new Argon2Cost(16, 1, 1));
  }

  @Test
  void theRightPinUnlocksAndWrongOnesCountDownToThePassphrase() {
    lock.unlock(DAO, "804271".toCharArray());
    for (int left = 4; left >= 0; left--) {
      assertThat(wrong("804272")).isEqualTo(left);
    }
    assertThat(lock.isUsable(DAO)).isFalse();
    assertThat(wrong("804271")).isZero();

    lock.passphraseAccepted(DAO);
    lock.unlock(DAO, "804271".toCharArray());
    assertThat(lock.triesLeft(DAO)).isEqualTo(5);
  }

  @Test
  void aRightPinGivesTheTriesBack() {
    assertThat(wrong("111213")).isEqualTo(4);
    lock.unlock(DAO, "804271".toCharArray());
    assertThat(wrong("111213")).isEqualTo(4);
  }

  @Test
  void aRestartAndTheEndOfTheShiftAskForThePassphrase() {
    lock = restarted();
    assertThat(lock.isSet(DAO)).isTrue();
    assertThat(lock.isUsable(DAO)).isFalse();
    assertThat(wrong("804271")).isZero();

    lock.passphraseAccepted(DAO);
    time.pass(PinLock.SHIFT);
    assertThat(lock.isUsable(DAO)).isTrue();
    time.pass(Duration.ofSeconds(1));
    assertThat(lock.isUsable(DAO)).isFalse();
  }

  @Test
  void onePersonsTriesAreNotAnothers() {
    lock.passphraseAccepted("TNV-7");
    for (int i = 0; i < 5; i++) {
      wrong("804279");
    }
    assertThat(lock.triesLeft("TNV-7")).isEqualTo(5);
    assertThat(lock.isUsable("TNV-7")).isFalse();
  }

  @Test
  void thePinIsNotKeptAndARemovedOneUnlocksNothing() {
    assertThat(kept.get(DAO).utf8()).doesNotContain("804271");
    lock.remove(DAO);
    assertThat(lock.isSet(DAO)).isFalse();
    assertThat(wrong("804271")).isEqualTo(4);
  }

  @Test
  void aDamagedVerifierMeansNoPin() {
    byte[] written = kept.get(DAO).toArray();
    written[1] = 0x7F;
    kept.put(DAO, Bytes.of(written));
    assertThat(lock.isSet(DAO)).isFalse();
    kept.put(DAO, Bytes.utf8("không phải"));
    assertThat(lock.isUsable(DAO)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000", "123456", "654321", "121212", "112233", "123123", "123321", "111222", "987654",
        "135791", "259259", "102204", "998877"
      })
  void whatAnybodyTriesFirstIsRefused(String pin) {
    assertThat(PinLock.isFormed(pin)).isTrue();
    assertThat(PinLock.isWeak(pin)).isTrue();
    assertThatThrownBy(() -> lock.set(DAO, pin.toCharArray()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"804271", "190387", "271828", "402957", "331907"})
  void othersAreTaken(String pin) {
    assertThat(PinLock.isWeak(pin)).isFalse();
    lock.set(DAO, pin.toCharArray());
    lock.unlock(DAO, pin.toCharArray());
    assertThat(lock.triesLeft(DAO)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345a", "१२३४५६", "１２３４５６"})
  void onlySixPlainDigitsAreAPin(String pin) {
    assertThat(PinLock.isFormed(pin)).isFalse();
  }

  private int wrong(String pin) {
    try {
      lock.unlock(DAO, pin.toCharArray());
    } catch (FaultException e) {
      return ((Fault.WrongPin) e.fault()).triesLeft();
    }
    throw new AssertionError("unlocked");
  }

  private record MapStore(Map<String, Bytes> kept) implements PinStore {
    @Override
    public Optional<Bytes> get(String staffCode) {
      return Optional.ofNullable(kept.get(staffCode));
    }

    @Override
    public void put(String staffCode, Bytes verifier) {
      kept.put(staffCode, verifier);
    }

    @Override
    public void remove(String staffCode) {
      kept.remove(staffCode);
    }
  }
}
