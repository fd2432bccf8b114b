package vn.hotline1022.ui.booth;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.event.StopCause;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.ui.booth.BoothViewModel.Side;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** How helping somebody ends: done, or broken off for a cause. */
final class EndSides {
  private static final String NOT_POSSIBLE = "NOT_POSSIBLE";

  private EndSides() {}

  /** What was done. */
  static BoothSide done(BoothViewModel booth, Texts texts) {
    BigButtons list = new BigButtons(1);
    add(list, texts, "activated", () -> booth.end(VisitOutcome.ACTIVATED, Optional.empty()));
    add(list, texts, "helped", () -> booth.end(VisitOutcome.HELPED, Optional.empty()));
    add(list, texts, "continued", () -> booth.turnTo(Side.PROMISE));
    add(list, texts, "stopped", () -> booth.turnTo(Side.STOP));
    return new Listed(
        Panes.column(
            "gap-m", Panes.text(texts.get("booth.done.title"), "large-task"), Scrolled.of(list)),
        list);
  }

  private static void add(BigButtons list, Texts texts, String name, Runnable action) {
    int digit = list.getChildren().size() + 1;
    list.add(
        digit,
        "booth-done-" + name,
        texts.get("booth.done." + name),
        Optional.of(texts.get("booth.done." + name + ".hint")),
        action);
  }

  /** Why it is broken off, or cannot be done. */
  static BoothSide stop(BoothViewModel booth, Texts texts) {
    BigButtons list = new BigButtons(2);
    int digit = 1;
    for (StopCause cause : StopCause.values()) {
      list.add(
          digit++,
          "booth-stop-" + cause,
          texts.get("booth.stop." + cause),
          Optional.empty(),
          () -> booth.end(VisitOutcome.STOPPED, Optional.of(cause.name())));
    }
    BigButtons impossible = new BigButtons(2);
    Locale locale = texts.language().locale();
    for (CallLists.Choice cause : booth.tools().calls().lists().causes(NOT_POSSIBLE)) {
      impossible.add(
          0,
          "booth-not-" + cause.code(),
          cause.name(locale),
          Optional.empty(),
          () -> booth.end(VisitOutcome.NOT_POSSIBLE, Optional.of(cause.code())));
    }
    VBox column =
        Panes.column(
            "gap-m",
            Panes.text(texts.get("booth.stop.title"), "large-task"),
            list,
            Panes.text(texts.get("booth.stop.impossible"), "field-label"),
            impossible);
    return new Listed(new VBox(Scrolled.of(column)), list);
  }

  /** A list whose digits choose. */
  private record Listed(Region view, BigButtons list) implements BoothSide {
    @Override
    public boolean press(int digit) {
      return list.press(digit - 1);
    }
  }
}
