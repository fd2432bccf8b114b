package vn.hotline1022.ui.followup;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Debounce;

/**
 * A free text of one or several lines: as typed, with a word about a secret once typing pauses. The
 * text is not rewritten while somebody types, only when the field is left; what is kept is masked.
 */
public final class GuardedText {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final PersonalDataGuard guard;
  private final int max;
  private final Debounce look;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper secret = new ReadOnlyBooleanWrapper();

  public GuardedText(CallTools tools, int max, Runnable changed) {
    this.guard = tools.guard();
    this.max = max;
    this.look = new Debounce(tools.delays(), PAUSE);
    text.addListener(
        (_, _, _) -> {
          secret.set(false);
          look.ask(this::look);
          changed.run();
        });
  }

  /** The field's text, bound both ways to the field. */
  public StringProperty text() {
    return text;
  }

  /** Whether a secret was found in it. */
  public ReadOnlyBooleanProperty secret() {
    return secret.getReadOnlyProperty();
  }

  /** The text as it may be kept: clean, bounded, every secret masked. */
  public String kept() {
    return guard.mask(PlainText.clean(text.get(), max).text());
  }

  /** The field was left: shows what will be kept. */
  public void tidy() {
    if (!kept().equals(text.get())) {
      text.set(kept());
    }
    look();
  }

  private void look() {
    look.cancel();
    secret.set(!guard.scan(text.get()).isEmpty());
  }
}
