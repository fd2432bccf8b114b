package vn.hotline1022.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A guide file as it was read.
 *
 * @param name of the file
 * @param guide what it says; empty when something in it could not be understood
 * @param marks where its parts stand, by their paths
 * @param findings what could not be understood
 */
public record GuideFile(
    String name, Optional<Guide> guide, Map<String, Mark> marks, List<Finding> findings) {

  /** A place in the file, both from 1. */
  public record Mark(int line, int column) {
    static final Mark START = new Mark(1, 1);
  }

  public GuideFile {
    marks = Map.copyOf(marks);
    findings = List.copyOf(findings);
  }

  /** Where a part stands, or the nearest around it: {@code steps/otp/answers/2/goto}. */
  public Mark mark(String path) {
    String rest = path;
    while (!rest.isEmpty()) {
      Mark mark = marks.get(rest);
      if (mark != null) {
        return mark;
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
    }
    return Mark.START;
  }

  /** A finding at a part of this file. */
  Finding finding(Finding.Kind kind, String path, Object... about) {
    Mark mark = mark(path);
    List<String> words = List.of(about).stream().map(String::valueOf).toList();
    return new Finding(kind, name, mark.line(), mark.column(), stepOf(path), words);
  }

  /** The step a path lies in. */
  static Optional<String> stepOf(String path) {
    String[] names = path.split("/", 3);
    return names.length > 1 && names[0].equals("steps") ? Optional.of(names[1]) : Optional.empty();
  }
}
