package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import vn.hotline1022.record.DeskRecord;

/**
 * Hears what is in a bundle, in order. Each record's digests are proven before it is told, and a
 * range's chain by {@link #proven}; a photo's bytes only when {@link BundleReader} goes on.
 */
public interface BundleContent {

  /** When it was written, by the writer's clock. */
  void head(Instant writtenAt) throws IOException;

  /** A desk whose ranges follow, as the writer knows it. */
  void desk(IdentityFile desk) throws IOException;

  /**
   * A range whose records follow.
   *
   * @param signer the desk that signed it; its signature is right
   */
  void range(SignedRange range, IdentityFile signer) throws IOException;

  void record(DeskRecord record) throws IOException;

  /** The range's records were all there, and end in the hash that was signed. */
  void proven(SignedRange range) throws IOException;

  void photo(CarriedPhoto photo, PhotoBytes bytes) throws IOException;

  /** The bytes of a photo. */
  interface PhotoBytes {

    /** Read once, from beginning to end. */
    InputStream stream();

    /** Read from anywhere; may be opened after the stream was read. */
    SeekableByteChannel channel() throws IOException;
  }
}
