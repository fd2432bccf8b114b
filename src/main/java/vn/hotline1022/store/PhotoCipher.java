package vn.hotline1022.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.ContentChannel;
import vn.hotline1022.sync.bundle.Pieces;

/**
 * How the file of a photo is encrypted: a mark, then {@link Pieces}. So a long video is read with
 * the memory of a few pieces, nothing is given that was not proven, and no piece can be left out,
 * moved or cut off. The key serves one file, once.
 */
final class PhotoCipher {
  static final int KEY_LENGTH = 32;
  static final int PIECE = Pieces.PLAIN;
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

  /** Encrypts what is whole in memory, where it stands. */
  void encrypt(byte[] content, OutputStream out) throws IOException {
    out.write(MARK);
    Pieces pieces = new Pieces(key);
    byte[] sealed = new byte[Pieces.SEALED];
    int from = 0;
    for (long number = 0; number == 0 || from < content.length; number++) {
      int length = Math.min(PIECE, content.length - from);
      boolean last = from + length == content.length;
      out.write(sealed, 0, pieces.seal(number, last, content, from, length, sealed));
      from += length;
    }
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
    return new ContentChannel(file, MARK.length, Pieces.allSealed(bytes), key, 0, bytes);
  }

  private static FaultException damaged(Exception cause) {
    return new FaultException(new Fault.PhotoDamaged(), cause);
  }

  private final class Encrypting extends FilterOutputStream {
    private final Pieces pieces = new Pieces(key);
    private final byte[] piece = new byte[PIECE];
    private final byte[] sealed = new byte[Pieces.SEALED];
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
      out.write(sealed, 0, pieces.seal(number, last, piece, 0, filled, sealed));
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
    private final Pieces pieces = new Pieces(key);
    private byte[] sealed = new byte[Pieces.SEALED];
    private byte[] following = new byte[Pieces.SEALED];
    // For whoever reads less than a piece at a time.
    private byte[] piece = {};
    private int sealedBytes;
    private int filled;
    private int at;
    private long number;
    private boolean ended;

    Decrypting(InputStream in) throws IOException {
      this.in = in;
      this.sealedBytes = in.readNBytes(sealed, 0, Pieces.SEALED);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Where there is room for a whole piece it is opened there. */
    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      while (at == filled) {
        if (ended) {
          return -1;
        }
        if (length >= Pieces.opened(sealedBytes)) {
          int opened = open(to, offset);
          if (opened > 0) {
            return opened;
          }
        } else {
          piece = piece.length == 0 ? new byte[PIECE] : piece;
          filled = open(piece, 0);
          at = 0;
        }
      }
      int some = Math.min(length, filled - at);
      System.arraycopy(piece, at, to, offset, some);
      at += some;
      return some;
    }

    /** Only by looking ahead is it known which piece is the last. */
    private int open(byte[] to, int offset) throws IOException {
      boolean more = sealedBytes == Pieces.SEALED;
      int followingBytes = more ? in.readNBytes(following, 0, Pieces.SEALED) : 0;
      ended = followingBytes == 0;
      int opened;
      try {
        opened = pieces.open(number, ended, sealed, sealedBytes, to, offset);
      } catch (BundleFlaw e) {
        throw damaged(e);
      }
      number++;
      byte[] done = sealed;
      sealed = following;
      following = done;
      sealedBytes = followingBytes;
      return opened;
    }

    @Override
    public void close() throws IOException {
      Arrays.fill(piece, (byte) 0);
      in.close();
    }
  }
}
