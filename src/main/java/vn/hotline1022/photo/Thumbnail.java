package vn.hotline1022.photo;

import java.io.IOException;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** A small copy of a photo that is kept. */
public final class Thumbnail {
  private Thumbnail() {}

  /**
   * A JPEG with its longer side at most so long.
   *
   * @param jpeg clean, as {@link PhotoPreparation} made it
   */
  public static byte[] of(byte[] jpeg, int px) {
    try {
      Work work = new Work(Progress.NONE, PhotoLimits.LONGEST_WORK);
      PictureFile file = JpegFile.read(jpeg);
      Bitmap small = Shrinking.toSide(PictureDecoder.decode(file, px, work), px, work);
      return JpegWriting.encode(small);
    } catch (IOException e) {
      throw new FaultException(new Fault.PhotoDamaged(), e);
    }
  }
}
