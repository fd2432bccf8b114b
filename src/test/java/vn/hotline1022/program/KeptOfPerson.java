package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoSamples;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.sync.Traces;

/**
 * Writes everything that can be kept of one person: an entry, calls, one of them in progress, a run
 * of a guide, a promise, a fault, feedback with a photo, a request, forms begun; and what only
 * names them.
 */
final class KeptOfPerson {
  /** A notice, the notes of a neighbour's call and the neighbour's promise. */
  static final int MENTIONS = 3;

  private static final String VOLUNTEER = "TNV-05";
  private static final String LEADER = "TC-01";

  private final DeskStore store;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private final Uuid7 ids = new Uuid7(TimeSource.system(), new SecureRandom());
  private final LifelikeCalls lifelike = new LifelikeCalls(1022, now.minus(Duration.ofDays(3)));
  private final Citizen person =
      Citizen.unknown(ids.next()).withName(Traces.NAME).withPhones(List.of(Traces.PHONE));
  private final Photo photo;

  KeptOfPerson(DeskStore store) throws IOException {
    this.store = store;
    store.citizens().change(Citizen.unknown(person.id()), person, VOLUNTEER);
    Call call = hers();
    store.calls().save(call);
    store.calls().amend(call.withNotes(Traces.NOTES + ", đã gọi lại"), LEADER, 1);
    inProgress();
    store.trails().add(GuideTrailSamples.trail(ids.next(), call.id(), now));
    store.followUps().promise(promise(call, "Gọi lại cô " + Traces.NAME), VOLUNTEER);
    fault(call);
    this.photo = feedback(call);
    request();
    forms(call);
    others();
  }

  Photo photo() {
    return photo;
  }

  private Call hers() {
    return lifelike
        .next()
        .withPhone(Traces.PHONE)
        .withNotes(Traces.NOTES)
        .withParties(Parties.NONE.withCaller(Optional.of(person.id())));
  }

  private void inProgress() {
    Call call = hers();
    Call open = call.with(CallState.TALKING, call.timeline().subList(0, 1));
    store.calls().start(open);
    store.calls().keepDraft(new CallDraft(open, Traces.PHONE.key(), now, 5));
  }

  private FollowUp promise(Call call, String why) {
    return FollowUp.promised(
        ids.next(),
        Optional.of(call.id()),
        VOLUNTEER,
        now,
        now.plus(Duration.ofHours(2)),
        call.phone(),
        why,
        "4829");
  }

  private void fault(Call call) {
    Escalation fault =
        store
            .escalations()
            .write(
                Escalation.written(
                    ids.next(),
                    Optional.of(call.id()),
                    VOLUNTEER,
                    now,
                    "",
                    Traces.PHONE,
                    Map.of(EscalationField.MESSAGE, "Lỗi 500, cô " + Traces.NAME)),
                FeedbackSamples.DAY);
    store
        .escalations()
        .move(
            List.of(fault.id()),
            new EscalationStep(EscalationState.SENT, LEADER, now, "Đã báo " + Traces.NAME));
  }

  private Photo feedback(Call call) throws IOException {
    Feedback item =
        FeedbackSamples.said(
            ids.next(),
            Optional.of(call.id()),
            VOLUNTEER,
            now,
            "Đèn trước nhà cô " + Traces.NAME + ", " + Traces.STREET,
            FeedbackSamples.reporter(Traces.NAME, Traces.PHONE));
    store.feedback().write(item, FeedbackSamples.DAY, VOLUNTEER);
    store.feedback().step(item.id(), new FeedbackStep.Filed(now, LEADER, "iHaNoi", "293944"));
    store
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Answered(now, LEADER, "Đã báo cô " + Traces.NAME, List.of()));
    Path file = Files.createTempFile("photo", ".jpg");
    try {
      Files.write(file, PhotoSamples.fromPhone(640, 480, 1));
      return store.photos().keep(item.id(), new PhotoPreparation().prepare(file, Progress.NONE));
    } finally {
      Files.delete(file);
    }
  }

  private void request() {
    store
        .privacy()
        .receive(
            new DataRequest(
                ids.next(),
                RequestKind.ERASE,
                now,
                Optional.of(person.id()),
                Traces.NAME,
                "Xoá hết, gọi lại " + Traces.PHONE.key(),
                LEADER,
                Optional.empty()));
  }

  private void forms(Call call) {
    store
        .drafts()
        .keep(
            new FormDraft(
                Form.AMENDMENT, call.id(), LEADER, now, Map.of("notes", Traces.NOTES + ", sửa")));
    store
        .drafts()
        .keep(
            new FormDraft(
                Form.DATA_REQUEST, person.id(), LEADER, now, Map.of("note", Traces.STREET)));
  }

  private void others() {
    Call neighbours =
        lifelike.next().withNotes("Hàng xóm của cô " + Traces.NAME + " ở " + Traces.STREET);
    store.calls().save(neighbours);
    store.followUps().promise(promise(neighbours, "Hỏi thăm cô " + Traces.NAME), VOLUNTEER);
    store
        .notices()
        .write(
            new Notice(
                ids.next(),
                Notice.Kind.BROKEN,
                "Cô " + Traces.NAME + " gọi nhiều lần",
                Traces.STREET + ", số " + Traces.PHONE.key(),
                now,
                Optional.empty(),
                false,
                LEADER,
                now,
                Set.of()));
  }

  /** What can be asked of the store says nothing of them. */
  void isGone(DeskStore now) {
    DataSubject subject =
        new DataSubject(Set.of(person.id()), Set.of(Traces.PHONE.key()), Set.of(Traces.NAME));
    assertThat(now.privacy().keptOf(subject)).isEmpty();
    assertThat(now.privacy().mentionsOf(subject)).isEmpty();
    assertThat(now.citizens().search("kdamlai", Who.ALL, 5)).isEmpty();
    assertThat(now.citizens().find(person.id())).isEmpty();
    assertThat(now.calls().earlier(Traces.PHONE.key(), 5).calls()).isEmpty();
    assertThat(now.calls().drafts(VOLUNTEER)).isEmpty();
    assertThat(now.drafts().of(LEADER)).isEmpty();
    assertThat(now.check().sound()).isTrue();
  }
}
