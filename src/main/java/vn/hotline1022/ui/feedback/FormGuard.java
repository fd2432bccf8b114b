package vn.hotline1022.ui.feedback;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.privacy.Finding;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.DraftedForm;

/**
 * Looks through the form's words for OTPs, passwords and identity numbers once typing pauses. What
 * it finds is marked, never rewritten while somebody types.
 */
public final class FormGuard {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final DraftedForm form;
  private final FormFields fields;
  private final CallTools tools;
  private final Debounce look;
  private final ReadOnlyObjectWrapper<List<Finding>> marks = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper();

  FormGuard(DraftedForm form, FormFields fields, CallTools tools) {
    this.form = form;
    this.fields = fields;
    this.tools = tools;
    this.look = new Debounce(tools.delays(), PAUSE);
    for (Field field : FormLimits.GUARDED) {
      fields.value(field).addListener((_, _, _) -> typed(field));
    }
  }

  private void typed(Field field) {
    if (field == Field.DESCRIPTION) {
      // Marks of a text that has changed would stand in the wrong place.
      marks.set(List.of());
    }
    look.ask(this::look);
  }

  /** What to mark in the description; empty while typing goes on. */
  public ReadOnlyObjectProperty<List<Finding>> marks() {
    return marks.getReadOnlyProperty();
  }

  /** Whether anything in the form must not be kept. */
  public ReadOnlyBooleanProperty found() {
    return found.getReadOnlyProperty();
  }

  /** Looks at once. */
  boolean look() {
    look.cancel();
    marks.set(tools.guard().scan(fields.value(Field.DESCRIPTION).get()));
    found.set(form.hasSecret());
    return found.get();
  }

  /** Replaces every secret by its mask: the correction in one key. */
  void mask() {
    form.mask();
    look();
  }
}
