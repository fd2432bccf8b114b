package vn.hotline1022.feedback.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Report;
import vn.hotline1022.feedback.FeedbackGateway.Upload;
import vn.hotline1022.feedback.FilingField;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.feedback.ServiceMatching;

/**
 * Writes an item as a report. Nothing goes out that the citizen did not agree to. The last line is
 * its mark, by which it is known again and people at the receiver can ask for it.
 */
public final class ReportWriter {
  private static final int DESCRIPTION_MAX = 4_000;
  private static final List<FilingField> BESIDE =
      List.of(
          FilingField.PROCEDURE,
          FilingField.OFFICE,
          FilingField.SEEN,
          FilingField.LANDMARK,
          FilingField.UNIT,
          FilingField.PUBLISH);

  private final FilingFields fields;

  /**
   * @param fields in Vietnamese, whatever language the desk speaks
   */
  public ReportWriter(FilingFields fields) {
    this.fields = fields;
  }

  /** The mark of a round. */
  static String mark(Feedback item, int round) {
    return round == 1 ? item.code() : item.code() + "/" + round;
  }

  Report report(Feedback item, Outgoing row, String service, List<Upload> uploads) {
    boolean named = !item.reporter().anonymous() && !item.reporter().name().isBlank();
    List<String> name = named ? List.of(item.reporter().name().strip().split(" +", 2)) : List.of();
    String phone = fields.value(item, FilingField.PHONE).replaceAll("[^0-9+]", "");
    return new Report(
        service,
        mark(item, row.round()),
        description(item, row),
        address(item),
        item.place().coordinates(),
        name.size() > 1 ? name.get(1) : "",
        name.isEmpty() ? "" : name.getFirst(),
        item.consent().to(Purpose.REPORT_BACK) ? phone : "",
        "",
        item.matter().attributes().of(service),
        uploads);
  }

  String description(Feedback item, Outgoing row) {
    String end = "\nMã 1022: " + mark(item, row.round());
    List<String> lines = new ArrayList<>();
    if (row.errand() == Outgoing.Errand.CORRECTION) {
      lines.add(
          ("Đính chính, bổ sung cho phản ánh đã gửi trước " + row.receiverId()).strip() + ".");
    }
    lines.add(item.matter().title());
    lines.add(fields.value(item, FilingField.DESCRIPTION));
    for (FilingField field : BESIDE) {
      String value = fields.value(item, field);
      if (!value.isBlank()) {
        lines.add(fields.name(field) + ": " + value);
      }
    }
    String text = String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    return cut(text, DESCRIPTION_MAX - end.length()) + end;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, half ? most - 1 : most);
  }

  /** The unit alone when nobody said more: the standard wants a place. */
  String address(Feedback item) {
    String address = fields.value(item, FilingField.ADDRESS);
    String unit = fields.value(item, FilingField.UNIT);
    String office = fields.value(item, FilingField.OFFICE);
    List<String> parts = new ArrayList<>();
    parts.add(address.isBlank() ? fields.value(item, FilingField.LANDMARK) : address);
    parts.add(unit);
    String joined = String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    return joined.isEmpty() ? office : joined;
  }

  boolean hasPlace(Feedback item) {
    return item.place().coordinates().isPresent() || !address(item).isBlank();
  }

  /** Changes when what would be said changes; not by what happens at the receiver. */
  String digest(Feedback item) {
    String all =
        String.join(
            "\u0000",
            item.matter().category(),
            item.matter().title(),
            fields.value(item, FilingField.DESCRIPTION),
            String.join("\u0000", BESIDE.stream().map(it -> fields.value(item, it)).toList()),
            address(item),
            item.place().coordinates().map(it -> it.text()).orElse(""),
            item.matter().attributes().values().toString());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The service that stands for an item's category, or for the main one above it. */
  Optional<String> service(Feedback item, Map<String, String> services) {
    return decided(item, services).filter(code -> !code.equals(ServiceMatching.BY_HAND));
  }

  /** Whether somebody decided that such feedback is filed by hand. */
  boolean isByHand(Feedback item, Map<String, String> services) {
    return decided(item, services).filter(ServiceMatching.BY_HAND::equals).isPresent();
  }

  private Optional<String> decided(Feedback item, Map<String, String> services) {
    String category = item.matter().category();
    return Optional.ofNullable(services.get(category))
        .or(() -> fields.mainCategory(category).map(services::get));
  }
}
