package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.guide.Template;

/**
 * Makes a text that is read out on the telephone one to be read on paper: nobody waits at the other
 * end, nobody is asked to answer, and what to do is said without “bác”, “cháu”. Where a step needs
 * other words, its {@code paper} has them.
 */
final class PaperWords {
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!…])\\s+");

  /** Only worth saying while somebody listens. */
  private static final List<Pattern> SPOKEN_VI =
      patterns(
          "^\\{Us} .*",
          ".*(báo|bảo|nói|kể|đọc|gọi|cho|hỏi) (cho )?\\{us}.*(?<!\\?)",
          "^(?!.*giúp \\{us}).*\\{us}.*\\?",
          ".*[cC]hỉ cần nói (đúng|có|rõ).*",
          ".*[kK]hông cần đọc( ra|\\.| ạ).*",
          "^(\\{Them} )?([đĐ]ã )?([tT]hấy|[vV]ào được|[cC]ó vào được|[lL]àm được|[mM]ở được|[xX]ong"
              + "|[đĐ]ược|[nN]ghe rõ)"
              + "( \\S+){0,4} ?(chưa|gì|không|rồi|nào)( ạ)?\\?$",
          "^(Không sao|Tốt quá|Hay quá|Dạ|Vâng|Xong rồi|Câu cuối thôi|Không sao đâu)"
              + "( ạ|, \\{them})?\\.$");

  private static final List<Pattern> SPOKEN_EN =
      patterns(
          ".*(?<!\\p{L})(I|me)(?!\\p{L}).*",
          "^Just say .*",
          "^(No need to (say|read)|Please do not say|Do not say|You need not).*",
          "^(And )?(Do|Does|Did|Is|Are|Can|What|Which|do|is) (you|it|that|they|this|do you)("
              + " \\S+){0,4}\\?$",
          "^(Never mind|Very good|That is all|Good|Fine|All right|One last question)\\.$");

  /** What a sentence that asks something keeps. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(^|(?:, |Rồi |rồi |thì |Xong |xong |Sau đó |Bây giờ |để ))\\{[Tt]hem} "
              + "(?!(?:đã|đang|có|sẽ|muốn|vẫn|được|cần|ở|vừa|hay|quen|là|và|thường|biết)\\s)");

  private PaperWords() {}

  private static List<Pattern> patterns(String... texts) {
    return List.of(texts).stream()
        .map(text -> Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS))
        .toList();
  }

  /** The text as it is printed. */
  static Template of(Template said, Locale locale) {
    boolean vietnamese = "vi".equals(locale.getLanguage());
    String source = vietnamese ? said.source() : ours(said.source());
    List<String> sentences = List.of(SENTENCES.split(source.strip()));
    List<Pattern> spoken = vietnamese ? SPOKEN_VI : SPOKEN_EN;
    List<String> kept =
        sentences.stream()
            .filter(one -> spoken.stream().noneMatch(no -> no.matcher(one).matches()))
            .toList();
    UnaryOperator<String> written = vietnamese ? PaperWords::vietnamese : PaperWords::capital;
    List<String> all = new ArrayList<>(kept.isEmpty() ? sentences : kept);
    all.replaceAll(written);
    return Template.read(String.join(" ", all)).orElse(said);
  }

  private static String vietnamese(String sentence) {
    boolean asked = sentence.endsWith("?");
    String text =
        sentence
            .replaceAll("(?i)\\{them} cho \\{us} hỏi( cho chắc| chút| thêm)?,? ", "")
            .replaceAll("(?: xem)? (?:giúp|cho|hộ) \\{us},", asked ? " xem:" : ",")
            .replaceAll(" (giúp|hộ) \\{us}\\b| (giúp|hộ) \\{us}", "")
            .replaceAll("^(Dạ|Vâng),? ", "")
            .replaceAll(" (không|chưa|đâu|nữa)? ?\\{them}\\?$", " $1?")
            .replaceAll("( nhé| ạ| nha)+(?=[.,;:?!])", "")
            .replaceAll(" {2,}", " ")
            .replaceAll(" +(?=[.,;:?!])", "");
    return capital(text.endsWith("?") ? text : unaddressed(text));
  }

  private static String unaddressed(String text) {
    Matcher matcher = ADDRESSED.matcher(text);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
  }

  /** What we say of ourselves, said of us. */
  private static String ours(String text) {
    return text.replace("not me and not you either", "not even 1022’s staff")
        .replace("not me either", "not even 1022’s staff")
        .replace("not even me", "not even 1022’s staff")
        .replaceAll(" for me\\b", "");
  }

  /** The first letter large, also behind a mark of what is strong, also of what is filled in. */
  private static String capital(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '“')) {
      at++;
    }
    if (text.startsWith("{", at)) {
      at++;
    }
    if (text.startsWith("iHaNoi", at)) {
      return text;
    }
    if (at >= text.length()) {
      return text;
    }
    return text.substring(0, at) + Character.toUpperCase(text.charAt(at)) + text.substring(at + 1);
  }
}
