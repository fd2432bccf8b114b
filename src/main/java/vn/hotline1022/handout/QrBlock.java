package vn.hotline1022.handout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A link as a code for the camera of a phone, on white, with its quiet border. */
final class QrBlock implements Block {
  private static final int QUIET = 4;

  private final ByteMatrix code;

  QrBlock(String link) {
    try {
      code = Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("a link too long for a code", e);
    }
  }

  @Override
  public float height(float width) {
    return width;
  }

  @Override
  public void draw(Pen pen, Area area) {
    pen.fill(Tone.SCREEN, area, 0);
    float module = area.width() / (code.getWidth() + 2 * QUIET);
    for (int row = 0; row < code.getHeight(); row++) {
      int from = 0;
      while (from < code.getWidth()) {
        int to = from;
        while (to < code.getWidth() && code.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          float x = area.x() + (from + QUIET) * module;
          float y = area.y() + (row + QUIET) * module;
          pen.fill(Tone.TEXT, new Area(x, y, (to - from) * module, module), 0);
        }
        from = Math.max(to, from + 1);
      }
    }
  }
}
