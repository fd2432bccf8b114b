package vn.hotline1022.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.sync.bundle.ContentChannel;

/**
 * How the file of a photo is encrypted: a mark, then pieces of 64 KiB, each by AES-256-GCM with the
 * number of the piece and whether it is the last in its nonce. So a long video is read with the
 * memory of one piece, nothing is given that was not proven, and no piece can be left out, moved or
 * cut off. The key serves one file, once.
 */
final class PhotoCipher {
  static final int KEY_LENGTH = 32;
  static final int PIECE = 64 * 1024;
  private static final int TAG = 16;
  private static final int NONCE = 12;
  private static final byte[] MARK = "h22p\r\n\1\n".getBytes(StandardCharsets.US_ASCII);

  private final SecretKeySpec key;

  PhotoCipher(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  static byte[] newKey(SecureRandom random) {
    byte[] key = new byte[KEY_LENGTH];
    random.nextBytes(key);
    return key;
  }

  /** What the file of this photo is called: without the key, nobody tells whose it is. */
  static String fileName(byte[] key, UUID photo) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update("file name".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(mac.doFinal(Ids.bytes(photo)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Encrypts what is written to it; only a closed one is whole. */
  OutputStream encrypting(OutputStream out) throws IOException {
    out.write(MARK);
    return new Encrypting(out);
  }

  /** Decrypts; {@code PhotoDamaged} where a piece is not as it was written. */
  InputStream decrypting(InputStream in) throws IOException {
    if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      in.close();
      throw damaged(null);
    }
    return new Decrypting(in);
  }

  /** Decrypts a file of so many bytes from anywhere: its pieces are sealed as those of a bundle. */
  SeekableByteChannel reading(FileChannel file, long bytes) {
    long pieces = Math.max(1, (bytes + PIECE - 1) / PIECE);
    return new ContentChannel(file, MARK.length, bytes + pieces * TAG, key, 0, bytes);
  }

  private Cipher cipher(int mode, long piece, boolean last) throws IOException {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] nonce = ByteBuffer.allocate(NONCE).putInt(last ? 1 : 0).putLong(piece).array();
      cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static FaultException damaged(Exception cause) {
    return new FaultException(new Fault.PhotoDamaged(), cause);
  }

  private final class Encrypting extends FilterOutputStream {
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private long number;
    private boolean closed;

    Encrypting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      int at = offset;
      while (at < offset + length) {
        if (filled == PIECE) {
          seal(false);
        }
        int count = Math.min(PIECE - filled, offset + length - at);
        System.arraycopy(from, at, piece, filled, count);
        filled += count;
        at += count;
      }
    }

    private void seal(boolean last) throws IOException {
      try {
        out.write(cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(piece, 0, filled));
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      number++;
      filled = 0;
    }

    /** Seals the last piece; what is below stays open, to be forced to the disk. */
    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        seal(true);
        out.flush();
        Arrays.fill(piece, (byte) 0);
      }
    }
  }

  private final class Decrypting extends InputStream {
    private final InputStream in;
    private byte[] sealed;
    private byte[] piece = {};
    private int at;
    private long number;
    private boolean ended;

    Decrypting(InputStream in) throws IOException {
      this.in = in;
      this.sealed = in.readNBytes(PIECE + TAG);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      while (at == piece.length) {
        if (ended) {
          return -1;
        }
        open();
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, to, offset, count);
      at += count;
      return count;
    }

    /** Only by looking ahead is it known which piece is the last. */
    private void open() throws IOException {
      byte[] following = sealed.length < PIECE + TAG ? new byte[0] : in.readNBytes(PIECE + TAG);
      ended = following.length == 0;
      try {
        piece = cipher(Cipher.DECRYPT_MODE, number, ended).doFinal(sealed);
      } catch (AEADBadTagException e) {
        throw damaged(e);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      number++;
      at = 0;
      sealed = following;
    }

    @Override
    public void close() throws IOException {
      Arrays.fill(piece, (byte) 0);
      in.close();
    }
  }
}
