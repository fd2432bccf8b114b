package vn.hotline1022.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.report.ReportCsv;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportPdf;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.report.ReportXlsx;
import vn.hotline1022.text.Formats;

/** Takes out what is seen, into a file or onto paper. On the FX thread. */
public final class ExportModel {

  /** Kinds of files. */
  public enum Format {
    XLSX,
    CSV,
    PDF;

    /** How the name of such a file ends, without a dot. */
    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it last. */
  public sealed interface Done {

    /**
     * @param lag how many records were not counted then
     */
    record Written(Path file, long rows, long lag) implements Done {}

    record Printed() implements Done {}

    /** No printer, or the person thought better of it. */
    record Unprinted() implements Done {}
  }

  private final ExportTools tools;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  public ExportModel(ExportTools tools) {
    this.tools = tools;
  }

  /** Whether something is being made. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Done>> done() {
    return done.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Whether the person may take anything out. */
  boolean may() {
    return tools.may().getAsBoolean();
  }

  /** Writes a file, which appears whole or not at all. */
  void write(Format format, Path file, ExportJob job, ReportWords words) {
    begin();
    tools
        .slow()
        .run(
            () -> {
              Made made = make(job, words);
              ReportPaper paper = made.paper();
              byte[] bytes = bytes(format, made, words);
              WholeFile.write(
                  file,
                  out -> {
                    out.write(bytes);
                    return bytes.length;
                  });
              return new Done.Written(file.toAbsolutePath(), paper.rows(), made.lag());
            })
        .onSuccess(now -> end(now, now.rows()))
        .onFailure(this::failed)
        .start();
  }

  /** Prints it; the system's own window may open. */
  void print(ExportJob job, ReportWords words) {
    begin();
    tools
        .slow()
        .run(() -> make(job, words).paper())
        .onSuccess(
            paper -> {
              if (tools.printing().print(paper, words)) {
                end(new Done.Printed(), paper.rows());
              } else {
                busy.set(false);
                done.set(Optional.of(new Done.Unprinted()));
              }
            })
        .onFailure(this::failed)
        .start();
  }

  /**
   * What is taken out.
   *
   * @param lag how many records were not counted then
   */
  private record Made(ReportPaper paper, long lag) {}

  private Made make(ExportJob job, ReportWords words) {
    if (!may()) {
      throw new FaultException(new Fault.NotAllowed());
    }
    // Asked before the tables are made: what is counted meanwhile may be in them.
    long lag = tools.lag().getAsLong();
    return new Made(new ReportPaper(head(job.head(), lag, words), job.tables().get()), lag);
  }

  /** What is not counted yet is told: it cannot be seen from the figures. */
  private static ReportPaper.Head head(ReportPaper.Head head, long lag, ReportWords words) {
    List<ReportPaper.Line> about = new ArrayList<>(head.about());
    about.addAll(notCounted(lag, words));
    return new ReportPaper.Head(head.title(), about, head.foot(), head.day());
  }

  private static List<ReportPaper.Line> notCounted(long lag, ReportWords words) {
    return lag == 0
        ? List.of()
        : List.of(
            new ReportPaper.Line(
                words.word(Word.NOT_COUNTED),
                words.word(Word.NOT_COUNTED_TEXT, Formats.number(lag))));
  }

  private static byte[] bytes(Format format, Made made, ReportWords words) {
    ReportPaper paper = made.paper();
    return switch (format) {
      case XLSX -> ReportXlsx.bytes(paper, words);
      case CSV -> ReportCsv.bytes(paper.tables(), notCounted(made.lag(), words));
      case PDF -> ReportPdf.bytes(paper, words);
    };
  }

  private void begin() {
    busy.set(true);
    done.set(Optional.empty());
    fault.set(null);
  }

  private void end(Done now, long rows) {
    busy.set(false);
    tools.noted().accept(rows);
    done.set(Optional.of(now));
  }

  private void failed(Fault now) {
    busy.set(false);
    fault.set(now);
  }
}
