package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.fault.FaultException;

class PhotoCipherTest {
  private static final byte[] KEY = new byte[PhotoCipher.KEY_LENGTH];

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 200_000})
  void everyLengthAroundAPieceIsReadAsItWasWritten(int length) throws IOException {
    byte[] plain = new byte[length];
    new Random(length).nextBytes(plain);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new PhotoCipher(KEY).encrypt(plain, whole);
    assertThat(whole.toByteArray()).isEqualTo(sealed(plain, length));
    for (int atOnce : new int[] {999, 65_535, 65_536, 65_537, 200_000}) {
      byte[] sealed = sealed(plain, atOnce);
      assertThat(sealed).isEqualTo(whole.toByteArray());
      try (InputStream in = new PhotoCipher(KEY).decrypting(new ByteArrayInputStream(sealed))) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[atOnce];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
          read.write(some, 0, count);
        }
        assertThat(read.toByteArray()).as("%s at once", atOnce).isEqualTo(plain);
      }
    }
  }

  @Test
  void nothingOfAPieceThatWasChangedIsGivenToWhoeverReads() throws IOException {
    byte[] plain = new byte[100_000];
    Arrays.fill(plain, (byte) 7);
    byte[] sealed = sealed(plain, plain.length);
    sealed[sealed.length - 1] ^= 1;
    byte[] read = new byte[plain.length];
    try (InputStream in = new PhotoCipher(KEY).decrypting(new ByteArrayInputStream(sealed))) {
      assertThatThrownBy(() -> in.readNBytes(read, 0, read.length))
          .isInstanceOf(FaultException.class);
    }
    assertThat(Arrays.copyOf(read, PhotoCipher.PIECE)).containsOnly(7);
    assertThat(Arrays.copyOfRange(read, PhotoCipher.PIECE, read.length)).containsOnly(0);
  }

  private static byte[] sealed(byte[] plain, int atOnce) throws IOException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (OutputStream out = new PhotoCipher(KEY).encrypting(sealed)) {
      for (int at = 0; at < plain.length; at += atOnce) {
        out.write(plain, at, Math.min(atOnce, plain.length - at));
      }
    }
    return sealed.toByteArray();
  }
}
