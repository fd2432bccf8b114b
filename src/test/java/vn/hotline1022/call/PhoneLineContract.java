package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.hotline1022.call.DeskBench.CITIZEN;
import static vn.hotline1022.call.DeskBench.OTHER;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every adapter of a telephone must pass: the work of the desk never depends on the line. */
public abstract class PhoneLineContract {
  private PhoneLine line;
  private DeskBench bench;

  /** A new line, connected. */
  protected abstract PhoneLine line();

  @BeforeEach
  final void sitDown() {
    line = line();
    bench = new DeskBench(line);
  }

  final PhoneLine tested() {
    return line;
  }

  final DeskBench bench() {
    return bench;
  }

  @Test
  void theWholeCallGoesByHandWhateverTheLineSays() {
    CallDesk desk = bench.desk;
    desk.take(Direction.INBOUND);
    bench.pass(60);
    desk.hold();
    bench.pass(10);
    desk.resume();
    bench.pass(20);
    desk.end();
    bench.pass(5);
    bench.write("BUS", "INFORMED");
    Call saved = bench.save();
    assertThat(saved.talk()).isEqualTo(Duration.ofSeconds(80));
    assertThat(saved.hold()).isEqualTo(Duration.ofSeconds(10));
    assertThat(saved.wrapUp()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aCallOutRingsUntilThePersonSaysThatItIsAnswered() {
    CallDesk desk = bench.desk;
    desk.dial("0912 345 678", CITIZEN);
    assertThat(bench.state()).isEqualTo(CallState.RINGING);
    bench.pass(12);
    desk.take(Direction.OUTBOUND);
    desk.end();
    assertThat(bench.state()).isEqualTo(CallState.AFTER_CALL_WORK);
  }

  @Test
  void twoCallsDialledOneAfterTheOtherAreTwo() {
    assertThat(line.dial(CITIZEN)).isNotBlank().isNotEqualTo(line.dial(OTHER));
  }

  @Test
  void whatIsAskedOfACallThatIsOverOrUnknownIsHarmless() {
    assertThatCode(
            () -> {
              for (String id : new String[] {"nobody", line.dial(CITIZEN)}) {
                line.hangUp(id);
                line.hangUp(id);
                line.hold(id);
                line.resume(id);
                line.answer(id);
              }
            })
        .doesNotThrowAnyException();
    assertThat(bench.desk.current()).isEmpty();
  }

  @Test
  void theSecondCallOfAPersonIsTakenByHandToo() {
    CallDesk desk = bench.desk;
    desk.take(Direction.INBOUND);
    desk.setNotes("Bà Đặng Thị Hoà, xã Minh Châu");
    desk.end();
    desk.take(Direction.INBOUND);
    bench.write("BUS", "INFORMED");
    bench.save();
    assertThat(desk.notes()).isEqualTo("Bà Đặng Thị Hoà, xã Minh Châu");
  }
}
