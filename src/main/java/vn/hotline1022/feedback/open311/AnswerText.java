package vn.hotline1022.feedback.open311;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import vn.hotline1022.text.PlainText;

/** Turns the bytes of an answer into a tree, and what stands in it into plain text. */
final class AnswerText {
  private static final String CHARSET = "charset=";
  private static final int WORDS_MAX = 300;
  private static final int WORDS_FROM = 64 * 1024;

  private AnswerText() {}

  /**
   * The answer as a tree; nothing when its type, its encoding or its form is not what it says. Many
   * simple servers call their JSON a page, as their language does unless it is told.
   */
  static Optional<Tree> tree(Exchange.Answered answer) {
    String type = answer.contentType();
    byte[] body = answer.body();
    boolean page = type.contains("xhtml") || (type.contains("html") && startsWith(body, '<'));
    if (page || !answer.isPlain()) {
      return Optional.empty();
    }
    return type.contains("xml") || (!type.contains("json") && startsWith(body, '<'))
        ? TreeXml.read(body, charset(type))
        : decoded(body, type).flatMap(TreeJson::read);
  }

  /** What a refusal says that is no answer of the standard, as far as it is a few words. */
  static String words(Exchange.Answered answer) {
    return answer.isPlain() && answer.body().length <= WORDS_FROM
        ? decoded(answer.body(), answer.contentType()).map(it -> line(it, WORDS_MAX)).orElse("")
        : "";
  }

  /** Whether this comes first, behind spaces and the mark of an encoding. */
  private static boolean startsWith(byte[] body, char first) {
    for (byte each : body) {
      boolean before = each <= ' ';
      if (!before) {
        return each == first;
      }
    }
    return false;
  }

  private static Optional<String> charset(String type) {
    int at = type.indexOf(CHARSET);
    if (at < 0) {
      return Optional.empty();
    }
    String rest = type.substring(at + CHARSET.length());
    int end = rest.indexOf(';');
    String name = (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** The text; nothing when a byte does not fit what it is said to be. */
  private static Optional<String> decoded(byte[] body, String type) {
    try {
      Charset charset = charset(type).map(Charset::forName).orElse(StandardCharsets.UTF_8);
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** One line of plain text. */
  static String line(String raw, int most) {
    return PlainText.tidy(HtmlText.of(raw), most).text();
  }

  /** Plain text of several lines. */
  static String text(String raw, int most) {
    return PlainText.clean(HtmlText.of(raw), most).text().strip();
  }
}
