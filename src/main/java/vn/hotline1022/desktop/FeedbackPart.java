package vn.hotline1022.desktop;

import java.util.Map;
import java.util.Optional;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.FeedbackFront;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.feedback.FeedbackScreen;
import vn.hotline1022.ui.feedback.FeedbackTools;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Feedback: written for citizens, filed by hand, followed to its answer. For everybody. */
final class FeedbackPart implements DeskPart {
  private final FeedbackTools tools;
  private final FeedbackFront front;

  FeedbackPart(SessionTools session) {
    this.tools =
        new FeedbackTools(
            session.calls(),
            session.desk(),
            session.open().store().citizens(),
            session.ids(),
            session.person().code(),
            session.drafts(),
            session.units(),
            session.slow(),
            session.around().files(),
            session.around().printing());
    this.front = new FeedbackFront(() -> session.go().accept(Screen.Place.FEEDBACK));
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(
        new LateScreen(Screen.Place.FEEDBACK, () -> new FeedbackScreen(front, Map.of())));
  }
}
