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

  private AnswerText() {}

  /** The answer as a tree; nothing when its type, its encoding or its form is not what it says. */
  static Optional<Tree> tree(Exchange.Answered answer) {
    String type = answer.contentType();
    boolean page = type.contains("html");
    if (page || !answer.isPlain()) {
      return Optional.empty();
    }
    byte[] body = answer.body();
    return type.contains("xml") || (!type.contains("json") && startsAsXml(body))
        ? TreeXml.read(body, charset(type))
        : decoded(body, type).flatMap(TreeJson::read);
  }

  private static boolean startsAsXml(byte[] body) {
    for (byte each : body) {
      if (each == '<') {
        return true;
      }
      boolean before = each <= ' ';
      if (!before) {
        return false;
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
