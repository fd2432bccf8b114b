package vn.hotline1022.handout;

/** A place on a page, from its upper left corner, in points. */
record Area(float x, float y, float width, float height) {

  /** The same, smaller by so much on every side. */
  Area inset(float by) {
    return inset(by, by);
  }

  Area inset(float across, float down) {
    return new Area(x + across, y + down, width - 2 * across, height - 2 * down);
  }

  /** In the middle of it, this large. */
  Area middle(float wide, float high) {
    return new Area(x + (width - wide) / 2, y + (height - high) / 2, wide, high);
  }
}
