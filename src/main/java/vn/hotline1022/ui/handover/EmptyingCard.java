package vn.hotline1022.ui.handover;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** Emptying this computer after the event: asked for by the name of the desk. */
final class EmptyingCard extends VBox {
  private static final int NAME_MAX = 80;
  private static final int RECEIPT_MAX = 20;

  private final HandoverModel model;
  private final EmptyingModel emptying;
  private final Texts texts;
  private final Button begin;

  EmptyingCard(HandoverModel model, Texts texts) {
    this.model = model;
    this.emptying = model.emptying();
    this.texts = texts;
    this.begin = Panes.button(texts.get("handover.empty.ask"), emptying::ask, "danger-action");
    begin.setId("handover-empty");
    Region question = question();
    emptying
        .asked()
        .subscribe(
            asked -> {
              begin.setVisible(!asked);
              begin.setManaged(!asked);
              if (!asked && Refocus.holds(question)) {
                begin.requestFocus();
              }
              question.setVisible(asked);
              question.setManaged(asked);
            });
    getStyleClass().addAll("card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Panes.text(texts.get("handover.empty"), "title-card"),
            Panes.text(texts.get("handover.empty.says"), "secondary"),
            begin,
            question,
            Notice.place(emptying.fault(), texts),
            new LeftDraftsPane(emptying, texts),
            unreadable(),
            receipt(),
            leaving(),
            left());
  }

  /** No file took them along, so nobody is told of them elsewhere. */
  private Region unreadable() {
    VBox place = Panes.column("gap-none");
    emptying
        .unreadable()
        .subscribe(
            photos -> {
              place.getChildren().clear();
              place.setManaged(photos.longValue() > 0);
              if (photos.longValue() > 0) {
                place
                    .getChildren()
                    .add(
                        new Notice(
                            Notice.Kind.WARNING,
                            texts.get("handover.empty.unreadable", photos),
                            texts.get("handover.empty.unreadable.says")));
              }
            });
    return place;
  }

  /** Where the digits go that are read out at the receiver. */
  private Region receipt() {
    TextField digits = new Fields(texts).text(RECEIPT_MAX);
    digits.setId("handover-empty-receipt");
    digits.textProperty().bindBidirectional(emptying.receipt());
    digits.setOnAction(_ -> emptying.enterReceipt());
    Button enter = Panes.button(texts.get("handover.empty.receipt.enter"), emptying::enterReceipt);
    VBox place =
        Panes.column(
            "gap-s",
            Fields.labelled(texts.get("handover.empty.receipt"), digits),
            Panes.row("gap-s", enter));
    emptying
        .fault()
        .subscribe(
            fault -> {
              boolean awaited =
                  fault instanceof Fault.NoReceipt || fault instanceof Fault.ReceiptUnknown;
              if (!awaited && Refocus.holds(place)) {
                begin.requestFocus();
              }
              place.setVisible(awaited);
              place.setManaged(awaited);
            });
    return place;
  }

  /** The way out when there is no network any more before the computer goes back. */
  private Region leaving() {
    Button leave = Panes.button(texts.get("handover.empty.leave"), emptying::leaveSending);
    leave.setId("handover-empty-leave");
    emptying
        .fault()
        .subscribe(
            fault -> {
              boolean can = fault instanceof Fault.NotSent unsent && unsent.items() > 0;
              if (!can && Refocus.holds(leave)) {
                begin.requestFocus();
              }
              leave.setVisible(can);
              leave.setManaged(can);
            });
    return leave;
  }

  private Region left() {
    VBox place = Panes.column("gap-none");
    emptying
        .left()
        .subscribe(
            items -> {
              place.getChildren().clear();
              place.setManaged(items.intValue() > 0);
              if (items.intValue() > 0) {
                place
                    .getChildren()
                    .add(
                        new Notice(
                            Notice.Kind.INFO,
                            texts.get("handover.empty.left", items),
                            texts.get("handover.empty.left.says")));
              }
            });
    return place;
  }

  private Region question() {
    TextField name = new Fields(texts).text(NAME_MAX);
    name.setId("handover-empty-name");
    name.textProperty().bindBidirectional(emptying.typed());
    name.setOnAction(_ -> emptying.empty());
    Button yes = Panes.button(texts.get("handover.empty.yes"), emptying::empty, "danger-action");
    yes.setId("handover-empty-yes");
    emptying.typed().subscribe(_ -> yes.setDisable(!emptying.isNamed()));
    Button no = Panes.button(texts.get("handover.dismiss"), emptying::dismiss);
    no.setId("handover-empty-no");
    VBox question =
        Panes.column(
            "gap-s",
            new Notice(
                Notice.Kind.WARNING,
                texts.get("handover.empty.question"),
                texts.get("handover.empty.goes")),
            spared(),
            Fields.labelled(texts.get("handover.empty.name", model.self().name()), name),
            Panes.row("gap-s", no, yes));
    emptying
        .asked()
        .subscribe(
            asked -> {
              if (asked) {
                name.requestFocus();
              }
            });
    return question;
  }

  private Label spared() {
    Label spared = Panes.text("", "secondary");
    emptying
        .spared()
        .subscribe(
            paths -> {
              spared.setText(
                  texts.get(
                      "handover.empty.spared",
                      paths.stream().map(Object::toString).collect(Collectors.joining(", "))));
              spared.setVisible(!paths.isEmpty());
              spared.setManaged(!paths.isEmpty());
            });
    return spared;
  }
}
