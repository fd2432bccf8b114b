package vn.hotline1022.handout;

/** A size of paper, and how large things are on it; in points. */
public enum Paper {
  /** A leaflet: a handbag takes it. */
  A5(420, 595, 28, 12.5f, 116),
  /** A sheet: read without glasses. */
  A4(595, 842, 40, 15f, 125);

  private final float width;
  private final float height;
  private final float margin;
  private final float letters;
  private final float phone;

  Paper(float width, float height, float margin, float letters, float phone) {
    this.width = width;
    this.height = height;
    this.margin = margin;
    this.letters = letters;
    this.phone = phone;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }

  float margin() {
    return margin;
  }

  /** The size of what is read. */
  float letters() {
    return letters;
  }

  /** How wide a phone is drawn. */
  float phone() {
    return phone;
  }

  /** Between the margins. */
  float inner() {
    return width - 2 * margin;
  }
}
