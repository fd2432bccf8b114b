package vn.hotline1022.feedback.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Report;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.outbox.SettingOut.Ready;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

class MeanwhileTest {
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private final MemoryOutbox box = new MemoryOutbox();
  private final List<Ready> ready = Stream.generate(this::ready).limit(50).toList();
  private final Meanwhile meanwhile = new Meanwhile(box, ready);

  private Ready ready() {
    Feedback item = FeedbackSamples.garbage(ids.next());
    Report report =
        new Report(
            "GARBAGE",
            item.code(),
            item.matter().description(),
            item.place().address(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            List.of(),
            List.of());
    return new Ready(Outgoing.first(item.id(), 0), report, item, 1);
  }

  @Test
  void allIsComparedAtOnceWhileNobodyWrites() {
    assertThat(ready).allMatch(meanwhile::isAsItWas);
    assertThat(box.looks()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsSeenByTheVeryNext() {
    assertThat(meanwhile.isAsItWas(ready.get(0))).isTrue();
    box.changes(ready.get(1).row().item());
    assertThat(meanwhile.isAsItWas(ready.get(1))).isFalse();
    assertThat(meanwhile.isAsItWas(ready.get(2))).isTrue();
    assertThat(box.looks()).isEqualTo(2);
  }
}
