package vn.hotline1022.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.practice.PractisedCall.Result;
import vn.hotline1022.practice.Wish.Kind;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/** What of a card came true. */
class PractisedCallTest {
  private static final PhoneNumbers NUMBERS = new PhoneNumbers();
  private static final PhoneNumber HERS = NUMBERS.parse("0912 000 101");

  @Test
  void anEmptyCallMeetsNothing() {
    assertThat(met(practised(call(PhoneNumber.NONE)), caller("register"))).isEmpty();
    assertThat(met(practised(call(PhoneNumber.NONE)), caller("rubbish"))).isEmpty();
  }

  @Test
  void whatWasNotedMeetsWhatWasWished() {
    Call done =
        call(HERS)
            .withReasons(List.of("REGISTER"))
            .withDisposition(Optional.of("RESOLVED"))
            .withNotes("Máy Samsung A15, đã đăng ký xong.")
            .withParties(Parties.NONE.withCaller(Optional.of(new UUID(0, 1))));
    assertThat(met(practised(done), caller("register")))
        .containsExactly(Kind.NUMBER, Kind.CALLER, Kind.REASON, Kind.OUTCOME, Kind.NOTES);
  }

  @Test
  void anotherNumberReasonOrOutcomeIsNotMeant() {
    Call other =
        call(NUMBERS.parse("0912 000 999"))
            .withReasons(List.of("PASSWORD"))
            .withDisposition(Optional.of("STOPPED"));
    assertThat(met(practised(other), caller("register"))).isEmpty();
  }

  @Test
  void aPromiseCountsWhenItWasKeptWithTheCall() {
    Call call = call(NUMBERS.parse("0988 000 108")).withDisposition(Optional.of("CALLBACK"));
    FollowUp promise =
        FollowUp.promised(
            new UUID(0, 2),
            Optional.of(call.id()),
            "TAP01",
            call.startedAt(),
            call.startedAt().plusSeconds(3_600),
            call.phone(),
            "Báo kết quả hố ga ngõ 15 phố Vọng",
            "4071");
    PractisedCall practised = new PractisedCall(call, List.of(), List.of(), List.of(promise));
    assertThat(met(practised, caller("angry")))
        .containsExactly(Kind.NUMBER, Kind.PROMISE, Kind.OUTCOME);
  }

  private static List<Kind> met(PractisedCall call, PracticeCaller caller) {
    return call.against(caller, NUMBERS.parse(caller.phone())).stream()
        .filter(Result::met)
        .map(result -> result.wish().kind())
        .toList();
  }

  private static PracticeCaller caller(String id) {
    return PracticeCallersYaml.shipped().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static PractisedCall practised(Call call) {
    return new PractisedCall(call, List.of(), List.of(), List.of());
  }

  private static Call call(PhoneNumber phone) {
    return new Call(
        new UUID(0, 9),
        Direction.INBOUND,
        "TAP01",
        Instant.parse("2026-11-21T02:30:00Z"),
        CallState.SAVED,
        phone,
        List.of(),
        List.of(),
        Optional.empty(),
        "");
  }
}
