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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import vn.hotline1022.event.Helped;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The left of the booth: where this is, who is being helped, and the next one. */
final class PeoplePane extends VBox {
  /** With more the cards are smaller. */
  private static final int LARGE = 3;

  private final BoothViewModel booth;
  private final Texts texts;
  private final Label place = Panes.text("", "booth-place");
  private final Label detail = Panes.text("", "secondary");
  private final Label count = Panes.label("", "booth-count");
  private final VBox cards = Panes.column("gap-s");
  private final Map<UUID, PersonCard> byId = new HashMap<>();
  private final Label none;
  private final Label gone = Panes.text("", "secondary");

  PeoplePane(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.none = Panes.text(texts.get("booth.people.none"), "secondary");
    VBox here =
        Panes.column("gap-xs", Panes.label(texts.get("booth.here"), "booth-over"), place, detail);
    here.getStyleClass().addAll("card", "booth-here");
    here.setMinHeight(USE_PREF_SIZE);
    ScrollPane scroll = Panes.paintedInPieces(new ScrollPane(cards));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("booth-people-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button next =
        Actions.button(
            MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
            texts.get("booth.next"),
            BoothKeys.NEXT,
            booth::next,
            "primary-action",
            "booth-next");
    next.setId("booth-next");
    next.setFocusTraversable(false);
    getStyleClass().addAll("gap-m", "booth-people");
    getChildren()
        .setAll(
            here,
            Panes.row(
                "gap-s",
                Panes.label(texts.get("booth.people"), "booth-over-muted"),
                Panes.spacer(),
                count),
            scroll,
            parting(),
            next);
    booth.tools().events().here().subscribe(this::at);
    booth.people().subscribe((_, _) -> show());
    booth.front().subscribe((_, _) -> show());
    booth.ticks().subscribe((_, _) -> tick());
    show();
  }

  /** Who has just got up, and the way back; a wrong digit is soon typed. */
  private HBox parting() {
    Button back =
        Actions.button(
            MaterialDesignU.UNDO_VARIANT,
            texts.get("booth.takeback"),
            BoothKeys.BACK_AGAIN,
            booth::takeBack,
            "booth-action");
    back.setId("booth-takeback");
    back.setFocusTraversable(false);
    back.setMaxWidth(USE_PREF_SIZE);
    gone.setMinWidth(0);
    gone.setMaxWidth(Double.MAX_VALUE);
    HBox row = Panes.row("gap-s", Panes.growing(gone), back);
    row.setId("booth-parting");
    row.setMinHeight(USE_PREF_SIZE);
    booth.parting().subscribe((_, _) -> parted(row, back));
    booth.left().subscribe((_, _) -> parted(row, back));
    parted(row, back);
    return row;
  }

  /** A code is said until the next one is helped: it has to be written down. */
  private void parted(HBox row, Button back) {
    boolean may = booth.parting().get().isPresent();
    Optional<BoothViewModel.Left> said =
        booth.left().get().filter(left -> may || left.code().isPresent());
    back.setVisible(may);
    back.setManaged(may);
    row.setVisible(said.isPresent());
    row.setManaged(said.isPresent());
    said.ifPresent(left -> gone.setText(new BoothNames(texts.language()).left(left, texts)));
  }

  private void at(Optional<BoothEvents.Here> here) {
    place.setText(here.map(BoothEvents.Here::name).orElseGet(() -> texts.get("booth.here.none")));
    String more = here.map(this::detail).orElse("");
    detail.setText(more);
    detail.setVisible(!more.isEmpty());
    detail.setManaged(!more.isEmpty());
  }

  private String detail(BoothEvents.Here here) {
    String helpers =
        here.volunteers() == 0 ? "" : texts.get("booth.here.volunteers", here.volunteers());
    return Stream.of(here.organisers(), helpers, here.hours())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private void show() {
    List<Helped> people = booth.people().get();
    Optional<UUID> front = booth.front().get().map(Helped::id);
    count.setText(Integer.toString(people.size()));
    List<UUID> order = people.stream().map(Helped::id).toList();
    byId.keySet().retainAll(order);
    for (Helped person : people) {
      byId.computeIfAbsent(person.id(), id -> new PersonCard(id, booth, texts))
          .show(person, front.equals(Optional.of(person.id())), people.size() > LARGE);
    }
    List<Node> wanted =
        people.isEmpty()
            ? List.of(none)
            : order.stream().<Node>map(id -> byId.get(id).button()).toList();
    if (!cards.getChildren().equals(wanted)) {
      cards.getChildren().setAll(wanted);
    }
    tick();
  }

  private void tick() {
    byId.forEach((id, card) -> card.tick(booth.now(id)));
  }
}
