package vn.hotline1022.ui.handbook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.knowledge.Reason;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.desk.NotesEntry;

/**
 * The handbook in a call: what is offered for the notes as they are typed, what is looked for and
 * read, and the sentence that stands large on the screen. Each call has its own, so that a call
 * that comes back to the front finds it as it was. Lives as long as the session, on the FX thread.
 */
public final class CallHandbook {
  /** The tab of the middle it stands in. */
  public static final String TAB = "handbook";

  /** A pause in typing after which is looked what might help. */
  static final Duration PAUSE = Duration.ofMillis(350);

  private static final int MOST_OFFERED = 3;

  /** More calls are never on a desk. */
  private static final int CALLS_MAX = 12;

  private final ArticleShelf shelf;
  private final DeskViewModel desk;
  private final CallTools tools;
  private final ArticleSearch search;
  private final Debounce look;
  private final ReadOnlyObjectWrapper<List<Article>> offered =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Said said = new Said();
  private final Map<UUID, Read> read = new LinkedHashMap<>();
  private Subscription typing = Subscription.EMPTY;
  private Optional<UUID> call = Optional.empty();
  private List<String> reasons = List.of();
  private long asked;

  /** What was looked for and open in a call that is not in front. */
  private record Read(String words, Optional<String> open, Optional<Article> said) {}

  public CallHandbook(ArticleShelf shelf, DeskViewModel desk, CallTools tools) {
    this.shelf = shelf;
    this.desk = desk;
    this.tools = tools;
    this.search = new ArticleSearch(shelf);
    this.look = new Debounce(tools.delays(), PAUSE);
    desk.call().subscribe(this::follow);
    desk.notesInFront().subscribe(this::watch);
    shelf.library().subscribe(_ -> look());
  }

  /** What might help, the best first; mostly none. */
  public ReadOnlyObjectProperty<List<Article>> offered() {
    return offered.getReadOnlyProperty();
  }

  /** What is looked for and read. */
  public ArticleSearch search() {
    return search;
  }

  /** The article whose sentence stands large on the screen. */
  public Said said() {
    return said;
  }

  /**
   * The one key: the sentence of the article that is offered, or open in front, comes onto the
   * screen; pressed again, the article itself. Without either the search comes to the front.
   */
  public void press() {
    Optional<Article> before = said.article().get();
    Optional<Article> next = desk.tabs().isFront(TAB) ? search.list().selected().get() : first();
    if (before.isPresent()) {
      said.close();
      open(before.get().id());
    } else if (next.isPresent()) {
      said.show(next.get());
    } else {
      desk.tabs().show(TAB);
    }
  }

  /** Brings an article to the front in its tab. */
  public void open(String article) {
    search.open(article);
    desk.tabs().show(TAB);
  }

  /** The tab came to the front by itself: what is offered is open when nothing was. */
  void arrived() {
    if (search.list().selected().get().isEmpty() && search.words().get().isBlank()) {
      first().ifPresent(article -> search.list().select(article.id()));
    }
  }

  private Optional<Article> first() {
    return offered.get().stream().findFirst();
  }

  private void follow(Optional<Call> now) {
    Optional<UUID> id = now.map(Call::id);
    if (!id.equals(call)) {
      call.ifPresent(this::keep);
      call = id;
      bringBack(id.map(read::get).orElse(null));
    }
    List<String> chosen = now.map(Call::reasons).orElse(List.of());
    if (!chosen.equals(reasons)) {
      reasons = chosen;
      look();
    }
  }

  private void keep(UUID before) {
    Optional<String> open = search.list().selected().get().map(Article::id);
    read.put(before, new Read(search.words().get(), open, said.article().get()));
    if (read.size() > CALLS_MAX) {
      read.remove(read.keySet().iterator().next());
    }
  }

  private void bringBack(Read then) {
    said.close();
    search.clear();
    if (then != null) {
      search.words().set(then.words());
      then.open().ifPresent(search.list()::select);
      then.said().ifPresent(said::show);
    }
  }

  private void watch(NotesEntry notes) {
    typing.unsubscribe();
    typing = notes.text().subscribe((_, _) -> look.ask(this::look));
    look();
  }

  /** Looks in the background; an answer to what was typed before is dropped. */
  private void look() {
    look.cancel();
    long turn = ++asked;
    if (call.isEmpty()) {
      show(List.of());
      return;
    }
    Library library = shelf.library().get();
    String noted = desk.notes().text().get();
    List<Reason> why = named();
    tools
        .reads()
        .run(() -> library.offered(noted, why, MOST_OFFERED))
        .onSuccess(
            found -> {
              if (turn == asked) {
                show(found);
              }
            })
        .start();
  }

  private List<Reason> named() {
    CallLists lists = tools.lists();
    List<Reason> named = new ArrayList<>();
    reasons.forEach(
        code -> lists.reason(code).ifPresent(one -> named.add(new Reason(code, one.vi()))));
    return named;
  }

  private void show(List<Article> found) {
    if (!found.equals(offered.get())) {
      offered.set(found);
      search.putFirst(found);
    }
  }
}
