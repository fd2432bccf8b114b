package vn.hotline1022.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;

class DemoCallsTest {

  private static final Instant END = Instant.parse("2026-11-21T09:00:00Z");
  private static final int COUNT = 3_000;

  private final CallLists lists = CallListsCsv.standard();
  private final List<Call> calls = made(7);

  private List<Call> made(long seed) {
    List<Call> made = new ArrayList<>();
    new DemoCalls(lists, seed).make(COUNT, END, made::add);
    return made;
  }

  @Test
  void theSameSeedGivesTheSameCallsAndAnotherOthers() {
    assertThat(calls).hasSize(COUNT).isEqualTo(made(7)).isNotEqualTo(made(8));
  }

  @Test
  void callsLieInTheLastMonthsWithinWorkingHoursAboveAll() {
    assertThat(calls).allMatch(call -> call.startedAt().isBefore(END));
    assertThat(calls.getFirst().startedAt()).isAfter(END.minus(Duration.ofDays(100)));
    long night =
        calls.stream()
            .map(call -> call.startedAt().atZone(Formats.ZONE).getHour())
            .filter(hour -> hour < 6)
            .count();
    assertThat(night).isLessThan(COUNT / 50);
  }

  @Test
  void idsAreUniqueAndOfTheCallsTime() {
    assertThat(calls).extracting(Call::id).doesNotHaveDuplicates();
    assertThat(calls)
        .allMatch(call -> Uuid7.millisOf(call.id()) == call.startedAt().toEpochMilli())
        .allMatch(call -> call.id().version() == 7 && call.id().variant() == 2);
  }

  @Test
  void nobodyTalksInTwoCallsAtOnce() {
    Map<String, Instant> busy = new HashMap<>();
    for (Call call : calls) {
      Instant before = busy.getOrDefault(call.operator(), Instant.EPOCH);
      assertThat(call.startedAt()).isAfter(before);
      busy.put(call.operator(), call.timeline().getLast().at());
    }
    assertThat(busy.keySet())
        .containsExactlyInAnyOrderElementsOf(
            DemoStaff.all().stream()
                .filter(person -> person.role() != Role.TECHNICIAN)
                .map(Person::code)
                .toList());
  }

  @Test
  void everyCodeIsOfTheListsAndEveryEndingHasItsForm() {
    for (Call call : calls) {
      assertThat(call.reasons()).allMatch(code -> lists.reason(code).isPresent());
      assertThat(call.disposition().stream()).allMatch(code -> lists.disposition(code).isPresent());
      assertThat(call.disposition().isEmpty()).isEqualTo(call.state() == CallState.MISSED);
      boolean nonCase = call.disposition().filter(lists::isNonCase).isPresent();
      assertThat(nonCase && !call.reasons().isEmpty()).isFalse();
    }
    // Every reason below a group comes up.
    assertThat(calls.stream().flatMap(call -> call.reasons().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            lists.reasonGroups().stream()
                .flatMap(group -> group.reasons().stream())
                .map(CallLists.Choice::code)
                .toList());
  }

  @Test
  void timelinesRunForward() {
    for (Call call : calls) {
      assertThat(call.timeline()).extracting(TimelineEntry::offsetMillis).isSorted();
      assertThat(call.handle()).isLessThan(Duration.ofHours(1));
    }
    double mean =
        calls.stream()
            .filter(call -> !call.reasons().isEmpty())
            .mapToLong(call -> call.talk().toSeconds())
            .average()
            .orElseThrow();
    assertThat(mean).isBetween(120.0, 420.0);
  }

  @Test
  void numbersAreOfEveryKindAndPeopleCallAgain() {
    Map<PhoneNumber.Kind, Long> kinds =
        calls.stream().collect(Collectors.groupingBy(c -> c.phone().kind(), Collectors.counting()));
    assertThat(kinds)
        .containsOnlyKeys(
            PhoneNumber.Kind.MOBILE,
            PhoneNumber.Kind.LANDLINE,
            PhoneNumber.Kind.WITHHELD,
            PhoneNumber.Kind.FOREIGN);
    long different = calls.stream().map(Call::phone).distinct().count();
    assertThat(different).isBetween(COUNT / 2L, COUNT - COUNT / 5L);
  }

  @Test
  void notesAreCleanFullOfMarksAndHoldNoSecret() {
    PersonalDataGuard guard = new PersonalDataGuard();
    for (Call call : calls) {
      String notes = call.notes();
      assertThat(PlainText.clean(notes, Call.NOTES_MAX))
          .isEqualTo(new PlainText.Cleaned(notes, false));
      assertThat(guard.scan(notes)).as(notes).isEmpty();
      assertThat(notes).doesNotContain("{", "}");
    }
    String all = calls.stream().map(Call::notes).collect(Collectors.joining());
    String marks =
        Normalizer.normalize(all, Normalizer.Form.NFD)
            .chars()
            .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertThat(marks)
        .contains("\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302", "\u031B", "\u0306");
    assertThat(all).contains("Đ", "đ");
  }
}
