package vn.hotline1022.desktop;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.BehindPill;
import vn.hotline1022.ui.desk.BreakPane;
import vn.hotline1022.ui.desk.CallPill;
import vn.hotline1022.ui.desk.DeskKeys;
import vn.hotline1022.ui.desk.HelpCalls;
import vn.hotline1022.ui.desk.HelpCallsPane;
import vn.hotline1022.ui.desk.HelpCallsPill;
import vn.hotline1022.ui.desk.HelpModel;
import vn.hotline1022.ui.desk.HelpPill;
import vn.hotline1022.ui.desk.PresenceModel;
import vn.hotline1022.ui.desk.ReadyLines;
import vn.hotline1022.ui.shell.ShellKeys;

/**
 * The person on duty: what they are doing, help they asked for or are asked for, and the lines they
 * read out.
 */
final class Duty {
  private final SessionTools tools;
  private final PresenceModel presence;
  private final HelpModel help;
  private final HelpCalls helpCalls;
  private final ReadyLines lines;
  private Subscription question = Subscription.EMPTY;

  Duty(SessionTools tools) {
    this.tools = tools;
    String code = tools.person().code();
    var store = tools.open().store();
    this.presence =
        new PresenceModel(code, store.presence(), tools.calls(), tools.ids(), tools.desk());
    this.help = new HelpModel(code, store.help(), tools.calls(), tools.ids(), tools.desk());
    this.helpCalls =
        new HelpCalls(
            tools.person(),
            store.help(),
            () -> tools.open().profile().keys().people(),
            tools.calls());
    this.lines = new ReadyLines(tools.open().lines(), tools.desk());
  }

  void begin() {
    presence.begin();
    help.begin();
    helpCalls.begin();
  }

  void tick() {
    presence.tick();
    help.tick();
    helpCalls.tick();
  }

  void leave() {
    presence.leave();
  }

  /** Whoever was about to leave stays after all. */
  void stay() {
    presence.stay();
  }

  PresenceModel presence() {
    return presence;
  }

  ReadyLines lines() {
    return lines;
  }

  /** What happens beside the call in front, for the top bar. */
  Region meanwhile(Texts texts, SceneDialogs dialogs) {
    CallTexts words = new CallTexts(texts, tools.calls());
    HBox row =
        Panes.row("gap-s", new BehindPill(tools.desk(), words, texts), new HelpPill(help, texts));
    if (helpCalls.mayAnswer()) {
      // First: where it comes and goes, nothing else moves.
      row.getChildren()
          .addFirst(new HelpCallsPill(helpCalls, texts, () -> showHelpCalls(dialogs, texts)));
    }
    return row;
  }

  /** What the person is doing, for the top bar. */
  Region status(Texts texts) {
    return new CallPill(tools.desk(), presence, tools.calls().listsInUse(), texts);
  }

  void addKeys(ShellKeys keys, DeskKeys desk, SceneDialogs dialogs, Texts texts) {
    desk.addTo(keys, lines);
    desk.addTo(keys, help);
    if (helpCalls.mayAnswer()) {
      desk.addHelpers(keys, () -> showHelpCalls(dialogs, texts));
    }
    desk.addTo(keys, presence, () -> chooseBreak(dialogs, texts));
  }

  private void showHelpCalls(SceneDialogs dialogs, Texts texts) {
    if (dialogs.isOpen()) {
      dialogs.close();
      return;
    }
    CallTexts words = new CallTexts(texts, tools.calls());
    HelpCallsPane pane = new HelpCallsPane(helpCalls, words, texts);
    open(dialogs, texts.get("desk.helpers.title"), pane, pane.first());
    question = question.and(pane::done);
  }

  /** Asks why. */
  private void chooseBreak(SceneDialogs dialogs, Texts texts) {
    if (dialogs.isOpen()) {
      dialogs.close();
      return;
    }
    BreakPane pane = new BreakPane(presence, tools.calls().lists().breaks(), texts, dialogs::close);
    open(dialogs, texts.get("desk.presence.title"), pane, pane.first());
  }

  /** Opens a question; a call that comes first closes it. */
  private void open(SceneDialogs dialogs, String title, Region pane, Node first) {
    dialogs.open(title, pane, first);
    question.unsubscribe();
    question =
        presence
            .state()
            .subscribe(
                (_, _) -> {
                  if (pane.getScene() != null) {
                    dialogs.close();
                  }
                });
  }
}
