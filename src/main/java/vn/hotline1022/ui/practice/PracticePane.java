package vn.hotline1022.ui.practice;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.practice.PracticeCaller;
import vn.hotline1022.practice.PractisedCall.Result;
import vn.hotline1022.practice.Wish;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** The card of the caller beside the desk; after the call what was done well and what was not. */
public final class PracticePane extends VBox {
  private final PracticeModel model;
  private final Texts texts;
  private final ScrollingPage page = new ScrollingPage();
  private final Button ring;

  /** Ends the practice, or begins it anew. */
  public interface Ways {
    void end();

    void again();
  }

  public PracticePane(PracticeModel model, Ways ways, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.ring = button("practice.ring", PracticeKeys.RING, model::ring, "primary-action");
    ring.setId("practice-ring");
    ring.setMaxWidth(Double.MAX_VALUE);
    model.canRing().subscribe(can -> ring.setDisable(!can));
    Button end = button("practice.end", PracticeKeys.END, ways::end);
    end.setId("practice-end");
    Button again = button("practice.again", PracticeKeys.AGAIN, ways::again);
    again.setId("practice-again");
    VBox.setVgrow(page, Priority.ALWAYS);
    setId("practice");
    getStyleClass().add("practice-side");
    getChildren().addAll(page, byThemselves(), ring, again, end);
    for (Button wide : List.of(again, end)) {
      wide.setMaxWidth(Double.MAX_VALUE);
    }
    model.caller().subscribe(_ -> show());
    model.results().subscribe(_ -> show());
  }

  /** Shows and hides the card, from the top bar. */
  public static Region pill(PracticeModel model, Texts texts) {
    Button pill =
        Panes.withKey(
            Panes.button(
                texts.get("practice.card"), () -> model.cardShown().set(!model.cardShown().get())),
            PracticeKeys.CARD);
    pill.setId("practice-pill");
    return pill;
  }

  private Region byThemselves() {
    CheckBox box = new CheckBox(texts.get("practice.byThemselves"));
    box.setId("practice-by-themselves");
    box.setMinWidth(USE_PREF_SIZE);
    box.setAccessibleHelp(PracticeKeys.BY_THEMSELVES);
    box.selectedProperty().bindBidirectional(model.byThemselves().on());
    Label key = Panes.label(PracticeKeys.BY_THEMSELVES, "key-hint");
    key.setMinWidth(USE_PREF_SIZE);
    long seconds = CallersByThemselves.PAUSE.toSeconds();
    return Panes.column(
        "gap-xs",
        Panes.row("gap-s", box, Panes.spacer(), key),
        Panes.text(texts.get("practice.byThemselves.how", seconds), "secondary"));
  }

  private Button button(String key, String hint, Runnable action, String... styles) {
    return Panes.withKey(Panes.button(texts.get(key), action, styles), hint);
  }

  private void show() {
    PracticeCaller caller = model.caller().get();
    Optional<List<Result>> results = model.results().get();
    VBox column =
        Panes.column(
            "gap-m",
            Panes.text(texts.get("practice.place", model.place(), model.size()), "caption"),
            Panes.text(caller.title(), "title-card"));
    column.getChildren().addAll(results.map(this::review).orElseGet(() -> card(caller)));
    column.getStyleClass().add("practice-card");
    page.show(column);
    ring.setText(texts.get(results.isPresent() ? "practice.ring.next" : "practice.ring"));
  }

  private List<Node> card(PracticeCaller caller) {
    VBox replies = Panes.column("gap-s");
    caller.replies().forEach(reply -> replies.getChildren().add(reply(reply)));
    return List.of(
        part("practice.who", caller.who()),
        part("practice.phone", caller.phone()),
        part("practice.says", texts.get("practice.quoted", caller.says())),
        part("practice.wants", caller.wants()),
        Panes.column("gap-xs", Panes.text(texts.get("practice.replies"), "caption"), replies));
  }

  private Region part(String key, String words) {
    return Panes.column("gap-none", Panes.text(texts.get(key), "caption"), Panes.text(words));
  }

  private Region reply(PracticeCaller.Reply reply) {
    return Panes.column(
        "gap-none",
        Panes.text(reply.asked(), "secondary"),
        Panes.text(texts.get("practice.quoted", reply.says()), "medium"));
  }

  private List<Node> review(List<Result> results) {
    long met = results.stream().filter(Result::met).count();
    String all = met == results.size() ? "practice.review.all" : "practice.review.some";
    VBox lines = Panes.column("gap-m");
    lines.setId("practice-review");
    results.forEach(result -> lines.getChildren().add(line(result)));
    return List.of(Panes.text(texts.get(all, met, results.size()), "strong"), lines);
  }

  /** An icon and a word say it, not the colour alone. */
  private Region line(Result result) {
    Wish.Kind kind = result.wish().kind();
    Node icon =
        result.met()
            ? Icons.of(Icon.CHECK_CIRCLE_OUTLINE, "success")
            : Icons.of(Icon.CLOSE_CIRCLE_OUTLINE, "danger");
    String said =
        texts.get(
            result.met() ? "practice.done" : "practice.missed", texts.get("practice.wish." + kind));
    VBox words = Panes.column("gap-none", Panes.text(said, "medium"));
    if (!result.met()) {
      words.getChildren().add(Panes.text(texts.get("practice.how." + kind), "secondary"));
    }
    return Panes.row("gap-s", icon, Panes.growing(words));
  }
}
