package vn.hotline1022.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.text.PhoneNumber.Kind;

/**
 * Reads telephone numbers as people type and paste them, and writes them as people read them.
 * Vietnamese numbers come out in today's national form, whatever form they came in: with +84, 84 or
 * 0084, with the eleven digits mobiles had before 15 September 2018, or with Hanoi's old area code.
 * Thread-safe.
 */
public final class PhoneNumbers {
  private static final int MASKED_FROM = 7;
  private static final int SEEN_FIRST = 3;
  private static final int SEEN_LAST = 3;

  /** Longer rows of digits are no telephone number. */
  private static final int MOST_DIGITS = 20;

  /** Short numbers of this country that we know; 1800 and 1900 numbers are known by their form. */
  private static final Set<String> SHORT_CODES =
      Set.of("111", "112", "113", "114", "115", "1022", "1080", "156", "5656");

  /** Hanoi's 1022 is printed with the area code: 024.1022. */
  private static final Set<String> PRINTED_1022 = Set.of("0241022", "041022");

  private static final String VIETNAM = "VN";

  /** Digits with what may stand between them. */
  private static final Pattern RUN =
      Pattern.compile("[+\uFF0B(]{0,2}\\p{Nd}(?:[\\p{Zs}\\p{Cf}.()·•–—‑-]{0,4}\\p{Nd})*");

  /** In more text than this nobody looks for a number. */
  private static final int MOST_SEARCHED = 2_000;

  private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

  /**
   * The number in {@code raw}: {@link PhoneNumber#NONE} when there is none, {@link
   * PhoneNumber#WITHHELD} when it says so, {@link Kind#INCOMPLETE} with the digits as typed when
   * they are no valid number. Takes any text.
   */
  public PhoneNumber parse(String raw) {
    TypedNumber typed = TypedNumber.read(raw);
    if (typed.digits().isEmpty()) {
      return typed.withheld() ? PhoneNumber.WITHHELD : PhoneNumber.NONE;
    }
    PhoneNumber asTyped = new PhoneNumber(bounded(typed.plain()), Kind.INCOMPLETE);
    if (!typed.clear() || typed.digits().length() > MOST_DIGITS) {
      return asTyped;
    }
    String shortCode = PRINTED_1022.contains(typed.digits()) ? "1022" : typed.digits();
    if (!typed.plus() && SHORT_CODES.contains(shortCode)) {
      return new PhoneNumber(shortCode, Kind.SHORT_CODE);
    }
    PhoneNumber known =
        typed.abroad() ? foreign(typed) : vietnamese(OldNumbers.today(typed.national()));
    return known == null ? asTyped : known;
  }

  /**
   * The number in a longer text, as it is written there: {@code chị Hoa 0912.345.678, gọi chiều}.
   * Empty when there is none, or several.
   */
  public Optional<String> within(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher run = RUN.matcher(text.substring(0, Math.min(text.length(), MOST_SEARCHED)));
    while (run.find()) {
      PhoneNumber number = parse(run.group());
      if (dialable(number) && number.kind() != Kind.SHORT_CODE) {
        found.putIfAbsent(number.key(), run.group());
      }
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /** What a telephone line says of the caller: nothing at all means withheld. */
  public PhoneNumber fromLine(String raw) {
    PhoneNumber number = parse(raw);
    return number.key().isEmpty() ? PhoneNumber.WITHHELD : number;
  }

  /**
   * What the key of the number being typed begins with: {@code +84 91} gives {@code 091}, {@code
   * 0162 3} gives {@code 0323}. Empty when nothing can be said yet.
   */
  public String digits(String typedText) {
    PhoneNumber number = parse(typedText);
    if (number.kind() != Kind.INCOMPLETE) {
      return number.key();
    }
    TypedNumber typed = TypedNumber.read(typedText);
    return bounded(typed.abroad() ? typed.plain() : OldNumbers.today(typed.national()));
  }

  /**
   * For people to read: {@code 0912 345 678}, {@code 024 3826 1147}, {@code +1 650-253-0000}; an
   * incomplete number as typed; a withheld or erased one is empty, its word is a matter of
   * language.
   */
  public String display(PhoneNumber number) {
    return switch (number.kind()) {
      case MOBILE, LANDLINE -> grouped(number.key());
      case SHORT_CODE -> number.key().length() > 5 ? service(number.key()) : number.key();
      case FOREIGN -> international(number.key());
      case INCOMPLETE -> number.key();
      case WITHHELD, ERASED, RESTRICTED -> "";
    };
  }

  /**
   * As {@link #display}, the middle hidden: enough to recognise a number that one has, not enough
   * to call it. Short codes belong to nobody and stay.
   */
  public String masked(PhoneNumber number) {
    String shown = display(number);
    long digits = shown.chars().filter(Character::isDigit).count();
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (int i = 0; i < shown.length(); i++) {
      char each = shown.charAt(i);
      boolean digit = Character.isDigit(each);
      boolean hidden =
          digit && digits >= MASKED_FROM && at >= SEEN_FIRST && at < digits - SEEN_LAST;
      masked.append(hidden ? '•' : each);
      at += digit ? 1 : 0;
    }
    return masked.toString();
  }

  /** Whether it can be dialled. */
  public boolean dialable(PhoneNumber number) {
    return switch (number.kind()) {
      case MOBILE, LANDLINE, SHORT_CODE, FOREIGN -> true;
      case INCOMPLETE, WITHHELD, ERASED, RESTRICTED -> false;
    };
  }

  private PhoneNumber vietnamese(String national) {
    Phonenumber.PhoneNumber parsed = parsed(national, VIETNAM);
    if (parsed == null || !library.isValidNumberForRegion(parsed, VIETNAM)) {
      return null;
    }
    String key = Long.toString(parsed.getNationalNumber());
    return switch (library.getNumberType(parsed)) {
      case MOBILE, PAGER, PERSONAL_NUMBER -> new PhoneNumber("0" + key, Kind.MOBILE);
      case FIXED_LINE, FIXED_LINE_OR_MOBILE, VOIP -> new PhoneNumber("0" + key, Kind.LANDLINE);
      case TOLL_FREE, PREMIUM_RATE, SHARED_COST, UAN, VOICEMAIL ->
          new PhoneNumber(key, Kind.SHORT_CODE);
      case UNKNOWN -> null;
    };
  }

  private PhoneNumber foreign(TypedNumber typed) {
    Phonenumber.PhoneNumber parsed = parsed(typed.plain(), null);
    if (parsed == null || !library.isValidNumber(parsed)) {
      return null;
    }
    return new PhoneNumber(library.format(parsed, PhoneNumberFormat.E164), Kind.FOREIGN);
  }

  private Phonenumber.PhoneNumber parsed(String digits, String region) {
    try {
      return library.parse(digits, region);
    } catch (NumberParseException e) {
      return null;
    }
  }

  /** Two area codes have three digits, 024 and 028; with the others the rest is 3 and 4. */
  private static String grouped(String key) {
    if (key.length() == 10) {
      return key.substring(0, 4) + " " + key.substring(4, 7) + " " + key.substring(7);
    }
    if (key.length() != 11) {
      return key;
    }
    boolean city = key.startsWith("024") || key.startsWith("028");
    int area = city ? 3 : 4;
    return key.substring(0, area) + " " + key.substring(area, 7) + " " + key.substring(7);
  }

  private static String service(String key) {
    return key.substring(0, 4) + " " + key.substring(4);
  }

  private String international(String key) {
    Phonenumber.PhoneNumber parsed = parsed(key, null);
    return parsed == null ? key : library.format(parsed, PhoneNumberFormat.INTERNATIONAL);
  }

  private static String bounded(String digits) {
    return digits.length() > MOST_DIGITS ? digits.substring(0, MOST_DIGITS) : digits;
  }
}
