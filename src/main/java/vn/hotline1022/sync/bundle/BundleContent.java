package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InputStream;

/**
 * Hears what is in a bundle, in order; a photo's bytes are proven only when {@link BundleReader}
 * goes on.
 */
public interface BundleContent extends BundleRecords {

  /**
   * A photo.
   *
   * @param bytes its own; need not be read to their end
   */
  void photo(CarriedPhoto photo, InputStream bytes) throws IOException;
}
