package vn.hotline1022.ui.booth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.event.Helped;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.CallTools;

/** When and whom to call to go on; what is typed here lives as long as the session. */
public final class Promising {
  private static final int TYPED_MAX = 40;

  private final BoothTools tools;
  private final StringProperty phone = new SimpleStringProperty("");
  private final StringProperty day = new SimpleStringProperty("");
  private final StringProperty time = new SimpleStringProperty("");

  Promising(BoothTools tools) {
    this.tools = tools;
  }

  StringProperty phone() {
    return phone;
  }

  StringProperty day() {
    return day;
  }

  StringProperty time() {
    return time;
  }

  /** The times that lie well ahead, by their digits. */
  List<QuickTime> offered() {
    return QuickTime.offered(tools.calls().time().now());
  }

  /** When that is. */
  Instant at(QuickTime quick) {
    return quick.at(tools.calls().time().now());
  }

  /** What was typed as day and time means. */
  Optional<Instant> typed() {
    return DueTime.read(bounded(day), bounded(time), tools.calls().time().now()).at();
  }

  private static String bounded(StringProperty typed) {
    return PlainText.singleLine(typed.get(), TYPED_MAX).text();
  }

  /** The number that can be called; empty while there is none. */
  Optional<PhoneNumber> callee() {
    CallTools calls = tools.calls();
    return Optional.of(calls.numbers().parse(phone.get())).filter(calls.numbers()::dialable);
  }

  /** The promise; the same when it is made once more after a crash. */
  Optional<FollowUp> promise(Helped person, Instant due, String why, String code) {
    UUID call = person.id();
    UUID id = new UUID(call.getMostSignificantBits(), call.getLeastSignificantBits() ^ 1L);
    return callee()
        .map(
            to ->
                FollowUp.promised(
                    id,
                    Optional.of(call),
                    tools.operator(),
                    tools.calls().time().now(),
                    due,
                    to,
                    PlainText.tidy(why, FollowUp.WHY_MAX).text(),
                    code));
  }

  /** Somebody else is in front. */
  void show(Optional<Helped> person) {
    phone.set(person.map(now -> now.known().phone()).orElse(""));
    day.set("");
    time.set("");
  }
}
