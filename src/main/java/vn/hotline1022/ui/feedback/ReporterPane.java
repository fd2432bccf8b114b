package vn.hotline1022.ui.feedback;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Who reports it, and what they agree to: a box for each purpose, none ticked beforehand. */
final class ReporterPane extends VBox {
  private final FormModel form;
  private final Texts texts;
  private final TextField name;
  private final TextField phone;
  private final CheckBox anonymous;
  private final CheckBox mayFile;
  private final CheckBox mayReport;
  private final CheckBox mayPublish;
  private final TextField representative;
  private final Button read;
  private final Label recorded = Panes.text("", "caption");

  ReporterPane(FormModel form, FormControls controls, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.name = controls.line(Field.NAME, "name");
    this.phone = controls.line(Field.PHONE, "phone");
    phone.getStyleClass().add("reporter-phone");
    this.anonymous = controls.box(form.fields().flag(Field.ANONYMOUS), "anonymous");
    CheckBox child = controls.box(form.fields().flag(Field.CHILD), "child");
    this.representative = controls.line(Field.REPRESENTATIVE, "representative");
    representative.visibleProperty().bind(child.selectedProperty());
    representative.getStyleClass().add("who-represents");
    this.mayFile = controls.box(form.consent().box(Purpose.FILE), "may-file");
    this.mayReport = controls.box(form.consent().box(Purpose.REPORT_BACK), "may-report");
    this.mayPublish = controls.box(form.consent().box(Purpose.PUBLISH_NAME), "may-publish");
    this.read =
        Actions.button(
            Icon.COMMENT_TEXT_OUTLINE,
            texts.get("feedback.form.consent.read"),
            FeedbackKeys.CONSENT,
            () -> form.reading().turn(FormReading.What.CONSENT),
            "small");
    read.setId("feedback-read-consent");
    read.setMaxWidth(USE_PREF_SIZE);
    FlowPane who = new FlowPane(anonymous, child, representative);
    who.getStyleClass().add("who-row");
    who.setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("gap-s");
    getChildren()
        .setAll(
            controls.head("feedback.form.part.reporter"),
            FormControls.row(name, phone),
            who,
            Panes.column("gap-xs", mayFile, mayReport, mayPublish),
            Panes.row("gap-s", read, Panes.growing(recorded)));
    form.fields().value(Field.KIND).subscribe(_ -> showAnonymous());
    anonymous.selectedProperty().subscribe(_ -> showAnonymous());
    form.consent().recorded().subscribe(this::show);
  }

  /** Offered only where the receiver takes it so; chosen before, it can be taken back. */
  private void showAnonymous() {
    boolean allowed = FormChecks.mayBeAnonymous(form.fields().typed().kind());
    anonymous.setVisible(allowed || anonymous.isSelected());
    anonymous.setManaged(allowed || anonymous.isSelected());
  }

  private void show(Optional<FormConsent.Recorded> now) {
    recorded.setText(
        now.map(
                yes ->
                    texts.get(
                        "feedback.form.consent.recorded",
                        yes.version(),
                        Formats.clock(yes.at()),
                        texts.get("feedback.form.channel." + yes.channel())))
            .orElseGet(
                () -> texts.get("feedback.form.consent.version", form.consent().text().version())));
  }

  TextField name() {
    return name;
  }

  TextField phone() {
    return phone;
  }

  CheckBox anonymous() {
    return anonymous;
  }

  CheckBox mayFile() {
    return mayFile;
  }

  CheckBox mayReport() {
    return mayReport;
  }

  CheckBox mayPublish() {
    return mayPublish;
  }

  TextField representative() {
    return representative;
  }

  Button read() {
    return read;
  }
}
