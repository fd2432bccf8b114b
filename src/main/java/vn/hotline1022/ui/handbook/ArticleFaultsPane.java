package vn.hotline1022.ui.handbook;

import java.util.List;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.ArticleFault;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Why articles in the profile's folder were left out; takes no room when none was. */
final class ArticleFaultsPane extends VBox {
  private static final int MOST_SHOWN = 6;

  private final Texts texts;

  ArticleFaultsPane(ArticleShelf shelf, Texts texts) {
    this.texts = texts;
    setId("article-faults");
    getStyleClass().addAll("card", "gap-xs", "article-faults");
    shelf.library().subscribe(library -> show(library.faults()));
  }

  private void show(List<ArticleFault> faults) {
    setVisible(!faults.isEmpty());
    setManaged(!faults.isEmpty());
    long files = faults.stream().map(ArticleFault::file).distinct().count();
    getChildren().setAll(Panes.text(texts.get("handbook.faults", files), "text-warning", "strong"));
    faults.stream()
        .limit(MOST_SHOWN)
        .map(fault -> Panes.text(line(fault), "secondary"))
        .forEach(getChildren()::add);
    if (faults.size() > MOST_SHOWN) {
      getChildren()
          .add(
              Panes.text(texts.get("handbook.faults.more", faults.size() - MOST_SHOWN), "caption"));
    }
  }

  private String line(ArticleFault fault) {
    String what = texts.get("handbook.fault." + fault.kind(), fault.about().toArray());
    return texts.get("handbook.faults.line", fault.file(), fault.line(), what);
  }
}
