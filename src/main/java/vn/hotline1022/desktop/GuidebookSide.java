package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guidebook.GuideFinder;
import vn.hotline1022.ui.guidebook.GuidebookModel;
import vn.hotline1022.ui.guidebook.GuidebookTab;
import vn.hotline1022.ui.guidebook.GuidebookTools;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** The guides in the handbook: read, reviewed and handed out. */
final class GuidebookSide implements HandbookSide {
  private final SessionTools tools;
  private final GuidebookModel book;

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
    tools.guides().all().addListener((_, _, _) -> book.refresh());
    tools.guides().findings().addListener((_, _, _) -> book.refresh());
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    return new GuidebookTab(book, texts, Optional.empty());
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
