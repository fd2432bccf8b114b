package vn.hotline1022.desktop;

import vn.hotline1022.exchange.GuardedExchange;
import vn.hotline1022.roster.GuardedRoster;
import vn.hotline1022.roster.GuardedTeams;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.roster.RosterModel;
import vn.hotline1022.ui.roster.RosterTab;
import vn.hotline1022.ui.roster.RosterTools;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/**
 * Teams, the roster and the report of the telephone exchange: what the figures of supervision lack,
 * beside them.
 */
final class RosterSide implements SupervisionSide {
  private final SessionTools tools;
  private final RosterModel model;

  RosterSide(SessionTools tools) {
    this.tools = tools;
    DeskStore store = tools.open().store();
    this.model =
        new RosterModel(
            new RosterTools(
                new RosterTools.Kept(
                    new GuardedTeams(store.teams(), tools.person()),
                    new GuardedRoster(store.roster(), tools.person()),
                    new GuardedExchange(store.exchange(), tools.person())),
                tools.person(),
                () -> Shifts.with(store.lists().edits()),
                () -> tools.open().profile().keys().people(),
                tools.ids(),
                tools.calls(),
                tools.drafts(),
                tools.slow()));
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    RosterTab tab = new RosterTab(model, FigureExport.written(tools), texts);
    tab.addKeys(keys);
    return tab;
  }

  @Override
  public void news() {
    model.refresh();
  }
}
