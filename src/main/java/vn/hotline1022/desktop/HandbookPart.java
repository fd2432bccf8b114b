package vn.hotline1022.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.knowledge.ArticleRepository;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guide.Articles;
import vn.hotline1022.ui.handbook.ArticleFinder;
import vn.hotline1022.ui.handbook.ArticleSearch;
import vn.hotline1022.ui.handbook.ArticleShelf;
import vn.hotline1022.ui.handbook.ArticlesTab;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The handbook: its place, with the articles and what else stands there. */
final class HandbookPart implements DeskPart {
  private static final int ARTICLES = 0;

  private final SessionTools tools;
  private final List<HandbookSide> sides;
  private final ArticleShelf shelf;
  private final ArticleSearch search;
  private final IntegerProperty front = new SimpleIntegerProperty(ARTICLES);

  /**
   * @param sides what stands there beside the articles
   */
  HandbookPart(SessionTools tools, List<HandbookSide> sides) {
    this.tools = tools;
    this.sides = List.copyOf(sides);
    ArticleRepository articles = new ArticleRepository(tools.open().profile().folder().knowledge());
    this.shelf = new ArticleShelf(articles::read, tools.calls().reads());
    this.search = new ArticleSearch(shelf);
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(new LateScreen(Screen.Place.HANDBOOK, () -> tabbed(texts, keys)));
  }

  private Screen tabbed(Texts texts, ShellKeys keys) {
    boolean looksAfter = tools.person().role().may(Permission.WRITE_NOTICES);
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new ArticlesTab(shelf, search, tools.desk().addressing(), looksAfter, texts));
    sides.forEach(side -> tabs.add(side.tab(texts, keys)));
    TabbedScreen made = new TabbedScreen(Screen.Place.HANDBOOK, texts, tabs, front);
    made.addKeys(keys);
    return made;
  }

  @Override
  public List<Finder> finders(Texts texts) {
    List<Finder> finders = new ArrayList<>();
    finders.add(new ArticleFinder(shelf, texts, this::openArticle));
    for (int i = 0; i < sides.size(); i++) {
      int side = ARTICLES + 1 + i;
      finders.addAll(sides.get(i).finders(texts, () -> showSide(side)));
    }
    return finders;
  }

  @Override
  public void begin() {
    shelf.refresh();
    sides.forEach(HandbookSide::begin);
  }

  @Override
  public void tick() {
    shelf.tick();
    sides.forEach(HandbookSide::tick);
  }

  /** For the guides that point at articles. */
  Articles articles() {
    return new Articles() {
      @Override
      public Optional<String> title(String id, Locale locale) {
        return shelf.library().get().find(id).map(article -> article.in(locale).title());
      }

      @Override
      public void open(String id) {
        openArticle(id);
      }
    };
  }

  /** Brings an article to the front, for example one that a guide names. */
  void openArticle(String id) {
    search.open(id);
    showSide(ARTICLES);
  }

  /** Brings a side of the handbook to the front; 0 are the articles. */
  void showSide(int side) {
    front.set(side);
    tools.go().accept(Screen.Place.HANDBOOK);
  }
}
