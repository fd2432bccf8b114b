package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.handout.Paper;
import vn.hotline1022.handout.SheetPdf;

class FeedbackPapersTest {
  private static final Locale VI = Locale.of("vi");

  @TempDir Path folder;

  private static FilingFields fields(Locale locale) {
    return new FilingFields(PaperText.of(locale), Forms.LISTS, Forms.UNITS, Forms.NUMBERS);
  }

  private static FeedbackReceipt receipt(Locale locale) {
    return new FeedbackReceipt(fields(locale), Forms.DEADLINES);
  }

  private static Feedback garbage() {
    return FeedbackSamples.garbage(new UUID(1, 1)).withCode("PA-261122-4831-7056");
  }

  /** All words of a file as another program reads it, with single spaces. */
  private static String read(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void draw(Path pdf, String name) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target/screens"));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 80);
      ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
      assertThat(picture.getWidth()).isGreaterThan(400);
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void theReceiptSaysInVietnameseWhatWasWritten(Paper paper) throws IOException {
    Path file = folder.resolve("phieu.pdf");
    long pages = receipt(VI).write(garbage(), paper, Forms.NOW, file);
    assertThat(pages).isEqualTo(1);
    assertThat(read(file))
        .contains("PA-261122-4831-7056")
        .contains("Phiếu ghi nhận phản ánh")
        .contains("Rác thải sinh hoạt tồn đọng đầu ngõ 42")
        .contains("Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng 2 m³")
        .contains("Môi trường › Rác thải")
        .contains("Trường MN Hoa Sen")
        .contains("Phường Việt Hưng")
        .contains("UBND phường Việt Hưng")
        .contains("Thứ Năm 26/11/2026 (3 ngày làm việc, 24/11 nghỉ)")
        .contains("Ghi và gửi phản ánh; giữ số để báo kết quả")
        .contains("0912 345 678")
        .contains("024.1022");
    draw(file, "feedback-receipt-" + paper.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void theSameReceiptIsTheSameFile() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    SheetPdf.write(receipt(VI).sheet(garbage(), Paper.A5, Forms.NOW), one);
    SheetPdf.write(receipt(VI).sheet(garbage(), Paper.A5, Forms.NOW), other);
    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void asTextItSaysTheSame(String language) {
    Locale locale = Locale.of(language);
    String text = receipt(locale).text(garbage());
    assertThat(text)
        .contains("PA-261122-4831-7056", "Rác thải sinh hoạt", "15", "24/11")
        .doesNotContain("{", "null");
    assertThat(text.lines()).allMatch(line -> !line.isBlank());
    assertThat(receipt(locale).fileName(garbage())).isEqualTo("phieu-pa-261122-4831-7056.pdf");
  }

  @Test
  void whatWasNotAgreedToIsNotOnIt() {
    Feedback item = garbage();
    Feedback silent =
        Feedback.written(
                item.id(),
                item.call(),
                item.operator(),
                item.writtenAt(),
                item.matter(),
                Level.URGENT,
                item.place(),
                item.reporter(),
                List.of(),
                FeedbackSamples.consent(Consent.Purpose.FILE))
            .withCode(item.code());
    assertThat(receipt(VI).text(silent)).doesNotContain("0912 345 678").contains("4 giờ làm việc");
  }

  @Test
  void aLongDescriptionGoesOnOverThePage() throws IOException {
    Feedback item = garbage();
    String words = "Xe thu gom không vào ngõ, người dân đã gọi nhiều lần. ".repeat(70).strip();
    Feedback lengthy =
        item.after(
            new FeedbackStep.Corrected(
                Forms.NOW,
                "DTV07",
                Matter.field("GARBAGE", "Rác", words, item.matter().seen()),
                item.place()));
    Path file = folder.resolve("dai.pdf");
    assertThat(receipt(VI).write(lengthy, Paper.A5, Forms.NOW, file)).isGreaterThan(1);
    assertThat(read(file)).contains("nhiều lần.").contains("2 / ");
  }

  @Test
  void aBatchIsATableThatSpreadsheetsOpen() throws IOException {
    List<Feedback> items =
        new ArrayList<>(List.of(garbage(), FeedbackSamples.procedure(new UUID(2, 2))));
    items.add(calculated());
    items.add(garbage().restricted());
    Path file = folder.resolve("phan-anh.csv");
    FeedbackBatch batch = new FeedbackBatch(items, fields(VI));
    assertThat(batch.writeTable(file)).isEqualTo(3);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new java.io.StringReader(text))
            .getRecords();
    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst().get("Mã phản ánh")).isEqualTo("PA-261122-4831-7056");
    assertThat(rows.getFirst().get("Nội dung")).contains("2 m³,\nmùi hôi.");
    assertThat(rows.get(1).get("Thủ tục")).isEqualTo("Đăng ký khai sinh");
    assertThat(rows.get(1).get("Công khai tên")).isEqualTo("Có");
    assertThat(rows.get(2).get("Việc phản ánh")).startsWith("'=");
  }

  private static Feedback calculated() {
    Feedback item = garbage();
    return item.after(
        new FeedbackStep.Corrected(
            Forms.NOW,
            "DTV07",
            Matter.field("GARBAGE", "=HYPERLINK(\"x\")", "Rác", item.matter().seen()),
            item.place()));
  }

  @Test
  void aBatchOnPaperHasEveryItem() throws IOException {
    Random random = new Random(5);
    List<Feedback> items = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      items.add(
          FeedbackSamples.any(random, new UUID(3, i), Forms.NOW)
              .withCode("PA-261122-%04d-0000".formatted(i)));
    }
    Path file = folder.resolve("phan-anh.pdf");
    assertThat(new FeedbackBatch(items, fields(VI)).writePaper(Forms.NOW, file)).isGreaterThan(2);
    String text = read(file);
    for (Feedback item : items) {
      assertThat(text).contains(item.code(), item.matter().title());
    }
    draw(file, "feedback-batch");
  }

  @Test
  void everyWordIsThereInBothLanguages() {
    for (Locale locale : List.of(VI, Locale.ENGLISH)) {
      PaperText words = PaperText.of(locale);
      for (FilingField field : FilingField.values()) {
        assertThat(words.word(field)).isNotBlank();
      }
    }
    assertThat(PaperText.of(Locale.ENGLISH).word("CONSENT_VERSION", "1", "today"))
        .isEqualTo("version 1, today");
  }
}
