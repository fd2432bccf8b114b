package vn.hotline1022.handout;

import vn.hotline1022.handout.HandoutWords.Word;
import vn.hotline1022.handout.Type.Face;
import vn.hotline1022.text.Formats;

/** The lower edge of every page: whom to call, which paper it is, which page. */
final class HandoutFoot {
  private final Type type;
  private final HandoutOrder order;
  private final HandoutWords words;
  private final float letters;

  HandoutFoot(Type type, HandoutOrder order, HandoutWords words) {
    this.type = type;
    this.order = order;
    this.words = words;
    this.letters = order.paper().letters();
  }

  /** How much of a page it takes. */
  static float height(Paper paper) {
    return paper.letters() * 2.1f;
  }

  void draw(Pen pen, int page, int pages) {
    Paper paper = order.paper();
    float top = paper.height() - paper.margin() - letters * 1.5f;
    pen.line(Tone.ACCENT_LINE, 0.8f, paper.margin(), top, paper.inner());
    float baseline = top + letters * 1.35f;
    String phone = words.word(Word.PHONE);
    pen.text(Face.BOLD, letters * 1.05f, Tone.ACCENT, paper.margin(), baseline, phone);
    float small = letters * 0.6f;
    String number = words.word(Word.PAGE, page, pages);
    float right = paper.width() - paper.margin();
    pen.text(
        Face.SEMI_BOLD,
        letters * 0.75f,
        Tone.TEXT,
        right - type.width(Face.SEMI_BOLD, letters * 0.75f, number),
        baseline,
        number);
    String version =
        words.word(
            Word.VERSION, order.guide().id(), order.guide().version(), Formats.date(order.day()));
    float from = paper.margin() + type.width(Face.BOLD, letters * 1.05f, phone) + letters;
    pen.text(Face.REGULAR, small, Tone.MUTED, from, baseline, version);
  }
}
