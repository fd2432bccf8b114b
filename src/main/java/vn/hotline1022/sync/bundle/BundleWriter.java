package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordCodec;

/**
 * Writes a bundle into an empty file, in order: head, desks, ranges with their records, photos,
 * end. The header comes last of all, so that what is cut short is no bundle. To be closed: then
 * nobody writes into the file any more.
 */
public final class BundleWriter implements AutoCloseable {
  private final FileChannel file;
  private final DeskIdentity desk;
  private final BundleHeader header;
  private final SealingStream out;
  private long records;
  private long photos;

  /**
   * Begins.
   *
   * @param file empty; stays open
   */
  public BundleWriter(
      FileChannel file, DeskIdentity desk, IdentityFile to, Instant now, SecureRandom random)
      throws IOException {
    this.file = file;
    this.desk = desk;
    BundleHeader.Begun begun = BundleHeader.begin(desk, to, random);
    this.header = begun.header();
    OutputStream sink = Channels.newOutputStream(file);
    sink.write(new byte[BundleHeader.SIZE]);
    this.out = new SealingStream(sink, begun.key());
    frame(Frame.HEAD, ByteBuffer.allocate(Long.BYTES).putLong(now.toEpochMilli()).array());
  }

  /** Names a desk whose ranges follow. */
  public void desk(IdentityFile identity) throws IOException {
    byte[] name = identity.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(16 + 2 * IdentityFile.KEY_SIZE + name.length);
    SignedRange.put(bytes, identity.device());
    bytes.put(identity.signing().toArray()).put(identity.encryption().toArray()).put(name);
    frame(Frame.DESK, bytes.array());
  }

  /** A range whose records follow. */
  public void range(SignedRange range) throws IOException {
    frame(Frame.RANGE, range.encoded());
  }

  public void record(DeskRecord record) throws IOException {
    frame(Frame.RECORD, RecordCodec.encode(record));
    records++;
  }

  /**
   * A photo.
   *
   * @param content just as many bytes as the photo has
   */
  public void photo(CarriedPhoto photo, InputStream content) throws IOException {
    frame(Frame.PHOTO, photo.encoded());
    if (content.transferTo(out) != photo.photo().bytes()) {
      throw new IOException("not the photo's length");
    }
    photos++;
  }

  /** How long the file is so far, about. */
  public long length() {
    return BundleHeader.SIZE + out.written();
  }

  /** Ends the content and signs it; safe on the disk on return. */
  public long end() throws IOException {
    frame(Frame.END, ByteBuffer.allocate(2 * Long.BYTES).putLong(records).putLong(photos).array());
    out.close();
    ByteBuffer beginning = ByteBuffer.wrap(header.signed(desk, length()).encoded());
    while (beginning.hasRemaining()) {
      file.write(beginning, beginning.position());
    }
    file.force(true);
    return length();
  }

  /** Without an {@link #end} what was written is no bundle. */
  @Override
  public void close() {
    out.abandon();
  }

  private void frame(Frame frame, byte[] bytes) throws IOException {
    byte[] before =
        ByteBuffer.allocate(1 + Integer.BYTES).put(frame.mark()).putInt(bytes.length).array();
    out.write(before, 0, before.length);
    out.write(bytes, 0, bytes.length);
  }
}
