package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.time.Instant;
import vn.hotline1022.record.DeskRecord;

/**
 * Hears what stands in a bundle before its photos, in order. Each record's digests are proven
 * before it is told, and a range's chain by {@link #proven}.
 */
public interface BundleRecords {

  /** When it was written, by the writer's clock. */
  void head(Instant writtenAt) throws IOException;

  /** A desk whose ranges follow, as the writer knows it. */
  void desk(IdentityFile desk) throws IOException;

  /**
   * A range whose records follow.
   *
   * @param signer the desk that signed it; that its signature is right is told by {@link #proven}
   */
  void range(SignedRange range, IdentityFile signer) throws IOException;

  void record(DeskRecord record) throws IOException;

  /**
   * The range's records were all there, and end in the hash that was signed, which is proven too.
   */
  void proven(SignedRange range) throws IOException;
}
