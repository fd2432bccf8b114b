package vn.hotline1022.feedback;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.FilingFields.Value;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.Sheet;
import vn.hotline1022.handout.SheetPdf;
import vn.hotline1022.text.Addressed;
import vn.hotline1022.text.Formats;
import vn.hotline1022.unit.Place;

/**
 * What a citizen takes home: the code, what was written down, until when there is an answer, what
 * was agreed to and how to take it back. As a paper or as text to send.
 */
public final class FeedbackReceipt {
  private static final String NO_BREAK = "\u00a0";

  private final FilingFields fields;
  private final PaperText words;
  private final Deadlines deadlines;

  public FeedbackReceipt(FilingFields fields, Deadlines deadlines) {
    this.fields = fields;
    this.words = fields.words();
    this.deadlines = deadlines;
  }

  /** Writes the paper and tells how many pages it has. */
  public long write(Feedback item, Paper paper, Instant now, Path file) {
    return SheetPdf.write(sheet(item, paper, now), file);
  }

  /** A name for its file. */
  public String fileName(Feedback item) {
    return "phieu-" + item.code().toLowerCase(java.util.Locale.ROOT) + ".pdf";
  }

  Sheet sheet(Feedback item, Paper paper, Instant now) {
    List<Sheet.Section> sections = new ArrayList<>();
    sections.add(new Sheet.Section("", matter(item), Optional.of(until(item))));
    sections.add(new Sheet.Section("", who(item), Optional.of(words.word("RIGHTS"))));
    return new Sheet(
        paper,
        words.locale(),
        words.word("FROM"),
        words.word("RECEIPT"),
        item.code(),
        sections,
        words.word("FOOT"),
        SeenTyped.today(now));
  }

  /** The same as text, a line each. */
  public String text(Feedback item) {
    Stream<String> head = Stream.of(words.word("RECEIPT"), words.word("CODE") + ": " + item.code());
    Stream<String> rows =
        Stream.concat(matter(item).stream(), who(item).stream())
            .map(row -> row.name() + ": " + row.value());
    Stream<String> end = Stream.of(until(item), words.word("RIGHTS"), words.word("FROM"));
    return Stream.of(head, rows, end)
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"))
        .replace(NO_BREAK, " ");
  }

  private List<Sheet.Row> matter(Feedback item) {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(new Sheet.Row(words.word("WRITTEN_AT"), Formats.dateTime(item.writtenAt())));
    for (Value value : fields.of(item)) {
      boolean matter =
          switch (value.field()) {
            case NAME, PHONE, PUBLISH -> false;
            case KIND,
                CATEGORY,
                TITLE,
                DESCRIPTION,
                PROCEDURE,
                OFFICE,
                SEEN,
                ADDRESS,
                LANDMARK,
                UNIT,
                COORDINATES,
                LEVEL,
                ATTRIBUTES,
                PHOTOS ->
                true;
          };
      if (matter) {
        rows.add(new Sheet.Row(value.name(), value.value()));
      }
    }
    expected(item).ifPresent(rows::add);
    return rows;
  }

  /** Who will have to do with it, as far as the place tells. */
  private Optional<Sheet.Row> expected(Feedback item) {
    boolean field = item.matter().kind() == FeedbackKind.FIELD;
    String unit = field && item.place().where() instanceof Place.In in ? fields.unit(in) : "";
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    String small = unit.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + unit.substring(1);
    return Optional.of(new Sheet.Row(words.word("EXPECTED"), words.word("EXPECTED_UNIT", small)));
  }

  private List<Sheet.Row> who(Feedback item) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (FilingField field : List.of(FilingField.NAME, FilingField.PHONE)) {
      String value = fields.value(item, field);
      if (!value.isBlank()) {
        rows.add(new Sheet.Row(words.word(field), value));
      }
    }
    Consent consent = item.consent();
    if (!consent.representative().isBlank()) {
      rows.add(new Sheet.Row(words.word("REPRESENTATIVE"), consent.representative()));
    }
    String agreed =
        Stream.of(Purpose.values())
            .filter(consent::to)
            .map(purpose -> words.word("CONSENT_" + purpose))
            .collect(Collectors.joining("; "));
    String version =
        words.word(
            "CONSENT_VERSION",
            Integer.toString(consent.textVersion()),
            Formats.dateTime(consent.at()));
    String said = Addressed.capital(agreed) + " (" + version + ")";
    rows.add(new Sheet.Row(words.word("CONSENT"), said));
    return rows;
  }

  /** Until when, as a sentence; an urgent one counts its hours from its acceptance. */
  String until(Feedback item) {
    String accepted = words.word("ACCEPTED_WITHIN") + " ";
    Due due = deadlines.handling(item.level(), item.writtenAt());
    return accepted
        + switch (due.unit()) {
          case WORKING_HOURS -> words.word("DUE_HOURS", due.amount());
          case WORKING_DAYS -> {
            String skipped = due.skippedText();
            yield skipped.isEmpty()
                ? words.word("DUE_DAYS", day(due), due.amount())
                : words.word("DUE_DAYS_SKIPPED", day(due), due.amount(), skipped);
          }
        };
  }

  /** {@code Thứ Năm 26/11/2026}. */
  private String day(Due due) {
    String weekday =
        "vi".equals(words.locale().getLanguage())
            ? Addressed.capital(Spoken.weekday(due.day()))
            : due.day().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
    return weekday + " " + Formats.date(due.day());
  }
}
