package vn.hotline1022.desktop;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.PromiseCodes;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.followup.FollowUpDesk;
import vn.hotline1022.ui.followup.FollowUpFinder;
import vn.hotline1022.ui.followup.FollowUpTools;
import vn.hotline1022.ui.followup.FollowUpsView;
import vn.hotline1022.ui.followup.PromiseViewModel;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Promises to call back. */
final class FollowUpPart implements DeskPart {
  private final SessionTools session;
  private final FollowUpTools tools;
  private final FollowUpDesk desk;

  FollowUpPart(SessionTools session) {
    this.session = session;
    this.tools =
        new FollowUpTools(
            session.open().store().followUps(),
            session.calls(),
            session.desk(),
            session.ids(),
            new PromiseCodes(new SecureRandom()),
            session.person().code(),
            session.person().role().may(Permission.SEE_WHOLE_NUMBERS));
    this.desk = new FollowUpDesk(tools, () -> session.go().accept(Screen.Place.DESK));
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(
        new LateScreen(
            Screen.Place.FOLLOW_UPS,
            () -> new FollowUpsView(desk.promises(), tools, texts, desk::callBack)));
  }

  @Override
  public Optional<Region> readyCard(Texts texts) {
    return Optional.of(desk.card(texts, () -> session.go().accept(Screen.Place.FOLLOW_UPS)));
  }

  @Override
  public DeskSlots.InCall inCall(Texts texts) {
    return desk.inCall(texts);
  }

  @Override
  public Optional<Region> pill(Texts texts) {
    return Optional.of(desk.pill(texts));
  }

  @Override
  public Map<Screen.Place, ReadOnlyIntegerProperty> badges() {
    return Map.of(Screen.Place.FOLLOW_UPS, desk.promises().dueToday());
  }

  @Override
  public void addKeys(ShellKeys keys) {
    desk.addKeys(keys, session.at());
  }

  @Override
  public List<Finder> finders(Texts texts) {
    return List.of(new FollowUpFinder(tools, texts, this::open));
  }

  /** Promising in the call in front. */
  PromiseViewModel promise() {
    return desk.promise();
  }

  @Override
  public void news() {
    refresh();
  }

  /** Promises were made elsewhere. */
  void refresh() {
    desk.promises().refresh();
  }

  private void open(FollowUp promise) {
    desk.promises().show(promise);
    session.go().accept(Screen.Place.FOLLOW_UPS);
  }

  @Override
  public void begin() {
    desk.begin();
  }

  @Override
  public void tick() {
    desk.tick();
  }

  @Override
  public void leave() {
    desk.leave();
  }
}
