package vn.hotline1022.handout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A link as a code for the camera of a phone: squares, dark or light. */
public final class QrCode {

  /** Light squares that belong around it. */
  public static final int QUIET = 4;

  private final ByteMatrix code;

  public QrCode(StoreLinks.Link link) {
    this(link.text());
  }

  QrCode(String text) {
    try {
      code = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("a link too long for a code", e);
    }
  }

  /** Squares on each side, without the quiet ones around. */
  public int size() {
    return code.getWidth();
  }

  /** Whether this square is dark. */
  public boolean dark(int column, int row) {
    return code.get(column, row) == 1;
  }
}
