package vn.hotline1022.photo;

import java.util.ArrayList;
import java.util.List;

/** What of a file is needed, put together once it is known how long that is. */
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private int length;

  @SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes are not copied.
  private record Piece(byte[] of, int from, int length) {}

  void add(byte[] bytes, int from, int to) {
    pieces.add(new Piece(bytes, from, to - from));
    length += to - from;
  }

  void add(byte[] bytes) {
    add(bytes, 0, bytes.length);
  }

  void addTo(Pieces other) {
    pieces.forEach(piece -> other.add(piece.of, piece.from, piece.from + piece.length));
  }

  int length() {
    return length;
  }

  byte[] joined() {
    byte[] all = new byte[length];
    int at = 0;
    for (Piece piece : pieces) {
      System.arraycopy(piece.of, piece.from, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }
}
