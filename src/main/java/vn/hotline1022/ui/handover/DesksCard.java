package vn.hotline1022.ui.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** The desks known here: adding one, and ceasing to trust one. */
final class DesksCard extends VBox {
  static final String ADD = "Alt M";

  private final HandoverModel model;
  private final FilePicker files;
  private final Texts texts;
  private final Button add;
  private final VBox rows = Panes.column("gap-s");

  /** The one that somebody is asked about. */
  private final ObjectProperty<Optional<UUID>> revoking =
      new SimpleObjectProperty<>(Optional.empty());

  DesksCard(HandoverModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    this.add = Actions.button(Icon.PLUS, texts.get("handover.desks.add"), ADD, this::add);
    add.setId("handover-add");
    getStyleClass().addAll("card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Panes.text(texts.get("handover.desks"), "title-card"),
            rows,
            buttons(),
            new AddingPane(model.desks(), add::requestFocus, texts),
            added(),
            Notice.place(model.desks().fault(), texts));
    model.standing().subscribe(_ -> show());
    revoking.subscribe(_ -> show());
    revoking.addListener((_, before, now) -> turnTo(before, now));
  }

  private Region buttons() {
    return model.self().inCharge()
        ? add
        : Panes.text(texts.get("handover.desks.charge"), "secondary");
  }

  /** Asks for the file of another desk. */
  void add() {
    if (model.self().inCharge()) {
      files
          .open(texts.get("handover.desks.add"), HandoverTab.identityType(texts))
          .ifPresent(model.desks()::open);
    }
  }

  private void show() {
    Refocus.around(
        rows,
        () -> {
          List<Standing.Known> known = model.standing().get().desks();
          rows.getChildren().setAll(known.stream().map(this::row).toList());
          if (known.isEmpty()) {
            rows.getChildren().add(Panes.text(texts.get("handover.desks.none"), "secondary"));
          }
        });
  }

  /** To the question that was opened, or back to where it was asked from. */
  private void turnTo(Optional<UUID> before, Optional<UUID> now) {
    String id =
        now.isPresent()
            ? "handover-revoke-no"
            : before.map(device -> "handover-revoke-" + device).orElse("");
    Node there = id.isEmpty() ? null : rows.lookup("#" + id);
    if (there != null) {
      there.requestFocus();
    }
  }

  private Region row(Standing.Known known) {
    KnownDesk desk = known.desk();
    VBox words =
        Panes.column(
            "gap-none",
            Panes.text(desk.identity().name(), "medium"),
            Panes.text(desk.digits(), "secondary", "mono"),
            Panes.text(since(desk), "secondary"));
    HBox line = Panes.row("gap-s", Panes.growing(words));
    UUID device = desk.identity().device();
    if (model.self().inCharge() && !desk.revoked()) {
      Button revoke =
          Panes.button(
              texts.get("handover.revoke"), () -> revoking.set(Optional.of(device)), "flat");
      revoke.setId("handover-revoke-" + device);
      revoke.setAccessibleText(texts.get("handover.revoke") + ": " + desk.identity().name());
      line.getChildren().add(revoke);
    }
    VBox row = Panes.column("gap-xs", line);
    row.getStyleClass().add("handover-desk");
    if (revoking.get().filter(device::equals).isPresent() && !desk.revoked()) {
      row.getChildren().add(question(desk));
    }
    return row;
  }

  private String since(KnownDesk desk) {
    return desk.revokedAt()
        .map(at -> texts.get("handover.desks.revoked", Formats.dateTime(at)))
        .orElseGet(
            () ->
                texts.get(
                    "handover.desks.since", Formats.dateTime(desk.addedAt()), desk.addedBy()));
  }

  private Region question(KnownDesk desk) {
    Button no = Panes.button(texts.get("handover.dismiss"), () -> revoking.set(Optional.empty()));
    no.setId("handover-revoke-no");
    Button yes =
        Panes.button(
            texts.get("handover.revoke.yes", desk.identity().name()),
            () -> {
              revoking.set(Optional.empty());
              model.desks().revoke(desk.identity().device());
            },
            "danger-action");
    yes.setId("handover-revoke-yes");
    return Panes.column(
        "gap-xs",
        new Notice(
            Notice.Kind.WARNING,
            texts.get("handover.revoke.ask", desk.identity().name()),
            texts.get("handover.revoke.says")),
        Panes.row("gap-s", no, yes));
  }

  private Region added() {
    VBox place = Panes.column("gap-none");
    model
        .desks()
        .added()
        .subscribe(
            name -> {
              place.getChildren().clear();
              place.setManaged(name.isPresent());
              name.ifPresent(
                  known ->
                      place
                          .getChildren()
                          .add(
                              new Notice(
                                  Notice.Kind.SUCCESS,
                                  texts.get("handover.desks.added", known),
                                  texts.get("handover.desks.added.says"))));
            });
    return place;
  }
}
