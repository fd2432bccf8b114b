package vn.hotline1022.ui.guidebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.call.Call;
import vn.hotline1022.cli.demo.DemoCalls;
import vn.hotline1022.cli.demo.DemoTrails;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.MemoryGuideTrailRepository;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.handout.HandoutPane;
import vn.hotline1022.ui.handout.HandoutViewModel;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The book of the shipped guides on a test bench. */
final class GuidebookBench {
  private static final Guides SHIPPED = ShippedGuides.guides();

  final ToolBench bench = new ToolBench();
  final MemoryGuideTrailRepository trails = new MemoryGuideTrailRepository();
  final GuidebookModel model;
  GuideShelf shelf = new GuideShelf(SHIPPED.all(), Map.of(), List.of());

  GuidebookBench(Role role) {
    model =
        new GuidebookModel(
            new GuidebookTools(
                () -> shelf,
                trails,
                new Person("TC01", "Trịnh Lan", role),
                bench.listsInUse,
                bench.clock,
                bench.tools.reads(),
                bench.tools.reads()));
  }

  /** With the runs of some weeks. */
  GuidebookBench filled() {
    List<Call> calls = new ArrayList<>();
    new DemoCalls(bench.lists, 7).make(1_500, ToolBench.MORNING, calls::add);
    DemoTrails made = new DemoTrails(SHIPPED, 7);
    calls.forEach(call -> made.of(call).ifPresent(trails::add));
    model.refresh();
    return this;
  }

  /** With these guides instead of the shipped ones. */
  GuidebookBench with(Guide... guides) {
    shelf = new GuideShelf(Arrays.asList(guides), Map.of(), List.of());
    return this;
  }

  /** Where the text of a guide comes from, with what is wrong with its file. */
  GuidebookBench with(String guide, GuideShelf.Source source, Finding... findings) {
    shelf = new GuideShelf(shelf.guides(), Map.of(guide, source), List.of(findings));
    return this;
  }

  static Guide shipped(String id) {
    return SHIPPED.latest(id).orElseThrow();
  }

  private HandoutPane handout(Texts texts) {
    HandoutViewModel handout =
        new HandoutViewModel(
            new HandoutViewModel.Ports(
                SHIPPED, () -> StoreLinks.NONE, bench.tools.reads(), bench.clock),
            Language.VI);
    model.guide().subscribe(open -> open.ifPresent(handout::open));
    return new HandoutPane(handout, new NoFile(), texts);
  }

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

  TabbedScreen screen(Texts texts) {
    return new TabbedScreen(
        Screen.Place.HANDBOOK,
        texts,
        List.of(new GuidebookTab(model, texts, Optional.of(handout(texts)))),
        new SimpleIntegerProperty());
  }
}
