package vn.hotline1022.ui.amend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.calls.CallsView;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.people.CitizenBench;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.shell.ShellKeys;

/** The call list with calls that can be put right, to look at and to work with. */
final class AmendScenes {
  final DeskScenes scenes = new DeskScenes().withEarlierCalls();
  final CitizenBench bench = new CitizenBench(scenes.bench, DeskScenes.ME);
  final CallsViewModel list =
      new CallsViewModel(
          scenes.bench.tools, (query, file) -> 0, new Tasks(Runnable::run, Runnable::run));
  boolean allowed = true;
  final AmendModel model = new AmendModel(bench.tools, call -> allowed, list::refresh);
  final List<Person> accounts =
      new ArrayList<>(
          List.of(
              new Person(DeskScenes.ME, "Nguyễn Thu Hà", Role.OPERATOR),
              new Person("TC01", "Đỗ Quang Huy", Role.SUPERVISOR)));
  final Narrower narrower = new Narrower(list, bench.tools, () -> accounts);
  private AmendView view;

  AmendScenes() {
    bench.known(CitizenSamples.minh());
    bench.known(CitizenSamples.person(2, "Lê Thị Hoà", "0987654321"));
    list.selected().subscribe(model::open);
    list.refresh();
  }

  /** The same person's next session. */
  AmendModel again() {
    FormDrafts drafts = scenes.bench.formDrafts(DeskScenes.ME);
    CitizenTools tools = bench.with(drafts);
    AmendModel next = new AmendModel(tools, call -> allowed, list::refresh);
    drafts.begin();
    return next;
  }

  /** The same screen on a machine that reads only when it is told to. */
  AmendModel reading(List<Runnable> waiting) {
    CallTools all = bench.tools.calls();
    CallTools slow =
        new CallTools(
            all.calls(),
            all.listsInUse(),
            all.numbers(),
            all.guard(),
            all.time(),
            all.writes(),
            new Tasks(waiting::add, Runnable::run),
            all.delays(),
            all.wholeNumbers());
    CitizenTools tools =
        new CitizenTools(
            bench.citizens,
            bench.tools.actor(),
            bench.tools.ids(),
            bench.tools.units(),
            slow,
            bench.tools.drafts());
    return new AmendModel(tools, call -> allowed, list::refresh);
  }

  /** The call of this number that was taken last. */
  Call newest(String number) {
    return scenes
        .bench
        .calls
        .search(new CallQuery(number, Optional.empty(), Optional.empty(), Set.of(), Set.of(), 1))
        .getFirst();
  }

  /** Opens the newest call of the old man beside the list. */
  AmendScenes open() {
    list.selected().set(Optional.of(newest("0912345678")));
    return this;
  }

  /** The same call, put right twice before. */
  AmendScenes amended() {
    Call call = newest("0912345678");
    Call once =
        call.withNotes("Bác Trần Văn Minh, hẹn gọi lại 10:00 vì bác đi khám")
            .withParties(Parties.NONE.withCaller(Optional.of(CitizenSamples.minh().id())));
    scenes.bench.calls.amend(once, DeskScenes.ME, 1);
    Call twice =
        once.withDisposition(Optional.of("RESOLVED"))
            .withParties(once.parties().withPlace(Optional.of("2025:00004")));
    scenes.bench.calls.amend(twice, "TC01", 1);
    list.refresh();
    return open();
  }

  /** The old man asked that his data be kept only; his newest call is open. */
  AmendScenes restricted() {
    amended();
    scenes.bench.calls.restrict(CitizenSamples.minh().id());
    Citizen minh = CitizenSamples.minh();
    bench.citizens.change(minh, minh.withRestricted(true), "TC01");
    list.refresh();
    list.selected().set(list.results().stream().filter(Call::isRestricted).findFirst());
    return this;
  }

  /** The newest call was not possible, written down before causes were asked. */
  AmendScenes unexplained() {
    Call call = newest("0912345678");
    scenes.bench.calls.amend(
        call.withDisposition(Optional.of("NOT_POSSIBLE")).withCause(Optional.empty()), "TC01", 1);
    list.refresh();
    return this;
  }

  /** The open call was put right: it was not possible, and why. */
  AmendScenes notPossible() {
    open();
    model.begin(() -> {});
    model.disposition().set(Optional.of("NOT_POSSIBLE"));
    model.cause().set(Optional.of("STORE_LOCKED"));
    model.save();
    return this;
  }

  Region framed(Texts texts) {
    view = new AmendView(model, bench.tools, texts);
    CallsView calls =
        new CallsView(list, scenes.bench.tools, texts, new NoFile(), number -> true)
            .with(view.parts())
            .withFilters(new NarrowBar(narrower, bench.tools, texts));
    return scenes.framed(calls.view(), texts);
  }

  /** The keys of the window. */
  ShellKeys keys() {
    ShellKeys keys = new ShellKeys();
    view.addKeys(keys, () -> true);
    return keys;
  }

  /** Nobody chooses a file here. */
  private record NoFile() implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }
}
