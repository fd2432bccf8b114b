package vn.hotline1022.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.hotline1022.staff.DatabaseKey;

/**
 * Decrypts every page of a database and of its log as they lie on the disk, free pages and old log
 * frames included, without asking the driver, which shows only what is in use. Each page ends with
 * a nonce and a tag; its key is the first block of a ChaCha20 stream of its own.
 */
public final class DecryptedPages {
  private static final int PAGE = 4096;
  private static final int RESERVED = 32;
  private static final int NONCE = 12;
  private static final int LOG_HEADER = 32;
  private static final int FRAME_HEADER = 24;

  private final DatabaseKey key;

  public DecryptedPages(DatabaseKey key) {
    this.key = key;
  }

  public byte[] ofDatabase(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int page = 1; in.remaining() >= PAGE; page++) {
      out.writeBytes(decrypt(page, next(in)));
    }
    return out.toByteArray();
  }

  public byte[] ofLog(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    in.position(Math.min(LOG_HEADER, in.limit()));
    while (in.remaining() >= FRAME_HEADER + PAGE) {
      int page = in.getInt();
      in.position(in.position() + FRAME_HEADER - Integer.BYTES);
      out.writeBytes(decrypt(page, next(in)));
    }
    return out.toByteArray();
  }

  private static byte[] next(ByteBuffer in) {
    byte[] page = new byte[PAGE];
    in.get(page);
    return page;
  }

  private byte[] decrypt(int number, byte[] page) {
    int end = PAGE - RESERVED;
    byte[] nonce = Arrays.copyOfRange(page, end, end + NONCE);
    int counter = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getInt(end + NONCE) ^ number;
    byte[] once = stream(key.toArray(), nonce, counter, new byte[64]);
    // The salt and a few plain numbers stand at the beginning of the first page.
    int begin = number == 1 ? 24 : 0;
    byte[] data = Arrays.copyOfRange(page, begin, end);
    return stream(Arrays.copyOfRange(once, 32, 64), nonce, counter + 1, data);
  }

  private static byte[] stream(byte[] key, byte[] nonce, int counter, byte[] data) {
    try {
      Cipher cipher = Cipher.getInstance("ChaCha20");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "ChaCha20"),
          new ChaCha20ParameterSpec(nonce, counter));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
