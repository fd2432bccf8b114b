package vn.hotline1022.sync.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

/** What a desk that is known, but no longer ours, could write: any content, sealed and signed. */
public final class ForgedBundle {

  private ForgedBundle() {}

  /** The content of a sound bundle. */
  public static byte[] content(Path file, DeskIdentity receiver) throws IOException {
    byte[] all = Files.readAllBytes(file);
    BundleHeader header = BundleHeader.decode(Arrays.copyOf(all, BundleHeader.SIZE));
    ByteArrayInputStream in =
        new ByteArrayInputStream(all, BundleHeader.SIZE, all.length - BundleHeader.SIZE);
    try (OpeningStream plain =
        new OpeningStream(in, header.key(receiver), all.length - BundleHeader.SIZE)) {
      return plain.readAllBytes();
    }
  }

  /** Any content as a bundle. */
  public static byte[] sealed(byte[] content, DeskIdentity from, IdentityFile to)
      throws IOException {
    BundleHeader.Begun begun = BundleHeader.begin(from, to, new SecureRandom());
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (SealingStream out = new SealingStream(sealed, begun.key())) {
      out.write(content, 0, content.length);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(begun.header().signed(from, BundleHeader.SIZE + sealed.size()).encoded());
    all.writeBytes(sealed.toByteArray());
    return all.toByteArray();
  }

  /** A header that says the file is so long. */
  public static byte[] headerOf(long length, DeskIdentity from, IdentityFile to) {
    return BundleHeader.begin(from, to, new SecureRandom()).header().signed(from, length).encoded();
  }
}
