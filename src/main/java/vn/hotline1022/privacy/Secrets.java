package vn.hotline1022.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what the finders see; a place is reported once, by whoever comes first. */
final class Secrets {

  private final FoldedText text;
  private final boolean[] taken;
  private final List<Finding> findings = new ArrayList<>();

  Secrets(FoldedText text) {
    this.text = text;
    this.taken = new boolean[text.length()];
  }

  /** Reports the folded characters from {@code from} to before {@code to}, unless part is known. */
  void add(Finding.Kind kind, int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return;
      }
    }
    Arrays.fill(taken, from, to, true);
    findings.add(new Finding(kind, text.start(from), text.end(to - 1)));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
