package vn.hotline1022.ui.receiver;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.ServiceMatching.Goes;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Categories and services as lines of their lists. */
final class MatchRows {
  /** Names come from strangers. */
  private static final int NAME_SHOWN = 120;

  private final MatchModel model;
  private final Texts texts;
  private final Runnable pick;

  /**
   * @param pick takes the option that is marked
   */
  MatchRows(MatchModel model, Texts texts, Runnable pick) {
    this.model = model;
    this.texts = texts;
    this.pick = pick;
  }

  /** A category's name in the person's language. */
  String name(ListEntry entry) {
    return entry.name(texts.language().locale());
  }

  /** Where feedback about a category goes. */
  Region row(MatchRow row) {
    VBox words =
        new VBox(Panes.text(name(row.entry()), row.isMain() ? "strong" : "medium"), standing(row));
    HBox line = new HBox();
    line.getStyleClass().add("gap-s");
    if (row.below() > 0) {
      line.getChildren().add(fold(row));
    }
    line.getChildren().add(Panes.growing(words));
    if (row.waiting() > 0 && row.goes().isOpen()) {
      line.getChildren().add(waiting(row));
    }
    line.getStyleClass().add(row.isMain() ? "receiver-main" : "receiver-below");
    if (row.isMain() && row.below() == 0) {
      line.getStyleClass().add("alone");
    }
    return line;
  }

  /** For the mouse; the arrow keys do the same. */
  private Button fold(MatchRow row) {
    Button fold = Panes.button("", () -> model.unfold(row.code(), !row.unfolded()), "icon-action");
    fold.setGraphic(Icons.of(row.unfolded() ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT));
    fold.setFocusTraversable(false);
    fold.setAccessibleText(texts.get("receiver.match.unfold", name(row.entry())));
    return fold;
  }

  private Label waiting(MatchRow row) {
    String count = texts.number(row.waiting());
    boolean gone = row.goes() instanceof Goes.Gone;
    Label badge =
        Panes.label(
            texts.get("receiver.row.waiting", count), gone ? "badge-danger" : "badge-warning");
    badge.setAccessibleText(texts.get("receiver.row.waiting.says", name(row.entry()), count));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  private Label standing(MatchRow row) {
    if (row.proposal().isPresent()) {
      String proposed =
          texts.get("receiver.row.proposed", row.proposal().map(Service::name).orElseThrow());
      return row.goes() instanceof Goes.Gone gone
          ? Panes.text(gone(gone) + ". " + proposed, "secondary", "text-danger")
          : Panes.text(proposed, "secondary", "text-accent");
    }
    return switch (row.goes()) {
      case Goes.To to -> to(row, to.service());
      case Goes.ByHand _ ->
          Panes.text(
              texts.get(row.own() ? "receiver.row.byHand" : "receiver.row.above.byHand"),
              "secondary");
      case Goes.Gone gone -> Panes.text(gone(gone), "secondary", "text-danger");
      case Goes.Nowhere _ -> nowhere(row);
    };
  }

  private String gone(Goes.Gone gone) {
    String code = gone.service();
    return model
        .matching()
        .get()
        .offer()
        .name(code)
        .map(name -> texts.get("receiver.row.gone.named", cut(name), code))
        .orElseGet(() -> texts.get("receiver.row.gone", code));
  }

  private static String cut(String name) {
    return name.length() > NAME_SHOWN ? name.substring(0, NAME_SHOWN).strip() + "…" : name;
  }

  private Label to(MatchRow row, Service service) {
    int asked = ReceiverWords.asked(model.matching().get().offer(), service.code());
    String to = texts.get(row.own() ? "receiver.row.to" : "receiver.row.above", service.name());
    return Panes.text(
        asked == 0 ? to : to + " · " + texts.get("receiver.option.asks", asked), "secondary");
  }

  /** A main category of which something below goes somewhere says how much does not. */
  private Label nowhere(MatchRow row) {
    if (row.below() > 0 && row.open() == 0) {
      return Panes.text(texts.get("receiver.row.parts"), "secondary");
    }
    // Nothing can be matched yet: that is no reproach.
    boolean isLate = model.matching().get().offer().isKnown();
    boolean partly = row.below() > 0 && row.open() < row.below();
    return Panes.text(
        partly
            ? texts.get("receiver.row.open", row.open(), row.below())
            : texts.get("receiver.row.nowhere"),
        "secondary",
        isLate ? "text-warning" : "muted");
  }

  /** What can be chosen, with what speaks for it. */
  Region option(ServiceOption option) {
    boolean main = model.rows().selected().get().map(MatchRow::isMain).orElse(true);
    Region line = line(option, main);
    line.setOnMouseClicked(_ -> pick.run());
    return line;
  }

  private Region line(ServiceOption option, boolean main) {
    return switch (option) {
      case ServiceOption.AsAbove _ ->
          main
              ? lines(
                  texts.get("receiver.option.above.main"),
                  texts.get("receiver.option.above.main.says"))
              : lines(texts.get("receiver.option.above"), above());
      case ServiceOption.ByHand _ ->
          lines(texts.get("receiver.option.byHand"), texts.get("receiver.option.byHand.says"));
      case ServiceOption.Take take -> service(take);
    };
  }

  /** What the main category above the open one says. */
  private String above() {
    return model
        .rows()
        .selected()
        .get()
        .map(row -> model.matching().get().goes(row.entry().group()))
        .map(
            goes ->
                switch (goes) {
                  case Goes.To to -> texts.get("receiver.row.to", to.service().name());
                  case Goes.Gone gone -> gone(gone);
                  case Goes.ByHand _ -> texts.get("receiver.row.byHand");
                  case Goes.Nowhere _ -> texts.get("receiver.row.nowhere");
                })
        .orElse("");
  }

  private static HBox lines(String title, String below) {
    VBox lines = new VBox(Panes.text(title, "medium"));
    if (!below.isBlank()) {
      lines.getChildren().add(Panes.text(below, "secondary"));
    }
    HBox line = new HBox(Panes.growing(lines));
    line.getStyleClass().add("gap-s");
    return line;
  }

  private Region service(ServiceOption.Take take) {
    Service service = take.service();
    String group = service.group().isBlank() ? "" : service.group() + " · ";
    HBox line =
        lines(service.name().isBlank() ? service.code() : service.name(), group + service.code());
    if (take.proposed()) {
      badge(line, texts.get("receiver.option.proposed"), "badge-success");
    }
    if (take.questions() > 0) {
      badge(line, texts.get("receiver.option.asks", take.questions()), "badge-info");
    }
    return line;
  }

  private static void badge(HBox line, String text, String styleClass) {
    Label badge = Panes.label(text, styleClass);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().add(badge);
  }
}
