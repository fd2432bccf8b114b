package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Printing;

/**
 * The ways out of the desk and into it, shut while somebody practises: every export, handing over
 * and print asks here, and each is refused with words.
 */
record PracticePorts(Consumer<Fault> said) implements FilePicker, Printing {

  @Override
  public Optional<Path> save(String title, String suggestedName, FileType type) {
    return refused();
  }

  @Override
  public Optional<Path> open(String title, FileType type) {
    return refused();
  }

  @Override
  public List<Path> openSeveral(String title, String description, List<String> extensions) {
    return refused().stream().toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    return refused();
  }

  @Override
  public boolean print(Sheet sheet) {
    return refused().isPresent();
  }

  @Override
  public boolean print(ReportPaper paper, ReportWords words) {
    return refused().isPresent();
  }

  private Optional<Path> refused() {
    said.accept(new Fault.Practising());
    return Optional.empty();
  }
}
