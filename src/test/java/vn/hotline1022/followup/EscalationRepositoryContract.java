package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.PhoneNumber;

/** What every keeper of faults does. */
public abstract class EscalationRepositoryContract {
  protected static final Instant NOW = Instant.ofEpochMilli(1_795_314_000_000L);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String HA = "DTV07";

  protected final Uuid7 ids = new Uuid7(new SetClock(NOW), new SecureRandom());
  private EscalationRepository faults;

  protected abstract EscalationRepository create();

  @BeforeEach
  void open() {
    faults = create();
  }

  @Test
  void everyFaultGetsACodeOfItsDayAndItsOwn() {
    Escalation first = faults.write(fault("Tải ảnh lên", "Lỗi 500"), DAY);
    Escalation second = faults.write(fault("Đăng nhập", "Phiên hết hạn"), DAY);
    Escalation next = faults.write(fault("Đăng nhập", "Phiên hết hạn"), DAY.plusDays(1));
    assertThat(List.of(first.code(), second.code()))
        .allMatch(code -> code.matches("KT-261122-[0-9]{4}-[0-9]{4}"))
        .doesNotHaveDuplicates();
    assertThat(next.code()).startsWith("KT-261123-");
    assertThat(faults.find(first.id())).contains(first);
    assertThat(faults.withCode(second.code())).containsExactly(second);
    assertThat(faults.withCode("KT-261122-0009")).isEmpty();
    assertThat(faults.newest(2)).hasSize(2).doesNotContain(first);
    assertThat(faults.between(first.at(), first.at().plusMillis(1))).contains(first);
    assertThat(faults.between(first.at().minusMillis(1), first.at())).isEmpty();
  }

  @Test
  void aCodeThatIsKnownHereIsNotGivenToAnother() {
    UUID one = ids.next();
    UUID alike = new UUID(ids.next().getMostSignificantBits(), one.getLeastSignificantBits());
    Escalation first = faults.write(fault(one, "Tải ảnh lên", "Lỗi 500"), DAY);
    Escalation second = faults.write(fault(alike, "Đăng nhập", "Phiên hết hạn"), DAY);
    assertThat(second.code()).isNotEqualTo(first.code());
  }

  @Test
  void whatWasAskedIsKeptAsAnswered() {
    Escalation written =
        faults.write(
            Escalation.written(
                ids.next(),
                Optional.of(ids.next()),
                HA,
                NOW,
                "",
                new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
                Map.of(
                    EscalationField.MESSAGE,
                    "“Hệ thống bận”\nmã lỗi E-17",
                    EscalationField.CONSENT,
                    Escalation.YES,
                    EscalationField.BEST_TIME,
                    "sau 17 giờ")),
            DAY);
    Escalation found = faults.find(written.id()).orElseThrow();
    assertThat(found).isEqualTo(written);
    assertThat(found.mayShareNumber()).isTrue();
    assertThat(found.field(EscalationField.MESSAGE)).contains("E-17");
  }

  @Test
  void statesFollowTheirOrderAndTheLastAnswerStands() {
    Escalation fault = faults.write(fault("Tải ảnh lên", "Lỗi 500"), DAY);
    move(fault, EscalationState.SENT, "");
    move(fault, EscalationState.NEED_MORE, "Gửi ảnh chụp màn hình");
    move(fault, EscalationState.FIXED, "Đã sửa ở bản 2.8");
    move(fault, EscalationState.SENT, "không được");
    Escalation now = faults.find(fault.id()).orElseThrow();
    assertThat(now.state()).isEqualTo(EscalationState.FIXED);
    assertThat(faults.countOpen()).isEqualTo(new EscalationRepository.Open(0, 0));
    faults.write(fault("Tải ảnh lên", "Lỗi 500"), DAY);
    move(faults.write(fault("Đăng nhập", "Phiên hết hạn"), DAY), EscalationState.SENT, "");
    assertThat(faults.countOpen()).isEqualTo(new EscalationRepository.Open(2, 1));
    assertThat(now.answer()).isEqualTo("Đã sửa ở bản 2.8");
    assertThat(now.steps()).hasSize(3);
  }

  @Test
  void theSameFaultsAreGroupedAndTakenApart() {
    Escalation one = faults.write(fault("Tải ảnh lên", "Lỗi 500"), DAY);
    Escalation two = faults.write(fault("Tải ảnh lên", "Lỗi 500"), DAY);
    faults.group(List.of(one.id(), two.id()), HA);
    assertThat(faults.find(two.id()).orElseThrow().group()).isEqualTo(one.id());
    faults.ungroup(two.id(), HA);
    assertThat(faults.find(two.id()).orElseThrow().group()).isEqualTo(two.id());
  }

  @Test
  void faultsAreFoundByCodeByWordsWithoutMarksAndByNumber() {
    Escalation one = faults.write(fault("Tải ảnh lên", "Máy chủ không phản hồi"), DAY);
    faults.write(fault("Đăng nhập", "Phiên hết hạn"), DAY);
    assertThat(faults.search("may chu phan hoi", 5)).containsExactly(one);
    assertThat(faults.search(one.code(), 5)).containsExactly(one);
    String digits = one.code().substring(10).replace("-", "");
    assertThat(faults.search("kt " + digits, 5)).containsExactly(one);
    assertThat(faults.search("345678", 5)).hasSize(2);
    assertThat(faults.search("%", 5)).isEmpty();
  }

  @Test
  void aDraftLastsUntilItsFaultIsWrittenOrItIsDropped() {
    Escalation fault = fault("Tải ảnh lên", "Lỗi 500");
    EscalationDraft draft =
        new EscalationDraft(
            ids.next(),
            fault.id(),
            HA,
            Map.of(EscalationField.STEP, "Tải ảnh", EscalationField.SIMS, "2"));
    faults.keepDraft(draft);
    assertThat(faults.drafts(HA).getFirst().field(EscalationField.STEP)).isEqualTo("Tải ảnh");
    assertThat(faults.drafts("DTV09")).isEmpty();
    faults.write(fault, DAY);
    assertThat(faults.drafts(HA)).isEmpty();
    faults.keepDraft(draft);
    faults.dropDraft(draft.call());
    assertThat(faults.drafts(HA)).isEmpty();
  }

  private void move(Escalation fault, EscalationState state, String answer) {
    faults.move(List.of(fault.id()), new EscalationStep(state, "KTV01", NOW, answer));
  }

  protected Escalation fault(String step, String message) {
    return fault(ids.next(), step, message);
  }

  private static Escalation fault(UUID id, String step, String message) {
    return Escalation.written(
        id,
        Optional.of(id),
        HA,
        NOW,
        "",
        new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
        Map.of(EscalationField.STEP, step, EscalationField.MESSAGE, message));
  }
}
