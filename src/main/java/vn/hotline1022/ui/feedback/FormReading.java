package vn.hotline1022.ui.feedback;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;

/** What stands in large type to be read out to the citizen: the consent, or the whole item. */
public final class FormReading {
  private final FormFields fields;
  private final FormConsent consent;
  private final ObjectProperty<Addressing> called;
  private final ReadOnlyObjectWrapper<Optional<What>> what =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What can be read out. */
  public enum What {
    CONSENT,
    READ_BACK
  }

  FormReading(FormFields fields, FormConsent consent) {
    this.fields = fields;
    this.called = fields.choice(Field.ADDRESSING, Addressing::name, FormReading::calledBy);
    this.consent = consent;
  }

  public ReadOnlyObjectProperty<Optional<What>> what() {
    return what.getReadOnlyProperty();
  }

  /** Puts it in front; the same again takes it away. */
  public void turn(What wanted) {
    if (what.get().filter(wanted::equals).isPresent()) {
      close();
    } else {
      what.set(Optional.of(wanted));
      if (wanted == What.CONSENT) {
        consent.reading();
      }
    }
  }

  public void close() {
    what.set(Optional.empty());
  }

  /** The item was read back as it stands, and the citizen says that it is right. */
  public void right() {
    FeedbackForm read = fields.typed().withReadBack();
    fields.value(Field.READ_BACK).set(read.text(Field.READ_BACK));
    close();
  }

  /** How the citizen is called in what is read; null as long as nobody chose. */
  public ObjectProperty<Addressing> called() {
    return called;
  }

  private static Addressing calledBy(String name) {
    return Stream.of(Addressing.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
