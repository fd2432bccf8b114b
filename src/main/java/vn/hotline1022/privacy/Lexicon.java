package vn.hotline1022.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell what a number or a token is, folded. */
final class Lexicon {

  /** What words announce. */
  enum Meaning {
    OTP,
    /** "mã" alone, which needs more to be a one-time code. */
    BARE_CODE,
    PASSWORD,
    /** "pin", which may be a battery. */
    PIN,
    IDENTITY,
    PHONE,
    /** An account, bill, file or tracking code. */
    REFERENCE
  }

  /**
   * A phrase found in the tokens.
   *
   * @param first its first token
   * @param last its last token
   */
  record Keyword(Meaning meaning, int first, int last) {}

  private record Phrase(List<String> words, Meaning meaning) {}

  private static final Map<Meaning, List<String>> WORDS =
      Map.of(
          Meaning.OTP,
          List.of(
              "otp",
              "ma otp",
              "ma xac thuc",
              "ma xac nhan",
              "ma xac minh",
              "ma kich hoat",
              "ma dang nhap",
              "ma bao mat",
              "ma mot lan",
              "ma tin nhan",
              "code",
              "ma code",
              "verification code",
              "one time password"),
          Meaning.BARE_CODE,
          List.of("ma", "ma so"),
          Meaning.PASSWORD,
          List.of(
              "mat khau",
              "matkhau",
              "mk",
              "mat ma",
              "pass",
              "password",
              "passwd",
              "pwd",
              "pw",
              "passcode",
              "pass code",
              "ma pin",
              "so pin",
              "ma khoa",
              "ma mo khoa"),
          Meaning.PIN,
          List.of("pin"),
          Meaning.IDENTITY,
          List.of(
              "cccd",
              "cmnd",
              "cmt",
              "cmtnd",
              "cc",
              "ddcn",
              "can cuoc",
              "cancuoc",
              "chung minh",
              "dinh danh",
              "identity",
              "id card",
              "citizen id",
              "ma so thue",
              "mst"),
          Meaning.PHONE,
          List.of(
              "sdt",
              "dt",
              "dien thoai",
              "so may",
              "thue bao",
              "goi",
              "goi lai",
              "zalo",
              "hotline",
              "tel",
              "phone",
              "lien he",
              "di dong",
              "so lien lac"),
          Meaning.REFERENCE,
          List.of(
              "ma ho so",
              "so ho so",
              "ho so so",
              "ma phan anh",
              "phan anh so",
              "ma phieu",
              "so phieu",
              "phieu",
              "ma don",
              "don hang",
              "van don",
              "ma khach hang",
              "ma kh",
              "khach hang",
              "ma hoa don",
              "so hoa don",
              "hoa don",
              "hop dong",
              "tai khoan ngan hang",
              "so tai khoan",
              "stk",
              "so the",
              "cong to",
              "bien so",
              "bien nhan",
              "bien lai",
              "tra cuu",
              "imei",
              "seri",
              "serial",
              "so may imei",
              "giao dich",
              "chuyen khoan",
              "ma loi",
              "error code",
              "loi code",
              "code loi",
              "qr code",
              "ma qr",
              "ma vach",
              "barcode",
              "zip code",
              "post code",
              "buu chinh",
              "ma buu dien",
              "ma hen",
              "phien ban",
              "build",
              "bhxh",
              "bhyt",
              "bao hiem",
              "ma can bo",
              "ma nhan vien",
              "tracking",
              "order"));

  private static final Map<String, List<Phrase>> PHRASES = phrases();

  /** A number before one of these counts or measures something. */
  private static final Set<String> UNITS =
      Set.of(
          "d",
          "dong",
          "vnd",
          "nghin",
          "ngan",
          "trieu",
          "tr",
          "ty",
          "ti",
          "k",
          "usd",
          "giay",
          "phut",
          "gio",
          "h",
          "p",
          "s",
          "ngay",
          "thang",
          "nam",
          "tuan",
          "lan",
          "luot",
          "nguoi",
          "so",
          "chu",
          "ky",
          "ki",
          "kb",
          "mb",
          "gb",
          "mah",
          "km",
          "m",
          "cm",
          "kwh",
          "diem",
          "ho",
          "may",
          "cuoc",
          "phieu",
          "trang",
          "tin",
          "kg",
          "tuoi",
          "minutes",
          "seconds",
          "times",
          "digits",
          "characters",
          "kytu");

  /** A number right after one of these is a place, a time, a telephone: no one-time code. */
  private static final Set<String> NO_CODE_AFTER =
      Set.of(
          "sdt", "dt", "thoai", "tu", "luc", "ngay", "nam", "thang", "nhanh", "phim", "bam", "goi",
          "can", "nha", "phong", "he", "duong", "ngo", "ngach", "hem", "tang", "to", "khu", "dai",
          "hotline", "zalo", "sau", "trong", "khoang", "hon", "tel", "phone", "loi", "dau", "truoc",
          "gia", "phi", "cuoi", "qua", "version", "ban", "bao", "android", "ios");

  private static final Set<String> CONNECTORS = Set.of("la", "is", "thanh", "sang", "was");

  private static final Set<String> SPOKEN_DIGITS =
      Set.of("khong", "mot", "hai", "ba", "bon", "tu", "nam", "lam", "sau", "bay", "tam", "chin");

  /** Programs, makers and things that passwords belong to; not passwords themselves. */
  private static final Set<String> NAMES =
      Set.of(
          "google",
          "gmail",
          "apple",
          "icloud",
          "itunes",
          "facebook",
          "zalo",
          "vneid",
          "ihanoi",
          "iphone",
          "ipad",
          "ios",
          "android",
          "samsung",
          "galaxy",
          "oppo",
          "vivo",
          "xiaomi",
          "redmi",
          "realme",
          "huawei",
          "nokia",
          "windows",
          "win",
          "wifi",
          "internet",
          "viettel",
          "vinaphone",
          "mobifone",
          "youtube",
          "tiktok",
          "microsoft",
          "outlook",
          "telegram",
          "messenger",
          "default",
          "email",
          "online",
          "etax",
          "vssid",
          "momo",
          "password",
          "account",
          "bluetooth",
          "appstore",
          "chplay",
          "store",
          "smart",
          "level",
          "muc",
          "cap",
          "buoc",
          "lan",
          "version");

  private Lexicon() {}

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> byFirst = new HashMap<>();
    WORDS.forEach(
        (meaning, texts) ->
            texts.forEach(
                text -> {
                  List<String> words = List.of(text.split(" "));
                  byFirst
                      .computeIfAbsent(words.getFirst(), any -> new ArrayList<>())
                      .add(new Phrase(words, meaning));
                }));
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(p -> -p.words().size())));
    return byFirst;
  }

  /** Every phrase in the text, the longest at each place, in order. */
  static List<Keyword> keywords(Tokens tokens) {
    List<Keyword> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      Keyword keyword = keywordAt(tokens, i);
      if (keyword != null) {
        found.add(keyword);
        i = keyword.last();
      }
    }
    return found;
  }

  private static Keyword keywordAt(Tokens tokens, int first) {
    for (Phrase phrase : PHRASES.getOrDefault(tokens.word(first), List.of())) {
      int last = first + phrase.words().size() - 1;
      boolean all = true;
      for (int i = first; i <= last && all; i++) {
        all = phrase.words().get(i - first).equals(tokens.word(i));
      }
      if (all) {
        return new Keyword(phrase.meaning(), first, last);
      }
    }
    return null;
  }

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  static boolean forbidsCodeAfter(String word) {
    return NO_CODE_AFTER.contains(word);
  }

  static boolean isConnector(String word) {
    return CONNECTORS.contains(word);
  }

  static boolean isSpokenDigit(String word) {
    return SPOKEN_DIGITS.contains(word);
  }

  static boolean isName(String word) {
    return NAMES.contains(word);
  }
}
