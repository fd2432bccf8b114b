package vn.hotline1022.handout;

import java.util.List;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.handout.Type.Face;

/**
 * A drawn phone on paper, of lines and letters only: sharp at any size. The same things as on the
 * desk's phone stand on it in the same order; what would not fit is drawn smaller.
 */
final class PhonePaper implements Block {
  private static final float EM_IN_WIDTH = 16.6f;
  private static final float EM_IN_HEIGHT = 30.6f;
  private static final float STATUS = 2;
  private static final float FOOT = 1.6f;
  private static final float SMALLEST = 0.4f;
  private static final float STEP = 0.02f;

  private final Type type;
  private final List<Widget> widgets;
  private final PhoneSystem system;
  private final float em;

  /**
   * @param width of the whole phone
   */
  PhonePaper(Type type, PhoneScreen screen, PhoneSystem system, float width) {
    this.type = type;
    this.widgets = screen.widgets();
    this.system = system;
    this.em = width / EM_IN_WIDTH;
  }

  @Override
  public float height(float width) {
    return EM_IN_HEIGHT * em;
  }

  /** How small the screen is drawn; 1 when everything has its room. */
  float fit() {
    return fitting(glass(new Area(0, 0, EM_IN_WIDTH * em, EM_IN_HEIGHT * em)));
  }

  @Override
  public void draw(Pen pen, Area area) {
    boolean iphone = system == PhoneSystem.IPHONE;
    Area phone = new Area(area.x(), area.y(), EM_IN_WIDTH * em, EM_IN_HEIGHT * em);
    pen.fill(Tone.FRAME, phone, (iphone ? 2.4f : 2) * em);
    Area glass = phone.inset(0.55f * em);
    pen.fill(ground(), glass, (iphone ? 1.9f : 1.5f) * em);
    status(pen, glass, iphone);
    foot(pen, glass, iphone);
    Area room = glass(phone);
    content(fitting(room)).draw(pen, room);
  }

  private Tone ground() {
    if (widgets.stream().allMatch(Widget.Icon.class::isInstance)) {
      return Tone.HOME;
    }
    boolean dialog = widgets.stream().anyMatch(Widget.Dialog.class::isInstance);
    return dialog ? Tone.LINE : Tone.SCREEN;
  }

  /** Between the bar of time and battery and the lower edge. */
  private Area glass(Area phone) {
    Area glass = phone.inset(0.55f * em);
    return new Area(
        glass.x(), glass.y() + STATUS * em, glass.width(), glass.height() - (STATUS + FOOT) * em);
  }

  private float fitting(Area room) {
    float fit = 1;
    while (fit > SMALLEST && content(fit).least(room.width()) > room.height()) {
      fit -= STEP;
    }
    return fit;
  }

  private PhoneContent content(float fit) {
    return new PhoneContent(new PhoneParts(type, system, em * fit, isForm()), widgets);
  }

  private boolean isForm() {
    return widgets.stream().noneMatch(Widget.Bar.class::isInstance);
  }

  private void status(Pen pen, Area glass, boolean iphone) {
    float middle = glass.y() + em;
    pen.text(Face.SEMI_BOLD, 0.82f * em, Tone.MUTED, glass.x() + em, middle + 0.3f * em, "09:41");
    float wide = (iphone ? 4 : 0.8f) * em;
    float high = (iphone ? 0.9f : 0.8f) * em;
    float x = glass.x() + (glass.width() - wide) / 2;
    pen.fill(Tone.FRAME, new Area(x, middle - high / 2, wide, high), high);
    Area battery =
        new Area(glass.x() + glass.width() - 2.6f * em, middle - 0.32f * em, 1.4f * em, 0.64f * em);
    pen.frame(Tone.MUTED, 0.1f * em, battery, 0.15f * em);
    pen.fill(Tone.MUTED, new Area(battery.x(), battery.y(), em, battery.height()), 0.15f * em);
  }

  private void foot(Pen pen, Area glass, boolean iphone) {
    float middle = glass.y() + glass.height() - FOOT * em / 2;
    float centre = glass.x() + glass.width() / 2;
    if (iphone) {
      Area line = new Area(centre - 2.5f * em, middle - 0.15f * em, 5 * em, 0.3f * em);
      pen.fill(Tone.LINE_STRONG, line, 0.15f * em);
      return;
    }
    for (int mark = -1; mark <= 1; mark++) {
      Area one =
          new Area(
              centre + mark * 3.2f * em - 0.37f * em, middle - 0.37f * em, 0.74f * em, 0.74f * em);
      pen.frame(Tone.LINE_STRONG, 0.12f * em, one, mark == 0 ? em : 0.15f * em);
    }
  }
}
