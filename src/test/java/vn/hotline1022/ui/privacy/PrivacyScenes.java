package vn.hotline1022.ui.privacy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.privacy.PersonHandout;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.unit.UnitBook;

/** People's data over a real profile, to look at and to work with. */
final class PrivacyScenes implements AutoCloseable {
  private static final String BOSS = "TC-01";

  final ToolBench bench = new ToolBench();
  final DeskStore store;
  final CitizenTools tools;
  final PrivacyModel model;
  private final Supplier<CitizenTools> session;
  private final DeskScenes frame = new DeskScenes();
  private final Path folder;

  PrivacyScenes(Path folder) {
    this(folder, true);
  }

  PrivacyScenes(Path folder, boolean allowed) {
    this.folder = folder;
    this.store = Stores.open(folder, 1, bench.clock);
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    CallTools calls =
        new CallTools(
            store.calls(),
            bench.listsInUse,
            bench.tools.numbers(),
            bench.tools.guard(),
            bench.clock,
            atOnce,
            atOnce,
            bench.delays,
            true);
    this.session =
        () -> {
          FormDrafts drafts = new FormDrafts(store.drafts(), BOSS, calls);
          drafts.begin();
          return new CitizenTools(
              store.citizens(), BOSS, bench::newId, new UnitBook(), calls, drafts);
        };
    this.tools = session.get();
    this.model =
        new PrivacyModel(
            new PrivacyTools(tools, store.privacy(), handout(), atOnce, allowed, allowed));
    fill();
  }

  /** The same person's next session. */
  PrivacyModel again() {
    return new PrivacyModel(
        new PrivacyTools(
            session.get(),
            store.privacy(),
            handout(),
            new Tasks(Runnable::run, Runnable::run),
            true,
            true));
  }

  private PersonHandout handout() {
    return new PersonHandout(store.photos());
  }

  private void fill() {
    DeskScenes morning = new DeskScenes().withEarlierCalls();
    Citizen minh = CitizenSamples.minh();
    store.citizens().change(Citizen.unknown(minh.id()), minh, BOSS);
    for (Call call : morning.bench.calls.search(CallQuery.newest(50)).reversed()) {
      boolean his = call.phone().key().equals("0912345678");
      store
          .calls()
          .save(his ? call.withParties(Parties.NONE.withCaller(Optional.of(minh.id()))) : call);
    }
  }

  /** Somebody works here today. */
  void takeACall() {
    Random random = new Random(1022);
    Call begun = CallSamples.talking(random, bench.newId(), "DTV07", bench.clock.now());
    store.calls().save(CallSamples.saved(random, begun));
  }

  /** A notice and a form speak of the old man by name. */
  PrivacyScenes named() {
    Notice slow = NoticeSamples.slowPhotos();
    store
        .notices()
        .write(
            new Notice(
                slow.id(),
                slow.kind(),
                "Bác Trần Văn Minh báo gửi ảnh chậm",
                slow.text(),
                slow.from(),
                slow.until(),
                false,
                slow.author(),
                slow.writtenAt(),
                Set.of()));
    tools
        .drafts()
        .keep(Form.OUTAGE, NoticeSamples.badLine().id(), Map.of("cause", "Trần Văn Minh báo"));
    tools.drafts().keepNow();
    return this;
  }

  /** The old man found and open, with a request of last week. */
  PrivacyScenes open() {
    model.words().set("minh");
    bench.passMillis(200);
    model.open(model.found().get().getFirst());
    model.note().set("Bản sao mọi cuộc gọi của bác");
    model.request(RequestKind.ACCESS);
    bench.pass(Duration.ofDays(7));
    model.note().set("Xoá hết");
    model.request(RequestKind.ERASE);
    return this;
  }

  Region framed(Texts texts) {
    PrivacyView view = new PrivacyView(model, tools, new OneFile(folder), texts);
    model.refresh();
    return frame.framed(view.view(), texts);
  }

  @Override
  public void close() {
    store.close();
  }

  /** A person who takes whatever name is suggested. */
  private record OneFile(Path into) implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(into.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(into);
    }
  }
}
