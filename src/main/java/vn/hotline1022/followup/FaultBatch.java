package vn.hotline1022.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.followup.FaultWords.Word;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;

/**
 * Faults that go out to the Centre or the app's maker, as a workbook or a paper. Without the
 * citizen's consent no number is in it, in the texts neither. A file appears whole or not at all,
 * readable by its owner alone.
 */
public final class FaultBatch {
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .\\-]?\\d){7,}");
  private static final String HIDDEN = "•••";

  private final List<Escalation> faults;
  private final FaultWords words;
  private final PhoneNumbers numbers;

  public FaultBatch(List<Escalation> faults, FaultWords words, PhoneNumbers numbers) {
    this.faults = List.copyOf(faults);
    this.words = words;
    this.numbers = numbers;
  }

  /** One thing said of a fault. */
  record Said(String name, String value) {}

  /** Writes a workbook. */
  public void writeSheet(Path file) {
    write(file, out -> FaultSheet.write(this, out));
  }

  /**
   * Writes a paper.
   *
   * @param at when it is written
   */
  public void writePaper(Path file, Instant at) {
    write(file, out -> FaultPaper.write(this, at, out));
  }

  FaultWords words() {
    return words;
  }

  List<Escalation> faults() {
    return faults;
  }

  /** Everything that goes out of one fault, in order; the same names for every fault. */
  List<Said> said(Escalation fault) {
    List<Said> all = new ArrayList<>();
    all.add(new Said(words.word(Word.CODE), fault.code()));
    all.add(new Said(words.word(Word.WRITTEN_AT), Formats.dateTime(fault.at())));
    for (EscalationField field : EscalationField.values()) {
      all.add(new Said(words.field(field), value(fault, field)));
    }
    String phone = fault.mayShareNumber() ? numbers.display(fault.phone()) : "";
    all.add(new Said(words.word(Word.PHONE), phone));
    all.add(new Said(words.word(Word.SAME_AS), same(fault)));
    all.add(new Said(words.word(Word.STATE), words.state(fault.state())));
    all.add(new Said(words.word(Word.ANSWER), text(fault, fault.answer())));
    return all;
  }

  private String value(Escalation fault, EscalationField field) {
    boolean number = field == EscalationField.ACCOUNT_PHONE;
    return number && !fault.mayShareNumber() ? "" : text(fault, words.value(fault, field));
  }

  private static String text(Escalation fault, String text) {
    return fault.mayShareNumber() ? text : NUMBER.matcher(text).replaceAll(HIDDEN);
  }

  /** The codes of the same faults in this batch. */
  private String same(Escalation fault) {
    return String.join(
        ", ",
        faults.stream()
            .filter(other -> other.group().equals(fault.group()) && !other.equals(fault))
            .map(Escalation::code)
            .toList());
  }

  /** What writes into a stream. */
  @FunctionalInterface
  private interface Content {
    void into(OutputStream out) throws IOException;
  }

  private static void write(Path file, Content content) {
    Path whole = file.toAbsolutePath();
    try {
      Path temporary = Files.createTempFile(whole.getParent(), ".hotline1022-", ".tmp");
      try {
        try (OutputStream out = Files.newOutputStream(temporary)) {
          content.into(out);
        }
        Files.move(
            temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new FaultException(new Fault.FileNotWritten(file.getFileName().toString()), e);
    }
  }
}
