package vn.hotline1022.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Daily data as they were handed out once.
 *
 * @param issuedBy staff code
 * @param workbook SHA-256 of the file, in hexadecimal
 * @param pdf SHA-256 of the file, in hexadecimal
 */
public record DailyIssue(
    UUID id,
    LocalDate day,
    LocalDate since,
    String recipient,
    boolean isFinal,
    Instant issuedAt,
    String issuedBy,
    String workbook,
    String pdf) {

  /** Longest name of a recipient. */
  public static final int RECIPIENT_MAX = 120;

  public DailyIssue {
    boolean named = recipient.length() <= RECIPIENT_MAX && !recipient.isBlank();
    if (!named || !isHash(workbook) || !isHash(pdf) || since.isAfter(day)) {
      throw new IllegalArgumentException("out of bounds");
    }
  }

  private static boolean isHash(String text) {
    return text.matches("[0-9a-f]{64}");
  }

  /** SHA-256 in hexadecimal. */
  public static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
