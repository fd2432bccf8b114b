package vn.hotline1022.ui.guide;

import vn.hotline1022.guide.Finding;
import vn.hotline1022.ui.common.Texts;

/** What is wrong with a guide, in words: what it is and how to mend it. */
public final class FindingText {

  private FindingText() {}

  /** What is wrong, and the mend. */
  public static String of(Finding finding, Texts texts) {
    Object[] about = finding.about().toArray();
    String words = texts.get("guide.finding." + finding.kind(), about);
    boolean meant =
        finding.kind() == Finding.Kind.UNKNOWN_KEY || finding.kind() == Finding.Kind.NOT_ONE_OF;
    return meant && !finding.about().get(1).isEmpty()
        ? words + " " + texts.get("guide.meant", finding.about().get(1))
        : words;
  }

  /** The same behind its place, in one line: file, line and step. */
  public static String line(Finding finding, Texts texts) {
    String place =
        finding
            .step()
            .map(step -> texts.get("guide.place.step", finding.file(), at(finding), step))
            .orElseGet(() -> texts.get("guide.place", finding.file(), at(finding)));
    String weight = texts.get(finding.isError() ? "guide.error" : "guide.warning");
    return place + " " + weight + ": " + of(finding, texts);
  }

  private static String at(Finding finding) {
    return finding.line() + ":" + finding.column();
  }
}
