package vn.hotline1022.ui.desk;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.call.EarlierCalls;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Debounce;

/**
 * The number's field: what is typed, what number it means, and who called from it before. What is
 * typed is never rewritten under the hands.
 */
public final class NumberEntry {
  /** A pause in typing after which earlier calls are looked up. */
  static final Duration PAUSE = Duration.ofMillis(150);

  /** Earlier calls shown at most. */
  static final int MOST_SHOWN = 20;

  private final CallTools tools;
  private final Debounce lookUp;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<PhoneNumber> number =
      new ReadOnlyObjectWrapper<>(PhoneNumber.NONE);
  private final ReadOnlyObjectWrapper<EarlierCalls> earlier =
      new ReadOnlyObjectWrapper<>(EarlierCalls.none());
  private String lookedUp = "";

  NumberEntry(CallTools tools, Runnable changed) {
    this.tools = tools;
    this.lookUp = new Debounce(tools.delays(), PAUSE);
    text.addListener(
        (property, before, typed) -> {
          // An emptied field of a hidden number stays hidden until something is typed.
          boolean stillWithheld = typed.isEmpty() && number.get().equals(PhoneNumber.WITHHELD);
          number.set(stillWithheld ? PhoneNumber.WITHHELD : tools.numbers().parse(typed));
          lookUp.ask(this::lookUp);
          changed.run();
        });
    number.addListener((property, before, now) -> changed.run());
  }

  /** The field's text, bound both ways to the field. */
  public StringProperty text() {
    return text;
  }

  /** What the text means so far. */
  public ReadOnlyObjectProperty<PhoneNumber> number() {
    return number.getReadOnlyProperty();
  }

  /** Earlier calls of the number, or of the few numbers that begin so. */
  public ReadOnlyObjectProperty<EarlierCalls> earlier() {
    return earlier.getReadOnlyProperty();
  }

  /** The caller hides the number; again, and it is only unknown. */
  public void toggleWithheld() {
    boolean withheld = number.get().equals(PhoneNumber.WITHHELD);
    number.set(withheld ? PhoneNumber.NONE : PhoneNumber.WITHHELD);
    text.set("");
  }

  /** Shows a number that did not come from the keyboard. */
  void show(String typed, PhoneNumber meant) {
    text.set(typed);
    number.set(meant);
    lookUp();
  }

  /** Looks up again what is typed: a call of this number may have been saved meanwhile. */
  void lookUp() {
    lookUp.cancel();
    String digits = tools.numbers().digits(text.get());
    lookedUp = digits;
    if (digits.isEmpty()) {
      earlier.set(EarlierCalls.none());
      return;
    }
    tools
        .reads()
        .run(() -> tools.calls().earlier(digits, MOST_SHOWN))
        .onSuccess(
            found -> {
              // An answer may come after more has been typed: only the last question counts.
              if (digits.equals(lookedUp)) {
                earlier.set(found);
              }
            })
        .start();
  }
}
