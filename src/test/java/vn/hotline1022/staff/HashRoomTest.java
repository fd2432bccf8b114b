package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashRoomTest {
  private static final Argon2Cost COST = new Argon2Cost(64, 1, 1);
  private static final byte[] SALT = new byte[16];
  private final HashRoom room = new HashRoom();

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 64, 100})
  void aHashIsTheSameInMemoryThatWasThereBefore(int kib) {
    char[] typed = "ngõ Huyện Phố Huế".toCharArray();
    room.make(kib);

    byte[] hash = Passphrase.hash(typed, SALT, COST, room);

    assertThat(hash).isEqualTo(Passphrase.hash(typed, SALT, COST));
  }

  @Test
  void itServesOneHashAndIsGivenUp() {
    room.make(COST.memoryKib());
    Passphrase.hash("đường Nguyễn Trãi".toCharArray(), SALT, COST, room);

    assertThat(room.kib()).isZero();
  }

  @Test
  void whatIsNotWantedAnyMoreIsGivenUpToo() {
    room.make(64);
    assertThat(room.kib()).isEqualTo(64);

    room.make(16);
    assertThat(room.kib()).isEqualTo(16);

    room.make(0);
    assertThat(room.kib()).isZero();
  }

  @Test
  void moreThanIsThereIsTakenAllTheSame() {
    room.make(1);
    Block first = room.allocate();

    assertThat(room.allocate()).isNotNull().isNotSameAs(first);
    assertThat(room.kib()).isZero();
  }
}
