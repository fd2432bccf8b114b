package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.text.PhoneNumber;

/**
 * Promises to somebody who asked that their data be kept only, and faults of theirs: a promise can
 * be kept, and that is all.
 */
class RestrictedCasesTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String BOSS = "TC-01";
  private static final PhoneNumber SHARED = CitizenSamples.mobile("0912345678");
  private static final Citizen MINH = CitizenSamples.minh();
  private static final Citizen WIFE = CitizenSamples.person(8, "Lê Thị Hoà", "0912345678");

  @TempDir private Path folder;
  private final LifelikeCalls lifelike = new LifelikeCalls(5, MORNING);
  private final SetClock clock = new SetClock(MORNING);
  private DeskStore store;
  private Call his;
  private Call hers;

  @BeforeEach
  void callsOfAMorning() {
    store = Stores.open(folder, 1, clock);
    store.citizens().change(Citizen.unknown(MINH.id()), MINH, BOSS);
    store.citizens().change(Citizen.unknown(WIFE.id()), WIFE, BOSS);
    his = saved(MINH);
    hers = saved(WIFE);
    // Who called is searched a moment after the save.
    store.privacy().keptOf(new DataSubject(Set.of(MINH.id()), Set.of()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anOpenPromiseKeepsNumberAndCodeForWhoeverMustCallAndNoWords() {
    FollowUp promise = promised(1, Optional.of(his.id()));
    FollowUp wifes = promised(2, Optional.of(hers.id()));
    FollowUp ofTheNumber = promised(3, Optional.empty());
    restrict(true);

    assertThat(store.followUps().waiting())
        .containsExactlyInAnyOrder(promise.restricted(), wifes, ofTheNumber.restricted());
    FollowUp shown = store.followUps().find(promise.id()).orElseThrow();
    assertThat(shown.phone()).isEqualTo(SHARED);
    assertThat(shown.code()).isEqualTo("4821");
    assertThat(shown.why()).isEmpty();
    assertThat(store.followUps().ofCall(his.id())).containsExactly(promise.restricted());

    restrict(false);
    assertThat(store.followUps().waiting()).containsExactlyInAnyOrder(promise, wifes, ofTheNumber);
  }

  @Test
  void aPromiseIsFoundByNothingAndOnceKeptShowsNothing() {
    FollowUp promise = promised(1, Optional.of(his.id()));
    FollowUp wifes = promised(2, Optional.of(hers.id()));
    restrict(true);

    for (String words : List.of("0912345678", "mat khau", "4821")) {
      assertThat(store.followUps().search(words, 10)).as(words).containsExactly(wifes);
    }
    assertThat(store.followUps().search("0912345678", 1)).containsExactly(wifes);
    store.followUps().step(promise.id(), FollowUpStep.kept("DTV-01", MORNING, Optional.empty()));
    FollowUp kept = store.followUps().find(promise.id()).orElseThrow();
    assertThat(kept.phone()).isEqualTo(PhoneNumber.RESTRICTED);
    assertThat(kept.code() + kept.why()).isEmpty();

    restrict(false);
    assertThat(store.followUps().search("mat khau", 10)).hasSize(2);
    assertThat(store.followUps().find(promise.id()).orElseThrow().phone()).isEqualTo(SHARED);
  }

  @Test
  void aPromiseAgreedAnewLosesNothingOfWhatWasWritten() {
    FollowUp promise = promised(1, Optional.of(his.id()));
    restrict(true);
    Instant later = MORNING.plus(Duration.ofDays(1));
    FollowUp shown = store.followUps().find(promise.id()).orElseThrow();
    store.followUps().promise(shown.movedTo(later), BOSS);

    assertThat(store.followUps().find(promise.id()).orElseThrow().due()).isEqualTo(later);
    restrict(false);
    assertThat(store.followUps().find(promise.id())).contains(promise.movedTo(later));
  }

  @Test
  void aFaultTellsOfTheDeviceAloneAndIsFoundByNoWord() {
    Escalation fault = written(11, Optional.of(his.id()));
    Escalation wifes = written(12, Optional.of(hers.id()));
    restrict(true);

    assertThat(store.escalations().newest(10)).containsExactly(wifes, fault.restricted());
    Escalation shown = store.escalations().find(fault.id()).orElseThrow();
    assertThat(shown.phone()).isEqualTo(PhoneNumber.RESTRICTED);
    assertThat(shown.mayShareNumber()).isFalse();
    assertThat(shown.fields())
        .containsOnly(
            Map.entry(EscalationField.DEVICE, "Samsung A05"),
            Map.entry(EscalationField.SEVERITY, "HIGH"));
    assertThat(store.escalations().search("bac minh", 10)).containsExactly(wifes);
    assertThat(store.escalations().search("0912345678", 10)).containsExactly(wifes);
    // An answer names the fault by its code, which tells of nobody.
    assertThat(store.escalations().withCode(fault.code())).containsExactly(fault.restricted());

    restrict(false);
    assertThat(store.escalations().newest(10)).containsExactly(wifes, fault);
  }

  @Test
  void everythingIsStillKept() {
    FollowUp promise = promised(1, Optional.of(his.id()));
    Escalation fault = written(11, Optional.of(his.id()));
    restrict(true);
    List<KeptItem> kept =
        store.privacy().keptOf(new DataSubject(Set.of(MINH.id()), Set.of(SHARED.key())));
    assertThat(kept)
        .extracting(item -> item.target().entityId())
        .contains(promise.id(), fault.id());
    assertThat(kept)
        .flatExtracting(KeptItem::records)
        .extracting(KeptItem.Said::personal)
        .anyMatch(said -> said.contains("Bác Minh"));
  }

  private void restrict(boolean now) {
    store.citizens().change(MINH.withRestricted(!now), MINH.withRestricted(now), BOSS);
  }

  private Call saved(Citizen caller) {
    Call call =
        lifelike
            .next()
            .withPhone(SHARED)
            .withParties(Parties.NONE.withCaller(Optional.of(caller.id())));
    store.calls().save(call);
    return call;
  }

  private FollowUp promised(int id, Optional<UUID> call) {
    FollowUp promise =
        FollowUp.promised(
            CitizenSamples.id(60 + id),
            call,
            "DTV-01",
            MORNING,
            MORNING.plusSeconds(3600L * id),
            SHARED,
            "Bác Minh quên mật khẩu",
            "4821");
    store.followUps().promise(promise, "DTV-01");
    return promise;
  }

  private Escalation written(int id, Optional<UUID> call) {
    return store
        .escalations()
        .write(
            Escalation.written(
                CitizenSamples.id(60 + id),
                call,
                "DTV-01",
                MORNING.plusSeconds(id),
                "",
                SHARED,
                Map.of(
                    EscalationField.STEP, "Bác Minh bấm đăng nhập",
                    EscalationField.ACCOUNT_PHONE, SHARED.key(),
                    EscalationField.CONSENT, Escalation.YES,
                    EscalationField.SEVERITY, "HIGH",
                    EscalationField.DEVICE, "Samsung A05")),
            DAY);
  }
}
