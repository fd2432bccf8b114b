package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.guide.GuideFile.Mark;

/** Collects, while one file is read, what is wrong with it and where its parts stand. */
final class YamlFindings {

  /** A file with more is not looked at further by people either. */
  private static final int MOST = 200;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Mark> marks = new HashMap<>();

  YamlFindings(String file) {
    this.file = file;
  }

  void add(Finding.Kind kind, Mark mark, String path, Object... about) {
    if (findings.size() < MOST) {
      List<String> words = Stream.of(about).map(String::valueOf).toList();
      findings.add(
          new Finding(kind, file, mark.line(), mark.column(), GuideFile.stepOf(path), words));
    }
  }

  void mark(String path, Mark mark) {
    marks.putIfAbsent(path, mark);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  GuideFile file(Optional<Guide> guide) {
    findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
    return new GuideFile(file, hasErrors() ? Optional.empty() : guide, marks, findings);
  }
}
