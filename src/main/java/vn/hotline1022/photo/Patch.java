package vn.hotline1022.photo;

import java.util.Optional;

/**
 * A stretch of a file that is replaced as it is read.
 *
 * @param from the first byte
 * @param to behind the last one
 * @param with what stands there instead; zeros where there is nothing
 */
record Patch(long from, long to, Optional<byte[]> with) {

  static Patch zeros(long from, long to) {
    return new Patch(from, to, Optional.empty());
  }

  static Patch bytes(long from, byte[] with) {
    return new Patch(from, from + with.length, Optional.of(with));
  }
}
