package vn.hotline1022.ui.handbook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.knowledge.ArticleRepository;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The handbook with the shipped articles, at its place and in a call, to look at. */
final class HandbookScenes {
  final DeskScenes scenes = new DeskScenes();
  final ArticleShelf shelf;
  final ArticleSearch search;
  final Said said = new Said();
  final CallHandbook inCall;

  HandbookScenes() {
    this(new ArticleRepository(Path.of("target", "no-such-folder"))::read);
  }

  HandbookScenes(Callable<Library> read) {
    shelf = new ArticleShelf(read, new Tasks(Runnable::run, Runnable::run));
    search = new ArticleSearch(shelf);
    inCall = new CallHandbook(shelf, scenes.desk, scenes.bench.tools);
    shelf.refresh();
  }

  /** In the middle of the call about a code that does not come. */
  HandbookScenes calling() {
    scenes.inCall();
    scenes.desk.addressing().set(Optional.of(Addressing.BAC));
    pause();
    return this;
  }

  void pause() {
    scenes.bench.pass(Duration.ofMillis(400));
  }

  /** The place of the rail. */
  Region place(Texts texts, boolean looksAfter) {
    ArticlesTab tab =
        new ArticlesTab(shelf, search, said, scenes.desk.addressing(), looksAfter, texts);
    TabbedScreen screen =
        new TabbedScreen(Screen.Place.HANDBOOK, texts, List.of(tab), new SimpleIntegerProperty(0));
    return scenes.framed(screen.view(), texts);
  }

  /** The desk with everything the handbook brings. */
  Region desk(Texts texts) {
    return scenes.framed(view(texts).view(), texts);
  }

  DeskView view(Texts texts) {
    DeskSlots slots =
        DeskSlots.of(
            List.of(),
            List.of(DeskSlots.InCall.of(CallHandbookPane.tab(inCall, scenes.desk, texts))));
    return new DeskView(scenes.desk, scenes.bench.tools, texts, () -> {}, _ -> {}, slots)
        .withOffers(() -> List.of(new OfferLine(inCall, texts)))
        .withCovers(() -> List.of(large(texts)));
  }

  private SayOverlay large(Texts texts) {
    return new SayOverlay(
        "desk-say", inCall.said(), scenes.desk.addressing(), "handbook.again.open", texts);
  }
}
