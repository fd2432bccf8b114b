package vn.hotline1022.ui.guidebook;

import java.nio.charset.StandardCharsets;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideYaml;

/** A guide as long as one may be, with ways over several layers, ways back, calls and ends. */
public final class LongGuide {

  private LongGuide() {}

  public static Guide of(int steps) {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: long
            version: 1
            title: {vi: "Hướng dẫn dài nhất", en: "The longest guide"}
            steps:
            """);
    for (int i = 0; i < steps; i++) {
      step(yaml, i, steps);
    }
    yaml.append(
        """
        ends:
          done:
            kind: success
            title: {vi: "Đã xong", en: "Done"}
            disposition: RESOLVED
            notes: {vi: "Đã xong.", en: "Done."}
          stopped:
            kind: given-up
            title: {vi: "Dừng lại", en: "Stopped"}
            disposition: STOPPED
            notes: {vi: "Dừng.", en: "Stopped."}
        """);
    byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
    return GuideYaml.read(bytes, "long.yaml").guide().orElseThrow();
  }

  private static void step(StringBuilder yaml, int i, int steps) {
    yaml.append("  s").append(i).append(":\n");
    yaml.append("    title: {vi: \"Bước số ").append(i).append(" của hướng dẫn\", en: \"Step ");
    yaml.append(i).append(" of the guide\"}\n");
    yaml.append("    say: {vi: \"Bấm tiếp.\", en: \"Go on.\"}\n    see: none\n    answers:\n");
    answer(yaml, 1, i + 1 < steps ? "goto: s" + (i + 1) : "end: done");
    answer(yaml, 2, i + 3 < steps && i % 4 == 0 ? "goto: s" + (i + 3) : "end: stopped");
    if (i > 6 && i % 9 == 0) {
      answer(yaml, 3, "goto: s" + (i - 5));
    } else if (i % 5 == 0) {
      answer(yaml, 3, "call: no-otp");
    }
  }

  private static void answer(StringBuilder yaml, int digit, String way) {
    yaml.append("      ").append(digit).append(": {text: {vi: \"Câu ").append(digit);
    yaml.append("\", en: \"Answer ").append(digit).append("\"}, ").append(way).append("}\n");
  }
}
