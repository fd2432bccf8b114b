package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guide.GuideBook;
import vn.hotline1022.ui.guidebook.GuideFinder;
import vn.hotline1022.ui.guidebook.GuidebookModel;
import vn.hotline1022.ui.guidebook.GuidebookTab;
import vn.hotline1022.ui.guidebook.GuidebookTools;
import vn.hotline1022.ui.handout.HandoutPane;
import vn.hotline1022.ui.handout.HandoutViewModel;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** The guides in the handbook: read, reviewed and handed out. */
final class GuidebookSide implements HandbookSide {
  private final SessionTools tools;
  private final GuidebookModel book;
  private final HandoutViewModel handout;

  GuidebookSide(SessionTools tools) {
    this.tools = tools;
    this.book =
        new GuidebookModel(
            new GuidebookTools(
                tools.guides()::shelf,
                tools.open().store().trails(),
                tools.person(),
                tools.calls().listsInUse(),
                tools.calls().time(),
                tools.calls().reads(),
                tools.slow()));
    this.handout =
        new HandoutViewModel(
            new HandoutViewModel.Ports(
                new Guidance(tools.guides()),
                () -> StoreLinks.of(tools.open().store().lists().edits()),
                tools.slow(),
                tools.calls().time()),
            Language.VI);
    book.guide().subscribe(open -> open.ifPresent(handout::open));
    tools.guides().all().addListener((_, _, _) -> book.refresh());
    tools.guides().findings().addListener((_, _, _) -> book.refresh());
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    HandoutPane pane = new HandoutPane(handout, tools.around().files(), texts);
    pane.addKeys(keys, () -> tools.at().get() == Screen.Place.HANDBOOK);
    return new GuidebookTab(book, texts, Optional.of(pane));
  }

  /** The guides of the session, also before they are read. */
  private record Guidance(GuideBook book) implements Guides {

    @Override
    public List<Guide> all() {
      return book.shelf().guides();
    }

    @Override
    public Optional<Guide> latest(String id) {
      return book.shelf().guide(id);
    }

    @Override
    public Optional<Guide> exact(Guide.Pin pin) {
      return book.guides().flatMap(guides -> guides.exact(pin));
    }
  }

  @Override
  public List<Finder> finders(Texts texts, Runnable front) {
    return List.of(
        new GuideFinder(
            tools.guides()::shelf,
            texts,
            guide -> {
              book.open(guide);
              front.run();
            }));
  }
}
