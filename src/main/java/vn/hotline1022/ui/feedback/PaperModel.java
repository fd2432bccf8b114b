package vn.hotline1022.ui.feedback;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackBatch;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackReceipt;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.feedback.PaperText;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.text.Formats;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.Units;

/**
 * Papers about feedback: the receipt of one item, and all that waits to be filed as a table or on
 * paper. On the FX thread; what is written is written elsewhere.
 */
public final class PaperModel {
  private final FollowTools tools;
  private final FollowModel list;
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What became of a paper. */
  enum What {
    RECEIPT_SAVED,
    RECEIPT_COPIED,
    BATCH_SAVED
  }

  /**
   * What became of the last paper.
   *
   * @param file its name; empty for none
   * @param items how many are in it
   */
  record Said(What what, String file, int items) {}

  PaperModel(FollowTools tools, FollowModel list) {
    this.tools = tools;
    this.list = list;
    list.open().map(open -> open.map(OpenItem::id)).subscribe((_, _) -> said.set(Optional.empty()));
  }

  /** Empty once something else is looked at. */
  ReadOnlyObjectProperty<Optional<Said>> said() {
    return said.getReadOnlyProperty();
  }

  /** A name for the receipt's file. */
  String receiptName(Feedback item) {
    return "phieu-" + item.code() + ".pdf";
  }

  /** Writes the receipt as a paper. */
  void saveReceipt(Feedback item, Path file, Locale locale) {
    made(locale)
        .ifPresent(
            fields -> {
              Deadlines deadlines = tools.deadlines().get();
              run(
                  () -> receipt(fields, deadlines).write(item, Paper.A5, list.now(), file),
                  _ -> say(What.RECEIPT_SAVED, file, 1));
            });
  }

  /** Puts the receipt's words where they can be pasted into a message. */
  void copyReceipt(Feedback item, Locale locale) {
    made(locale)
        .ifPresent(
            fields -> {
              Deadlines deadlines = tools.deadlines().get();
              run(
                  () -> receipt(fields, deadlines).text(item),
                  words -> {
                    if (tools.clipboard().put(words)) {
                      said.set(Optional.of(new Said(What.RECEIPT_COPIED, "", 1)));
                    }
                  });
            });
  }

  private static FeedbackReceipt receipt(Callable<FilingFields> fields, Deadlines deadlines)
      throws Exception {
    return new FeedbackReceipt(fields.call(), deadlines);
  }

  /** A name for the batch's file, without what tells its kind. */
  String batchName() {
    return "phan-anh-cho-gui-" + list.now().atZone(Formats.ZONE).toLocalDate();
  }

  /** Writes all that waits to be filed as a table. */
  void exportTable(Path file, Locale locale) {
    export(file, locale, FeedbackBatch::writeTable);
  }

  /** Writes all that waits to be filed on paper. */
  void exportPaper(Path file, Locale locale) {
    export(file, locale, (batch, to) -> batch.writePaper(list.now(), to));
  }

  private void export(Path file, Locale locale, BiConsumer<FeedbackBatch, Path> writing) {
    if (!tools.exports()) {
      return;
    }
    FeedbackQuery query =
        FeedbackQuery.of(FeedbackTab.ALL, Cutoffs.at(list.now(), tools.deadlines().get()))
            .in(FeedbackState.QUEUED);
    made(locale)
        .ifPresent(
            fields ->
                run(
                    () -> {
                      List<Feedback> items =
                          tools
                              .feedback()
                              .find(
                                  tools.feedback().list(query).stream()
                                      .map(FeedbackLine::id)
                                      .toList());
                      FeedbackBatch batch = new FeedbackBatch(items, fields.call());
                      writing.accept(batch, file);
                      return batch.size();
                    },
                    size -> say(What.BATCH_SAVED, file, size)));
  }

  /** How the fields are made, off the FX thread; empty while the units are not read yet. */
  Optional<Callable<FilingFields>> made(Locale locale) {
    ListBook book = tools.calls().lists().book();
    Optional<Units> units = tools.units().finder().get().map(UnitFinder::units);
    return units.map(
        all ->
            () ->
                new FilingFields(
                    PaperText.of(locale), FeedbackLists.of(book), all, tools.calls().numbers()));
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    tools
        .slow()
        .run(work)
        .onSuccess(
            result -> {
              list.say(null);
              done.accept(result);
            })
        .onFailure(list::say)
        .start();
  }

  private void say(What what, Path file, int items) {
    said.set(Optional.of(new Said(what, file.getFileName().toString(), items)));
  }
}
