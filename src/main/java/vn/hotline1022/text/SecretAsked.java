package vn.hotline1022.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences that ask somebody to say a code, a password or an identity number. A warning not
 * to ({@code đừng đọc mã cho ai}) is none, nor is what others may try ({@code nếu ai hỏi mã}), nor
 * asking to be told when a code has come.
 */
public final class SecretAsked {

  public static final SecretAsked VIETNAMESE =
      new SecretAsked(
          List.of("mã", "otp", "khẩu", "passcode", "số", "cccd", "cmnd"),
          "mã(?! (qr|hồ sơ|phản ánh|phiếu|hẹn|tra cứu|vạch|vùng|gọi lại))|otp|mật khẩu|passcode"
              + "|số (thẻ )?(căn cước|cccd|cmnd|chứng minh|định danh)|cccd|cmnd|số thẻ|dãy số"
              + "|(sáu|6|bốn|4|mười hai|12) (chữ )?số(?! cuối)",
          "đọc|nói|cung cấp|đánh vần|nhắc lại|cho (cháu|em|tôi|mình) (biết|xin)|cho xin"
              + "|(gửi|nhắn) (cho )?(cháu|em|tôi)",
          "báo (cho )?(cháu|em|tôi)|báo giúp|báo lại",
          "đừng|không|chớ|chưa|cấm",
          "(cho|với) (ai|bất kỳ ai|bất cứ ai|người khác|người lạ)",
          "khi|nếu|đã|xem|có|rằng|lúc|nào",
          "(\\s+(lại|lên|to|rõ|giúp|hộ|cho|với|cháu|em|tôi|mình|nghe|nhé|ạ|nó|luôn|từng|số|một"
              + "|chậm))*",
          "là gì|là bao nhiêu|bao nhiêu|là số (nào|mấy)|là mấy",
          "lừa|kẻ (gian|xấu)|người lạ|giả danh|(?<!cho |với )ai (bảo|đòi|yêu cầu|hỏi|gọi|nhắn|nói)"
              + "|nếu (có )?(ai|người)");

  public static final SecretAsked ENGLISH =
      new SecretAsked(
          List.of("otp", "code", "password", "pin", "number", "digits"),
          "otp|(?<!qr |case |area |reference |tracking |file |call-back )codes?|passwords?"
              + "|passcodes?|pin|(identity|id|card|citizen|citizen's) (card )?numbers?"
              + "|(six|6|four|4|twelve|12) digits",
          "tell (me|us)|read (me|us|out|it|the|your|that|them)|say|give (me|us)|send (me|us)|spell"
              + "|dictate|repeat",
          "let (me|us) know",
          "never|not|don't|doesn't|nobody|no one|without|cannot|can't",
          "to (anyone|anybody|somebody else|strangers)",
          "when|if|whether|that|once|how|has|is|as soon",
          "(\\s+(it|them|to|me|us|out|aloud|again|slowly|please|back|one|by|now|loud|and|clearly))*",
          "what (is|are|was)|what's|which (is|are)",
          "fraud|scams?|scammers?|strangers?|swindlers?|if"
              + " (anyone|anybody|someone|somebody)|whoever|(anyone|anybody|somebody|someone)"
              + " (who|asks|calls|wants)|thieves|criminals");

  private static final Pattern CLAUSES = Pattern.compile("[,;:–—()“”\"]");

  private final List<String> stems;
  private final Pattern secret;
  private final Pattern tell;
  private final Pattern inform;
  private final Pattern not;
  private final Pattern toOthers;
  private final Pattern about;
  private final Pattern nothingElse;
  private final Pattern question;
  private final Pattern warning;

  /**
   * @param stems one of them is in every secret; most texts have none
   * @param secret what nobody may tell
   * @param tell asks somebody to say something
   * @param inform asks to be told that something happened, or something
   * @param not turns it into a warning, when it stands before
   * @param toOthers it is not us who would be told
   * @param about what is told is that something happened
   * @param nothingElse behind {@code tell} when it has no object of its own
   * @param question asks for the secret itself
   * @param warning it is about what others do
   */
  private SecretAsked(
      List<String> stems,
      String secret,
      String tell,
      String inform,
      String not,
      String toOthers,
      String about,
      String nothingElse,
      String question,
      String warning) {
    this.stems = stems;
    this.secret = words(secret);
    this.tell = words(tell);
    this.inform = words(inform);
    this.not = words(not);
    this.toOthers = words(toOthers);
    this.about = words(about);
    this.nothingElse = Pattern.compile(nothingElse + "[\\s.!?…]*");
    this.question = words(question);
    this.warning = words(warning);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(" + alternatives + ")(?![\\p{L}\\p{N}])");
  }

  /**
   * The words of the first sentence that asks for a secret.
   *
   * @param ours whether it is we who would say them; what others say may well be a question
   */
  public Optional<String> find(List<String> sentences, boolean ours) {
    String before = "";
    for (String sentence : sentences) {
      String text = sentence.toLowerCase(Locale.ROOT);
      if (!warning.matcher(text).find()) {
        Optional<String> asked = tells(text, before).or(() -> ours ? asks(text) : Optional.empty());
        if (asked.isPresent()) {
          return asked;
        }
      }
      before = text;
    }
    return Optional.empty();
  }

  /** A secret that is named at all. */
  public Optional<String> named(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (stems.stream().noneMatch(small::contains)) {
      return Optional.empty();
    }
    Matcher matcher = secret.matcher(small);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private Optional<String> asks(String sentence) {
    Matcher asked = question.matcher(sentence);
    return asked.find()
        ? named(sentence).map(name -> name + " … " + asked.group())
        : Optional.empty();
  }

  private Optional<String> tells(String sentence, String before) {
    String behind = before;
    for (String clause : CLAUSES.split(sentence)) {
      Optional<String> asked = tells(clause, behind, tell, true);
      if (asked.isEmpty()) {
        asked = tells(clause, behind, inform, false);
      }
      if (asked.isPresent()) {
        return asked;
      }
      behind = behind + " " + clause;
    }
    return Optional.empty();
  }

  private Optional<String> tells(
      String clause, String behind, Pattern verbs, boolean alsoWhatWasNamed) {
    Matcher verb = verbs.matcher(clause);
    while (verb.find()) {
      String rest = clause.substring(verb.end());
      String first = clause.substring(0, verb.start());
      boolean harmless = not.matcher(first).find() || toOthers.matcher(rest).find();
      if (harmless) {
        continue;
      }
      Matcher name = secret.matcher(rest);
      if (name.find() && !about.matcher(rest.substring(0, name.start())).find()) {
        return Optional.of(verb.group() + " … " + name.group());
      }
      boolean pointsBack = alsoWhatWasNamed && nothingElse.matcher(rest).matches();
      if (pointsBack) {
        Optional<String> named = named(behind + " " + first);
        if (named.isPresent()) {
          return named.map(secretName -> secretName + " … " + verb.group());
        }
      }
    }
    return Optional.empty();
  }
}
