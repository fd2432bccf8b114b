package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/** Batches as they leave the desk: what is in them, and whose number is not. */
class FaultBatchTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  private static final Pattern ENTITY = Pattern.compile("&#(x?)([0-9A-Fa-f]+);");

  @TempDir private Path folder;

  private final Escalation shared =
      fault("KT-261122-0001", "0912345678", Escalation.YES, "“Hệ thống bận”, gọi 0912 345 678");
  private final Escalation silent =
      fault("KT-261122-0002", "0936778120", "", "=1+1; số 0936.778.120 không nhận được mã");
  private final FaultBatch batch =
      new FaultBatch(List.of(shared, silent), new PlainWords(), new PhoneNumbers());

  @Test
  void aWorkbookHoldsEveryFaultAndOnlyTheNumbersOfThoseWhoAgreed() throws IOException {
    Path file = folder.resolve("lo.xlsx");
    batch.writeSheet(file);
    String cells = everything(file);
    assertThat(cells)
        .contains("KT-261122-0001", "KT-261122-0002", "“Hệ thống bận”", "0912 345 678")
        .doesNotContain("0936")
        .doesNotContain("778120")
        .doesNotContain("<f>");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void ofWhoeverAskedThatTheirDataBeKeptOnlyNothingButTheDeviceGoesOut() throws IOException {
    Path file = folder.resolve("han-che.xlsx");
    new FaultBatch(List.of(shared.restricted()), new PlainWords(), new PhoneNumbers())
        .writeSheet(file);
    assertThat(everything(file))
        .contains("KT-261122-0001")
        .doesNotContain("0912")
        .doesNotContain("Hệ thống bận");
  }

  @Test
  void aPaperReadsBackInVietnameseWithItsFontInside() throws IOException {
    Path file = folder.resolve("lo.pdf");
    batch.writePaper(file, NOW);
    try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
      String text = new PdfTextExtractor(reader).getTextFromPage(1);
      assertThat(text).contains("KT-261122-0002", "Hệ thống bận", "22/11/2026 09:00");
      assertThat(text.replaceAll("\\D", "")).doesNotContain("936778120");
    }
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .contains("BeVietnamPro");
  }

  @Test
  void aFolderThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> batch.writeSheet(folder.resolve("khong/co/lo.xlsx")))
        .isInstanceOf(FaultException.class);
  }

  private static String everything(Path file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return ENTITY
        .matcher(all)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString(
                        found.group(1).isEmpty()
                            ? Integer.parseInt(found.group(2))
                            : Integer.parseInt(found.group(2), 16))));
  }

  private static Escalation fault(String code, String phone, String consent, String message) {
    UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    return Escalation.written(
        id,
        Optional.empty(),
        "DTV07",
        NOW,
        code,
        new PhoneNumber(phone, PhoneNumber.Kind.MOBILE),
        Map.of(
            EscalationField.MESSAGE,
            message,
            EscalationField.ACCOUNT_PHONE,
            phone,
            EscalationField.CONSENT,
            consent));
  }

  private static final class PlainWords implements FaultWords {
    @Override
    public String field(EscalationField field) {
      return field.name();
    }

    @Override
    public String value(Escalation fault, EscalationField field) {
      return fault.field(field);
    }

    @Override
    public String state(EscalationState state) {
      return state.name();
    }

    @Override
    public String word(Word word) {
      return "Phiếu " + word.name();
    }
  }
}
