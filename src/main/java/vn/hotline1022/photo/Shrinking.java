package vn.hotline1022.photo;

import java.io.IOException;
import java.util.Arrays;

/**
 * Makes a picture smaller: each new pixel is the mean of the area it covers, so that a sign stays
 * readable. Row by row, in whole numbers.
 */
final class Shrinking {
  private static final int BITS = 12;
  private static final int ONE = 1 << BITS;

  /** Rows hold 8 bits of colour and these. */
  private static final int FINER = 6;

  private static final int BETWEEN_LOOKS = 64;

  private final PixelRows rows;
  private final Bitmap small;
  private final Spans columns;
  private final int[] squeezed;
  private final int[] sums;

  private Shrinking(PixelRows rows, Bitmap small) {
    this.rows = rows;
    this.small = small;
    this.columns = Spans.of(rows.width(), small.width());
    this.squeezed = new int[small.width() * 3];
    this.sums = new int[small.width() * 3];
  }

  /** The picture with its longer side at most so long; a smaller one keeps its size. */
  static Bitmap toSide(PixelRows rows, int side, Work work) throws IOException {
    int longer = Math.max(rows.width(), rows.height());
    if (longer <= side) {
      return asItIs(rows);
    }
    int width = Math.max(1, Math.round(rows.width() * (float) side / longer));
    int height = Math.max(1, Math.round(rows.height() * (float) side / longer));
    return new Shrinking(rows, Bitmap.of(width, height)).run(work);
  }

  private static Bitmap asItIs(PixelRows rows) {
    Bitmap same = Bitmap.of(rows.width(), rows.height());
    byte[] row = new byte[rows.width() * 3];
    for (int y = 0; y < rows.height(); y++) {
      rows.read(y, row);
      System.arraycopy(row, 0, same.bgr(), y * row.length, row.length);
    }
    return same;
  }

  private Bitmap run(Work work) throws IOException {
    Spans lines = Spans.of(rows.height(), small.height());
    byte[] row = new byte[rows.width() * 3];
    int read = -1;
    for (int y = 0; y < small.height(); y++) {
      if (y % BETWEEN_LOOKS == 0) {
        work.goOn();
        work.reached((double) y / small.height());
      }
      Arrays.fill(sums, 1 << (BITS + FINER - 1));
      for (int i = 0; i < lines.count(y); i++) {
        int line = lines.first(y) + i;
        if (line != read) {
          rows.read(line, row);
          squeeze(row);
          read = line;
        }
        add(lines.weight(y, i));
      }
      write(y);
    }
    return small;
  }

  /** A row as wide as the new one. */
  private void squeeze(byte[] row) {
    for (int x = 0; x < small.width(); x++) {
      int blue = 0;
      int green = 0;
      int red = 0;
      int at = columns.first(x) * 3;
      for (int i = 0; i < columns.count(x); i++, at += 3) {
        int weight = columns.weight(x, i);
        blue += weight * (row[at] & 0xFF);
        green += weight * (row[at + 1] & 0xFF);
        red += weight * (row[at + 2] & 0xFF);
      }
      squeezed[3 * x] = blue >> (BITS - FINER);
      squeezed[3 * x + 1] = green >> (BITS - FINER);
      squeezed[3 * x + 2] = red >> (BITS - FINER);
    }
  }

  private void add(int weight) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += squeezed[i] * weight;
    }
  }

  private void write(int y) {
    byte[] bgr = small.bgr();
    int at = y * sums.length;
    for (int i = 0; i < sums.length; i++) {
      bgr[at + i] = (byte) Math.min(255, sums[i] >> (BITS + FINER));
    }
  }

  /** Which old places each new one covers, and how much of each; the weights of one make 1. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Spans(int[] firsts, int[] offsets, int[] weights) {

    static Spans of(int old, int now) {
      double scale = (double) old / now;
      int[] firsts = new int[now];
      int[] offsets = new int[now + 1];
      int[] weights = new int[(int) ((scale + 2) * now) + 2];
      for (int i = 0; i < now; i++) {
        double from = i * scale;
        double to = Math.min(old, (i + 1) * scale);
        firsts[i] = (int) from;
        int last = Math.min(old - 1, (int) Math.ceil(to) - 1);
        offsets[i + 1] = offsets[i] + last - firsts[i] + 1;
        fill(weights, offsets[i], firsts[i], from, to, last);
      }
      return new Spans(firsts, offsets, weights);
    }

    private static void fill(
        int[] weights, int offset, int first, double from, double to, int last) {
      int left = ONE;
      for (int at = first; at < last; at++) {
        double share = (Math.min(to, at + 1) - Math.max(from, at)) / (to - from);
        int weight = Math.min(left, (int) Math.round(share * ONE));
        weights[offset + at - first] = weight;
        left -= weight;
      }
      weights[offset + last - first] = left;
    }

    int first(int i) {
      return firsts[i];
    }

    int count(int i) {
      return offsets[i + 1] - offsets[i];
    }

    int weight(int i, int n) {
      return weights[offsets[i] + n];
    }
  }
}
