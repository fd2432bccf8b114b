package vn.hotline1022.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.escalation.EscalationDesk;
import vn.hotline1022.ui.escalation.EscalationFinder;
import vn.hotline1022.ui.escalation.EscalationTools;
import vn.hotline1022.ui.escalation.EscalationsView;
import vn.hotline1022.ui.escalation.FormViewModel;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Technical faults: written down by everybody, worked on by the focal point. */
final class EscalationPart implements DeskPart {
  private final SessionTools session;
  private final EscalationTools tools;
  private final EscalationDesk desk;

  /**
   * @param promised runs when call-backs have been promised
   */
  EscalationPart(SessionTools session, Runnable promised) {
    this.session = session;
    Role role = session.person().role();
    this.tools =
        new EscalationTools(
            session.open().store().escalations(),
            session.open().store().followUps(),
            session.calls(),
            session.desk(),
            session.ids(),
            session.person().code(),
            role.may(Permission.HANDLE_ESCALATIONS),
            role.may(Permission.SEE_WHOLE_NUMBERS));
    this.desk = new EscalationDesk(tools, () -> session.go().accept(Screen.Place.DESK), promised);
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(
        new LateScreen(
            Screen.Place.ESCALATIONS,
            () -> {
              EscalationsView view =
                  new EscalationsView(desk.faults(), tools, session.around().files(), texts);
              view.addKeys(keys, () -> session.at().get() == Screen.Place.ESCALATIONS);
              return view;
            }));
  }

  @Override
  public DeskSlots.InCall inCall(Texts texts) {
    return desk.inCall(texts);
  }

  /** New faults are a number on the rail for whom they wait. */
  @Override
  public Map<Screen.Place, ReadOnlyIntegerProperty> badges() {
    return tools.handles() ? Map.of(Screen.Place.ESCALATIONS, desk.faults().fresh()) : Map.of();
  }

  @Override
  public void addKeys(ShellKeys keys) {
    desk.addKeys(keys);
  }

  @Override
  public List<Finder> finders(Texts texts) {
    return List.of(new EscalationFinder(tools, texts, this::open));
  }

  /** Writing a fault down in the call in front. */
  FormViewModel form() {
    return desk.form();
  }

  private void open(Escalation fault) {
    desk.faults().show(fault);
    session.go().accept(Screen.Place.ESCALATIONS);
  }

  @Override
  public void begin() {
    desk.begin();
  }

  @Override
  public void news() {
    desk.faults().refresh();
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
