package vn.hotline1022.ui.daily;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.AccountsTexts;

/** The city's accounts of the day: what is known, and a file looked over before it is taken. */
final class AccountsCard extends VBox {
  private static final int SHOWN = 12;

  private final DailyModel model;
  private final FilePicker files;
  private final Texts texts;
  private final VBox known = Panes.column("gap-xs");
  private final VBox looked = Panes.column("gap-xs");

  AccountsCard(DailyModel model, FilePicker files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    getStyleClass().addAll("card", "gap-s");
    setId("daily-accounts");
    Button choose =
        Actions.button(
            Icon.FILE_UPLOAD_OUTLINE,
            texts.get("daily.accounts.choose"),
            "",
            this::choose,
            "secondary-action");
    choose.setId("daily-accounts-choose");
    choose.setMaxWidth(Region.USE_PREF_SIZE);
    getChildren()
        .setAll(
            Panes.label(texts.get("daily.accounts.title"), "title-card"),
            known,
            looked,
            Notice.place(model.accounts().fault(), texts),
            choose);
    model.state().subscribe(this::showKnown);
    model.accounts().looked().subscribe(this::showLooked);
  }

  private void choose() {
    List<String> kinds = List.of("csv", "xlsx", "txt");
    model
        .choosing(
            () ->
                files.openSeveral(
                    texts.get("daily.accounts.choose"), texts.get("daily.accounts.type"), kinds))
        .stream()
        .findFirst()
        .ifPresent(file -> model.accounts().look(file, model.day().get()));
  }

  private void showKnown(Optional<DailyState> state) {
    String says =
        state
            .flatMap(DailyState::accounts)
            .map(
                told ->
                    texts.get(
                        "daily.accounts.known",
                        texts.number(told.total()),
                        texts.number(told.units().size()),
                        Formats.dateTime(told.at())))
            .orElseGet(() -> texts.get("daily.accounts.none"));
    known
        .getChildren()
        .setAll(Panes.text(says), Panes.text(texts.get("daily.accounts.rule"), "secondary"));
  }

  private void showLooked(Optional<AccountsModel.Looked> now) {
    looked.getChildren().clear();
    looked.setManaged(now.isPresent());
    if (now.isEmpty()) {
      return;
    }
    AccountsTexts words = new AccountsTexts(texts);
    var preview = now.get().preview();
    looked.getChildren().add(Panes.text(words.sum(preview), "strong"));
    preview.problems().stream()
        .limit(SHOWN)
        .forEach(problem -> looked.getChildren().add(Panes.text(words.problem(problem))));
    int more = preview.problems().size() - SHOWN;
    if (more > 0) {
      looked
          .getChildren()
          .add(Panes.text(texts.get("daily.accounts.more", texts.number(more)), "secondary"));
    }
    HBox buttons = Panes.row("gap-s");
    if (preview.isApplicable()) {
      Button take =
          Actions.button(
              Icon.CHECK,
              texts.get("daily.accounts.take", Formats.date(now.get().day())),
              "",
              model.accounts()::take,
              "primary-action");
      take.setId("daily-accounts-take");
      buttons.getChildren().add(take);
    }
    buttons
        .getChildren()
        .add(
            Panes.button(
                texts.get("daily.accounts.leave"), model.accounts()::leave, "link-action"));
    looked.getChildren().add(buttons);
  }
}
