package vn.hotline1022.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Presence;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;

/**
 * What happens around the calls of the last days: promises, faults, notices, outages, the
 * directory, who was there, requests and looks. The same seed, calls and end give the same.
 */
public final class DemoLife {

  /** From so many of the newest calls it is made. */
  public static final int CALLS = 300;

  private static final Duration PRESENCE = Duration.ofDays(4);
  private static final Duration WEEK = Duration.ofDays(7);

  private final DeskStore store;
  private final Instant now;
  private final PhoneNumbers numbers = new PhoneNumbers();
  private final SplittableRandom random;
  private final DemoWords words = new DemoWords();
  private final DemoIds ids;

  public DemoLife(DeskStore store, long seed, Instant now) {
    this.store = store;
    this.now = now;
    this.random = new SplittableRandom(seed);
    this.ids = new DemoIds(random);
  }

  /** Writes it all. */
  public void write(List<Call> latest) {
    List<Call> newestFirst = latest.reversed();
    DemoBoard board = new DemoBoard(words, ids);
    board.notices(now).forEach(store.notices()::write);
    board.outages(now).forEach(store.outages()::write);
    store.contacts().write(board.contacts(now), DemoStaff.SUPERVISOR.code());
    presence(latest);
    promises(about(newestFirst, "CALLBACK"));
    faults(about(newestFirst, "ESCALATED"));
    feedback(about(newestFirst, "FILED"));
    privacy(newestFirst);
  }

  /** Calls that ended so come first; others follow, so that there always are enough. */
  private List<Call> about(List<Call> newestFirst, String disposition) {
    List<Call> dialable =
        newestFirst.stream()
            .filter(call -> !call.reasons().isEmpty() && numbers.dialable(call.phone()))
            .toList();
    Map<Boolean, List<Call>> parts =
        dialable.stream()
            .collect(
                Collectors.partitioningBy(
                    call -> call.disposition().equals(Optional.of(disposition))));
    List<Call> all = new ArrayList<>(parts.get(true));
    all.addAll(parts.get(false));
    return all;
  }

  private void presence(List<Call> oldestFirst) {
    Map<String, List<Call>> each =
        oldestFirst.stream()
            .filter(call -> call.startedAt().isAfter(now.minus(PRESENCE)))
            .collect(Collectors.groupingBy(Call::operator));
    DemoStaff.all().stream()
        .filter(person -> each.containsKey(person.code()))
        .flatMap(
            person -> new DemoPresence(ids, person.code()).of(each.get(person.code())).stream())
        // The last call may end a little after now: then they have not left yet.
        .filter(change -> change.at().isBefore(now) || change.state() == Presence.OFF)
        .forEach(store.presence()::change);
  }

  private void promises(List<Call> calls) {
    for (DemoPromises.Made made : new DemoPromises(words, ids, random).of(calls, now)) {
      store.followUps().promise(made.promise(), made.promise().operator());
      made.steps().forEach(step -> store.followUps().step(made.promise().id(), step));
    }
  }

  private void faults(List<Call> calls) {
    List<UUID> same = new ArrayList<>();
    for (DemoFaults.Made made : new DemoFaults(words, ids).of(calls)) {
      LocalDate day = made.fault().at().atZone(Formats.ZONE).toLocalDate();
      Escalation fault = store.escalations().write(made.fault(), day);
      made.steps().forEach(step -> store.escalations().move(List.of(fault.id()), step));
      if (same.size() < DemoFaults.SAME) {
        same.add(fault.id());
      }
    }
    if (!same.isEmpty()) {
      store.escalations().group(same, DemoStaff.TECHNICIAN.code());
    }
  }

  private void feedback(List<Call> calls) {
    for (DemoFeedback.Made made :
        new DemoFeedback(words, ids, store.citizens(), new DemoPictures(store.photos()))
            .of(calls, now)) {
      Instant at = made.item().writtenAt();
      LocalDate day = at.atZone(Formats.ZONE).toLocalDate();
      store.feedback().write(made.item(), day, made.item().operator());
      made.steps().forEach(step -> store.feedback().step(made.item().id(), step));
    }
  }

  /** One request is answered, one waits; somebody looked at calls and took some out. */
  private void privacy(List<Call> newestFirst) {
    String leader = DemoStaff.SUPERVISOR.code();
    List<Call> known =
        newestFirst.stream().filter(call -> call.parties().caller().isPresent()).limit(12).toList();
    if (known.size() < 3) {
      return;
    }
    request(known.get(0), RequestKind.ACCESS, now.minus(WEEK), "Bản sao các cuộc gọi trong tháng");
    UUID closed =
        request(known.get(1), RequestKind.CORRECT, now.minus(WEEK.multipliedBy(2)), "Sửa họ tên");
    store.privacy().close(closed, now.minus(WEEK), leader);
    request(known.get(2), RequestKind.ERASE, now.minus(Duration.ofDays(1)), "Xoá mọi thông tin");
    for (int i = 0; i < known.size(); i++) {
      Instant at = now.minus(Duration.ofMinutes(37L * (i + 1)));
      note(at, AccessNote.Kind.CALL_VIEWED, Optional.of(known.get(i).id()), 1);
    }
    note(now.minus(Duration.ofDays(2)), AccessNote.Kind.CALLS_EXPORTED, Optional.empty(), 126);
    note(now.minus(WEEK), AccessNote.Kind.PERSON_VIEWED, known.get(1).parties().caller(), 4);
  }

  private UUID request(Call call, RequestKind kind, Instant at, String note) {
    UUID citizen = call.parties().caller().orElseThrow();
    String who = store.citizens().find(citizen).map(one -> one.name()).orElse("");
    DataRequest request =
        new DataRequest(
            ids.at(at),
            kind,
            at,
            Optional.of(citizen),
            who,
            note,
            DemoStaff.SUPERVISOR.code(),
            Optional.empty());
    store.privacy().receive(request);
    return request.id();
  }

  private void note(Instant at, AccessNote.Kind kind, Optional<UUID> subject, long count) {
    store
        .privacy()
        .note(new AccessNote(ids.at(at), at, DemoStaff.SUPERVISOR.code(), kind, subject, count));
  }
}
