package vn.hotline1022.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.knowledge.ArticleRepository;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.guide.Articles;
import vn.hotline1022.ui.handbook.ArticleFinder;
import vn.hotline1022.ui.handbook.ArticleSearch;
import vn.hotline1022.ui.handbook.ArticleShelf;
import vn.hotline1022.ui.handbook.ArticlesTab;
import vn.hotline1022.ui.handbook.CallHandbook;
import vn.hotline1022.ui.handbook.CallHandbookPane;
import vn.hotline1022.ui.handbook.HandbookKeys;
import vn.hotline1022.ui.handbook.OfferLine;
import vn.hotline1022.ui.handbook.Said;
import vn.hotline1022.ui.handbook.SayOverlay;
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
  private final Said said = new Said();
  private final CallHandbook inCall;
  private final IntegerProperty front = new SimpleIntegerProperty(ARTICLES);

  /**
   * @param sides what stands there beside the articles
   */
  HandbookPart(SessionTools tools, List<HandbookSide> sides) {
    this.tools = tools;
    this.sides = List.copyOf(sides);
    ArticleRepository articles = new ArticleRepository(tools.open().profile().folder().knowledge());
    this.shelf = new ArticleShelf(articles::read, tools.slow());
    this.search = new ArticleSearch(shelf);
    this.inCall = new CallHandbook(shelf, tools.desk(), tools.calls());
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(new LateScreen(Screen.Place.HANDBOOK, () -> tabbed(texts, keys)));
  }

  private Screen tabbed(Texts texts, ShellKeys keys) {
    boolean looksAfter = tools.person().role().may(Permission.WRITE_NOTICES);
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new ArticlesTab(shelf, search, said, tools.desk().addressing(), looksAfter, texts));
    sides.forEach(side -> tabs.add(side.tab(texts, keys)));
    TabbedScreen made = new TabbedScreen(Screen.Place.HANDBOOK, texts, tabs, front);
    made.addKeys(keys);
    return made;
  }

  @Override
  public DeskSlots.InCall inCall(Texts texts) {
    return DeskSlots.InCall.of(CallHandbookPane.tab(inCall, tools.desk(), texts));
  }

  @Override
  public Optional<Region> offer(Texts texts) {
    return Optional.of(new OfferLine(inCall, texts));
  }

  @Override
  public Optional<Region> cover(Texts texts) {
    return Optional.of(
        new SayOverlay(
            "desk-say", inCall.said(), tools.desk().addressing(), "handbook.again.open", texts));
  }

  @Override
  public void addKeys(ShellKeys keys) {
    HandbookKeys.addTo(keys, this::press);
  }

  /** In a call what helps there comes to the front; otherwise what is open in the handbook. */
  private void press() {
    boolean reading = tools.at().get() == Screen.Place.HANDBOOK;
    if (!reading && hasCall()) {
      tools.go().accept(Screen.Place.DESK);
      inCall.press();
    } else if (!reading) {
      showSide(ARTICLES);
    } else if (said.isShown()) {
      said.close();
    } else {
      front.set(ARTICLES);
      search.list().selected().get().ifPresent(said::show);
    }
  }

  private boolean hasCall() {
    return tools.desk().call().get().isPresent();
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

  /** For what names articles by their ids. */
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

  /** Brings an article to the front, for example one that a guide names; in a call beside it. */
  void openArticle(String id) {
    if (hasCall()) {
      tools.go().accept(Screen.Place.DESK);
      inCall.open(id);
    } else {
      search.open(id);
      showSide(ARTICLES);
    }
  }

  /** Brings a side of the handbook to the front; 0 are the articles. */
  void showSide(int side) {
    front.set(side);
    tools.go().accept(Screen.Place.HANDBOOK);
  }
}
