package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.call.Call;
import vn.hotline1022.privacy.Finding;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Debounce;

/**
 * The notes: as typed, with the secrets found in them once typing pauses. The text is never
 * rewritten while somebody types (an input method may be composing), only cleaned when the field is
 * left and masked on request.
 */
public final class NotesEntry {
  /** A pause in typing after which the guard looks. */
  static final Duration PAUSE = Duration.ofMillis(300);

  private final PersonalDataGuard guard;
  private final Debounce look;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Finding>> secrets =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper tooMany = new ReadOnlyIntegerWrapper();
  private Consumer<String> pen = more -> text.set(text.get() + more);

  /**
   * @param changed hears what is typed
   * @param looked hears that the guard has looked
   */
  public NotesEntry(CallTools tools, Consumer<String> changed, Runnable looked) {
    this.guard = tools.guard();
    this.look = new Debounce(tools.delays(), PAUSE);
    text.addListener(
        (property, before, typed) -> {
          tooMany.set(Math.max(0, typed.length() - Call.NOTES_MAX));
          // Marks of a text that has changed would stand in the wrong place.
          secrets.set(List.of());
          look.ask(this::look);
          changed.accept(typed);
        });
    secrets.addListener((property, before, now) -> looked.run());
  }

  /** The field's text, bound both ways to the field. */
  public StringProperty text() {
    return text;
  }

  /** OTPs, passwords and identity numbers in the text, to be marked; empty while typing goes on. */
  public ReadOnlyObjectProperty<List<Finding>> secrets() {
    return secrets.getReadOnlyProperty();
  }

  /** How many characters at the end will not be kept. */
  public ReadOnlyIntegerProperty tooMany() {
    return tooMany.getReadOnlyProperty();
  }

  /** Looks at once, for example because the call is to be saved. */
  public void look() {
    look.cancel();
    secrets.set(guard.scan(text.get()));
  }

  /** The field was left: the text as it will be kept, secrets still in it. */
  public void tidy() {
    String clean = PlainText.clean(text.get(), Call.NOTES_MAX).text();
    if (!clean.equals(text.get())) {
      text.set(clean);
    }
    look();
  }

  /** Replaces every secret by its mask: the correction in one key. */
  public void mask() {
    text.set(guard.mask(text.get()));
    look();
  }

  /** A field that writes at the end of its text and can undo it. */
  void writeWith(Consumer<String> field) {
    pen = field;
  }

  /** Adds a line of its own below what is written. */
  public void append(String line) {
    String before = text.get();
    pen.accept(before.isEmpty() || before.endsWith("\n") ? line : "\n" + line);
    look();
  }

  /** Takes such a line away, if it still stands there as it was. */
  public void takeBack(String line) {
    List<String> lines = new ArrayList<>(text.get().lines().toList());
    int last = lines.lastIndexOf(line);
    if (last >= 0) {
      lines.remove(last);
      text.set(String.join("\n", lines));
      look();
    }
  }

  /** Shows a text that was not typed. */
  public void show(String notes) {
    text.set(notes);
    look();
  }
}
