package vn.hotline1022.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import vn.hotline1022.knowledge.ArticleFault.Kind;

/**
 * The pieces of a line: plain, strong, to be read exactly so, and the marks that say how certain it
 * is. Of a link only its words are left: the text is read at a desk without Internet.
 */
final class InlineText {
  private static final int DEPTH_MAX = 6;
  private static final int LONGEST = 2_000;

  /** A question ends without a space before its mark. */
  private static final Pattern MARK = Pattern.compile("\\s*[✔○]|\\s+\\?(?=\\s|$)");

  private final ArticleFaults faults;

  InlineText(ArticleFaults faults) {
    this.faults = faults;
  }

  List<Span> read(Node block, int line) {
    List<Span.Words> words = new ArrayList<>();
    add(block, new Look(false, 0, line), words);
    int length = words.stream().mapToInt(one -> one.text().length()).sum();
    if (length > LONGEST) {
      faults.add(Kind.TOO_LONG, line, "", LONGEST);
    }
    return marked(words);
  }

  private record Look(boolean strong, int depth, int line) {
    Look inside(boolean nowStrong) {
      return new Look(nowStrong, depth + 1, line);
    }
  }

  private void add(Node parent, Look look, List<Span.Words> into) {
    if (look.depth() > DEPTH_MAX) {
      faults.add(Kind.TOO_DEEP, look.line());
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> into.add(new Span.Words(text.getLiteral(), look.strong(), false));
        case Code code -> into.add(new Span.Words(code.getLiteral(), look.strong(), true));
        case SoftLineBreak _, HardLineBreak _ ->
            into.add(new Span.Words(" ", look.strong(), false));
        case StrongEmphasis strong -> add(strong, look.inside(true), into);
        case Emphasis emphasis -> add(emphasis, look.inside(look.strong()), into);
        case Link link -> add(link, look.inside(look.strong()), into);
        default -> faults.add(Kind.NOT_SHOWN, look.line(), node.getClass().getSimpleName());
      }
    }
  }

  private static List<Span> marked(List<Span.Words> words) {
    List<Span> spans = new ArrayList<>();
    for (Span.Words piece : joined(words)) {
      int from = 0;
      if (!piece.code()) {
        Matcher mark = MARK.matcher(piece.text());
        while (mark.find()) {
          add(piece, from, mark.start(), spans);
          String found = mark.group().strip();
          Optional<Span.Mark> meant = mark(found.charAt(0));
          meant.ifPresent(spans::add);
          from = mark.end();
        }
      }
      add(piece, from, piece.text().length(), spans);
    }
    return spans;
  }

  /** The parser cuts a text at every sign that might have meant something. */
  private static List<Span.Words> joined(List<Span.Words> words) {
    List<Span.Words> joined = new ArrayList<>();
    for (Span.Words next : words) {
      Span.Words last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.strong() == next.strong() && last.code() == next.code()) {
        joined.removeLast();
        joined.add(new Span.Words(last.text() + next.text(), next.strong(), next.code()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static Optional<Span.Mark> mark(char sign) {
    for (Span.Mark mark : Span.Mark.values()) {
      if (mark.sign() == sign) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private static void add(Span.Words piece, int from, int to, List<Span> into) {
    if (to > from) {
      String text = piece.text().substring(from, to);
      into.add(new Span.Words(text, piece.strong(), piece.code()));
    }
  }
}
