package vn.hotline1022.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.guide.ShippedGuides;

class DemoTrailsTest {
  private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void theSampleDeskHasRunsOfManyGuidesWithEveryOutcomeAndSomeLeft() {
    List<GuideTrail> trails = trails(7);
    Set<String> guides = new HashSet<>();
    Set<End.Kind> kinds = new HashSet<>();
    trails.forEach(trail -> guides.add(trail.pin().id()));
    trails.forEach(trail -> trail.outcome().ifPresent(outcome -> kinds.add(outcome.kind())));
    assertThat(guides).hasSizeGreaterThan(25);
    assertThat(kinds).contains(End.Kind.SUCCESS, End.Kind.LATER, End.Kind.GIVEN_UP);
    assertThat(trails).anyMatch(trail -> trail.outcome().isEmpty());
    assertThat(trails).anyMatch(trail -> trail.met().size() > 1);

    GuideFigures register = GuideFigures.of("register-phone", trails);
    assertThat(register.runs()).isGreaterThan(20);
    assertThat(register.completion().orElseThrow()).isBetween(0.2, 0.98);
    assertThat(register.steps().values()).anyMatch(step -> step.dropOff() > 0);
  }

  @Test
  void theSameSeedAndCallsGiveTheSameRunsAndAnotherSeedOthers() {
    assertThat(trails(7)).isEqualTo(trails(7)).isNotEqualTo(trails(8));
  }

  @Test
  void everyRunIsOfACallThatWasMadeUpAndFitsARecord() {
    List<Call> calls = calls(7);
    for (GuideTrail trail : trails(7)) {
      assertThat(calls).extracting(Call::id).contains(trail.call().orElseThrow());
      assertThat(GuideTrailJson.ended(trail).body().utf8()).doesNotContain("Samsung");
    }
  }

  private static List<GuideTrail> trails(long seed) {
    DemoTrails made = new DemoTrails(ShippedGuides.guides(), seed);
    return calls(seed).stream().flatMap(call -> made.of(call).stream()).toList();
  }

  private static List<Call> calls(long seed) {
    List<Call> calls = new ArrayList<>();
    new DemoCalls(CallListsCsv.standard(), seed).make(1_500, END, calls::add);
    return calls;
  }
}
