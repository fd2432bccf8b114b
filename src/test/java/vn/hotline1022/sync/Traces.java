package vn.hotline1022.sync;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import vn.hotline1022.text.PhoneNumber;

/**
 * The person who asks to be forgotten, and every form in which bytes could still tell of her. The
 * words begin like no Vietnamese word, so that a search table that writes only the end of a word
 * where it begins like the one before writes these whole; and they are too long to come up by
 * chance in megabytes of what is encrypted: four letters did.
 */
public final class Traces {
  public static final String NAME = "H'Wuăng Niê Kđămlai";
  public static final String STREET = "buôn Zoanrang, ngõ 887";
  public static final PhoneNumber PHONE = new PhoneNumber("0987001122", PhoneNumber.Kind.MOBILE);
  public static final String NOTES =
      "Cô " + NAME + ", " + STREET + ", gọi lại " + PHONE.key() + ", sai mã OTP";

  /** Accented, decomposed, folded, in capitals; the number without its zero and from its end. */
  public static final List<String> FORMS =
      Stream.of(
              "Wuăng",
              "WUĂNG",
              "wuang",
              "Kđămlai",
              "kdamlai",
              "Zoanrang",
              "zoanrang",
              "987001122",
              "221100789")
          .flatMap(form -> Stream.of(form, Normalizer.normalize(form, Normalizer.Form.NFD)))
          .distinct()
          .toList();

  private Traces() {}

  /** The forms found in these bytes, read as UTF-8 and as UTF-16. */
  public static List<String> in(byte[] bytes) {
    String all = octets(bytes);
    return FORMS.stream()
        .filter(
            form ->
                all.contains(octets(form.getBytes(StandardCharsets.UTF_8)))
                    || all.contains(octets(form.getBytes(StandardCharsets.UTF_16LE)))
                    || all.contains(octets(form.getBytes(StandardCharsets.UTF_16BE))))
        .toList();
  }

  /** One character for each byte, so that bytes are searched as fast as text. */
  private static String octets(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
