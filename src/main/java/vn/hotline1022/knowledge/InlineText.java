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
 * is. Of a link of an article only its words are left: the text is read at a desk without Internet.
 */
final class InlineText {
  private static final int DEPTH_MAX = 6;
  private static final int LONGEST = 2_000;

  /** A question ends without a space before its mark. */
  private static final Pattern MARK = Pattern.compile("\\s*[✔○]|\\s+\\?(?=\\s|$)");

  private static final String PAGE = ".md";

  private final ArticleFaults faults;
  private final boolean leads;

  /**
   * @param leads whether links lead to other pages
   */
  InlineText(ArticleFaults faults, boolean leads) {
    this.faults = faults;
    this.leads = leads;
  }

  List<Span> read(Node block, int line) {
    List<Span> words = new ArrayList<>();
    add(block, new Look(false, 0, line), words);
    int length = Span.plain(words).length();
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

  private void add(Node parent, Look look, List<Span> into) {
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
        case Link link -> add(link, look, into);
        default -> faults.add(Kind.NOT_SHOWN, look.line(), node.getClass().getSimpleName());
      }
    }
  }

  private void add(Link link, Look look, List<Span> into) {
    List<Span> words = new ArrayList<>();
    add((Node) link, look.inside(look.strong()), words);
    if (leads && link.getDestination().endsWith(PAGE)) {
      String target = link.getDestination();
      String page = target.substring(0, target.length() - PAGE.length());
      into.add(new Span.Link(Span.plain(words), page));
    } else {
      into.addAll(words);
    }
  }

  private static List<Span> marked(List<Span> words) {
    List<Span> spans = new ArrayList<>();
    for (Span piece : joined(words)) {
      switch (piece) {
        case Span.Words text -> addMarked(text, spans);
        case Span.Link _, Span.Mark _ -> spans.add(piece);
      }
    }
    return spans;
  }

  private static void addMarked(Span.Words piece, List<Span> spans) {
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

  /** The parser cuts a text at every sign that might have meant something. */
  private static List<Span> joined(List<Span> words) {
    List<Span> joined = new ArrayList<>();
    for (Span one : words) {
      if (one instanceof Span.Words next
          && !joined.isEmpty()
          && joined.getLast() instanceof Span.Words last
          && last.strong() == next.strong()
          && last.code() == next.code()) {
        joined.removeLast();
        joined.add(new Span.Words(last.text() + next.text(), next.strong(), next.code()));
      } else {
        joined.add(one);
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
