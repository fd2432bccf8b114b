package vn.hotline1022.ui.notice;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.notice.MemoryNoticeRepository;
import vn.hotline1022.notice.MemoryOutageRepository;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Notices and outages on a test bench. */
final class NoticeBench {
  final ToolBench bench;
  final MemoryNoticeRepository notices;
  final MemoryOutageRepository outages;
  private final Role role;
  final NoticesViewModel model;
  final OutagesViewModel outagesModel;
  final SimpleIntegerProperty side = new SimpleIntegerProperty();

  NoticeBench(Role role) {
    this(role, new ToolBench(), new MemoryNoticeRepository(), new MemoryOutageRepository());
  }

  private NoticeBench(
      Role role, ToolBench bench, MemoryNoticeRepository notices, MemoryOutageRepository outages) {
    this.role = role;
    this.bench = bench;
    this.notices = notices;
    this.outages = outages;
    FormDrafts drafts = bench.formDrafts("DTV07");
    NoticeTools tools =
        new NoticeTools(
            new Person("DTV07", "Nguyễn Thu Hà", role),
            bench::newId,
            bench.tools.guard(),
            bench.clock,
            bench.tools.writes(),
            bench.tools.reads(),
            drafts);
    model = new NoticesViewModel(notices, tools);
    outagesModel = new OutagesViewModel(outages, tools);
    drafts.begin();
  }

  /** The same person's next session. */
  NoticeBench again() {
    return new NoticeBench(role, bench, notices, outages);
  }

  NoticeBench filled() {
    NoticeSamples.all().forEach(notices::write);
    notices.seen(NoticeSamples.newScript().id(), "DTV07");
    notices.seen(NoticeSamples.newScript().id(), "DTV12");
    outages.write(NoticeSamples.cutTrunk());
    outages.write(NoticeSamples.badLine());
    model.refresh();
    outagesModel.refresh();
    return this;
  }

  TabbedScreen screen(Texts texts) {
    return new TabbedScreen(
        Screen.Place.NOTICES,
        texts,
        List.of(NoticesTab.of(model, texts), OutagesTab.of(outagesModel, texts)),
        side);
  }

  Function<Texts, Region> view() {
    return texts -> screen(texts).view();
  }
}
