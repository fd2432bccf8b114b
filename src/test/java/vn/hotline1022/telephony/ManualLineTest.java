package vn.hotline1022.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.PhoneLine;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.call.PhoneLineContract;
import vn.hotline1022.text.PhoneNumber;

class ManualLineTest extends PhoneLineContract {
  private final ManualLine line = new ManualLine();

  @Override
  protected PhoneLine line() {
    return new ManualLine();
  }

  @Test
  void theHandsetSaysNothingByItself() {
    List<LineEvent> heard = new ArrayList<>();
    line.listen(heard::add);
    String id = line.dial(new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE));
    line.answer(id);
    line.hold(id);
    line.resume(id);
    line.hangUp(id);
    assertThat(heard).isEmpty();
    assertThat(line.signals()).isFalse();
  }
}
