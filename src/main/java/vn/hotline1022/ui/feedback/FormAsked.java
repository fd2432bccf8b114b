package vn.hotline1022.ui.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.AttributeTyped;
import vn.hotline1022.feedback.FeedbackForm.Field;

/**
 * What the receiver asks about the category that is chosen in the form. A service that is withdrawn
 * meanwhile goes on showing what it asked: nothing that was typed goes out of sight.
 */
final class FormAsked {
  private final FormTools tools;
  private final FormFields fields;
  private final AskedFields answers;
  private final Map<String, Asked> before = new HashMap<>();

  FormAsked(FormTools tools, FormFields fields) {
    this.tools = tools;
    this.fields = fields;
    this.answers = new AskedFields(fields.value(Field.ATTRIBUTES));
    fields.value(Field.CATEGORY).addListener((_, _, _) -> look());
    tools.receiver().now().addListener((_, _, _) -> look());
    tools.calls().listsInUse().addListener((_, _, _) -> look());
  }

  AskedFields answers() {
    return answers;
  }

  ReadOnlyObjectProperty<Asked> asked() {
    return answers.asked();
  }

  /** Another form is in front: what is asked may have changed since the last one. */
  void begin() {
    before.clear();
    look();
    tools.receiver().refresh();
  }

  private void look() {
    String category = fields.value(Field.CATEGORY).get();
    Asked known = tools.receiver().now().get().about(category, tools.lists());
    answers.ask(known.standing() == Asked.Standing.TAKEN ? known : gone(category, known));
    if (known.standing() == Asked.Standing.TAKEN) {
      before.put(category, known);
    }
  }

  /** What it asked while it was taken; else what was answered when it was. */
  private Asked gone(String category, Asked known) {
    Asked last = before.get(category);
    boolean here = last != null && (known.service().isEmpty() || sameService(last, known));
    if (here) {
      return new Asked(last.service(), Asked.Standing.GONE, last.questions());
    }
    List<AttributeTyped> typed = answers.typed();
    boolean withdrawn = known.standing() == Asked.Standing.GONE;
    return withdrawn ? Asked.gone(known.service(), typed) : known;
  }

  private static boolean sameService(Asked last, Asked known) {
    return last.service().equals(known.service()) && known.standing() == Asked.Standing.GONE;
  }
}
