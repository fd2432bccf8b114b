package vn.hotline1022.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Daily data as they were handed out once.
 *
 * @param issuedBy staff code
 * @param workbook SHA-256 of the file, in hexadecimal
 * @param pdf SHA-256 of the file, in hexadecimal
 * @param kept what stood in it; empty for one of an earlier program, which kept the hashes alone
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
    String pdf,
    Optional<Kept> kept) {

  /** Longest name of a recipient. */
  public static final int RECIPIENT_MAX = 120;

  /**
   * What stood in it, so that it can be written again and compared.
   *
   * @param language of its words
   * @param figures its tables but the cover and what people said
   * @param erased whether what people said was erased since, so that it cannot be what it was
   */
  public record Kept(
      String language,
      DailyOrder.Told told,
      DailyOrder.Edition edition,
      List<ReportTable> figures,
      boolean erased) {
    public Kept {
      figures = List.copyOf(figures);
    }
  }

  public DailyIssue {
    boolean named = recipient.length() <= RECIPIENT_MAX && !recipient.isBlank();
    if (!named || !isHash(workbook) || !isHash(pdf) || since.isAfter(day)) {
      throw new IllegalArgumentException("out of bounds");
    }
  }

  /** Which one of its day it is, where it says so. */
  public Optional<Integer> number() {
    return kept.map(what -> what.edition().number());
  }

  static boolean isHash(String text) {
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
