package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.handout.HandoutWords.Word;
import vn.hotline1022.handout.Type.Face;

/** The head of the first page: what it is about, for which phone, and the code to scan. */
final class HandoutHead implements Block {
  private final HandoutOrder order;
  private final Type type;
  private final HandoutWords words;
  private final Handout handout;
  private final float letters;
  private final Optional<StoreLinks.Link> link;

  HandoutHead(Type type, HandoutOrder order, HandoutWords words, Handout handout) {
    this.order = order;
    this.type = type;
    this.words = words;
    this.handout = handout;
    this.letters = order.paper().letters();
    this.link = order.link();
  }

  private float code() {
    return letters * 7.4f;
  }

  private float pad() {
    return letters;
  }

  private float left(float width) {
    return width - 2 * pad() - (link.isPresent() ? code() + pad() : 0);
  }

  private Block text() {
    List<Block> lines = new ArrayList<>();
    lines.add(
        TextBlock.of(type, words.word(Word.FROM), Face.SEMI_BOLD, letters * 0.8f, Tone.MUTED));
    lines.add(TextBlock.of(type, handout.title(), Face.BOLD, letters * 1.75f, Tone.ACCENT));
    handout
        .about()
        .ifPresent(about -> lines.add(TextBlock.of(type, about, Face.REGULAR, letters, Tone.TEXT)));
    String below =
        switch (order.system()) {
          case ANDROID -> words.word(link.isPresent() ? Word.FOR_ANDROID : Word.SEARCH_ANDROID);
          case IPHONE -> words.word(link.isPresent() ? Word.FOR_IPHONE : Word.SEARCH_IPHONE);
        };
    lines.add(TextBlock.of(type, below, Face.MEDIUM, letters * 0.85f, Tone.MUTED));
    return new Block.Column(lines, letters * 0.3f);
  }

  private TextBlock scan(StoreLinks.Link to) {
    String text =
        switch (to.place()) {
          case ANDROID -> words.word(Word.SCAN_ANDROID);
          case IPHONE -> words.word(Word.SCAN_IPHONE);
          case INFO -> words.word(Word.SCAN_INFO);
        };
    return TextBlock.of(type, text, Face.SEMI_BOLD, letters * 0.72f, Tone.TEXT).inTheMiddle();
  }

  @Override
  public float height(float width) {
    float beside = link.map(to -> code() + scan(to).height(code()) + letters * 0.3f).orElse(0f);
    return Math.max(text().height(left(width)), beside) + 2 * pad();
  }

  @Override
  public void draw(Pen pen, Area area) {
    pen.fill(Tone.ACCENT_TINT, area, letters);
    Area inner = area.inset(pad());
    float wide = left(area.width());
    float high = text().height(wide);
    float y = inner.y() + Math.max(0, (inner.height() - high) / 2);
    text().draw(pen, new Area(inner.x(), y, wide, high));
    link.ifPresent(
        to -> {
          float x = inner.x() + inner.width() - code();
          Area square = new Area(x, inner.y(), code(), code());
          pen.fill(Tone.SCREEN, square, letters * 0.5f);
          new QrBlock(to.text()).draw(pen, square.inset(letters * 0.15f));
          float below = square.y() + code() + letters * 0.3f;
          scan(to).draw(pen, new Area(x, below, code(), scan(to).height(code())));
        });
  }
}
