package vn.hotline1022.ui.feedback;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackReceipt;
import vn.hotline1022.feedback.SpokenNames;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.TextFiles;

/** The receipt of one item for its citizen: as a file, or on paper. On the FX thread. */
public final class ReceiptModel {
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
    return "phieu-" + item.map(Feedback::code).orElse("");
  }

  /** Writes the paper. */
  void savePdf(Path file) {
    save(
        file,
        receipt -> {
          receipt.writePdf(file);
          return file;
        });
  }

  /** Writes the words alone, to be sent as a message. */
  void saveText(Path file) {
    save(
        file,
        receipt -> {
          TextFiles.writeForOwner(file, String.join("\n", receipt.lines()) + "\n");
          return file;
        });
  }

  private void save(Path file, Function<FeedbackReceipt, Path> writing) {
    receipt()
        .ifPresent(
            receipt ->
                tools
                    .slow()
                    .run(() -> writing.apply(receipt))
                    .onSuccess(
                        _ -> {
                          fault.set(null);
                          done.set(
                              Optional.of(
                                  new Done(What.SAVED, String.valueOf(file.getFileName()))));
                        })
                    .onFailure(fault::set)
                    .start());
  }

  /** Prints it; the system's own window may open. */
  void print(Printing printing) {
    receipt()
        .ifPresent(
            receipt -> {
              List<String> lines = receipt.lines();
              Feedback now = item.orElseThrow();
              Printing.Sheet sheet = new Printing.Sheet(lines.getFirst(), now.code(), lines);
              boolean printed = printing.print(sheet);
              done.set(Optional.of(new Done(printed ? What.PRINTED : What.UNPRINTED, "")));
            });
  }

  private Optional<FeedbackReceipt> receipt() {
    return item.flatMap(
        now ->
            tools
                .units()
                .finder()
                .get()
                .map(
                    finder ->
                        new FeedbackReceipt(
                            now,
                            tools.deadlines().get(),
                            new SpokenNames(tools.calls().lists().book(), finder.units()),
                            tools.calls().numbers())));
  }
}
