package vn.hotline1022.ui.booth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Helped;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * Where this is, who is being helped, who waits, and the next one: on the left of the booth, or in
 * a low window in one line above it.
 */
final class PeoplePane extends VBox {
  /** With more the cards are smaller. */
  private static final int LARGE = 3;

  private final BoothViewModel booth;
  private final Texts texts;
  private final Label place = Panes.text("", "booth-place");
  private final Label detail = Panes.text("", "secondary");
  private final Label count = Panes.label("", "booth-count");
  private final VBox column = Panes.column("gap-s");
  private final HBox chips = Panes.row("gap-s");
  private final ScrollPane scroll = Panes.paintedInPieces(new ScrollPane(column));
  private final Map<UUID, PersonCard> byId = new HashMap<>();
  private final Label none;
  private final Label gone = Panes.text("", "secondary");
  private final VBox here;
  private final HBox head;
  private final HBox parting;
  private final Button next;
  private final Button back;
  private final LinePane line;
  private boolean low;

  PeoplePane(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.none = Panes.text(texts.get("booth.people.none"), "secondary");
    this.line = new LinePane(booth, texts);
    this.here =
        Panes.column("gap-xs", Panes.label(texts.get("booth.here"), "booth-over"), place, detail);
    here.getStyleClass().addAll("card", "booth-here");
    here.setMinHeight(USE_PREF_SIZE);
    this.head =
        Panes.row(
            "gap-s",
            Panes.label(texts.get("booth.people"), "booth-over-muted"),
            Panes.spacer(),
            count);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("booth-people-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    this.next =
        Actions.button(
            Icon.ACCOUNT_PLUS_OUTLINE,
            texts.get("booth.next"),
            BoothKeys.NEXT,
            booth::next,
            "primary-action",
            "booth-next");
    next.setId("booth-next");
    next.setFocusTraversable(false);
    this.back =
        Actions.button(
            Icon.UNDO_VARIANT,
            texts.get("booth.takeback"),
            BoothKeys.BACK_AGAIN,
            booth::takeBack,
            "booth-action");
    this.parting = parting();
    getStyleClass().addAll("gap-m", "booth-people");
    arrange();
    booth.tools().events().here().subscribe(this::at);
    booth.people().subscribe((_, _) -> show());
    booth.front().subscribe((_, _) -> show());
    booth.ticks().subscribe((_, _) -> tick());
    show();
  }

  /** In a low window everything stands in one line. */
  void low(boolean now) {
    if (now != low) {
      low = now;
      line.low(now);
      arrange();
      parted(parting);
      show();
    }
  }

  private void arrange() {
    column.getChildren().clear();
    chips.getChildren().clear();
    scroll.setContent(low ? chips : column);
    scroll.setFitToWidth(!low);
    scroll.setFitToHeight(low);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(
        low ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
    if (low) {
      parting.getChildren().remove(gone);
      HBox strip = Panes.row("gap-s", scroll, parting, line.said(), line.ways(), next);
      getChildren().setAll(strip, gone);
    } else {
      parting.getChildren().setAll(gone, back);
      getChildren().setAll(here, head, scroll, parting, line.said(), line.ways(), next);
    }
  }

  /** Who has just got up, and the way back; a wrong digit is soon typed. */
  private HBox parting() {
    back.setId("booth-takeback");
    back.setFocusTraversable(false);
    back.setMaxWidth(USE_PREF_SIZE);
    gone.setMinWidth(0);
    gone.setMaxWidth(Double.MAX_VALUE);
    HBox row = Panes.row("gap-s", Panes.growing(gone), back);
    row.setId("booth-parting");
    row.setMinHeight(USE_PREF_SIZE);
    booth.farewell().parting().subscribe((_, _) -> parted(row));
    booth.farewell().left().subscribe((_, _) -> parted(row));
    parted(row);
    return row;
  }

  /** A code is said until the next one is helped: it has to be written down. */
  private void parted(HBox row) {
    boolean may = booth.farewell().parting().get().isPresent();
    Optional<Farewell.Left> said =
        booth.farewell().left().get().filter(left -> may || left.code().isPresent());
    back.setVisible(may);
    back.setManaged(may);
    row.setVisible(said.isPresent());
    row.setManaged(said.isPresent());
    // In a low window there is room for words only when somebody has to write them down.
    boolean words = !low || said.flatMap(Farewell.Left::code).isPresent();
    gone.setVisible(words);
    gone.setManaged(words);
    said.ifPresent(left -> gone.setText(new BoothNames(texts.language()).left(left, texts)));
  }

  private void at(Optional<BoothEvents.Here> now) {
    place.setText(now.map(BoothEvents.Here::name).orElseGet(() -> texts.get("booth.here.none")));
    String more = now.map(this::detail).orElse("");
    detail.setText(more);
    detailed();
  }

  /** Where many are helped, they need the room. */
  private void detailed() {
    boolean is = !detail.getText().isEmpty() && booth.people().get().size() <= LARGE;
    detail.setVisible(is);
    detail.setManaged(is);
  }

  private String detail(BoothEvents.Here now) {
    String helpers =
        now.volunteers() == 0 ? "" : texts.get("booth.here.volunteers", now.volunteers());
    return Stream.of(now.organisers(), helpers, now.hours())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private PersonCard.Size size(int people) {
    if (low) {
      return PersonCard.Size.CHIP;
    }
    return people > LARGE ? PersonCard.Size.SMALL : PersonCard.Size.LARGE;
  }

  private void show() {
    List<Helped> people = booth.people().get();
    Optional<UUID> front = booth.front().get().map(Helped::id);
    count.setText(Integer.toString(people.size()));
    detailed();
    List<UUID> order = people.stream().map(Helped::id).toList();
    byId.keySet().retainAll(order);
    for (Helped person : people) {
      byId.computeIfAbsent(person.id(), id -> new PersonCard(id, booth, texts))
          .show(person, front.equals(Optional.of(person.id())), size(people.size()));
    }
    List<Node> wanted =
        people.isEmpty()
            ? List.of(none)
            : order.stream().<Node>map(id -> byId.get(id).button()).toList();
    Pane cards = low ? chips : column;
    if (!cards.getChildren().equals(wanted)) {
      cards.getChildren().setAll(wanted);
    }
    if (low) {
      int at = front.map(order::indexOf).orElse(0);
      scroll.setHvalue(people.size() > 1 ? (double) at / (people.size() - 1) : 0);
    }
    tick();
  }

  private void tick() {
    byId.forEach((id, card) -> card.tick(booth.now(id)));
  }
}
