package vn.hotline1022.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** A picture row by row, whatever it is made of; what shines through it is white. */
interface PixelRows {

  int width();

  int height();

  /** Fills in blue, green and red of each pixel of a row. */
  void read(int y, byte[] bgr);

  /** Of what a decoder made. */
  static PixelRows of(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
        && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
        && buffer.getData().length == image.getWidth() * image.getHeight() * 3) {
      return new Plain(image.getWidth(), image.getHeight(), buffer.getData());
    }
    return image.getColorModel() instanceof IndexColorModel colours
        ? new Indexed(image.getRaster(), colours)
        : new Sampled(image.getRaster());
  }

  /** Of pixels as a clipboard gives them: alpha, red, green and blue in one number each. */
  static PixelRows of(int width, int height, int[] argb) {
    return new Argb(width, height, argb);
  }

  /** Puts one pixel over white. */
  static void put(byte[] bgr, int x, int red, int green, int blue, int alpha) {
    int white = 255 * (255 - alpha) + 127;
    bgr[3 * x] = (byte) ((blue * alpha + white) / 255);
    bgr[3 * x + 1] = (byte) ((green * alpha + white) / 255);
    bgr[3 * x + 2] = (byte) ((red * alpha + white) / 255);
  }

  /** Bytes as they are wanted. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes are not copied.
  record Plain(int width, int height, byte[] all) implements PixelRows {
    @Override
    public void read(int y, byte[] bgr) {
      System.arraycopy(all, y * width * 3, bgr, 0, width * 3);
    }
  }

  /** One number with everything for each pixel. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes are not copied.
  record Argb(int width, int height, int[] all) implements PixelRows {
    @Override
    public void read(int y, byte[] bgr) {
      for (int x = 0; x < width; x++) {
        int pixel = all[y * width + x];
        put(bgr, x, pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF, pixel >>> 24);
      }
    }
  }

  /** Colours of a table. */
  final class Indexed implements PixelRows {
    private final Raster raster;
    private final int[] table;
    private final int[] row;

    private Indexed(Raster raster, IndexColorModel colours) {
      this.raster = raster;
      this.row = new int[raster.getWidth()];
      this.table = new int[colours.getMapSize()];
      colours.getRGBs(table);
    }

    @Override
    public int width() {
      return raster.getWidth();
    }

    @Override
    public int height() {
      return raster.getHeight();
    }

    @Override
    public void read(int y, byte[] bgr) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        int pixel = row[x] < table.length ? table[row[x]] : 0xFF00_0000;
        put(bgr, x, pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF, pixel >>> 24);
      }
    }
  }

  /** Grey or red, green, blue, each with or without alpha, in 8 or 16 bits. */
  final class Sampled implements PixelRows {
    private final Raster raster;
    private final int bands;
    private final int shift;
    private final int[] row;

    private Sampled(Raster raster) {
      this.raster = raster;
      this.bands = raster.getNumBands();
      this.shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
      this.row = new int[raster.getWidth() * bands];
    }

    @Override
    public int width() {
      return raster.getWidth();
    }

    @Override
    public int height() {
      return raster.getHeight();
    }

    @Override
    public void read(int y, byte[] bgr) {
      raster.getPixels(0, y, raster.getWidth(), 1, row);
      boolean grey = bands < 3;
      for (int x = 0, at = 0; x < raster.getWidth(); x++, at += bands) {
        int red = row[at] >> shift;
        int green = grey ? red : row[at + 1] >> shift;
        int blue = grey ? red : row[at + 2] >> shift;
        int alpha = bands % 2 == 0 ? row[at + bands - 1] >> shift : 255;
        put(bgr, x, red, green, blue, alpha);
      }
    }
  }
}
