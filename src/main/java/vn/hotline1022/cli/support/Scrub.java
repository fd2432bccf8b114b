package vn.hotline1022.cli.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.privacy.PersonalDataGuard;

/**
 * Takes out of a text what tells of somebody. Names that are known (of people, of the computer,
 * folders) and ids become short sums, the same for the same name within one file and never again,
 * so that lines still tell what belongs together; numbers like those of telephones, addresses of
 * mail, and words like keys are gone.
 */
public final class Scrub {

  private static final String GONE = "…";
  private static final int SUM = 3;

  /** As ids of everything are written. */
  static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .-]?\\d){6,}");

  /** A long run of letters and digits mixed, as keys, tokens and codes are written. */
  private static final Pattern KEY =
      Pattern.compile("(?=[A-Za-z+/_=-]*\\d)(?=[0-9+/_=-]*[A-Za-z])[A-Za-z0-9+/_=-]{20,}");

  private final List<Pattern> names;
  private final byte[] salt;
  private final PersonalDataGuard guard = new PersonalDataGuard();

  /**
   * @param names what people, computers and folders are called here
   * @param salt of this one file
   */
  public Scrub(Collection<String> names, byte[] salt) {
    this.names =
        names.stream()
            .filter(name -> name.strip().length() > 1)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Scrub::word)
            .toList();
    this.salt = salt.clone();
  }

  private static Pattern word(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The text without them. */
  public String text(String text) {
    String scrubbed = text;
    for (Pattern name : names) {
      scrubbed = summed(name, scrubbed);
    }
    scrubbed = summed(ID, scrubbed);
    scrubbed = summed(KEY, scrubbed);
    scrubbed = MAIL.matcher(scrubbed).replaceAll(GONE);
    scrubbed = NUMBER.matcher(scrubbed).replaceAll(GONE);
    return guard.mask(scrubbed);
  }

  /** Whether the text holds nothing that would be taken out, ids set aside. */
  boolean isClean(String text) {
    String withoutIds = summed(ID, text);
    return text(withoutIds).equals(withoutIds);
  }

  private String summed(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.replaceAll(found -> "‹" + sum(found.group()) + "›");
  }

  private String sum(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      byte[] sum = digest.digest(name.getBytes(UTF_8));
      return HexFormat.of().formatHex(sum, 0, SUM);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
