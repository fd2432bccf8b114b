package vn.hotline1022.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Problem;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.amend.AmendModel;
import vn.hotline1022.ui.amend.AmendView;
import vn.hotline1022.ui.amend.NarrowBar;
import vn.hotline1022.ui.amend.Narrower;
import vn.hotline1022.ui.calls.CallsView;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.CallCompanion;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.people.CitizenFinder;
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
  private final AmendModel amend;
  private final Narrower narrower;
  private final List<PartiesPane> panes = new ArrayList<>();

  CitizenPart(SessionTools session) {
    this.session = session;
    this.tools = session.citizens();
    this.parties = new PartiesModel(tools, session.desk()::setParties);
    CallsViewModel list = session.list();
    this.amend = new AmendModel(tools, call -> mayAmend(session.person(), call), list::refresh);
    this.narrower = new Narrower(list, tools, session.open().profile().keys()::people);
    list.selected().subscribe(amend::open);
    session.desk().beforeKeeping(parties::commit);
    session.desk().accompany(new Companion());
    session.desk().call().subscribe(this::follow);
    session.desk().number().number().subscribe(parties::number);
    parties
        .caller()
        .addressing()
        .subscribe(form -> session.desk().addressing().set(Optional.ofNullable(form)));
  }

  /** Of a call that is kept nothing waits to be written down any more. */
  private final class Companion implements CallCompanion {
    @Override
    public Set<Problem> problems(Call call) {
      return Set.of();
    }

    @Override
    public void saved(Call call) {
      session.drafts().end(Form.PEOPLE, call.id());
    }
  }

  static boolean mayAmend(Person person, Call call) {
    boolean own = call.operator().equals(person.code());
    return person.role().may(Permission.AMEND_ANY_CALL)
        || (own && person.role().may(Permission.AMEND_OWN_CALLS));
  }

  private void follow(Optional<Call> front) {
    parties.follow(front, session.desk().number().number().get());
  }

  @Override
  public Optional<Region> callerPane(Texts texts) {
    PartiesPane made = new PartiesPane("desk-caller", parties, tools, texts);
    panes.add(made);
    return Optional.of(made);
  }

  @Override
  public void addTo(CallsView list, Texts texts, ShellKeys keys) {
    AmendView view = new AmendView(amend, tools, texts);
    list.with(view.parts()).withFilters(new NarrowBar(narrower, tools, texts));
    view.addKeys(keys, () -> session.at().get() == Screen.Place.CALLS);
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

  @Override
  public List<Finder> finders(Texts texts) {
    return List.of(new CitizenFinder(tools, texts, this::showCalls));
  }

  /** All calls with or for this person. */
  private void showCalls(Citizen citizen) {
    session.list().clear();
    narrower.choose(citizen);
    session.go().accept(Screen.Place.CALLS);
  }

  private void toCaller() {
    session.go().accept(Screen.Place.DESK);
    panes.stream().filter(pane -> pane.getScene() != null).findFirst().ifPresent(PartiesPane::next);
  }

  @Override
  public void begin() {
    narrower.readOperators();
  }

  @Override
  public void news() {
    narrower.readOperators();
  }

  @Override
  public void tick() {
    parties.retry();
  }
}
