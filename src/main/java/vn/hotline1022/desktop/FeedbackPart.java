package vn.hotline1022.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GuardedFeedback;
import vn.hotline1022.feedback.Holidays;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.feedback.ReceiverQuestions;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.calls.CallsView;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.TextClipboard;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.feedback.Behind;
import vn.hotline1022.ui.feedback.CallFeedback;
import vn.hotline1022.ui.feedback.CallFeedbackPane;
import vn.hotline1022.ui.feedback.DraftsStrip;
import vn.hotline1022.ui.feedback.FeedbackDesk;
import vn.hotline1022.ui.feedback.FeedbackFinder;
import vn.hotline1022.ui.feedback.FeedbackFront;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.feedback.FeedbackScreen;
import vn.hotline1022.ui.feedback.FollowDesk;
import vn.hotline1022.ui.feedback.FollowTools;
import vn.hotline1022.ui.feedback.FormModel;
import vn.hotline1022.ui.feedback.FormTools;
import vn.hotline1022.ui.feedback.ReceiverBook;
import vn.hotline1022.ui.feedback.SentPane;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.photo.PhotoTools;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Feedback: written for citizens, filed by hand, followed to its answer. For everybody. */
final class FeedbackPart implements DeskPart {
  private final FeedbackDesk desk;
  private final FollowDesk follow;
  private final FollowTools following;
  private final CallFeedback ofCalls;
  private final ReceiverBook receiver;
  private final GatewayPart gateway;

  /**
   * @param gateway brings what is written to its receiver
   */
  FeedbackPart(SessionTools session, GatewayPart gateway) {
    this.gateway = gateway;
    GuardedFeedback feedback =
        new GuardedFeedback(
            session.open().store().feedback(), session.person().role(), gateway::wake);
    Speech speech = session.open().speech();
    OutboxRepository outbox = session.open().store().outbox();
    this.receiver =
        new ReceiverBook(
            session.calls().reads(), () -> ReceiverQuestions.of(outbox.settings(), outbox.offer()));
    FormTools tools =
        new FormTools(
            feedback,
            photos(session),
            () -> deadlines(session.calls()),
            session.open().consent(),
            speech,
            session.calls(),
            session.desk(),
            session.open().store().citizens(),
            session.ids(),
            session.person().code(),
            session.drafts(),
            session.units(),
            session.slow(),
            session.around().files(),
            session.around().printing(),
            receiver);
    FeedbackFront front =
        new FeedbackFront(
            () -> session.go().accept(Screen.Place.FEEDBACK),
            () -> session.at().get() == Screen.Place.FEEDBACK);
    this.following =
        new FollowTools(
            feedback,
            tools.photos(),
            tools.deadlines(),
            speech,
            session.calls(),
            session.desk(),
            session.drafts(),
            session.units(),
            session.around().files(),
            TextClipboard.system(),
            session.slow(),
            session.person().code(),
            feedback::may,
            session.person().role().may(Permission.EXPORT_CALLS),
            receiver,
            gateway.queue());
    this.follow = new FollowDesk(following, front, () -> session.go().accept(Screen.Place.DESK));
    this.desk = new FeedbackDesk(tools, front);
    this.ofCalls = new CallFeedback(following);
    session.list().selected().subscribe(ofCalls::open);
    desk.form()
        .sending()
        .onWritten(
            _ -> {
              follow.refresh();
              // Of whoever was helped at an event before, the call says so now.
              session.list().refresh();
            });
    gateway.queue().onChanged(this::receiverNews);
  }

  /** Where feedback is written. */
  FormModel form() {
    return desk.form();
  }

  /** The receiver may take, ask or want something else than before. */
  void receiverNews() {
    receiver.refresh();
  }

  /** Lists only what a figure counts. */
  void list(Behind figure) {
    follow.list(figure);
  }

  /** Until when feedback is to be dealt with, as the lists stand now. */
  static Deadlines deadlines(CallTools calls) {
    return new Deadlines(Holidays.in(calls.lists().book()), OfficeHours.in(calls.lists().book()));
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(new LateScreen(Screen.Place.FEEDBACK, () -> sides(texts, keys)));
  }

  private FeedbackScreen sides(Texts texts, ShellKeys keys) {
    Optional<Consumer<Feedback>> file =
        following.may().test(FeedbackStep.Kind.FILED)
            ? Optional.of(follow::file)
            : Optional.empty();
    return new FeedbackScreen(
        desk.front(),
        Map.of(
            Side.LIST,
            () ->
                follow.listSide(
                    texts, keys, desk.form()::write, List.of(new DraftsStrip(desk.form(), texts))),
            Side.FORM,
            () ->
                desk.formSide(
                    texts, new SentPane.Ways(file, this::showWritten, gateway.queue()::isOn)),
            Side.FILING,
            () -> follow.filingSide(texts, keys)));
  }

  private void showWritten(Feedback item) {
    desk.form().leave();
    follow.open(item);
  }

  private static PhotoTools photos(SessionTools session) {
    return new PhotoTools(
        session.open().store().photos(),
        new PhotoPreparation(),
        session.slow(),
        session.calls().delays());
  }

  /** What somebody here has to do is a number on the rail. */
  @Override
  public Map<Screen.Place, ReadOnlyIntegerProperty> badges() {
    return Map.of(Screen.Place.FEEDBACK, follow.toDo());
  }

  @Override
  public List<Finder> finders(Texts texts) {
    return List.of(new FeedbackFinder(follow, following, texts));
  }

  /** What was reported in a call stands with it in the call list. */
  @Override
  public void addTo(CallsView list, Texts texts, ShellKeys keys) {
    list.withBelow(new CallFeedbackPane(ofCalls, following, texts, follow));
  }

  @Override
  public void begin() {
    follow.begin();
    receiver.refresh();
  }

  @Override
  public void news() {
    follow.refresh();
    gateway.wake();
  }

  @Override
  public void tick() {
    follow.tick();
  }

  @Override
  public DeskSlots.InCall inCall(Texts texts) {
    DeskSlots.InCall form = desk.inCall(texts);
    DeskSlots.InCall told = follow.inCall(texts);
    return new DeskSlots.InCall(told.strips(), form.panels(), form.actions());
  }

  @Override
  public void addKeys(ShellKeys keys) {
    desk.addKeys(keys);
  }

  @Override
  public void leave() {
    desk.leave();
    follow.leave();
  }
}
