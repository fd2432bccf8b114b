package vn.hotline1022.ui.booth;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.QueueNumber;
import vn.hotline1022.event.WaitingLine;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Texts;

/** The numbers for those who wait: the last one given, large, and who is called next. */
final class LinePane {
  private final BoothViewModel booth;
  private final Texts texts;
  private final Label number = Panes.label("", "booth-number");
  private final Label waiting = Panes.text("", "secondary");
  private final Button give;
  private final Button print;
  private final Button letter;
  private final HBox said;
  private final HBox ways;

  LinePane(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.give =
        Actions.button(
            Icon.TICKET_CONFIRMATION_OUTLINE,
            texts.get("booth.line.give"),
            BoothKeys.GIVE_NUMBER,
            booth.line()::give,
            "booth-action");
    give.setId("booth-give");
    give.setFocusTraversable(false);
    this.print = Actions.button(Icon.PRINTER_OUTLINE, "", "", this::print, "booth-action");
    print.setId("booth-print-number");
    Actions.brief(print, true);
    print.setAccessibleText(texts.get("booth.line.print"));
    print.setMaxWidth(Region.USE_PREF_SIZE);
    this.letter = Panes.button("", booth.line()::nextLetter, "booth-action");
    letter.setId("booth-letter");
    letter.setMinWidth(Region.USE_PREF_SIZE);
    letter.setFocusTraversable(false);
    HBox.setHgrow(give, Priority.ALWAYS);
    this.ways = Panes.row("gap-s", give, letter);
    ways.setMinHeight(Region.USE_PREF_SIZE);
    number.setMinWidth(Region.USE_PREF_SIZE);
    waiting.setMinWidth(0);
    waiting.setMaxWidth(Double.MAX_VALUE);
    this.said = Panes.row("gap-s", number, Panes.growing(waiting), print);
    said.setId("booth-number-said");
    said.setMinHeight(Region.USE_PREF_SIZE);
    booth.line().line().subscribe((_, _) -> show());
    booth.line().last().subscribe((_, _) -> show());
    show();
  }

  /** Gives the next number; the letter before it can be another. */
  HBox ways() {
    return ways;
  }

  /** Where there is little room the sign and the key say it. */
  void low(boolean now) {
    Actions.brief(give, now);
  }

  /** The last number, and who is called next. */
  HBox said() {
    return said;
  }

  private void show() {
    Optional<WaitingLine> line = booth.line().line().get();
    Optional<QueueNumber> last = booth.line().last().get();
    List<QueueNumber> waits = line.map(WaitingLine::waiting).orElse(List.of());
    give.setDisable(line.isEmpty());
    letter.setVisible(line.isPresent());
    letter.setManaged(line.isPresent());
    line.ifPresent(
        now -> {
          letter.setText(texts.get("booth.line.letter", now.desk()));
          letter.setAccessibleText(letter.getText());
          letter.setAccessibleHelp(texts.get("booth.line.letter.help"));
        });
    boolean any = last.isPresent() || !waits.isEmpty();
    said.setVisible(any);
    said.setManaged(any);
    number.setText(last.map(QueueNumber::text).orElse(""));
    number.setVisible(last.isPresent());
    number.setManaged(last.isPresent());
    print.setVisible(last.isPresent());
    print.setManaged(last.isPresent());
    waiting.setText(
        waits.isEmpty()
            ? texts.get("booth.line.nobody")
            : texts.get("booth.line.waiting", waits.size(), waits.getFirst().text()));
  }

  private void print() {
    booth
        .line()
        .last()
        .get()
        .ifPresent(
            given ->
                booth
                    .tools()
                    .printing()
                    .print(
                        new Printing.Sheet(
                            texts.get("booth.line.slip"),
                            given.text(),
                            List.of(
                                texts.get("booth.line.slip.words"),
                                texts.get("booth.slip.foot")))));
  }
}
