package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.text.PhoneNumber;

/** Whom calls were with, their corrections, and the filters by both; for every place of calls. */
public abstract class AmendedCallsContract {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final String HUONG = "DTV-012";
  private static final String MINH = "TNV-7";
  private static final UUID SON = id(MORNING, 901);
  private static final UUID MOTHER = id(MORNING, 902);
  private static final String BA_DINH = "2025:00004";

  private CallRepository calls;
  private int made;

  /** A fresh, empty one. */
  protected abstract CallRepository create();

  @BeforeEach
  void createRepository() {
    calls = create();
  }

  @Test
  void whoCalledAndWhoWasHelpedComeBackInDraftsAndCalls() {
    Parties parties = new Parties(Optional.of(SON), Optional.of(MOTHER), Optional.of(BA_DINH));
    Call call = talking(HUONG).withParties(parties);
    calls.start(call);
    calls.keepDraft(new CallDraft(call, "0912345678", call.startedAt(), 5_000));
    assertThat(calls.drafts(HUONG)).extracting(CallDraft::call).containsExactly(call);

    Call saved = ended(call);
    calls.save(saved);
    assertThat(calls.find(call.id())).contains(saved);
  }

  @Test
  void whyACallWasNotPossibleComesBackInDraftsCallsAndAmendments() {
    Call call =
        talking(HUONG)
            .withDisposition(Optional.of("NOT_POSSIBLE"))
            .withCause(Optional.of("NO_SMARTPHONE"));
    calls.start(call);
    calls.keepDraft(new CallDraft(call, "0912345678", call.startedAt(), 5_000));
    assertThat(calls.drafts(HUONG)).extracting(CallDraft::call).containsExactly(call);

    Call saved =
        ended(call)
            .withDisposition(Optional.of("NOT_POSSIBLE"))
            .withCause(Optional.of("NO_SMARTPHONE"));
    calls.save(saved);
    assertThat(calls.find(call.id())).contains(saved);
    Call corrected = saved.withCause(Optional.of("NO_INTERNET"));
    calls.amend(corrected, MINH, 1);
    assertThat(calls.find(call.id())).contains(corrected);
    assertThat(calls.history(call.id()))
        .extracting(revision -> revision.call().cause().orElseThrow())
        .containsExactly("NO_SMARTPHONE", "NO_INTERNET");
  }

  @Test
  void anAmendmentStandsAndTheHistoryKeepsWhatWas() {
    Call call = saved(HUONG, Parties.NONE, "Quên mật khẩu");
    Call once =
        call.withNotes("Quên mật khẩu Google")
            .withPhone(mobile("0987654321"))
            .withReasons(List.of("INSTALL.STORE_PASSWORD"));
    Call twice =
        once.withDisposition(Optional.of("INFORMED"))
            .withParties(Parties.NONE.withCaller(Optional.of(SON)));
    calls.amend(once, HUONG, 1);
    calls.amend(twice, "TC-01", 2);

    assertThat(calls.find(call.id())).contains(twice);
    List<CallRevision> history = calls.history(call.id());
    assertThat(history).extracting(CallRevision::call).containsExactly(call, once, twice);
    assertThat(history).extracting(CallRevision::actor).containsExactly(HUONG, HUONG, "TC-01");
    assertThat(history).extracting(CallRevision::seen).containsExactly(-1L, 1L, 2L);
    assertThat(calls.history(id(MORNING, 77))).isEmpty();
  }

  @Test
  void anAmendedCallIsFoundByWhatItSaysNow() {
    Call call = saved(HUONG, Parties.NONE, "Hỏi về thẻ xe buýt");
    awaitFound(words("xe buyt"), call);
    Call amended = call.withNotes("Hỏi về học bạ").withPhone(mobile("0987654321"));
    calls.amend(amended, HUONG, 1);

    awaitFound(words("hoc ba"), amended);
    assertThat(calls.search(words("xe buyt"))).isEmpty();
    assertThat(calls.earlier("0987654321", 5).calls()).containsExactly(amended);
    assertThat(calls.earlier("0912345678", 5).calls()).isEmpty();
  }

  @Test
  void callsAreFilteredByOperatorPlaceAndCitizen() {
    Parties forMother = new Parties(Optional.of(SON), Optional.of(MOTHER), Optional.of(BA_DINH));
    Call first = saved(HUONG, forMother, "Không nhận được mã");
    Call second = saved(MINH, Parties.NONE.withCaller(Optional.of(MOTHER)), "Quên mật khẩu");
    Call third = saved(MINH, Parties.NONE.withPlace(Optional.of("OUTSIDE")), "Không nhận được mã");

    awaitFound(filtered("", Set.of(MINH), Set.of(), Set.of()), third, second);
    awaitFound(filtered("khong nhan", Set.of(MINH), Set.of(), Set.of()), third);
    awaitFound(filtered("", Set.of(MINH, HUONG), Set.of(), Set.of()), third, second, first);
    awaitFound(filtered("", Set.of(), Set.of(BA_DINH), Set.of()), first);
    awaitFound(filtered("", Set.of(), Set.of("OUTSIDE", BA_DINH), Set.of()), third, first);
    awaitFound(filtered("", Set.of(), Set.of(), Set.of(MOTHER)), second, first);
    awaitFound(filtered("", Set.of(), Set.of(), Set.of(SON, MOTHER)), second, first);
    awaitFound(filtered("mat khau", Set.of(), Set.of(), Set.of(MOTHER)), second);
    awaitFound(filtered("", Set.of(HUONG), Set.of(), Set.of(MOTHER)), first);
    assertThat(calls.count(CallQuery.of(Set.of(MOTHER), 10), 10)).isEqualTo(2);
    assertThat(calls.search(filtered("", Set.of("DTV-099"), Set.of(), Set.of()))).isEmpty();
  }

  @Test
  void aCallGivenToSomebodyElseIsTheirsAlone() {
    Call call = saved(HUONG, Parties.NONE.withCaller(Optional.of(SON)), "Không nhận được mã");
    awaitFound(CallQuery.of(Set.of(SON), 5), call);
    Call amended = call.withParties(Parties.NONE.withCaller(Optional.of(MOTHER)));
    calls.amend(amended, HUONG, 1);

    awaitFound(CallQuery.of(Set.of(MOTHER), 5), amended);
    assertThat(calls.search(CallQuery.of(Set.of(SON), 5))).isEmpty();
  }

  private void awaitFound(CallQuery query, Call... expected) {
    await(() -> calls.search(query).equals(List.of(expected)));
    assertThat(calls.search(query)).containsExactly(expected);
  }

  /** A save is found at the latest a second later; a slow machine gets a little more. */
  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static CallQuery words(String words) {
    return filtered(words, Set.of(), Set.of(), Set.of());
  }

  private static CallQuery filtered(
      String words, Set<String> operators, Set<String> places, Set<UUID> citizens) {
    return new CallQuery(
        words,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        operators,
        places,
        citizens,
        50);
  }

  private Call saved(String operator, Parties parties, String notes) {
    Call call = ended(talking(operator)).withParties(parties).withNotes(notes);
    calls.save(call);
    return call;
  }

  private Call talking(String operator) {
    Instant at = MORNING.plusSeconds(300L * ++made);
    return new Call(
        id(at, made),
        Direction.INBOUND,
        operator,
        at,
        CallState.TALKING,
        mobile("0912345678"),
        List.of(new TimelineEntry(Kind.ANSWERED, at, 0)),
        List.of(),
        Optional.empty(),
        "");
  }

  private static Call ended(Call call) {
    Instant at = call.startedAt();
    return call.with(
            CallState.SAVED,
            List.of(
                new TimelineEntry(Kind.ANSWERED, at, 0),
                new TimelineEntry(Kind.ENDED, at.plusSeconds(120), 120_000),
                new TimelineEntry(Kind.SAVED, at.plusSeconds(150), 150_000)))
        .withDisposition(Optional.of("RESOLVED"));
  }

  private static PhoneNumber mobile(String key) {
    return new PhoneNumber(key, PhoneNumber.Kind.MOBILE);
  }

  private static UUID id(Instant at, int number) {
    return new UUID(at.toEpochMilli() << 16 | 0x7000L, 1L << 63 | number * 97L);
  }
}
