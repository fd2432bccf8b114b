package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.bundle.BundleContent;
import vn.hotline1022.sync.bundle.CarriedPhoto;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.SignedRange;

/**
 * Looks a bundle over, and has what passed got ready for being taken in, so that its records need
 * not be read and proven twice.
 *
 * @param ahead hears of what stands before the photos once {@code check} has nothing against it
 */
record CheckedAhead(BundleCheck check, BundleTaking ahead) implements BundleContent {
  @Override
  public void head(Instant writtenAt) {
    check.head(writtenAt);
    ahead.head(writtenAt);
  }

  @Override
  public void desk(IdentityFile desk) throws IOException {
    check.desk(desk);
    ahead.desk(desk);
  }

  @Override
  public void range(SignedRange range, IdentityFile signer) throws IOException {
    check.range(range, signer);
    ahead.range(range, signer);
  }

  @Override
  public void record(DeskRecord record) throws IOException {
    check.record(record);
    ahead.record(record);
  }

  @Override
  public void proven(SignedRange range) throws IOException {
    check.proven(range);
    ahead.proven(range);
  }

  @Override
  public void photo(CarriedPhoto photo, InputStream bytes) throws IOException {
    check.photo(photo, bytes);
  }

  /** Whether all that is to be taken in before the photos was read. */
  boolean isPastRecords() {
    return check.isPastRecords();
  }
}
