package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;

class VisitJsonTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T01:30:00Z");

  private final Random random = new Random(7);

  @Test
  void everyVisitIsReadBackAsItWasSaid() {
    for (int i = 0; i < 300; i++) {
      Visit visit = visit();
      RecordDraft said = VisitJson.saved(visit);
      assertThat(VisitJson.read(said.entityId(), said.body())).contains(visit);
      assertThat(said.personal()).isEqualTo(Bytes.utf8("{}"));
    }
  }

  @Test
  void whatIsOutOfBoundsIsNotWritten() {
    Visit visit = visit();
    Visit endless = lasting(visit, Duration.ofDays(32));
    Visit backwards = lasting(visit, Duration.ofMillis(-1));
    assertThatThrownBy(() -> VisitJson.saved(endless)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> VisitJson.saved(backwards))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whateverComesFromElsewhereIsReadWholeOrLeftAside() {
    String good = VisitJson.saved(visit()).body().utf8();
    assertThat(read(good)).isPresent();
    assertThat(read("[]")).isEmpty();
    assertThat(read(good.replaceFirst("\"helped\":\\d+", "\"helped\":-5"))).isEmpty();
    assertThat(read(good.replaceFirst("\"outcome\":\"[A-Z_]+\"", "\"outcome\":\"WON\""))).isEmpty();
    assertThat(read(good.replaceFirst("\"operator\":\"", "\"operator\":\"Bà "))).isEmpty();
    assertThat(read(good.replaceFirst("\\{", "{\"queue\":0,"))).isEmpty();
    for (int i = 0; i < 500; i++) {
      char[] broken = good.toCharArray();
      broken[random.nextInt(broken.length)] = (char) (32 + random.nextInt(95));
      Optional<Visit> read = read(new String(broken));
      read.ifPresent(visit -> assertThat(VisitJson.saved(visit).body().size()).isPositive());
    }
  }

  private Visit visit() {
    return VisitSamples.visit(
        random, Records.id(random), Records.id(random), "TNV-04", MORNING.plusMillis(412));
  }

  private static Visit lasting(Visit visit, Duration helped) {
    return new Visit(
        visit.call(),
        visit.event(),
        visit.operator(),
        visit.startedAt(),
        helped,
        visit.paused(),
        visit.system(),
        visit.queueNumber(),
        visit.triage(),
        visit.outcome(),
        visit.cause(),
        visit.stuck());
  }

  private static Optional<Visit> read(String body) {
    return VisitJson.read(new UUID(1, 2), Bytes.utf8(body));
  }
}
