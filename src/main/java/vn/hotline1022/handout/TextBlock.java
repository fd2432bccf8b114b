package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.handout.Type.Face;

/**
 * Words that go on in the next line where there is no room; a word too long for a line is broken.
 *
 * @param runs pieces in different faces
 * @param middle whether each line stands in the middle
 */
record TextBlock(Type type, List<Run> runs, float size, boolean middle) implements Block {
  private static final float LEADING = 1.36f;

  /** A piece of text. */
  record Run(String text, Face face, Tone tone) {}

  /** What stands in one line, and how wide it is. */
  record Line(List<Run> runs, float width) {}

  TextBlock {
    runs =
        runs.stream()
            .map(run -> new Run(type.known(run.face(), run.text()), run.face(), run.tone()))
            .toList();
  }

  static TextBlock of(Type type, String text, Face face, float size, Tone tone) {
    return new TextBlock(type, List.of(new Run(text, face, tone)), size, false);
  }

  TextBlock inTheMiddle() {
    return new TextBlock(type, runs, size, true);
  }

  float lineHeight() {
    return size * LEADING;
  }

  /** How wide it would be in one line. */
  float width() {
    float width = 0;
    for (Run run : runs) {
      width += type.width(run.face(), size, run.text());
    }
    return width;
  }

  @Override
  public float height(float width) {
    return lines(width).size() * lineHeight();
  }

  @Override
  public void draw(Pen pen, Area area) {
    float y = area.y();
    for (Line line : lines(area.width())) {
      draw(pen, line, new Area(area.x(), y, area.width(), lineHeight()));
      y += lineHeight();
    }
  }

  /** Draws one of its lines. */
  void draw(Pen pen, Line line, Area area) {
    float x = middle ? area.x() + (area.width() - line.width()) / 2 : area.x();
    float baseline = area.y() + lineHeight() / 2 + size * 0.34f;
    for (Run run : line.runs()) {
      pen.text(run.face(), size, run.tone(), x, baseline, run.text());
      x += type.width(run.face(), size, run.text());
    }
  }

  List<Line> lines(float width) {
    return new Wrapping(width).lines();
  }

  /** Puts words into lines. */
  private final class Wrapping {
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();
    private final List<Run> word = new ArrayList<>();
    private float lineWidth;
    private float wordWidth;

    Wrapping(float width) {
      this.width = width;
    }

    List<Line> lines() {
      for (Run run : runs) {
        run.text()
            .codePoints()
            .forEach(
                point -> {
                  if (point == ' ') {
                    endWord();
                    space(run);
                  } else {
                    add(word, run, Character.toString(point));
                    wordWidth += width(run, Character.toString(point));
                    if (wordWidth > width && word.size() + word.getLast().text().length() > 2) {
                      breakWord(run);
                    }
                  }
                });
      }
      endWord();
      endLine();
      return lines;
    }

    private void breakWord(Run run) {
      Run last = word.removeLast();
      int cut = last.text().offsetByCodePoints(last.text().length(), -1);
      if (cut > 0) {
        word.add(new Run(last.text().substring(0, cut), last.face(), last.tone()));
      }
      endWord();
      endLine();
      add(word, run, last.text().substring(cut));
      wordWidth = width(run, last.text().substring(cut));
    }

    private void endWord() {
      if (word.isEmpty()) {
        return;
      }
      if (lineWidth + wordWidth > width + 0.01f && lineWidth > 0) {
        endLine();
      }
      word.forEach(run -> add(line, run, run.text()));
      lineWidth += wordWidth;
      word.clear();
      wordWidth = 0;
    }

    private void space(Run run) {
      if (lineWidth > 0) {
        add(line, run, " ");
        lineWidth += width(run, " ");
      }
    }

    private void endLine() {
      while (!line.isEmpty() && line.getLast().text().endsWith(" ")) {
        Run last = line.removeLast();
        lineWidth -= width(last, " ");
        String rest = last.text().substring(0, last.text().length() - 1);
        if (!rest.isEmpty()) {
          line.add(new Run(rest, last.face(), last.tone()));
        }
      }
      if (!line.isEmpty()) {
        lines.add(new Line(List.copyOf(line), lineWidth));
      }
      line.clear();
      lineWidth = 0;
    }

    private void add(List<Run> to, Run like, String text) {
      if (!to.isEmpty()
          && to.getLast().face() == like.face()
          && to.getLast().tone() == like.tone()) {
        Run last = to.removeLast();
        to.add(new Run(last.text() + text, last.face(), last.tone()));
      } else {
        to.add(new Run(text, like.face(), like.tone()));
      }
    }

    private float width(Run run, String text) {
      return type.width(run.face(), size, text);
    }
  }
}
