package vn.hotline1022.handout;

import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.handout.Type.Face;

/** Draws on one page; places are measured from its upper left corner, in points. */
final class Pen {
  private final PdfContentByte out;
  private final float height;
  private final Type type;
  private final Map<Tone, Integer> tones;

  Pen(PdfContentByte out, float height, Type type, Map<Tone, Integer> tones) {
    this.out = out;
    this.height = height;
    this.type = type;
    this.tones = tones;
  }

  Type type() {
    return type;
  }

  /** A filled area with round corners. */
  void fill(Tone tone, Area area, float radius) {
    int rgb = tones.get(tone);
    out.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    path(area, radius);
    out.fill();
  }

  /** A line round an area. */
  void frame(Tone tone, float line, Area area, float radius) {
    stroke(tone, line);
    path(area.inset(line / 2), radius);
    out.stroke();
  }

  /** A dashed line round an area. */
  void dashes(Tone tone, float line, Area area, float radius) {
    stroke(tone, line);
    out.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    out.setLineDash(line * 2.4f, line * 2.2f, 0);
    path(area.inset(line / 2), radius);
    out.stroke();
    out.setLineDash(0);
    out.setLineCap(PdfContentByte.LINE_CAP_BUTT);
  }

  /** A line across. */
  void line(Tone tone, float line, float x, float y, float width) {
    fill(tone, new Area(x, y, width, line), 0);
  }

  void text(Face face, float size, Tone tone, float x, float baseline, String text) {
    if (text.isEmpty()) {
      return;
    }
    int rgb = tones.get(tone);
    out.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    out.beginText();
    out.setFontAndSize(type.font(face), size);
    out.setTextMatrix(x, height - baseline);
    out.showText(text);
    out.endText();
  }

  /** An icon in the middle of an area. */
  void icon(Icon icon, float size, Tone tone, Area area) {
    String glyph = Character.toString(icon.place());
    float x = area.x() + (area.width() - type.width(Face.ICONS, size, glyph)) / 2;
    text(Face.ICONS, size, tone, x, area.y() + area.height() / 2 + size * 0.375f, glyph);
  }

  private void stroke(Tone tone, float line) {
    int rgb = tones.get(tone);
    out.setRGBColorStroke(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    out.setLineWidth(line);
  }

  private void path(Area area, float radius) {
    float bottom = height - area.y() - area.height();
    float round = Math.min(radius, Math.min(area.width(), area.height()) / 2);
    if (round > 0) {
      out.roundRectangle(area.x(), bottom, area.width(), area.height(), round);
    } else {
      out.rectangle(area.x(), bottom, area.width(), area.height());
    }
  }
}
