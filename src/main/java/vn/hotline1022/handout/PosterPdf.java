package vn.hotline1022.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.handout.Type.Face;

/**
 * Writes a {@link Poster} as a PDF of one page; what would not fit is set smaller. Needs no window;
 * not for the FX thread.
 */
public final class PosterPdf {
  private static final float STEP = 0.5f;
  private static final float SMALLEST = 8;

  private final Poster poster;
  private final Type type;
  private final float letters;

  private PosterPdf(Poster poster, Type type, float letters) {
    this.poster = poster;
    this.type = type;
    this.letters = letters;
  }

  /** Writes it into a file, which appears whole or not at all, and tells how many pages it has. */
  public static long write(Poster poster, Path file) {
    return WholeFile.write(file, out -> write(poster, out));
  }

  /** Writes it into a stream, which stays open, and tells how many pages it has. */
  public static long write(Poster poster, OutputStream out) throws IOException {
    Type type = new Type();
    float letters = poster.paper().letters();
    while (letters > SMALLEST && new PosterPdf(poster, type, letters).pages().size() > 1) {
      letters -= STEP;
    }
    return new PosterPdf(poster, type, letters).writeTo(out);
  }

  private List<List<Pages.Placed>> pages() {
    Pages pages = new Pages(poster.paper(), PaperFile.footHeight(letters * 0.8f));
    pages.add(head());
    pages.space(letters * 1.2f);
    if (!poster.codes().isEmpty()) {
      pages.add(codes());
      pages.space(letters * 1.2f);
    }
    pages.add(text(poster.heading(), Face.BOLD, 1.25f, Tone.ACCENT));
    for (int i = 0; i < poster.points().size(); i++) {
      pages.space(letters * 0.55f);
      pages.add(point(i + 1, poster.points().get(i)));
    }
    pages.space(letters * 1.1f);
    pages.add(warning());
    return pages.pages();
  }

  private long writeTo(OutputStream out) throws IOException {
    return new PaperFile(
            poster.paper(),
            type,
            letters * 0.8f,
            poster.title(),
            poster.foot(),
            poster.locale(),
            poster.day(),
            poster.toString())
        .write(pages(), out);
  }

  private Block head() {
    List<Block> lines = new ArrayList<>();
    lines.add(text(poster.from(), Face.SEMI_BOLD, 0.85f, Tone.ON_ACCENT).inTheMiddle());
    lines.add(text(poster.title(), Face.BOLD, 2.4f, Tone.ON_ACCENT).inTheMiddle());
    poster
        .lines()
        .forEach(line -> lines.add(text(line, Face.SEMI_BOLD, 1.1f, Tone.ON_ACCENT).inTheMiddle()));
    return new Block.Grounded(
        new Block.Padded(new Block.Column(lines, letters * 0.35f), letters * 1.2f, letters * 1.2f),
        Tone.ACCENT,
        letters);
  }

  /** Beside each other in the middle, each with what it leads to below. */
  private Block codes() {
    float side = Math.min(letters * 11, poster.paper().inner() / poster.codes().size() - letters);
    float high = side + letters * 1.9f;
    return new Block.Drawn(
        high,
        (pen, area) -> {
          float gap = letters * 2;
          float whole = poster.codes().size() * (side + gap) - gap;
          float x = area.x() + (area.width() - whole) / 2;
          for (Poster.Code code : poster.codes()) {
            Area square = new Area(x, area.y(), side, side);
            new QrBlock(code.link()).draw(pen, square);
            pen.frame(Tone.LINE_STRONG, 0.8f, square, letters * 0.4f);
            text(code.name(), Face.SEMI_BOLD, 0.95f, Tone.TEXT)
                .inTheMiddle()
                .draw(pen, new Area(x - gap / 2, area.y() + side + letters * 0.3f, side + gap, 0));
            x += side + gap;
          }
        });
  }

  private Block point(int number, String words) {
    TextBlock text = text(words, Face.MEDIUM, 1.05f, Tone.TEXT);
    float left = letters * 2.1f;
    float width = poster.paper().inner() - left;
    float round = text.lineHeight();
    return new Block.Drawn(
        text.height(width),
        (pen, area) -> {
          Area ball = new Area(area.x(), area.y(), round, round);
          pen.fill(Tone.ACCENT_TINT, ball, round / 2);
          text(Integer.toString(number), Face.BOLD, 0.9f, Tone.ACCENT)
              .inTheMiddle()
              .draw(pen, new Area(ball.x(), ball.y() + letters * 0.1f, round, round));
          text.draw(pen, new Area(area.x() + left, area.y(), width, area.height()));
        });
  }

  private Block warning() {
    return new Block.Grounded(
        new Block.Padded(
            text(poster.warning(), Face.SEMI_BOLD, 1, Tone.TEXT), letters, letters * 0.8f),
        Tone.WARNING_TINT,
        letters * 0.6f);
  }

  private TextBlock text(String words, Face face, float size, Tone tone) {
    return TextBlock.of(type, words, face, letters * size, tone);
  }
}
