package vn.hotline1022.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/**
 * Looks at a photo or video that another computer has prepared, as a stranger's is looked at before
 * it is decoded: without decoding, with bounded memory.
 */
public final class PhotoCheck {

  private PhotoCheck() {}

  /** Whether it is a picture of that size as they are kept. */
  public static boolean isPicture(Photo photo, byte[] bytes) {
    try {
      if (bytes.length != photo.bytes() || !JpegFile.isOne(bytes)) {
        return false;
      }
      PictureFile found = JpegFile.look(bytes);
      return found.orientation() == Orientation.UPRIGHT
          && found.width() == photo.width()
          && found.height() == photo.height()
          && Math.max(photo.width(), photo.height()) <= PhotoLimits.SIDE;
    } catch (IOException e) {
      return false;
    }
  }

  /** The same of one that is read once, onward, which need not be to its end. */
  public static boolean isVideo(Photo photo, InputStream bytes) throws IOException {
    return isVideo(photo, new OnwardChannel(bytes, photo.bytes()));
  }

  /** Whether it is a video of that size as they are kept. */
  public static boolean isVideo(Photo photo, SeekableByteChannel bytes) throws IOException {
    try {
      Mp4File.Cleaned found = Mp4File.read(bytes, photo.bytes());
      return found.width() == photo.width() && found.height() == photo.height();
    } catch (Refused e) {
      return false;
    }
  }
}
