package vn.hotline1022.sync;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.call.HelpJson;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.event.VisitJson;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationJson;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListEntryJson;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeJson;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.notice.OutageJson;
import vn.hotline1022.privacy.AccessJson;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.DataRequestJson;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.text.PhoneNumber;

/**
 * What people at desks say besides calls, the same for the same seed: citizens, promises, faults,
 * notices, outages, the directory, presence, help, requests and looks. Anybody goes on with
 * anything that anybody began, whether it is known at their desk yet or not. Some of it is about
 * the person who asks to be forgotten.
 */
final class OtherHistories {

  /** Who speaks now, when, and about which call. */
  record Voice(String operator, Instant at, Optional<UUID> call, Supplier<UUID> ids) {}

  private static final double ABOUT_HER = 0.3;
  private static final double BEGUN = 0.4;

  private final Random random;
  private final PresenceJson presences = new PresenceJson(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final Map<UUID, Citizen> citizens = new HashMap<>();
  private final Map<String, List<UUID>> begun = new HashMap<>();
  private final Map<String, PresenceChange> lastPresence = new HashMap<>();

  /** What is about the person who asks to be forgotten. */
  final List<Erasure.Target> forgotten = new ArrayList<>();

  OtherHistories(Random random) {
    this.random = random;
  }

  /** What is said next: nothing, one thing or several. */
  List<RecordDraft> next(Voice voice) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> citizen(voice);
      case 3, 4, 5 -> List.of(followUp(voice));
      case 6, 7 -> List.of(escalation(voice));
      case 8 -> List.of(notice(voice));
      case 9 -> List.of(outage(voice));
      case 10 -> List.of(contact(voice));
      case 11 -> List.of(presence(voice));
      case 12 -> List.of(help(voice));
      case 13 -> List.of(listEntry(voice));
      case 14 -> List.of(trail(voice));
      case 15, 16, 17 -> List.of(feedback(voice));
      case 18 -> List.of(visit(voice));
      default -> List.of(random.nextBoolean() ? request(voice) : access(voice));
    };
  }

  /** Somebody for a call: her for a call of hers, another for others. */
  Optional<UUID> caller(boolean hers) {
    List<UUID> fitting =
        begun.getOrDefault(CitizenJson.ENTITY, List.of()).stream()
            .filter(id -> isHers(CitizenJson.ENTITY, id) == hers)
            .toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(pick(fitting));
  }

  private boolean isHers(String entity, UUID id) {
    return forgotten.contains(new Erasure.Target(entity, id));
  }

  /** Begins something, perhaps of hers, or goes on with what anybody began. */
  private UUID one(String entity, Voice voice) {
    List<UUID> known = begun.computeIfAbsent(entity, any -> new ArrayList<>());
    if (!known.isEmpty() && random.nextDouble() > BEGUN) {
      return pick(known);
    }
    UUID id = voice.ids().get();
    known.add(id);
    if (random.nextDouble() < ABOUT_HER) {
      forgotten.add(new Erasure.Target(entity, id));
    }
    return id;
  }

  private List<RecordDraft> citizen(Voice voice) {
    UUID id = one(CitizenJson.ENTITY, voice);
    if (random.nextInt(4) == 0) {
      UUID other = pick(begun.get(CitizenJson.ENTITY));
      // Who is joined is one person: hers with hers.
      if (!other.equals(id)
          && isHers(CitizenJson.ENTITY, id) == isHers(CitizenJson.ENTITY, other)) {
        return List.of(CitizenJson.joining(id, other, random.nextInt(3) > 0, voice.operator()));
      }
    }
    Citizen before = citizens.getOrDefault(id, Citizen.unknown(id));
    Citizen after = described(before, isHers(CitizenJson.ENTITY, id));
    citizens.put(id, after);
    return CitizenJson.changes(before, after, voice.operator());
  }

  private Citizen described(Citizen before, boolean hers) {
    return switch (random.nextInt(5)) {
      case 0 -> before.withAgeGroup(Optional.of(AgeGroup.FROM_60));
      case 1 -> before.withAddressing(Optional.of(pick(List.of(Addressing.values()))));
      case 2 -> before.withRestricted(!before.restricted());
      case 3 -> before.withPhone(hers ? Traces.PHONE : CallSamples.phone(random));
      default -> before.withName(hers ? Traces.NAME : "Lê Thị Hoà " + random.nextInt(9));
    };
  }

  private RecordDraft followUp(Voice voice) {
    UUID id = one(FollowUpJson.ENTITY, voice);
    boolean hers = isHers(FollowUpJson.ENTITY, id);
    Instant later = voice.at().plusSeconds(600 + random.nextInt(90_000));
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          FollowUpJson.promised(
              FollowUp.promised(
                  id,
                  hers ? Optional.empty() : voice.call(),
                  voice.operator(),
                  voice.at(),
                  later,
                  phone(hers),
                  hers ? Traces.NOTES : "Xem đã cài xong chưa",
                  "%04d".formatted(random.nextInt(10_000))),
              voice.operator());
      case 2 ->
          FollowUpJson.step(
              id, FollowUpStep.tried(voice.operator(), voice.at(), Optional.empty(), later));
      case 3 ->
          FollowUpJson.step(id, FollowUpStep.kept(voice.operator(), voice.at(), Optional.empty()));
      default ->
          FollowUpJson.step(
              id, FollowUpStep.withdrawn(voice.operator(), voice.at(), Optional.empty()));
    };
  }

  private RecordDraft escalation(Voice voice) {
    UUID id = one(EscalationJson.ENTITY, voice);
    boolean hers = isHers(EscalationJson.ENTITY, id);
    return switch (random.nextInt(4)) {
      case 0, 1 ->
          EscalationJson.written(
              Escalation.written(
                  id,
                  hers ? Optional.empty() : voice.call(),
                  voice.operator(),
                  voice.at(),
                  "KT-261121-%04d".formatted(random.nextInt(10_000)),
                  phone(hers),
                  Map.of(
                      EscalationField.SEVERITY,
                      "ONE",
                      EscalationField.STEP,
                      "Nhập mã OTP",
                      EscalationField.DEVICE,
                      hers ? "Máy của " + Traces.NAME : "Samsung A14",
                      EscalationField.BEST_TIME,
                      hers ? Traces.STREET : "Buổi chiều")));
      case 2 ->
          EscalationJson.moved(
              id,
              new EscalationStep(
                  pick(List.of(EscalationState.values())),
                  voice.operator(),
                  voice.at(),
                  hers ? "Đã gọi cho " + Traces.NAME : "Đã sửa ở bản 2.8"));
      default ->
          EscalationJson.grouped(id, pick(begun.get(EscalationJson.ENTITY)), voice.operator());
    };
  }

  /** Written, and everything that can be done about it, in any order. */
  private RecordDraft feedback(Voice voice) {
    UUID id = one(FeedbackJson.ENTITY, voice);
    boolean hers = isHers(FeedbackJson.ENTITY, id);
    String words = hers ? Traces.NOTES : "Đèn đường hỏng " + random.nextInt(90);
    return switch (random.nextInt(9)) {
      case 0, 1, 2 ->
          FeedbackJson.written(
              FeedbackSamples.said(
                  id,
                  hers ? Optional.empty() : voice.call(),
                  voice.operator(),
                  voice.at().truncatedTo(MILLIS),
                  words,
                  FeedbackSamples.reporter(hers ? Traces.NAME : "Lê Thị Hoà", phone(hers))),
              voice.operator());
      case 3 ->
          step(
              id,
              new FeedbackStep.Filed(
                  voice.at(),
                  voice.operator(),
                  "iHaNoi",
                  hers ? Traces.NAME : "HN-" + random.nextInt(900)));
      case 4 -> step(id, new FeedbackStep.Answered(voice.at(), voice.operator(), words, List.of()));
      case 5 -> step(id, new FeedbackStep.Reopened(voice.at(), voice.operator(), words));
      case 6 ->
          step(
              id,
              new FeedbackStep.Joined(
                  voice.at(), voice.operator(), pick(begun.get(FeedbackJson.ENTITY))));
      case 7 -> step(id, new FeedbackStep.Withdrawn(voice.at(), voice.operator(), words));
      default ->
          step(
              id,
              new FeedbackStep.Supplemented(
                  voice.at(),
                  voice.operator(),
                  words,
                  List.of(FeedbackSamples.photo(random.nextInt(9)))));
    };
  }

  private static RecordDraft step(UUID id, FeedbackStep step) {
    return FeedbackJson.step(id, step);
  }

  private RecordDraft notice(Voice voice) {
    UUID id = one(NoticeJson.ENTITY, voice);
    if (random.nextInt(3) == 0) {
      return NoticeJson.seen(id, voice.operator());
    }
    boolean hers = isHers(NoticeJson.ENTITY, id);
    return NoticeJson.written(
        new Notice(
            id,
            pick(List.of(Notice.Kind.values())),
            "Gửi ảnh đang chậm " + random.nextInt(9),
            hers ? Traces.NOTES : "Bổ sung ảnh sau.",
            voice.at(),
            Optional.of(voice.at().plusSeconds(random.nextInt(9_000))),
            random.nextInt(4) == 0,
            voice.operator(),
            voice.at(),
            Set.of()));
  }

  private RecordDraft outage(Voice voice) {
    UUID id = one(OutageJson.ENTITY, voice);
    boolean hers = isHers(OutageJson.ENTITY, id);
    return OutageJson.written(
        new Outage(
            id,
            voice.at().minusSeconds(3_600),
            random.nextBoolean() ? Optional.empty() : Optional.of(voice.at()),
            pick(List.of(Outage.Effect.values())),
            hers ? Traces.NAME + " báo mất tiếng" : "Nhà mạng bảo trì",
            random.nextInt(5) == 0,
            voice.operator(),
            voice.at()));
  }

  /** Anybody's edit of what came with the program, the same entry at several desks. */
  private RecordDraft listEntry(Voice voice) {
    ListEntry entry = pick(ListSamples.defaults());
    int number = random.nextInt(1_000);
    return ListEntryJson.written(
        entry
            .withNames(entry.vi() + " " + number, entry.en() + " " + number)
            .withRank(number)
            .withRetired(random.nextInt(4) == 0),
        voice.operator());
  }

  private RecordDraft contact(Voice voice) {
    UUID id = one(ContactJson.ENTITY, voice);
    boolean hers = isHers(ContactJson.ENTITY, id);
    return ContactJson.written(
        new Contact(
            id,
            pick(List.of(Contact.Kind.values())),
            hers ? Traces.NAME : "Chiếu sáng công cộng " + random.nextInt(9),
            "Sở Xây dựng",
            "",
            hers ? Traces.PHONE.key() : "1900 0000",
            "24/7",
            "",
            random.nextInt(5) == 0),
        voice.operator());
  }

  /** One interval after another; what began at another desk never ends here. */
  private RecordDraft presence(Voice voice) {
    Optional<PresenceChange> before = Optional.ofNullable(lastPresence.get(voice.operator()));
    PresenceChange change =
        new PresenceChange(
            voice.ids().get(),
            voice.operator(),
            pick(List.of(Presence.values())),
            random.nextBoolean() ? "MEAL" : "",
            voice.at(),
            before.map(
                last ->
                    new PresenceChange.Before(
                        last.id(), Duration.ofMillis(random.nextInt(9_000_000)))));
    lastPresence.put(voice.operator(), change);
    return presences.changed(change);
  }

  private RecordDraft help(Voice voice) {
    List<UUID> known = begun.computeIfAbsent(HelpJson.ENTITY, any -> new ArrayList<>());
    if (!known.isEmpty() && random.nextInt(3) == 0) {
      return HelpJson.taken(pick(known), new HelpRequest.Taken(voice.operator(), voice.at()));
    }
    if (!known.isEmpty() && random.nextBoolean()) {
      return HelpJson.ended(pick(known), voice.operator(), voice.at());
    }
    UUID id = voice.ids().get();
    known.add(id);
    return HelpJson.asked(HelpRequest.asked(id, voice.operator(), voice.at(), voice.call()));
  }

  /** A run that is over; left first and taken up again, it is over twice. */
  private RecordDraft trail(Voice voice) {
    UUID id = one(GuideTrailJson.ENTITY, voice);
    return GuideTrailJson.ended(
        GuideTrailSamples.trail(
            random, id, voice.call(), voice.operator(), voice.at().truncatedTo(MILLIS)));
  }

  /** Somebody helped at an event; put right afterwards, it is said twice. */
  private RecordDraft visit(Voice voice) {
    List<UUID> known = begun.computeIfAbsent(VisitJson.ENTITY, any -> new ArrayList<>());
    UUID id = known.isEmpty() || random.nextInt(3) > 0 ? voice.ids().get() : pick(known);
    known.add(id);
    return VisitJson.saved(
        VisitSamples.visit(
            random, id, known.getFirst(), voice.operator(), voice.at().truncatedTo(MILLIS)));
  }

  private RecordDraft request(Voice voice) {
    UUID id = one(DataRequestJson.ENTITY, voice);
    if (random.nextInt(3) == 0) {
      return DataRequestJson.closed(id, voice.at(), voice.operator());
    }
    boolean hers = isHers(DataRequestJson.ENTITY, id);
    return DataRequestJson.received(
        new DataRequest(
            id,
            pick(List.of(RequestKind.values())),
            voice.at(),
            Optional.empty(),
            hers ? Traces.PHONE.key() : "Lê Thị Hoà",
            hers ? Traces.NOTES : "Bản sao mọi cuộc gọi",
            voice.operator(),
            Optional.empty()));
  }

  private RecordDraft access(Voice voice) {
    return AccessJson.noted(
        new AccessNote(
            voice.ids().get(),
            voice.at(),
            voice.operator(),
            pick(List.of(AccessNote.Kind.values())),
            voice.call(),
            1 + random.nextInt(9)));
  }

  private PhoneNumber phone(boolean hers) {
    return hers ? Traces.PHONE : CallSamples.phone(random);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
