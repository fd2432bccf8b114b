package vn.hotline1022.ui.booth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** When somebody is called to go on, or that they come back by themselves. */
final class PromiseSide implements BoothSide {
  private static final int TYPED_MAX = 40;
  private static final int COMES_BACK = 9;

  private final BoothViewModel booth;
  private final Texts texts;
  private final BigButtons times = new BigButtons(2);
  private final BigButtons comes = new BigButtons(1);
  private final TextField phone;
  private final Label lacks;
  private final VBox root;
  private List<QuickTime> shown = List.of();

  PromiseSide(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    Fields fields = new Fields(texts);
    this.phone = fields.text(TYPED_MAX);
    phone.setId("booth-promise-phone");
    phone.textProperty().bindBidirectional(booth.promising().phone());
    TextField day = fields.text(TYPED_MAX);
    day.setId("booth-promise-day");
    day.textProperty().bindBidirectional(booth.promising().day());
    TextField time = fields.text(TYPED_MAX);
    time.setId("booth-promise-time");
    time.textProperty().bindBidirectional(booth.promising().time());
    this.lacks = Panes.text(texts.get("booth.promise.lacks"), "text-warning");
    Button make =
        Actions.button(
            Icon.CALENDAR_CHECK, texts.get("booth.promise.make"), "⏎", this::make, "booth-action");
    make.setMaxWidth(Region.USE_PREF_SIZE);
    EqualColumns row =
        new EqualColumns(
            Fields.labelled(texts.get("booth.promise.phone"), phone),
            Fields.labelled(texts.get("booth.promise.day"), day, refused(true)),
            Fields.labelled(texts.get("booth.promise.time"), time, refused(false)));
    comes.add(
        COMES_BACK,
        "booth-comes-back",
        texts.get("booth.promise.comes"),
        Optional.empty(),
        () -> booth.end(VisitOutcome.CONTINUED, Optional.empty()));
    VBox asked =
        Panes.column(
            "gap-m", Panes.text(texts.get("booth.promise.title"), "large-task"), row, lacks, times);
    HBox ways = Panes.row("gap-m", Panes.growing(comes), make);
    ways.setMinHeight(Region.USE_PREF_SIZE);
    this.root = Panes.column("gap-m", Scrolled.of(asked), ways);
    booth.promising().phone().addListener((_, _, _) -> show());
  }

  /** Why day or time cannot be, under its field. */
  private ObservableValue<String> refused(boolean ofDay) {
    return booth
        .promising()
        .refused()
        .map(
            why ->
                why.filter(fault -> (fault == DueTime.Fault.DAY_UNREADABLE) == ofDay)
                    .map(fault -> texts.get("followup.fault." + fault))
                    .orElse(""));
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void show() {
    boolean can = booth.promising().callee().isPresent();
    lacks.setVisible(!can);
    lacks.setManaged(!can);
    times.setDisable(!can);
    List<QuickTime> offered = booth.promising().offered();
    if (!offered.equals(shown)) {
      shown = offered;
      times.clear();
      for (QuickTime quick : offered) {
        int digit = times.getChildren().size() + 1;
        Instant at = booth.promising().at(quick);
        times.add(
            digit,
            "booth-quick-" + quick,
            texts.get("booth.quick." + quick),
            Optional.of(Formats.date(at) + " " + Formats.time(at)),
            () -> booth.promise(booth.promising().at(quick)));
      }
    }
  }

  private void make() {
    booth.promising().wanted().ifPresent(booth::promise);
  }

  @Override
  public boolean press(int digit) {
    if (digit == COMES_BACK) {
      return comes.press(0);
    }
    return !times.isDisabled() && times.press(digit - 1);
  }

  @Override
  public boolean key(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if (enter) {
      make();
    }
    return enter;
  }
}
