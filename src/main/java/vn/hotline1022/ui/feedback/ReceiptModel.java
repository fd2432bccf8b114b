package vn.hotline1022.ui.feedback;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackReceipt;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.feedback.PaperText;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.TextFiles;

/** The receipt of one item for its citizen: as a file, or on paper. On the FX thread. */
public final class ReceiptModel {
  /** What citizens take home is Vietnamese in every language of the desk. */
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final FormTools tools;
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Optional<Feedback> item = Optional.empty();

  /** What became of it last. */
  public record Done(What what, String file) {}

  /** What can become of it. */
  public enum What {
    SAVED,
    PRINTED,
    UNPRINTED
  }

  public ReceiptModel(FormTools tools) {
    this.tools = tools;
  }

  /** Of this item from now on. */
  public void of(Optional<Feedback> now) {
    item = now;
    done.set(Optional.empty());
    fault.set(null);
  }

  public ReadOnlyObjectProperty<Optional<Done>> done() {
    return done.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** A name for the file, without what tells its kind. */
  String fileName() {
    return "phieu-" + item.map(Feedback::code).orElse("").toLowerCase(Locale.ROOT);
  }

  /** Writes the paper. */
  void savePdf(Path file) {
    Instant now = tools.calls().time().now();
    save(file, (receipt, of) -> receipt.write(of, Paper.A5, now, file));
  }

  /** Writes the words alone, to be sent as a message. */
  void saveText(Path file) {
    save(file, (receipt, of) -> TextFiles.writeForOwner(file, receipt.text(of) + "\n"));
  }

  private void save(Path file, BiConsumer<FeedbackReceipt, Feedback> writing) {
    Optional<FeedbackReceipt> receipt = receipt();
    if (receipt.isEmpty() || item.isEmpty()) {
      return;
    }
    Feedback of = item.get();
    Done saved = new Done(What.SAVED, String.valueOf(file.getFileName()));
    tools
        .slow()
        .run(() -> writing.accept(receipt.get(), of))
        .onSuccess(
            _ -> {
              fault.set(null);
              done.set(Optional.of(saved));
            })
        .onFailure(fault::set)
        .start();
  }

  /** Prints it; the system's own window may open. */
  void print(Printing printing) {
    receipt()
        .ifPresent(
            receipt -> {
              Feedback now = item.orElseThrow();
              List<String> lines = receipt.text(now).lines().toList();
              Printing.Sheet sheet =
                  new Printing.Sheet(lines.getFirst(), now.code(), lines.subList(1, lines.size()));
              boolean printed = printing.print(sheet);
              done.set(Optional.of(new Done(printed ? What.PRINTED : What.UNPRINTED, "")));
            });
  }

  private Optional<FeedbackReceipt> receipt() {
    return tools
        .units()
        .finder()
        .get()
        .map(
            finder ->
                new FilingFields(
                    PaperText.of(VIETNAMESE),
                    tools.lists(),
                    finder.units(),
                    tools.calls().numbers()))
        .map(fields -> new FeedbackReceipt(fields, tools.deadlines().get()));
  }
}
