package vn.hotline1022.ui.daily;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.text.PlainText;

/**
 * What is said of difficulties beside the figures of a day: a draft of that day until it is handed
 * out. On the FX thread.
 */
public final class DailyText {
  private static final String TEXT = "difficulties";

  private final DailyTools tools;
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
  private LocalDate day;

  /**
   * The text as it is handed out.
   *
   * @param draft whose it is
   * @param typed as the draft has it
   * @param said as it stands in the paper
   */
  record Taken(UUID draft, String typed, String said) {}

  DailyText(DailyTools tools, LocalDate day) {
    this.tools = tools;
    this.day = day;
    words.subscribe((_, now) -> typed(now));
  }

  public StringProperty words() {
    return words;
  }

  /** Whether it is that of the day; before, nothing of it may be written or handed out. */
  public ReadOnlyBooleanProperty read() {
    return read.getReadOnlyProperty();
  }

  /** Puts a sentence behind what stands there. */
  public void add(String sentence) {
    if (read.get()) {
      String before = words.get().strip();
      words.set(before.isEmpty() ? sentence : before + "\n" + sentence);
    }
  }

  /** Another day is turned to: nothing of this one may stand there. */
  void turnTo(LocalDate other) {
    read.set(false);
    day = other;
    words.set("");
  }

  /** The day was read for the first time. */
  void show(DailyState state) {
    tools.drafts().whenRead(() -> showOnce(state));
  }

  private void showOnce(DailyState state) {
    if (!state.ready().day().equals(day) || read.get()) {
      return;
    }
    words.set(
        tools
            .drafts()
            .find(Form.DAILY, subject())
            .map(draft -> draft.text(TEXT))
            .or(
                () ->
                    state.last().flatMap(DailyIssue::kept).map(kept -> kept.told().difficulties()))
            .orElse(""));
    read.set(true);
  }

  private UUID subject() {
    return UUID.nameUUIDFromBytes(("daily " + day).getBytes(StandardCharsets.UTF_8));
  }

  private void typed(String now) {
    if (read.get()) {
      tools.drafts().keep(Form.DAILY, subject(), Map.of(TEXT, masked(now)));
    }
  }

  private String masked(String text) {
    return tools.calls().guard().mask(text);
  }

  Taken taken() {
    String typed = words.get();
    return new Taken(
        subject(),
        masked(typed),
        masked(PlainText.clean(typed.strip(), DailyOrder.Told.TEXT_MAX).text()));
  }

  /** It was handed out: its draft ends, unless somebody has written on. */
  void end(Taken taken) {
    tools
        .drafts()
        .find(Form.DAILY, taken.draft())
        .filter(found -> found.text(TEXT).equals(taken.typed()))
        .ifPresent(_ -> tools.drafts().end(Form.DAILY, taken.draft()));
  }
}
