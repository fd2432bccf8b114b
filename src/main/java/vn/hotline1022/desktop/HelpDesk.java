package vn.hotline1022.desktop;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.knowledge.ShippedHelp;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.handbook.ArticleSearch;
import vn.hotline1022.ui.handbook.ArticleShelf;
import vn.hotline1022.ui.help.HelpView;

/** The help over whatever is in the window, read when it is first asked for. On the FX thread. */
final class HelpDesk {
  private final DeskWindow window;
  private final Tasks slow;
  private final ArticleShelf shelf;
  private final ArticleSearch search;
  private HelpTopic wanted = HelpTopic.DESK;
  private final Map<Language, HelpView> views = new EnumMap<>(Language.class);

  HelpDesk(DeskWindow window, Tasks slow) {
    this.window = window;
    this.slow = slow;
    this.shelf = new ArticleShelf(ShippedHelp::read, slow);
    this.search = new ArticleSearch(shelf);
    shelf.library().subscribe(this::read);
  }

  /** Opens it at this page, or closes it. */
  void toggle(HelpTopic topic, Texts texts) {
    if (window.isLaid()) {
      window.lift();
      return;
    }
    HelpView view =
        views.computeIfAbsent(
            texts.language(),
            _ -> new HelpView(search, ShippedHelp::picture, slow, texts, window::lift));
    window.lay(view.view());
    view.shown();
    wanted = topic;
    if (shelf.library().get().find(topic.page()).isPresent()) {
      search.open(topic.page());
    } else {
      shelf.refresh();
    }
  }

  private void read(Library library) {
    search.putFirst(
        Arrays.stream(HelpTopic.values())
            .flatMap(each -> library.find(each.page()).stream())
            .toList());
    search.open(wanted.page());
  }
}
