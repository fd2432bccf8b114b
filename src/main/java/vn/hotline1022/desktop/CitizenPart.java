package vn.hotline1022.desktop;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import vn.hotline1022.call.Call;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.people.PartiesModel;
import vn.hotline1022.ui.people.PartiesPane;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Who calls and who is helped, beside the call in front. */
final class CitizenPart implements DeskPart {
  private final SessionTools session;
  private final CitizenTools tools;
  private final PartiesModel parties;
  private Optional<PartiesPane> pane = Optional.empty();

  CitizenPart(SessionTools session) {
    this.session = session;
    this.tools =
        new CitizenTools(
            session.open().store().citizens(),
            session.person().code(),
            session.ids(),
            session.units(),
            session.calls());
    this.parties = new PartiesModel(tools, session.desk()::setParties);
    session.desk().beforeKeeping(parties::commit);
    session.desk().call().subscribe(this::follow);
    session.desk().number().number().subscribe(parties::number);
  }

  private void follow(Optional<Call> front) {
    parties.follow(front, session.desk().number().number().get());
  }

  @Override
  public Optional<Region> callerPane(Texts texts) {
    PartiesPane made = new PartiesPane("desk-caller", parties, tools, texts);
    pane = Optional.of(made);
    return Optional.of(made);
  }

  @Override
  public void addKeys(ShellKeys keys) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN),
            PartiesPane.KEY,
            "people.key.caller",
            parties::active,
            this::toCaller));
  }

  private void toCaller() {
    session.go().accept(Screen.Place.DESK);
    pane.ifPresent(PartiesPane::next);
  }

  @Override
  public void tick() {
    parties.retry();
  }
}
