package vn.hotline1022.desktop;

import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Holidays;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.feedback.FeedbackDesk;
import vn.hotline1022.ui.feedback.FeedbackFront;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.feedback.FeedbackScreen;
import vn.hotline1022.ui.feedback.FormTools;
import vn.hotline1022.ui.feedback.SentPane;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Feedback: written for citizens, filed by hand, followed to its answer. For everybody. */
final class FeedbackPart implements DeskPart {
  private final FeedbackDesk desk;

  FeedbackPart(SessionTools session) {
    FormTools tools =
        new FormTools(
            session.open().store().feedback(),
            _ -> Optional.empty(),
            () -> deadlines(session.calls()),
            ConsentTexts.standard(),
            Speech.standard(),
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
    FeedbackFront front =
        new FeedbackFront(
            () -> session.go().accept(Screen.Place.FEEDBACK),
            () -> session.at().get() == Screen.Place.FEEDBACK);
    this.desk = new FeedbackDesk(tools, front);
  }

  private static Deadlines deadlines(CallTools calls) {
    return new Deadlines(Holidays.in(calls.lists().book()), OfficeHours.USUAL);
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(new LateScreen(Screen.Place.FEEDBACK, () -> sides(texts)));
  }

  private FeedbackScreen sides(Texts texts) {
    return new FeedbackScreen(
        desk.front(),
        Map.of(
            Side.LIST,
            () -> desk.startSide(texts),
            Side.FORM,
            () ->
                desk.formSide(
                    texts, new SentPane.Ways(Optional.empty(), _ -> desk.form().leave()))));
  }

  @Override
  public DeskSlots.InCall inCall(Texts texts) {
    return desk.inCall(texts);
  }

  @Override
  public void addKeys(ShellKeys keys) {
    desk.addKeys(keys);
  }
}
