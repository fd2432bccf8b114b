package vn.hotline1022.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;

class DemoLifeTest {
  private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");
  private static final int CALLS = 400;

  @TempDir private Path folder;

  @Test
  void everyPlaceOfTheDeskHasSomethingToShow() throws IOException {
    try (DeskStore store = lived("một", 7)) {
      assertThat(store.notices().newest(10)).anyMatch(notice -> isOn(notice)).hasSizeBetween(2, 10);
      assertThat(store.outages().newest(10)).isNotEmpty();
      assertThat(store.contacts().all()).isNotEmpty();
      assertThat(store.followUps().waiting())
          .anyMatch(promise -> promise.due().isBefore(END))
          .anyMatch(promise -> promise.due().isAfter(END));
      assertThat(store.followUps().closed(10)).isNotEmpty();
      assertThat(store.escalations().newest(20))
          .extracting(Escalation::state)
          .contains(
              EscalationState.NEW,
              EscalationState.SENT,
              EscalationState.IN_PROGRESS,
              EscalationState.FIXED);
      assertThat(store.privacy().requests(10)).hasSize(3);
      assertThat(store.privacy().notes(10)).isNotEmpty();
      List<PresenceSpan> spans =
          store.presence().spans(DemoStaff.MORNING.code(), END.minus(Duration.ofDays(2)), END);
      assertThat(spans).isNotEmpty();
    }
  }

  @Test
  void feedbackIsInEveryStateAndEveryTaskHasSomething() throws IOException {
    try (DeskStore store = lived("một", 7)) {
      Cutoffs at = Cutoffs.at(END, FeedbackSamples.DUE);
      List<FeedbackLine> all = store.feedback().list(FeedbackQuery.of(FeedbackTab.ALL, at));
      assertThat(all)
          .extracting(FeedbackLine::state)
          .contains(
              FeedbackState.QUEUED,
              FeedbackState.SENT,
              FeedbackState.RECEIVED,
              FeedbackState.ASSIGNED,
              FeedbackState.IN_PROGRESS,
              FeedbackState.ANSWERED,
              FeedbackState.REFUSED,
              FeedbackState.RATED,
              FeedbackState.JOINED,
              FeedbackState.WITHDRAWN);
      assertThat(all)
          .extracting(FeedbackLine::task)
          .contains(
              Optional.of(Task.FILE),
              Optional.of(Task.PASS_ON),
              Optional.of(Task.TELL_RESULT),
              Optional.of(Task.ASK_AGAIN_OVERDUE));
      assertThat(all).allMatch(line -> line.writtenAt().isBefore(END));
      assertThat(all).anyMatch(line -> line.photos() == 2);
      assertThat(store.feedback().list(FeedbackQuery.of(FeedbackTab.ALL, at).with("viet hung")))
          .hasSize(3);
      PersonalDataGuard guard = new PersonalDataGuard();
      for (FeedbackLine line : all) {
        Feedback item = store.feedback().find(line.id()).orElseThrow();
        assertThat(guard.scan(item.matter().title() + "\n" + item.matter().description()))
            .as(line.title())
            .isEmpty();
        assertThat(item.steps()).allMatch(step -> !step.at().isAfter(END));
        assertThat(item.reporter().callable()).isEqualTo(item.state() != FeedbackState.WITHDRAWN);
      }
    }
  }

  @Test
  void peopleShareNumbersAndHaveSeveral() {
    List<Citizen> met = new ArrayList<>();
    new DemoCalls(CallListsCsv.standard(), 7).make(CALLS, END, met::add, _ -> {});
    Map<String, Long> each = new HashMap<>();
    met.stream()
        .flatMap(one -> one.phones().stream())
        .forEach(phone -> each.merge(phone.key(), 1L, Long::sum));
    assertThat(met).extracting(Citizen::id).doesNotHaveDuplicates();
    assertThat(each.values()).anyMatch(people -> people > 1);
  }

  @Test
  void theSameSeedGivesTheSameLife() throws IOException {
    try (DeskStore one = lived("một", 7);
        DeskStore other = lived("hai", 7)) {
      assertThat(one.followUps().waiting()).isEqualTo(other.followUps().waiting());
      assertThat(one.escalations().newest(20)).isEqualTo(other.escalations().newest(20));
      assertThat(one.notices().newest(10)).isEqualTo(other.notices().newest(10));
      FeedbackQuery all = FeedbackQuery.of(FeedbackTab.ALL, Cutoffs.at(END, FeedbackSamples.DUE));
      assertThat(one.feedback().list(all)).isEqualTo(other.feedback().list(all));
    }
  }

  @Test
  void nothingInventedHoldsASecretOrANumberOfIdentity() throws IOException {
    PersonalDataGuard guard = new PersonalDataGuard();
    try (DeskStore store = lived("một", 7)) {
      assertThat(store.followUps().waiting())
          .extracting(FollowUp::why)
          .allMatch(text -> guard.scan(text).isEmpty());
      assertThat(store.notices().newest(10))
          .extracting(Notice::text)
          .allMatch(text -> guard.scan(text).isEmpty());
    }
  }

  private static boolean isOn(Notice notice) {
    return notice.from().isBefore(END) && notice.until().map(END::isBefore).orElse(true);
  }

  private DeskStore lived(String name, long seed) throws IOException {
    DeskStore store = Stores.open(Files.createDirectory(folder.resolve(name)));
    List<Call> calls = new ArrayList<>();
    Map<UUID, Citizen> met = new HashMap<>();
    new DemoCalls(CallListsCsv.standard(), seed)
        .make(CALLS, END, one -> met.put(one.id(), one), calls::add);
    met.values()
        .forEach(
            one ->
                store.citizens().change(Citizen.unknown(one.id()), one, DemoStaff.MORNING.code()));
    new DemoLife(store, seed, END).write(calls.subList(CALLS - DemoLife.CALLS, CALLS));
    return store;
  }
}
