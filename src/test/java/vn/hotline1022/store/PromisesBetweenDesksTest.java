package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationDraft;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationJson;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.followup.FollowUpState;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.Exchange;
import vn.hotline1022.text.PhoneNumber;

/** Promises and faults on two desks that exchange their records, over real encrypted databases. */
class PromisesBetweenDesksTest {
  private static final Instant NOON = Instant.ofEpochMilli(1_795_237_200_000L);
  private static final PhoneNumber PHONE = new PhoneNumber("0382345678", PhoneNumber.Kind.MOBILE);
  private static final String WHY = "Bà Lưu Đình Hạnh, ngõ 42 Đường Láng";

  @TempDir private Path folder;
  private final Random random = new Random(17);

  @Test
  void bothDesksShowTheSameWhicheverCameFirst() {
    try (StoreDesk one = desk(1);
        StoreDesk two = desk(2)) {
      FollowUp promise = promise();
      one.store().followUps().promise(promise, "DTV07");
      Escalation fault = one.store().escalations().write(fault(), LocalDate.of(2026, 11, 22));
      exchange(one, two);
      two.store()
          .followUps()
          .step(promise.id(), FollowUpStep.kept("DTV09", NOON, Optional.empty()));
      one.store()
          .followUps()
          .step(
              promise.id(),
              FollowUpStep.tried("DTV07", NOON, Optional.empty(), NOON.plusSeconds(900)));
      two.store()
          .escalations()
          .move(
              List.of(fault.id()),
              new EscalationStep(EscalationState.IN_PROGRESS, "KTV01", NOON, "Đang xem"));
      exchange(one, two);
      assertThat(one.store().followUps().find(promise.id()))
          .isEqualTo(two.store().followUps().find(promise.id()));
      assertThat(one.store().followUps().find(promise.id()).orElseThrow().state())
          .isEqualTo(FollowUpState.KEPT);
      assertThat(one.store().escalations().find(fault.id()))
          .isEqualTo(two.store().escalations().find(fault.id()))
          .hasValueSatisfying(
              now -> assertThat(now.state()).isEqualTo(EscalationState.IN_PROGRESS));
    }
  }

  @Test
  void faultsThatGotOneCodeBeforeDesksExchangedAreBothFoundByIt() {
    try (StoreDesk one = desk(1);
        StoreDesk two = desk(2)) {
      UUID id = Records.id(random);
      UUID alike =
          new UUID(Records.id(random).getMostSignificantBits(), id.getLeastSignificantBits());
      LocalDate day = LocalDate.of(2026, 11, 22);
      Escalation first = one.store().escalations().write(fault(id), day);
      Escalation second = two.store().escalations().write(fault(alike), day);
      assertThat(second.code()).isEqualTo(first.code());
      exchange(one, two);
      for (StoreDesk each : List.of(one, two)) {
        assertThat(each.store().escalations().withCode(first.code()))
            .containsExactlyInAnyOrder(first, second);
      }
    }
  }

  @Test
  void promisesOfTwoPeopleMayHaveOneCodeAndNeitherIsTakenForTheOther() {
    try (StoreDesk one = desk(1);
        StoreDesk two = desk(2)) {
      FollowUp first = promise();
      FollowUp second = promise();
      one.store().followUps().promise(first, "DTV07");
      two.store().followUps().promise(second, "DTV09");
      exchange(one, two);
      one.store().followUps().step(first.id(), FollowUpStep.kept("DTV07", NOON, Optional.empty()));
      exchange(one, two);
      for (StoreDesk each : List.of(one, two)) {
        assertThat(each.store().followUps().search(first.code(), 9))
            .extracting(FollowUp::id)
            .containsExactly(second.id(), first.id());
        assertThat(each.store().followUps().waiting()).containsExactly(second);
      }
    }
  }

  @Test
  void anErasedPromiseAndFaultAreFoundNowhereByBytes() {
    try (StoreDesk one = desk(1);
        StoreDesk two = desk(2)) {
      FollowUp promise = promise();
      Escalation fault = fault();
      one.store()
          .followUps()
          .keepDraft(
              PromiseDraft.empty(Records.id(random), promise.id(), "DTV07")
                  .with("", "", WHY, PHONE.key()));
      one.store()
          .escalations()
          .keepDraft(new EscalationDraft(Records.id(random), fault.id(), "DTV07", fault.fields()));
      one.store().followUps().promise(promise, "DTV07");
      one.store().escalations().write(fault, LocalDate.of(2026, 11, 22));
      exchange(one, two);
      one.store().records().append(FollowUpJson.erasure(promise.id(), "TC-01"));
      one.store().records().append(EscalationJson.erasure(fault.id(), "TC-01"));
      exchange(one, two);
      for (StoreDesk each : List.of(one, two)) {
        for (byte[] bytes : each.everythingReadable()) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          assertThat(text.contains("Đình Hạnh")).isFalse();
          assertThat(text.contains("dinh hanh")).isFalse();
          assertThat(text.contains(PHONE.key())).isFalse();
        }
      }
    }
  }

  private static void exchange(StoreDesk one, StoreDesk two) {
    new Exchange(one.source(), one.sink()).pull(two.source());
    new Exchange(two.source(), two.sink()).pull(one.source());
  }

  private StoreDesk desk(int number) {
    return new StoreDesk(
        folder, Records.origin(random), new SetClock(NOON), new SeededRandom(number));
  }

  private FollowUp promise() {
    return FollowUp.promised(
        Records.id(random),
        Optional.of(Records.id(random)),
        "DTV07",
        NOON,
        NOON.plusSeconds(600),
        PHONE,
        WHY,
        "7305");
  }

  private Escalation fault() {
    return fault(Records.id(random));
  }

  private static Escalation fault(UUID id) {
    return Escalation.written(
        id,
        Optional.empty(),
        "DTV07",
        NOON,
        "",
        PHONE,
        Map.of(
            EscalationField.STEP,
            "Tải ảnh cho " + WHY,
            EscalationField.SEVERITY,
            "ONE",
            EscalationField.DEVICE,
            "Máy của Đình Hạnh"));
  }
}
