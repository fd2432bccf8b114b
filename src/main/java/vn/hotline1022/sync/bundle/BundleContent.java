package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/**
 * Hears what is in a bundle, in order; a photo's bytes are proven only when {@link BundleReader}
 * goes on.
 */
public interface BundleContent extends BundleRecords {

  void photo(CarriedPhoto photo, PhotoBytes bytes) throws IOException;

  /** The bytes of a photo. */
  interface PhotoBytes {

    /** Read once, from beginning to end. */
    InputStream stream();

    /** Read from anywhere; may be opened after the stream was read. */
    SeekableByteChannel channel() throws IOException;
  }
}
