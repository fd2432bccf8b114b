package vn.hotline1022.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hotline1022.text.DatedCode;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.text.SearchKey;

/**
 * Reads answers as they come back in a mail or a chat, one to a line: {@code KT-261122-4831-7056:
 * đã sửa, cập nhật bản 2.8}. Takes any text; every line that cannot be used is named with its
 * reason.
 */
public final class Answers {
  /** Longer texts are no list of answers. */
  public static final int TEXT_MAX = 200_000;

  /** More lines are left aside and said so. */
  public static final int LINES_MAX = 1_000;

  private static final int SHOWN = 60;

  /** How states are said, folded; the longest that fits counts. */
  private static final Map<String, EscalationState> WORDS =
      Map.ofEntries(
          Map.entry("da sua", EscalationState.FIXED),
          Map.entry("da khac phuc", EscalationState.FIXED),
          Map.entry("da xong", EscalationState.FIXED),
          Map.entry("fixed", EscalationState.FIXED),
          Map.entry("dang xu ly", EscalationState.IN_PROGRESS),
          Map.entry("dang sua", EscalationState.IN_PROGRESS),
          Map.entry("da tiep nhan", EscalationState.IN_PROGRESS),
          Map.entry("in progress", EscalationState.IN_PROGRESS),
          Map.entry("can them", EscalationState.NEED_MORE),
          Map.entry("can bo sung", EscalationState.NEED_MORE),
          Map.entry("need more", EscalationState.NEED_MORE),
          Map.entry("tu choi", EscalationState.REJECTED),
          Map.entry("khong phai loi", EscalationState.REJECTED),
          Map.entry("khong sua", EscalationState.REJECTED),
          Map.entry("rejected", EscalationState.REJECTED));

  private Answers() {}

  /** Why a line cannot be used. */
  public enum Problem {
    NO_CODE,
    /** The check of the code does not fit its other digits, or digits are missing. */
    MISTYPED,
    NO_STATE,
    TOO_LONG,
    TWICE,
    /** There are more lines than are read. */
    TOO_MANY
  }

  /** One answer. */
  public record Answer(int line, String code, EscalationState state, String text) {}

  /**
   * A line that cannot be used.
   *
   * @param shown its beginning
   */
  public record BadLine(int line, String shown, Problem problem) {}

  /** What was read. */
  public record Read(List<Answer> answers, List<BadLine> bad) {
    public Read {
      answers = List.copyOf(answers);
      bad = List.copyOf(bad);
    }
  }

  /** Reads all lines. */
  public static Read read(String typed) {
    String text = PlainText.clean(typed, TEXT_MAX).text();
    Map<String, Answer> answers = new TreeMap<>();
    List<Answer> inOrder = new ArrayList<>();
    List<BadLine> bad = new ArrayList<>();
    List<String> lines = text.lines().limit(LINES_MAX + 1L).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (i == LINES_MAX) {
        bad.add(bad(i, line, Problem.TOO_MANY));
      } else if (!line.isEmpty()) {
        read(i, line, answers, inOrder, bad);
      }
    }
    return new Read(inOrder, bad);
  }

  private static void read(
      int index, String line, Map<String, Answer> known, List<Answer> all, List<BadLine> bad) {
    Optional<DatedCode.Start> start = EscalationCode.atStart(line);
    if (start.isEmpty()) {
      bad.add(bad(index, line, Problem.NO_CODE));
      return;
    }
    if (!start.get().sound()) {
      bad.add(bad(index, line, Problem.MISTYPED));
      return;
    }
    String rest = line.substring(start.get().end()).replaceFirst("^[\\s:;,.\\-–—=>]+", "");
    Optional<Said> said = state(rest);
    if (rest.length() > Escalation.ANSWER_MAX) {
      bad.add(bad(index, line, Problem.TOO_LONG));
    } else if (said.isEmpty()) {
      bad.add(bad(index, line, Problem.NO_STATE));
    } else if (known.containsKey(start.get().code())) {
      bad.add(bad(index, line, Problem.TWICE));
    } else {
      Answer answer = new Answer(index + 1, start.get().code(), said.get().state(), rest);
      known.put(answer.code(), answer);
      all.add(answer);
    }
  }

  private record Said(EscalationState state, int length) {}

  /** The state said at the beginning; the whole answer is kept as it was said. */
  private static Optional<Said> state(String rest) {
    String folded = SearchKey.of(rest);
    return WORDS.entrySet().stream()
        .filter(word -> begins(folded, word.getKey()))
        .map(word -> new Said(word.getValue(), word.getKey().length()))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  private static boolean begins(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length()
            || !Character.isLetterOrDigit(text.charAt(word.length())));
  }

  private static BadLine bad(int index, String line, Problem problem) {
    String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    return new BadLine(index + 1, shown, problem);
  }
}
