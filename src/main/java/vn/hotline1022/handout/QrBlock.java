package vn.hotline1022.handout;

/** A link as a code for the camera of a phone, on white, with its quiet border. */
final class QrBlock implements Block {
  private final QrCode code;

  QrBlock(String link) {
    code = new QrCode(link);
  }

  @Override
  public float height(float width) {
    return width;
  }

  @Override
  public void draw(Pen pen, Area area) {
    pen.fill(Tone.SCREEN, area, 0);
    float module = area.width() / (code.size() + 2 * QrCode.QUIET);
    for (int row = 0; row < code.size(); row++) {
      int from = 0;
      while (from < code.size()) {
        int to = from;
        while (to < code.size() && code.dark(to, row)) {
          to++;
        }
        if (to > from) {
          float x = area.x() + (from + QrCode.QUIET) * module;
          float y = area.y() + (row + QrCode.QUIET) * module;
          pen.fill(Tone.TEXT, new Area(x, y, (to - from) * module, module), 0);
        }
        from = Math.max(to, from + 1);
      }
    }
  }
}
